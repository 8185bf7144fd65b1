import { navigationWords } from '../../../src/dialogs/words.ts'
import type { Locale } from '../../../src/domain/codes.ts'

/** What people type: what is asked for, what steers, and what nobody can make sense of. */

const tomorrow: Record<Locale, string> = {
  kk: 'ертең 14:00',
  ru: 'завтра 14:00',
  ky: 'эртең 14:00',
  hy: 'վաղը 14:00',
  be: 'заўтра 14:00',
  en: 'tomorrow 14:00',
}

/** Machine-readable lines of the state that is none, right and with a letter read wrongly: neither is anybody's. */
const specimen = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
const passports = [specimen, specimen.replace('L898902C3', 'L898902G3'), 'P<<<<']

/** What fits a question, by the id of its sentence; some of it is wrong now and then, as with people. */
export function answersTo(textId: string, locale: Locale, days: { soon: string; later: string }): string[] {
  const known: Record<string, string[]> = {
    'registration-checkpoint': ['Кордай', 'Кайрак', 'Сырым', 'Ак-Жол', 'Маштаково', 'Қордай', 'Korday'],
    'registration-crosses-at': [days.soon, days.later, tomorrow[locale]],
    'registration-departure-airport': ['ALA', 'Астана', 'Бишкек', 'Минск', 'EVN', 'Москва'],
    'registration-departs-at': [days.soon, days.later],
    'registration-arrival-airport': ['SVO', 'Москва', 'FRU', 'Ереван', 'Минск', 'ALA'],
    'registration-arrives-at': [days.later, tomorrow[locale]],
    'registration-employer': ['ТОО «Үлгі»', 'ООО «Пример & Ко» <b>'],
    'registration-host': ['Мысал Үлгіқызы'],
    'registration-place': ['Алматы', 'Челябинск', 'Бишкек', 'Минск', 'Ереван', 'Москва'],
    'registration-address': ['Абай көшесі 5', 'ул. Садовая, 5, кв. 7'],
    'registration-returns-at': [days.later, '01.02.2030 10:00'],
    'registration-late-reason': ['похороны', 'Туған адамым қайтыс болды'],
    'traveller-document': passports,
    'traveller-document-number': ['N12345678', 'ID1234567', 'АВ 123456', '45 06 123456'],
    'traveller-name': ['Үлгібаева Әсел', 'Օրինակյան Աննա', "О'Образцов Иван-Пётр"],
    'traveller-latin-name': ['ULGIBAEVA, ASEL', 'OBRAZTSOV, IVAN'],
    'traveller-birth-date': ['05.03.1994', '1994-03-05', '07.06.2018'],
    'traveller-expires-on': ['01.02.2035'],
    'profile-occupation': ['сварщик', 'дәнекерлеуші', 'եռակցող', 'welder', 'ширетүүчү', 'зваршчык'],
    'profile-pay': ['300000', '500 долларов', '250 мың теңге'],
    'profile-experience': ['3', 'пять лет'],
    'profile-languages': ['русский B1', 'орыс тілі'],
    'jobs-ask': ['повар', 'дәнекерлеуші', 'водитель'],
    'stay-contract': [days.later],
    'stay-terminated': [days.soon],
    'other-door-type': ['ABC-DEF-GHJ', '2345-6789'],
  }
  return known[textId] ?? []
}

/** Long, odd, hostile or in a script that none of our languages has. None holds what a gap in a sentence would look like. */
export const junk: readonly string[] = [
  '👍🏽',
  '👨‍👩‍👧‍👦🇰🇿',
  'ы'.repeat(3_900),
  `${'слово '.repeat(600)}конец`,
  'before\u0000after',
  '\u202Eمرحبا بالعالم\u202C',
  'שלום עולם',
  "'; drop table persons; --",
  "Robert'); DELETE FROM inbox WHERE ('1'='1",
  '<b>жирный</b><script>alert(1)</script>',
  '&lt;&amp;&#0;&nbsp;',
  '</p><img src=x onerror=alert(1)>',
  '你好，世界',
  '0',
  '-1',
  '1e309',
  '99999999999999999999',
  '00.00.0000',
  '32.13.2026 25:61',
  '…',
  '.',
  '\t\n',
  'a'.repeat(64),
  'constructor',
  '__proto__',
  'hasOwnProperty',
  '%s%n%x',
  '../../etc/passwd',
  '{ $чужое }',
  'ﷺ',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '\uD83D',
  '\uFEFF\u200B\u00AD',
  '+77010000000',
  'test@example.com https://example.com/?a=1&b=<2>',
  '*_`[](tg://user?id=1)',
]

export const steering: readonly string[] = Object.values(navigationWords).flatMap((words) =>
  Object.values(words).flatMap((forms) => forms.slice(0, 2)),
)

/** The menu's, what is not in it, and names that a careless look-up would find. */
export const commands: readonly [name: string, argument?: string][] = [
  ['start'],
  ['new'],
  ['new'],
  ['my'],
  ['jobs'],
  ['profile'],
  ['reminders'],
  ['needs'],
  ['urgent'],
  ['help'],
  ['language'],
  ['privacy'],
  ['web'],
  ['human'],
  ['fake'],
  ['cancel'],
  ['stop'],
  ['nonsense'],
  ['constructor'],
  ['start', 'needs_1'],
  ['start', 'join_ABCDEFGHJ'],
  ['start', 'constructor_x'],
  ['start', 'vacancy_00000000-0000-4000-8000-000000000000'],
  ['start', 'vacancy_nonsense'],
  ['start', '_'],
]
