import { dateIn, type Instant, type Zone } from '../calendar.ts'
import type { Confidence, Country, Locale } from '../codes.ts'
import { capitalZone } from '../state-zones.ts'
import { airports } from './airports.ts'
import type { Checkpoint, Closure, Side } from './checkpoint.ts'
import { type CheckpointFilter, checkpoints, listCheckpoints } from './list.ts'

export { type CheckpointFound, searchCheckpoints } from './search.ts'
export { type Checkpoint, type CheckpointFilter, type Closure, checkpoints, listCheckpoints, type Side }

const byId = new Map<string, Checkpoint>()
for (const point of checkpoints) byId.set(point.id.toLowerCase(), point)
// Codes given up by their airports are still on people's tickets: FRU is BSZ since August 2025.
for (const point of airports)
  for (const alias of point.aliases ?? []) if (/^[A-Z]{3}$/.test(alias)) byId.set(alias.toLowerCase(), point)

/** The checkpoint of that id or IATA code, an old code too; letter case does not count. */
export const findCheckpoint = (id: string): Checkpoint | undefined => byId.get(id.trim().toLowerCase())

export const listAirports = (country: Country): Checkpoint[] => listCheckpoints({ country, mode: 'air' })

/** The side of that state; `undefined` where the checkpoint is on another border. */
export const sideOf = (point: Checkpoint, state: Country): Side | undefined =>
  point.sides.find((side) => side.state === state)

/** The state across: of a road from KZ to RU, `RU` for `KZ`; `undefined` for airports. */
export const stateAcross = (point: Checkpoint, state: Country): Country | undefined =>
  point.sides.length === 2 ? point.sides.find((side) => side.state !== state)?.state : undefined

/** Both sides' names, "Кайрак – Бугристое (Троицк)", or one side's; the id itself of a checkpoint we do not know. */
export function checkpointName(id: string, locale: Locale, side?: Country): string {
  const point = findCheckpoint(id)
  if (!point) return id
  const own = side ? sideOf(point, side) : undefined
  return (own ? [own] : point.sides).map(({ names }) => names[locale]).join(' – ')
}

/** The clock of that state's side; the capital's where the checkpoint is unknown or elsewhere. */
export function checkpointZone(id: string, state: Country): Zone {
  const point = findCheckpoint(id)
  return (point && sideOf(point, state)?.zone) ?? capitalZone(state)
}

/** The closed period that holds at that instant, if any; its last day is closed too. */
export function findClosure(id: string, at: Instant): Closure | undefined {
  const point = findCheckpoint(id)
  if (!point?.closures) return undefined
  const day = dateIn(at, point.sides[0].zone)
  return point.closures.find((closure) => closure.from <= day && day <= closure.to)
}

/** Whether people on foot or by car cannot cross there at that instant. */
export const isClosedAt = (id: string, at: Instant): boolean => findClosure(id, at) !== undefined

export type CheckpointUse = {
  allowed: boolean
  why: 'open' | 'neighbours_only' | 'agreed_routes'
  confidence: Confidence
}

/**
 * Whether a citizen of that state may cross there. Bilateral ones are for the two neighbours. Between Belarus and
 * Russia the neighbours' own citizens go anywhere, others by the agreed routes, of which these are the ones we know.
 */
export function checkpointUse(point: Checkpoint, citizenship: Country): CheckpointUse {
  const isNeighbour = sideOf(point, citizenship) !== undefined
  if (point.mode === 'air') return { allowed: true, why: 'open', confidence: 'verified' }
  if (point.traffic === 'agreed_routes')
    return isNeighbour
      ? { allowed: true, why: 'open', confidence: 'verified' }
      : { allowed: true, why: 'agreed_routes', confidence: 'memory' }
  // Kazakhstan's classification is of 2013 and may have changed: nobody is turned away on its word alone.
  if (point.traffic === 'bi') return { allowed: isNeighbour, why: 'neighbours_only', confidence: 'uncertain' }
  return { allowed: true, why: 'open', confidence: point.confidence }
}
