import type { Fact, Item } from './facts.ts'
import { find, maybe, quantities, type View } from './view.ts'

/** Everything at a token that tells a day: in digits, by its month, weekday, from today, or after a span of time. */
export function* dayItems(view: View, at: number): Generator<Item> {
  yield* inDigits(view, at)
  yield* withMonth(view, at)
  yield* dayAlone(view, at)
  yield* weekdays(view, at)
  yield* years(view, at)
  yield* spans(view, at)
  for (const { to, reading } of find(view, at, 'shift')) {
    if (reading.ending === 'from') yield { to, cost: 0, facts: [several] }
    else yield { to, cost: 0, facts: [{ is: 'shift', days: reading.n }] }
  }
  for (const { to } of find(view, at, 'tonight'))
    yield {
      to,
      cost: 0,
      facts: [
        { is: 'shift', days: 0 },
        { is: 'part', part: 'evening' },
      ],
    }
  for (const { to } of find(view, at, 'now')) yield { to, cost: 0, facts: [{ is: 'now' }] }
  for (const { to } of find(view, at, 'end')) yield { to, cost: 0, facts: [{ is: 'end' }] }
}

const several: Fact = { is: 'stop', code: 'when-one-day' }

/** Places after a number in digits: past an ending, and past a word for "year" where a year was told. */
const after = (view: View, at: number, hasYear: boolean): number[] => {
  const places = view.ending(at) && view.tokens[at]?.attached ? [at + 1] : [at]
  return hasYear ? places.flatMap((place) => maybe(view, place, 'year')) : places
}

function* inDigits(view: View, at: number): Generator<Item> {
  const token = view.tokens[at]
  if (token?.is === 'instant') yield { to: at + 1, cost: 0, facts: [{ is: 'instant', text: token.text }] }
  if (token?.is === 'ymd') {
    const fact: Fact = { is: 'day', day: token.day, month: token.month, year: token.year }
    for (const to of after(view, at + 1, true)) yield { to, cost: 0, facts: [fact] }
  }
  if (token?.is === 'dmy') {
    for (const [day, month] of orders(view, token.a, token.b, token.sign))
      for (const to of after(view, at + 1, true))
        yield { to, cost: 0, facts: [{ is: 'day', day, month, year: token.year }] }
  }
  if (token?.is === 'pair') {
    const isRange = token.sign === '-' && token.a < token.b && token.b <= 31 && !token.from.startsWith('0')
    if (isRange && (token.b > 12 || token.b > token.a)) {
      yield { to: at + 1, cost: 2, facts: [several] }
      return
    }
    if (/^\d$/.test(token.to) && token.sign === ',') return
    const cost = token.sign === ',' ? 1 : 0
    for (const [day, month] of orders(view, token.a, token.b, token.sign))
      for (const to of after(view, at + 1, false)) yield { to, cost, facts: [{ is: 'day', day, month }] }
  }
  const [second, third] = [view.tokens[at + 1], view.tokens[at + 2]]
  if (
    token?.is === 'int' &&
    second?.is === 'int' &&
    third?.is === 'int' &&
    third.digits === 4 &&
    token.n <= 31 &&
    second.n <= 12
  )
    yield { to: at + 3, cost: 0, facts: [{ is: 'day', day: token.n, month: second.n, year: third.n }] }
}

/** Day and month of two numbers: the day first, but in English with a slash or a hyphen either, where it can be. */
function orders(view: View, a: number, b: number, sign: string): [number, number][] {
  const dayFirst: [number, number] = [a, b]
  if (!view.monthMayComeFirst || sign === '.' || a === b || a > 12) return [dayFirst]
  return b > 12 ? [[b, a]] : [dayFirst, [b, a]]
}

function* withMonth(view: View, at: number): Generator<Item> {
  const token = view.tokens[at]
  const isSpan = token?.is === 'pair' && (token.sign === '-' || token.sign === '/' || token.sign === ',')
  if (isSpan && maybeMonth(view, at + 1)) yield { to: at + 1, cost: 0, facts: [several] }
  for (const number of quantities(view, at)) {
    if (number.n > 99) continue
    const places = maybe(view, number.to, 'filler', 'dayMark').flatMap((place) =>
      maybe(view, place, 'filler', 'dayMark'),
    )
    for (const place of new Set(places))
      for (const { to, reading } of find(view, place, 'month')) {
        if (number.ending === 'from' || reading.ending === 'from') yield { to, cost: 0, facts: [several] }
        else yield* withYear(view, to, { is: 'day', day: number.n, month: reading.n })
      }
  }
  for (const { to, reading } of find(view, at, 'month')) {
    const next = view.tokens[to]
    if (next?.is === 'pair' && next.sign === '-' && next.a < next.b && next.b <= 31)
      yield { to: to + 1, cost: 0, facts: [several] }
    for (const place of new Set(maybe(view, to, 'filler', 'dayMark')))
      for (const number of quantities(view, place)) {
        if (number.n > 99) continue
        if (number.ending === 'from') yield { to: number.to, cost: 0, facts: [several] }
        // «декабря в 14» is no fourteenth; a place passed over may hide what the number is of.
        else
          yield { to: number.to, cost: place === to ? 0 : 1, facts: [{ is: 'day', day: number.n, month: reading.n }] }
      }
    if (reading.ending === 'from') yield { to, cost: 0, facts: [several] }
    else yield { to, cost: 1, facts: [{ is: 'month', month: reading.n }] }
  }
}

const maybeMonth = (view: View, at: number) => find(view, at, 'month').length > 0

