import { listJourneys, listRegistrations } from '../../db/journeys.ts'
import type { Known } from '../../dialogs/form.ts'
import { answersOf } from '../../dialogs/traveller.ts'
import type { Scene, ScenePerson } from './scene.ts'

/** As many earlier trips as are looked through. */
const looked = 5

const knownNow = new WeakMap<ScenePerson, Promise<Known>>()

/** What of earlier trips may be offered: citizenship, document, places and checkpoints, last used first; looked up once a turn. */
export function knownOf(scene: Scene): Promise<Known> {
  const known = knownNow.get(scene.person) ?? lookUp(scene)
  knownNow.set(scene.person, known)
  return known
}

async function lookUp(scene: Scene): Promise<Known> {
  if (scene.opened && !scene.opened.hasTravelled) return { checkpoints: [], places: [] }
  const journeys = (await listJourneys(scene.tx, scene.person.id)).slice(0, looked)
  const everyone = await Promise.all(
    journeys.map(({ id }) => listRegistrations(scene.tx, scene.box, scene.person.id, id)),
  )
  const filed = everyone.flatMap(([self]) => self ?? [])
  const me = filed.find(({ traveller }) => traveller.relation === 'self')?.traveller
  return {
    checkpoints: journeys.flatMap(({ legs }) => legs.map(({ checkpoint }) => checkpoint)),
    places: filed.flatMap(({ placeId }) => placeId ?? []),
    ...(me ? { me: answersOf(me), citizenship: me.citizenship } : {}),
  }
}
