import type { Instant, PlainDate, Zone } from '../calendar.ts'
import { Locale } from '../codes.ts'
import type { Fact, Item } from './facts.ts'
import { tidy } from './letters.ts'
import { dayItems } from './read-days.ts'
import { timeItems } from './read-times.ts'
import { type Outcome, resolve } from './resolve.ts'
import { cut } from './tokens.ts'
import { find, maybe, type View, viewOf } from './view.ts'

/** A day, a moment by the wall clock of the zone (`HH:MM`), several that may be meant, or why none. */
export type When =
  | { kind: 'date'; date: PlainDate }
  /** `dayTold`: a day was named, and not only a time of it. */
  | { kind: 'moment'; date: PlainDate; time: string; dayTold: boolean }
  /** Days (`2026-12-25`) or moments (`2026-12-25T14:00`), the likelier first. */
  | { kind: 'ambiguous'; options: string[] }
  /** `code` is a Fluent id. */
  | { kind: 'refused'; code: WhenRefusal }

export const whenRefusals = [
  'when-not-understood',
  'when-no-such-day',
  'when-no-such-time',
  'when-one-day',
  'when-which-day',
  'when-weekday-differs',
] as const
export type WhenRefusal = (typeof whenRefusals)[number]

const longest = 120

/**
 * What a person means who types a day or a time in any of our languages, digits or words. Without a year it is the next
 * such day, today being one; "on Friday" the next after today; a time alone the next such instant. Better a question back
 * than a wrong day: ranges, loose words and what nobody can be sure of are refused.
 */
export function parseWhen(text: string, context: { locale: Locale; now: Instant; zone: Zone }): When {
  if (text.length > longest) return { kind: 'refused', code: 'when-not-understood' }
  const tokens = cut(tidy(text))
  if (tokens.length === 0 || tokens.length > 24) return { kind: 'refused', code: 'when-not-understood' }
  const order = [...new Set<Locale>([context.locale, 'ru', ...Locale.options])]
  const monthMayComeFirst = context.locale === 'en'
  // The own language whole, each of the others whole, then all together, with slips, and at last past words nobody knows.
  const passes = [
    ...order.map((locale) => ({ locales: [locale], slips: false, strangers: 0 })),
    { locales: order, slips: false, strangers: 0 },
    { locales: order, slips: true, strangers: 0 },
    { locales: order, slips: true, strangers: 4 },
  ]
  for (const { locales, slips, strangers } of passes) {
    const outcome = readWhole(viewOf(tokens, locales, slips, monthMayComeFirst), context, strangers)
    if (outcome.is !== 'nothing') return toWhen(outcome)
  }
  return { kind: 'refused', code: 'when-not-understood' }
}

function toWhen(outcome: Exclude<Outcome, { is: 'nothing' }>): When {
  if (outcome.is === 'refused') {
    return { kind: 'refused', code: whenRefusals.find((code) => code === outcome.code) ?? 'when-not-understood' }
  }
  const [only = '', ...others] = outcome.options
  if (others.length > 0) return { kind: 'ambiguous', options: outcome.options }
  const [date = '', time] = only.split('T')
  return time ? { kind: 'moment', date, time, dayTold: outcome.dayTold } : { kind: 'date', date }
}

type Found = { cost: number; outcome: Outcome }

/** The likeliest reading that uses every word, several where two are as likely; `nothing` where no reading does. */
function readWhole(view: View, context: { now: Instant; zone: Zone }, strangers: number): Outcome {
  const found: Found[] = []
  const items = new Map<number, Item[]>()
  const itemsAt = (at: number): Item[] => {
    const known = items.get(at)
    if (known) return known
    const fresh = [...dayItems(view, at), ...timeItems(view, at), ...stops(view, at)]
    items.set(at, fresh)
    return fresh
  }
  let steps = 0
  const walk = (at: number, facts: readonly Fact[], cost: number, unknown: number): void => {
    steps += 1
    if (steps > 4000) return
    if (at >= view.tokens.length) {
      if (unknown > 0 && !isFirm(facts)) return
      found.push({ cost, outcome: resolve(facts, context.now, context.zone) })
      return
    }
    for (const item of itemsAt(at)) walk(item.to, [...facts, ...item.facts], cost + item.cost, unknown)
    for (const to of passedOver(view, at)) walk(to, facts, cost + 0.1, unknown)
    const token = view.tokens[at]
    if (unknown < strangers && token?.is === 'word' && view.look(at).every(({ reading }) => reading.is === 'other'))
      walk(at + 1, facts, cost + 5, unknown + 1)
  }
  walk(0, [], 0, 0)
  return best(found)
}

function best(found: readonly Found[]): Outcome {
  const good = found.filter(({ outcome }) => outcome.is === 'options')
  if (good.length === 0)
    return found.filter(({ outcome }) => outcome.is === 'refused').sort(byCost)[0]?.outcome ?? { is: 'nothing' }
  const least = Math.min(...good.map(({ cost }) => cost))
  const likeliest = good.filter(({ cost }) => cost === least).map(({ outcome }) => outcome)
  const options = [...new Set(likeliest.flatMap((outcome) => (outcome.is === 'options' ? outcome.options : [])))]
  return { is: 'options', options, dayTold: likeliest.every((outcome) => outcome.is === 'options' && outcome.dayTold) }
}

const byCost = (a: Found, b: Found) => a.cost - b.cost

/** Words that say more than one day, none, or one too loosely. */
function* stops(view: View, at: number): Generator<Item> {
  for (const { to } of find(view, at, 'several')) yield { to, cost: 0, facts: [{ is: 'stop', code: 'when-one-day' }] }
  for (const start of maybe(view, at, 'ahead')) {
    for (const { to } of find(view, start, 'loose'))
      for (const end of pastSpan(view, to)) yield { to: end, cost: 0, facts: [{ is: 'stop', code: 'when-which-day' }] }
    const pair = view.tokens[start]
    if (pair?.is === 'pair' && pair.sign === '-')
      for (const end of pastSpan(view, start + 1))
        yield { to: end, cost: 0, facts: [{ is: 'stop', code: 'when-one-day' }] }
  }
  for (const { to } of find(view, at, 'not'))
    yield { to, cost: 0, facts: [{ is: 'stop', code: 'when-not-understood' }] }
  if (view.tokens[at]?.is === 'dash') yield { to: at + 1, cost: 0, facts: [{ is: 'stop', code: 'when-one-day' }] }
}

/** Places after a unit of time and «кейін»: what «2-3 күннен кейін» goes on with. */
const pastSpan = (view: View, at: number) =>
  maybe(view, at, 'unit').flatMap((place) => maybe(view, place, 'later', 'ago'))

const passedOver = (view: View, at: number): number[] => find(view, at, 'filler', 'at', 'dayMark').map(({ to }) => to)

/** Whether the day is told so plainly that words nobody knows may stand beside it. */
const isFirm = (facts: readonly Fact[]): boolean =>
  // A number that stands apart from the day may be a train's.
  !facts.some(({ is }) => is === 'stop' || is === 'year') &&
  facts.some((fact) => (fact.is === 'day' && fact.month !== undefined) || fact.is === 'shift' || fact.is === 'instant')