function* dayAlone(view: View, at: number): Generator<Item> {
  for (const { to, n, digits, ordinal, isWord, ending } of quantities(view, at)) {
    if (digits > 2) continue
    if (ending === 'from') {
      yield { to, cost: 0, facts: [several] }
      continue
    }
    const isMarked =
      ending === 'day' || ending === 'onDay' || ordinal || (n > 1 && find(view, to, 'dayMark').length > 0)
    if (isWord && !isMarked) continue
    const costs = { day: 0, onDay: 0, hour: 2, of: 1, from: 0 }
    yield { to, cost: ordinal ? 0 : ending ? costs[ending] : isMarked ? 1 : 2, facts: [{ is: 'day', day: n }] }
  }
}

function* weekdays(view: View, at: number): Generator<Item> {
  for (const { to, reading } of find(view, at, 'weekday')) {
    if (reading.ending === 'from') {
      yield { to, cost: 0, facts: [several] }
      continue
    }
    yield { to, cost: 0, facts: [{ is: 'weekday', weekday: reading.n }] }
    for (const side of find(view, to, 'side'))
      yield { to: side.to, cost: 0, facts: [{ is: 'weekday', weekday: reading.n, side: side.reading.n }] }
  }
  for (const side of find(view, at, 'side')) {
    for (const { to, reading } of find(view, side.to, 'weekday'))
      if (reading.ending !== 'from')
        yield { to, cost: 0, facts: [{ is: 'weekday', weekday: reading.n, side: side.reading.n }] }
    for (const { to, reading } of find(view, side.to, 'unit')) {
      const { unit } = reading
      if (unit === 'week' || unit === 'month' || unit === 'year')
        yield { to, cost: 0, facts: [{ is: 'period', unit, offset: side.reading.n, bare: false }] }
    }
    for (const { to } of find(view, side.to, 'year'))
      yield { to, cost: 0, facts: [{ is: 'period', unit: 'year', offset: side.reading.n, bare: false }] }
    if (side.reading.n === 0)
      for (const { to, reading } of find(view, side.to, 'part'))
        yield {
          to,
          cost: 0,
          facts: [
            { is: 'shift', days: 0 },
            { is: 'part', part: reading.part },
          ],
        }
  }
  for (const { to, reading } of find(view, at, 'unit')) {
    if (
      reading.ending === 'from' ||
      reading.ahead ||
      reading.unit === 'hour' ||
      reading.unit === 'minute' ||
      reading.unit === 'day'
    )
      continue
    yield { to, cost: 1, facts: [{ is: 'period', unit: reading.unit, offset: 0, bare: true }] }
  }
}

function* years(view: View, at: number): Generator<Item> {
  for (const { to, n, digits } of quantities(view, at)) {
    const marked = find(view, to, 'year').map((mark) => mark.to)
    const isFull = digits === 4 && n >= 1900 && n <= 2100
    if (isFull) for (const place of [to, ...marked]) yield { to: place, cost: 0, facts: [{ is: 'year', year: n }] }
    else if (digits === 2) for (const place of marked) yield { to: place, cost: 1, facts: [{ is: 'year', year: n }] }
  }
}

/** A day and month, and with the year that stands after it. */
function* withYear(view: View, to: number, day: Extract<Fact, { is: 'day' }>): Generator<Item> {
  yield { to, cost: 0, facts: [day] }
  for (const { to: end, cost, facts } of years(view, to))
    for (const fact of facts) if (fact.is === 'year') yield { to: end, cost, facts: [{ ...day, year: fact.year }] }
}

/** «через две недели», «екі аптадан кейін», «երկու շաբաթից», "two weeks from now", "3 days ago". */
function* spans(view: View, at: number): Generator<Item> {
  for (const start of [{ to: at, ahead: false, skips: false }, ...aheadAt(view, at)]) {
    for (const { to, n, isCounted } of amounts(view, start.to)) {
      for (const { to: unitTo, reading } of find(view, to, 'unit')) {
        const { unit } = reading
        if (!Number.isInteger(n) && unit !== 'hour') continue
        const skips = start.skips && !isCounted && unit === 'day'
        const fact = (sign: number): Fact => ({ is: 'span', n: sign * n, unit, skips })
        if (start.ahead || reading.ahead) yield { to: unitTo, cost: 0, facts: [fact(1)] }
        for (const later of find(view, unitTo, 'later')) yield { to: later.to, cost: 0, facts: [fact(1)] }
        for (const ago of find(view, unitTo, 'ago')) yield { to: ago.to, cost: 0, facts: [fact(-1)] }
      }
    }
    for (const { to, reading } of find(view, start.to, 'span')) {
      const fact: Fact = { is: 'span', n: reading.n, unit: reading.unit, skips: false }
      if (start.ahead) yield { to, cost: 0, facts: [fact] }
      for (const later of find(view, to, 'later')) yield { to: later.to, cost: 0, facts: [fact] }
      if (reading.unit === 'minute' && view.look(at).some((look) => look.to === to && look.reading.is === 'span')) {
        // «կես ժամից» needs no more; a bare «полчаса» is left to be refused.
        const last = view.tokens[to - 1]
        if (last?.is === 'word' && /ից$/.test(last.text)) yield { to, cost: 0, facts: [fact] }
      }
    }
  }
}

const aheadAt = (view: View, at: number) =>
  find(view, at, 'ahead').map(({ to, reading }) => ({ to, ahead: true, skips: reading.skips }))

function amounts(view: View, at: number): { to: number; n: number; isCounted: boolean }[] {
  const counted = quantities(view, at)
    .filter(({ n, ending }) => n <= 400 && ending === undefined)
    .flatMap(({ to, n }) => [
      { to, n, isCounted: true },
      ...find(view, to, 'half').map((half) => ({ to: half.to, n: n + 0.5, isCounted: true })),
    ])
  return [{ to: at, n: 1, isCounted: false }, ...counted]
}
