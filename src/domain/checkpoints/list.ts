import type { Country, Mode } from '../codes.ts'
import { airports } from './airports.ts'
import type { Checkpoint } from './checkpoint.ts'
import { borderStations } from './rail.ts'
import { kazakhRussianRoads } from './road-kz-ru.ts'
import {
  armenianGeorgianRoads,
  belarusianRussianRoads,
  georgianRussianRoads,
  kazakhKyrgyzRoads,
} from './road-others.ts'

/** Every checkpoint we know: roads, border stations, airports. */
export const checkpoints: readonly Checkpoint[] = [
  ...kazakhKyrgyzRoads,
  ...kazakhRussianRoads,
  ...belarusianRussianRoads,
  ...armenianGeorgianRoads,
  ...georgianRussianRoads,
  ...borderStations,
  ...airports,
]

export type CheckpointFilter = {
  /** The states on both sides, in either order; by air, airports of either. */
  from?: Country
  to?: Country
  /** A state on one of the sides. */
  country?: Country
  mode?: Mode
}

/** The checkpoints that fit, by border and then west to east; airports of the state of departure first. */
export function listCheckpoints(filter: CheckpointFilter): Checkpoint[] {
  const found = checkpoints.filter((point) => fitsFilter(point, filter))
  if (!filter.from) return found
  const first = (point: Checkpoint) => (point.mode === 'air' && point.sides[0].state !== filter.from ? 1 : 0)
  return found.toSorted((a, b) => first(a) - first(b))
}

export function fitsFilter(point: Checkpoint, { from, to, country, mode }: CheckpointFilter): boolean {
  const states: Country[] = point.sides.map((side) => side.state)
  if (mode && point.mode !== mode) return false
  if (country && !states.includes(country)) return false
  const wanted = [from, to].filter((state) => state !== undefined)
  if (wanted.length === 0) return true
  return point.mode === 'air'
    ? wanted.some((state) => states.includes(state))
    : wanted.every((state) => states.includes(state))
}
