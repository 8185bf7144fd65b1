import { openJourney, type StoredGroup } from '../../db/groups.ts'
import { personBox } from '../../db/sealing.ts'
import type { FiledJourney } from '../../dialogs/filed.ts'
import type { Arg, Text } from '../../dialogs/show.ts'
import { pairsOf } from '../../domain/crossing.ts'
import { borderLine } from '../screens/filed.ts'
import type { Scene } from '../talk/scene.ts'

/** The way of a group, opened with the key of the one who told it. */
export async function wayOf(scene: Scene, group: StoredGroup): Promise<FiledJourney> {
  return openJourney(await personBox(scene.tx, scene.world.keyring, group.personId), group)
}

/** The day of its first border, by the clock there. */
export function dayOf(way: FiledJourney): Arg {
  const [first] = pairsOf(way)
  return first ? { at: first.at, zone: first.zone, style: 'date' } : ''
}

/** The way as it will be filed: borders, where they stay. */
export const wayLines = (way: FiledJourney): Text[] => [
  ...pairsOf(way).map((pair, index) => ({ ...borderLine(pair), tight: index > 0 })),
  ...(way.placeId === undefined ? [] : [{ ...staysLine({ place: way.placeId }, way.address), tight: true }]),
]

const staysLine = (place: Arg, address: string | undefined): Text =>
  address === undefined || address === 'unknown'
    ? { id: 'group-stays-town', args: { place } }
    : { id: 'group-stays', args: { place, address } }
