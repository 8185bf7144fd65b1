import { addDays, type PlainDate, type Zone } from '../calendar.ts'
import { lastDayOfStay, newContractCountdown, type Stay, stayDuties } from '../treaty.ts'
import type { About, Reminder, Series } from './reminder.ts'
import { atDay, contractDaysLeft, endOfDay, stayDaysLeft } from './times.ts'

/** What is to be done while one stays in another state, by that state's clock. */

export type StayFacts = Stay & {
  id?: string
  journeyId?: string
  /** The clock of the place they stay at. */
  zone: Zone
  leftOn?: PlainDate
  /** What the person says is done already. */
  dutiesDone?: readonly string[]
}

/** Nothing of a stay that is over. */
export function planStay(stay: StayFacts): Reminder[] {
  if (stay.leftOn) return []
  return [...duties(stay), ...daysOfStay(stay), ...contract(stay), ...countdown(stay)]
}

function duties(stay: StayFacts): Reminder[] {
  const all = stayDuties(stay).filter(({ id }) => !stay.dutiesDone?.includes(id))
  // Two duties may remind on one day: the state's own registration is told, for it has the term.
  const taken = new Set<string>()
  return all.flatMap(({ id, series, lastDay, remindOn, rule }) =>
    remindOn.flatMap(({ n, day }) => {
      const end = series === 'stayreg' && id.includes('-registration') && day === lastDay ? 'last' : String(n)
      if (taken.has(`${series}-${end}`)) return []
      taken.add(`${series}-${end}`)
      return [onDay(stay, series, end, day, lastDay, { duty: id, rule })]
    }),
  )
}

function daysOfStay(stay: StayFacts): Reminder[] {
  const last = lastDayOfStay(stay)
  if (last?.by !== 'days') return []
  return stayDaysLeft.map((left) =>
    onDay(stay, 'stay', String(left), addDays(last.day, -left), last.day, { rule: last.rule }),
  )
}

function contract(stay: StayFacts): Reminder[] {
  const { contractEndsOn, terminatedOn } = stay
  if (!contractEndsOn || (terminatedOn && terminatedOn < contractEndsOn)) return []
  const rule = lastDayOfStay(stay)?.rule
  return contractDaysLeft
    .map((left) => ({ left, day: addDays(contractEndsOn, -left) }))
    .filter(({ day }) => day >= stay.enteredOn)
    .map(({ left, day }) => onDay(stay, 'contract', String(left), day, contractEndsOn, rule ? { rule } : {}))
}

function countdown(stay: StayFacts): Reminder[] {
  const left = newContractCountdown(stay)
  if (!left) return []
  return left.remindOn.map(({ n, day }) => onDay(stay, 'renew15', String(n), day, left.lastDay, { rule: left.rule }))
}

const onDay = (
  stay: StayFacts,
  series: Series,
  end: string,
  day: PlainDate,
  lastDay: PlainDate,
  about: Pick<About, 'duty' | 'rule'>,
): Reminder => ({
  series,
  kind: `${series}-${end}`,
  subject: stay.id ? `stay:${stay.id}` : 'stay',
  dueAt: atDay(day, stay.zone),
  zone: stay.zone,
  until: endOfDay(lastDay, stay.zone),
  about: {
    ...(stay.id ? { stayId: stay.id } : {}),
    ...(stay.journeyId ? { journeyId: stay.journeyId } : {}),
    to: stay.state,
    lastDay,
    ...about,
  },
})
