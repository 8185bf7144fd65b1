import type { Fact, Item } from './facts.ts'
import { find, maybe, quantities, type View } from './view.ts'
import type { Part } from './words/words.ts'

/** What stands before an hour: how far, whether it says that an hour follows, and the part of day it named. */
type Lead = { at: number; isMarked: boolean; hasPart: boolean; facts: Fact[] }

/** Everything at a token that tells a time of day. */
export function* timeItems(view: View, at: number): Generator<Item> {
  for (const lead of leads(view, at, 3)) {
    yield* inDigits(view, lead)
    yield* byHours(view, lead)
    yield* byHalves(view, lead)
    for (const { to } of find(view, lead.at, 'midnight')) yield { to, cost: 0, facts: [{ is: 'midnight' }] }
    for (const { to } of find(view, lead.at, 'noon')) yield { to, cost: 0, facts: [clock(12, 0)] }
  }
  for (const { to, reading } of find(view, at, 'part'))
    yield { to, cost: 0, facts: [{ is: 'part', part: reading.part }] }
}

const clock = (hour: number, minute: number, more: { halves?: boolean; weak?: boolean } = {}): Fact => ({
  is: 'clock',
  hour,
  minute,
  halves: more.halves ?? false,
  weak: more.weak ?? false,
})

/** Small hours that people also say of the afternoon. */
const isSmall = (hour: number) => hour >= 1 && hour <= 5

function leads(view: View, at: number, depth: number): Lead[] {
  const here: Lead = { at, isMarked: false, hasPart: false, facts: [] }
  if (depth === 0) return [here]
  const marks = find(view, at, 'at', 'hours').flatMap(({ to }) =>
    leads(view, to, depth - 1).map((lead) => ({ ...lead, isMarked: true })),
  )
  const parts = find(view, at, 'part').flatMap(({ to, reading }) =>
    leads(view, to, depth - 1).map((lead) => ({
      ...lead,
      hasPart: true,
      facts: [...lead.facts, { is: 'part', part: reading.part } satisfies Fact],
    })),
  )
  return [here, ...marks, ...parts]
}

/** What may follow an hour: its word, «часов»; then what part of the day it is of. */
function tails(view: View, at: number): { to: number; isMarked: boolean; facts: Fact[] }[] {
  const words = [{ at, isMarked: false }, ...find(view, at, 'hours').map(({ to }) => ({ at: to, isMarked: true }))]
  return words.flatMap((word) => [
    { to: word.at, isMarked: word.isMarked, facts: [] },
    ...halvesOfDay(view, word.at).map(({ to, part, isUnit }) => ({
      to,
      isMarked: word.isMarked || !isUnit,
      facts: [{ is: 'part', part } satisfies Fact],
    })),
  ])
}

/** `isUnit`: the word also counts days («2 дня»), and alone proves no hour. */
function halvesOfDay(view: View, at: number): { to: number; part: Part | 'am' | 'pm'; isUnit: boolean }[] {
  const isUnit = find(view, at, 'unit').length > 0
  return [
    ...find(view, at, 'part')
      .filter(({ reading }) => reading.ofHour)
      .map(({ to, reading }) => ({ to, part: reading.part, isUnit })),
    ...find(view, at, 'am').map(({ to }) => ({ to, part: 'am' as const, isUnit: false })),
    ...find(view, at, 'pm').map(({ to }) => ({ to, part: 'pm' as const, isUnit: false })),
  ]
}

const ended = (view: View, at: number) => (view.ending(at) && view.tokens[at]?.attached ? at + 1 : at)

