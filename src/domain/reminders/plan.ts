import { addDays, compareInstants, dateIn, type Instant, type PlainDate, type Zone } from '../calendar.ts'
import type { Country } from '../codes.ts'
import { type Journey, type Pair, pairsOf } from '../crossing.ts'
import { deadlineBefore, filingRules, type JudgedOverlay, leadTime } from '../lead-time.ts'
import type { OverlayId } from '../rules/overlays.ts'
import { findRule, refOf } from '../rules/rule.ts'
import { capitalZone, isZoneOf } from '../state-zones.ts'
import { planStay, type StayFacts } from './plan-stay.ts'
import type { About, Reminder, Series } from './reminder.ts'
import { atDay, daysPast, hoursBefore, seriesBefore } from './times.ts'

/** Facts → the whole plan, times before quiet hours, reminders gone by included. */

export type JourneyFacts = {
  /** Default: the journey of a draft. */
  id?: string
  journey: Journey
  /** Whether it is registered with us. */
  isFiled: boolean
  /** Those who travel along: a state may want its form of one of them only. */
  companions?: readonly Pick<Journey, 'citizenship' | 'birthDate'>[]
  /** Which of its pairs are behind or off, by their place in the journey. */
  closedPairs?: readonly number[]
  /** The states' forms that the person says are done. */
  formsDone?: readonly OverlayId[]
  /** False: where exactly they go is not told yet. */
  addressKnown?: boolean
  /** Clocks of the place they go to. */
  destinationZone?: Zone
}

export type Facts = {
  /** The person's own clock. */
  zone: Zone
  now: Instant
  journeys: readonly JourneyFacts[]
  stays: readonly StayFacts[]
  /** When the journey of an unfinished registration begins. */
  draftTravelsAt?: Instant
}

/** Every reminder of these facts, the first due first. */
export function planReminders(facts: Facts): Reminder[] {
  return [
    ...facts.journeys.flatMap((journey) => planJourney(journey, facts)),
    ...facts.stays.flatMap((stay) => planStay(stay)),
    ...(facts.draftTravelsAt ? planDraft(facts.draftTravelsAt, facts.zone) : []),
  ].toSorted((a, b) => compareInstants(a.dueAt, b.dueAt) || a.kind.localeCompare(b.kind))
}

/** Those still to come. */
export const upcoming = (plan: readonly Reminder[], now: Instant): Reminder[] =>
  plan.filter(({ dueAt }) => compareInstants(dueAt, now) >= 0)

function planJourney(facts: JourneyFacts, { zone, now }: Facts): Reminder[] {
  const pairs = pairsOf(facts.journey)
  const open = pairs.map((pair, index) => ({ pair, index })).filter(({ index }) => !facts.closedPairs?.includes(index))
  const [first] = open
  if (!first) return []
  const subject = facts.id ? `journey:${facts.id}` : 'journey'
  return [
    ...(facts.isFiled || first.index > 0 ? [] : filing(facts, first.pair, subject, zone, now)),
    ...open.flatMap(({ pair, index }) => [
      ...overlays(facts, pair, index, `${subject}:${index}`, zone, now),
      ...crossing(facts, pair, `${subject}:${index}`, zone),
    ]),
  ]
}

const aboutPair = (facts: JourneyFacts, pair: Pair): About => ({
  ...(facts.id ? { journeyId: facts.id } : {}),
  from: pair.from,
  to: pair.to,
  crossesAt: pair.at,
  crossesIn: pair.zone,
  ...(pair.exit?.checkpoint ? { checkpoint: pair.exit.checkpoint } : {}),
})

function filing(facts: JourneyFacts, pair: Pair, subject: string, zone: Zone, now: Instant): Reminder[] {
  const judged = leadTime(facts.journey, now)[0]
  if (!judged) return []
  return seriesBefore(judged.deadline).map(({ end, dueAt }) => ({
    ...named('filing', end, subject, dueAt, zone),
    until: judged.deadline,
    about: { ...aboutPair(facts, pair), rule: judged.rule },
  }))
}

