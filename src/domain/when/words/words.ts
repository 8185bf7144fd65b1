export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
export type Part = 'morning' | 'day' | 'evening' | 'night'

/** Written forms parted by spaces; `_` joins the words of one form. */
export type Forms = string

/**
 * How one language speaks of days and times. Letters peculiar to Kazakh, Kyrgyz and Belarusian need no second spelling
 * with Russian letters or in Latin ones: those are found by sound.
 */
export type Words = {
  /** January first; every case and the abbreviations, as far as `endings` do not make them. */
  months: Forms[]
  /** Monday first. */
  weekdays: Forms[]
  /** Cardinals: 0 to 31 and the tens to 50; what is two words is put together by the grammar. */
  numbers: Record<number, Forms>
  /** Ordinals, and other forms that can only be a day of the month. */
  ordinals: Record<number, Forms>
  /** Days from today. */
  shifts: Record<string, Forms>
  /** Today's evening in one word. */
  tonight?: Forms
  now: Forms
  units: Record<Unit, Forms>
  /** Forms that say "in …" by themselves: Armenian «շաբաթից». */
  unitsAhead?: Partial<Record<Unit, Forms>>
  /** Whole spans in a word, in minutes: «полчаса»; or in months: «полгода». */
  spans: { minutes: Record<number, Forms>; months: Record<number, Forms> }
  sides: { this: Forms; next: Forms; last: Forms }
  /** Before a span: «через». */
  ahead: Forms
  /** After a span: «кейін», "from now". */
  later: Forms
  ago: Forms
  parts: Record<Part, Forms>
  /** Parts that belong to an hour: «2 часа дня». */
  partsOfHour: Record<Part, Forms>
  noon: Forms
  midnight: Forms
  half: Forms
  quarter: Forms
  /** Whether half of the third hour is said, or two and a half. */
  halfOf: 'next' | 'this'
  /** «անց», "past". */
  past: Forms
  /** «без», "to". */
  before: Forms
  /** «часов», «сағат», "o'clock"; before the number or after it. */
  hours: Forms
  minutes: Forms
  am: Forms
  pm: Forms
  /** Says that an hour follows. */
  at: Forms
  /** Beside a year: «г.», «жылғы», «թ.». */
  year: Forms
  /** Beside a day: «числа», «күні», «օրը». */
  dayMark: Forms
  end: Forms
  /** Says more than one day, or a border of time. */
  several: Forms
  /** Names a time too loosely for a day: «начало», «скоро». */
  loose: Forms
  not: Forms
  /** Small words that change nothing. */
  fillers: Forms
  /** Words that look like one of the above misspelt but are not. */
  others: Forms
  /**
   * Endings of numbers in digits, and where `inflects`, of words. `day`: only a day of the month has it; `at`: a day or an
   * hour; `of`: cases that say neither; `from`: a beginning, never the day itself.
   */
  endings: { day: Forms; at: Forms; of: Forms; from: Forms }
  inflects: boolean
  /** What `at` says of a number with nothing beside it. */
  atIs: 'hour' | 'day'
}