function* inDigits(view: View, lead: Lead): Generator<Item> {
  const token = view.tokens[lead.at]
  if (token?.is === 'time') {
    const halves = view.monthMayComeFirst && !token.padded && isSmall(token.hour)
    for (const tail of tails(view, ended(view, lead.at + 1)))
      yield { to: tail.to, cost: 0, facts: [...lead.facts, ...tail.facts, clock(token.hour, token.minute, { halves })] }
  }
  if (token?.is === 'pair' && token.to.length === 2 && token.sign !== '/' && token.sign !== ',') {
    const isRange = token.sign === '-' && token.a < token.b && token.b <= 31
    for (const tail of tails(view, ended(view, lead.at + 1))) {
      const isMarked = lead.isMarked || lead.hasPart || tail.isMarked
      // «12.10» is a day where it can be, «14-30» may be two days: a time is the second thought.
      const cost = isMarked ? (token.sign === '.' ? -1 : 0) : isRange ? 1 : 0.5
      const fact = clock(token.a, token.b, { weak: isRange && !isMarked })
      yield { to: tail.to, cost, facts: [...lead.facts, ...tail.facts, fact] }
    }
  }
  if (token?.is === 'int' && token.digits === 4 && lead.isMarked && (token.n < 1900 || token.n > 2100)) {
    const fact = clock(Math.floor(token.n / 100), token.n % 100)
    for (const tail of tails(view, ended(view, lead.at + 1)))
      yield { to: tail.to, cost: 0, facts: [...lead.facts, ...tail.facts, fact] }
  }
  const next = view.tokens[lead.at + 1]
  if (
    token?.is === 'int' &&
    token.digits <= 2 &&
    token.n < 24 &&
    next?.is === 'int' &&
    next.digits === 2 &&
    next.n < 60
  ) {
    const fact = clock(token.n, next.n, { weak: !lead.isMarked })
    for (const tail of tails(view, ended(view, lead.at + 2)))
      yield { to: tail.to, cost: lead.isMarked ? 0 : 1, facts: [...lead.facts, ...tail.facts, fact] }
  }
}

/** «в 14», «сағат 14-те», «14 часов 30 минут», «2 часа дня», "2 pm", «екі жарымда». */
function* byHours(view: View, lead: Lead): Generator<Item> {
  for (const { to, n, digits, ordinal, isWord, ending } of quantities(view, lead.at)) {
    if (n > 24 || digits > 2 || ending === 'from' || ending === 'day') continue
    if (ordinal && !lead.isMarked) continue
    for (const tail of [...tails(view, to).map((whole) => ({ ...whole, minute: 0 })), ...withMinutes(view, to)]) {
      const isHour = lead.isMarked || tail.isMarked
      if (!isHour && !lead.hasPart && ending !== 'hour' && ending !== 'onDay') continue
      const cost = isHour ? 0 : lead.hasPart ? (ending ? -0.5 : 0.5) : ending === 'hour' ? 0.25 : 1
      const fact = clock(n, tail.minute, { halves: isSmall(n) && !(digits === 2 && !isWord) })
      yield { to: tail.to, cost, facts: [...lead.facts, ...tail.facts, fact] }
    }
  }
  // «в час дня»: the hour's own word is one o'clock.
  if (lead.isMarked && view.tokens[lead.at - 1]?.is === 'word')
    for (const hour of find(view, lead.at - 1, 'hours'))
      for (const half of hour.to === lead.at && find(view, lead.at - 2, 'at').length > 0
        ? [...halvesOfDay(view, lead.at), undefined]
        : [])
        yield {
          to: half?.to ?? lead.at,
          cost: 1,
          facts: [
            ...lead.facts,
            ...(half ? [{ is: 'part', part: half.part } satisfies Fact] : []),
            clock(1, 0, { halves: true }),
          ],
        }
}