function overlays(
  facts: JourneyFacts,
  pair: Pair,
  index: number,
  subject: string,
  zone: Zone,
  now: Instant,
): Reminder[] {
  return formsWanted(facts, index, now)
    .filter(({ id }) => !facts.formsDone?.includes(id))
    .flatMap(({ id, deadline, status, rule }) =>
      seriesBefore(deadline).map(({ end, dueAt }) => ({
        ...named('overlay', end, `${subject}:${id}`, dueAt, zone),
        until: deadline,
        about: { ...aboutPair(facts, pair), overlay: id, isMandatory: status === 'mandatory', rule },
      })),
    )
}

/** The states' forms that anyone of the journey needs for that pair, each once. */
export function formsWanted(facts: JourneyFacts, index: number, now: Instant): JudgedOverlay[] {
  const everyone = [facts.journey, ...(facts.companions ?? []).map((one) => ({ ...facts.journey, ...one }))]
  const wanted = everyone.flatMap((journey) => leadTime(journey, now)[index]?.overlays ?? [])
  return wanted.filter((one, place) => wanted.findIndex((other) => other.id === one.id) === place)
}

function crossing(facts: JourneyFacts, pair: Pair, subject: string, zone: Zone): Reminder[] {
  const about = aboutPair(facts, pair)
  const before = (series: Series, end: string): Reminder => ({
    ...named(series, end, subject, hoursBefore(pair.at, end), zone),
    until: pair.at,
    about,
  })
  const crossings = ['24h', '3h'].map((end) => before('crossing', end))
  if (pair.isTransit) return crossings
  const isThere = facts.destinationZone && isZoneOf(facts.destinationZone, pair.to)
  const there = clockAt(pair.to, isThere ? facts.destinationZone : pair.entry?.zone)
  const morning = firstMorningAfter(pair.entry?.instant ?? pair.at, there)
  const after = (series: Series, days: number): Reminder => ({
    ...named(series, 'day1', subject, atDay(morning, there), there),
    until: atDay(addDays(morning, days), there),
    about,
  })
  const isHome = pair.to === facts.journey.citizenship
  const asksAddress = facts.addressKnown === false && !isHome
  return [
    ...crossings,
    after('arrival', daysPast.arrival),
    ...(asksAddress ? [before('address', '24h'), after('address', daysPast.address)] : []),
  ]
}

/** The day of crossing where nine in the morning comes after it, else the next. */
function firstMorningAfter(crossed: Instant, zone: Zone): PlainDate {
  const day = dateIn(crossed, zone)
  return compareInstants(atDay(day, zone), crossed) > 0 ? day : addDays(day, 1)
}

/** A clock of that state: the one given if it is, else the capital's. */
export const clockAt = (state: Country, zone?: Zone): Zone =>
  zone && (isZoneOf(zone, state) || capitalZone(state) === 'UTC') ? zone : capitalZone(state)

/** Somebody who has told when they go, and has not registered. */
function planDraft(travelsAt: Instant, zone: Zone): Reminder[] {
  const nowhere = { from: 'ZZ', to: 'ZZ', citizenship: 'ZZ', purpose: 'other' } as const
  const rule = findRule(filingRules.leadTimes, nowhere, dateIn(travelsAt, zone))
  if (!rule) return []
  const deadline = deadlineBefore(travelsAt, zone, rule.value)
  return seriesBefore(deadline).map(({ end, dueAt }) => ({
    ...named('filing', end, 'draft:registration', dueAt, zone),
    until: deadline,
    about: { crossesAt: travelsAt, crossesIn: zone, rule: refOf(rule) },
  }))
}

const named = (series: Series, end: string, subject: string, dueAt: Instant, zone: Zone) => ({
  series,
  kind: `${series}-${end}`,
  subject,
  dueAt,
  zone,
})
