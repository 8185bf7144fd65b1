import { z } from 'zod'
import { listHired, type StoredApplication } from '../../db/applications.ts'
import { isMember } from '../../db/employers.ts'
import { findGroup, listGroupMembers, type StoredGroup } from '../../db/groups.ts'
import type { Card } from '../../dialogs/show.ts'
import type { Params, Scene } from '../talk/scene.ts'

/** A group as those who act for its employer open it. */

const At = z.object({ id: z.uuid() })

export const notYours: Card = {
  text: [{ id: 'applicants-not-yours' }],
  choices: [{ label: { id: 'menu-button' }, press: { do: 'go', screen: 'home' }, tone: 'nav' }],
}

export async function openOwnGroup(scene: Scene, params: Params): Promise<StoredGroup | undefined> {
  const at = At.safeParse(params)
  const group = at.success ? await findGroup(scene.tx, at.data.id) : undefined
  return group && (await isMember(scene.tx, group.employerId, scene.person.id)) ? group : undefined
}

/** Those hired through us who were not asked yet, each once. */
export async function notAsked(scene: Scene, group: StoredGroup): Promise<StoredApplication[]> {
  const asked = new Set((await listGroupMembers(scene.tx, group.id)).map(({ personId }) => personId))
  const hired = await listHired(scene.tx, group.employerId)
  return hired.filter(
    ({ personId }, index) => !asked.has(personId) && hired.findIndex((other) => other.personId === personId) === index,
  )
}
