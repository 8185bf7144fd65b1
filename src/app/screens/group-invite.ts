import { z } from 'zod'
import { readShared } from '../../db/applications.ts'
import type { Card, Choice } from '../../dialogs/show.ts'
import { actorOf, shown } from '../hiring/actor.ts'
import { askHired, makeLink, notAsked } from '../hiring/lead-group.ts'
import { type Act, goTo, type Parts, type Screen } from '../talk/scene.ts'
import { nameOf } from './applicants.ts'
import { press } from './beginning.ts'
import { notYours, openOwnGroup } from './open-group.ts'

/** Who is asked to travel in a group: those hired through us, or whoever opens a link made for one. */

const perPage = 8

/** Those hired who were not asked yet: one by one, or all of them. */
const hiredScreen: Screen = async (scene, params) => {
  const group = await openOwnGroup(scene, params)
  if (!group) return notYours
  const { page } = z.object({ page: z.number().int().min(0).catch(0) }).parse({ page: 0, ...params })
  const all = await notAsked(actorOf(scene), group)
  const shown = all.slice(page * perPage, (page + 1) * perPage)
  const reader = { personId: scene.person.id, purpose: 'list' as const }
  const shared = await readShared(scene.tx, scene.world.keyring, shown, reader, scene.now)
  const at = { id: group.id, version: group.version }
  const turn = (to: number, label: string): Choice => ({
    label: { id: label },
    press: press('group-hired', { ...at, page: to }),
    row: 700,
  })
  return {
    text: [{ id: 'group-hired' }],
    choices: [
      ...(all.length > 1
        ? [
            {
              label: { id: 'group-invite-button', args: { count: all.length } },
              press: { do: 'group-invite', ...at },
              tone: 'main' as const,
            },
          ]
        : []),
      ...shown.map(
        (one, index): Choice => ({
          label: {
            id: 'group-hire-button',
            args: { number: page * perPage + index + 1, name: nameOf(shared[index]), title: one.title },
          },
          press: { do: 'group-invite', ...at, applicationId: one.id },
        }),
      ),
      ...(page > 0 ? [turn(page - 1, 'applicants-before-button')] : []),
      ...(all.length > (page + 1) * perPage ? [turn(page + 1, 'applicants-next-button')] : []),
      { label: { id: 'back-button' }, press: press('group', { id: group.id }), tone: 'nav' },
    ],
  }
}

const Asked = z.object({ id: z.uuid(), applicationId: z.uuid().optional() })

const invite: Act = async (scene, params) => {
  const asked = Asked.safeParse(params)
  if (!asked.success) return goTo('groups')
  const { id, applicationId } = asked.data
  const done = await askHired(actorOf(scene), id, applicationId, scene.now)
  if (!done.ok) return shown(done, goTo('group', { id }), '')
  return { ...goTo('group', { id }), notice: [{ id: 'group-invited-now', args: done.value }] }
}

/** Told once: whoever has it opens it. */
const link: Act = async (scene, params) => {
  const asked = Asked.safeParse(params)
  if (!asked.success) return goTo('groups')
  const { id } = asked.data
  const made = await makeLink(actorOf(scene), id, scene.now)
  if (!made.ok) return shown(made, goTo('group', { id }), '')
  const bot = scene.world.botName()?.replace(/^@/, '')
  const start = `start=group_${made.value.secret}`
  const url = bot ? `https://t.me/${bot}?${start}` : `${scene.world.pages()}/chat?${start}`
  const note: Card = {
    text: [{ id: 'group-link' }, { id: 'plain', args: { value: url } }],
    choices: [{ label: { id: 'group-link-copy-button' }, copy: url }],
  }
  return { ...goTo('group', { id }), before: [{ show: 'note', card: note }] }
}

export const groupInviteParts: Parts = {
  screens: { 'group-hired': hiredScreen },
  acts: { 'group-invite': invite, 'group-link': link },
  forms: {},
}