function withMinutes(view: View, at: number): { to: number; isMarked: boolean; facts: Fact[]; minute: number }[] {
  const found = maybe(view, at, 'hours').flatMap((place) => {
    const hasWord = place > at
    const halves = find(view, place, 'half')
      .filter(({ reading }) => reading.of === 'this')
      .map(({ to, reading }) => ({ to, minute: 30, isMarked: hasWord || reading.ending !== undefined }))
    const counted = quantities(view, place)
      .filter(({ n, ending }) => n < 60 && ending !== 'day' && ending !== 'from')
      .flatMap(({ to, n, digits, isWord }) => [
        ...find(view, to, 'minutes').map((word) => ({ to: word.to, minute: n, isMarked: true })),
        ...(hasWord && digits !== 1 && digits !== 4 ? [{ to, minute: n, isMarked: true }] : []),
        ...(!hasWord && isWord && n >= 10 ? [{ to, minute: n, isMarked: false }] : []),
      ])
    const past = find(view, place, 'past')
      .filter(({ reading }) => !reading.minutesFirst)
      .flatMap(({ to: afterPast }) => [
        ...find(view, afterPast, 'half').map(({ to }) => ({ to, minute: 30, isMarked: true })),
        ...find(view, afterPast, 'quarter').map(({ to }) => ({ to, minute: 15, isMarked: true })),
        ...quantities(view, afterPast)
          .filter(({ n }) => n > 0 && n < 60)
          .flatMap(({ to, n }) => maybe(view, to, 'minutes').map((end) => ({ to: end, minute: n, isMarked: true }))),
      ])
    return [...halves, ...counted, ...past]
  })
  return found.flatMap(({ to, minute, isMarked }) =>
    tails(view, to).map((tail) => ({ to: tail.to, isMarked: isMarked || tail.isMarked, facts: tail.facts, minute })),
  )
}

/** «половина третьего», «без четверти три», "half past two", "ten to three". */
function* byHalves(view: View, lead: Lead): Generator<Item> {
  for (const { to, hour, minute } of halfItems(view, lead.at)) {
    if (hour < 1 || hour > 12 || minute < 0) continue
    for (const tail of tails(view, to))
      yield {
        to: tail.to,
        cost: 0,
        facts: [...lead.facts, ...tail.facts, clock(hour, minute, { halves: isSmall(hour) })],
      }
  }
}

const hourBefore = (hour: number) => (hour === 1 ? 12 : hour - 1)

function* halfItems(view: View, at: number): Generator<{ to: number; hour: number; minute: number }> {
  for (const { to, reading } of find(view, at, 'halfHour')) yield { to, hour: hourBefore(reading.n), minute: 30 }
  for (const { to, reading } of find(view, at, 'half')) {
    if (reading.of === 'next')
      for (const hour of quantities(view, to)) yield { to: hour.to, hour: hourBefore(hour.n), minute: 30 }
    else yield* pastOrBefore(view, to, 30)
  }
  for (const { to } of find(view, at, 'quarter')) {
    yield* pastOrBefore(view, to, 15)
    for (const hour of quantities(view, to))
      if (hour.ordinal) yield { to: hour.to, hour: hourBefore(hour.n), minute: 15 }
  }
  for (const count of quantities(view, at)) {
    if (count.n >= 30) continue
    for (const place of maybe(view, count.to, 'minutes')) yield* pastOrBefore(view, place, count.n)
    for (const { to } of find(view, count.to, 'minutes'))
      for (const hour of quantities(view, to))
        if (hour.ordinal) yield { to: hour.to, hour: hourBefore(hour.n), minute: count.n }
  }
  for (const { to } of find(view, at, 'before')) {
    for (const quarter of find(view, to, 'quarter'))
      for (const hour of quantities(view, quarter.to)) yield { to: hour.to, hour: hourBefore(hour.n), minute: 45 }
    for (const count of quantities(view, to))
      for (const place of maybe(view, count.to, 'minutes'))
        for (const hour of quantities(view, place))
          yield { to: hour.to, hour: hourBefore(hour.n), minute: 60 - count.n }
  }
}

/** "past two", "to three" after so many minutes; only where the minutes are said first. */
function* pastOrBefore(view: View, at: number, minutes: number) {
  const past = find(view, at, 'past').filter(({ reading }) => reading.minutesFirst)
  for (const { to } of past)
    for (const hour of quantities(view, to)) yield { to: hour.to, hour: hour.n, minute: minutes }
  // Armenian and Russian say "without": the count comes after.
  for (const { to } of past.length > 0 ? [] : find(view, at, 'before'))
    for (const hour of quantities(view, to))
      if (view.tokens[at]?.is === 'word') yield { to: hour.to, hour: hourBefore(hour.n), minute: 60 - minutes }
}
