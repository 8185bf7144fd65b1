import { z } from 'zod'
import type { StoredGroup } from '../../db/groups.ts'
import type { Card } from '../../dialogs/show.ts'
import { actorOf } from '../hiring/actor.ts'
import { findLed } from '../hiring/lead-group.ts'
import type { Params, Scene } from '../talk/scene.ts'

/** The group that a button is about, as those who act for its employer open it. */

const At = z.object({ id: z.uuid() })

export const notYours: Card = {
  text: [{ id: 'applicants-not-yours' }],
  choices: [{ label: { id: 'menu-button' }, press: { do: 'go', screen: 'home' }, tone: 'nav' }],
}

export async function openOwnGroup(scene: Scene, params: Params): Promise<StoredGroup | undefined> {
  const at = At.safeParse(params)
  return at.success ? findLed(actorOf(scene), at.data.id) : undefined
}
