import { z } from 'zod'
import { findEmployer, listEmployersOf } from '../../db/employers.ts'
import { listGroupMembers, listGroups, type StoredGroup } from '../../db/groups.ts'
import type { Draft } from '../../dialogs/draft.ts'
import { type FiledJourney, journeyFiled } from '../../dialogs/filed.ts'
import type { Answers } from '../../dialogs/form.ts'
import { groupForm } from '../../dialogs/group.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { MemberStatus, mostInGroup } from '../../domain/exchange/group.ts'
import { actorOf, overtaken, shown } from '../hiring/actor.ts'
import { dayOf, wayLines, wayOf } from '../hiring/group-way.ts'
import { callOffGroup, makeGroup, moveGroup, notAsked } from '../hiring/lead-group.ts'
import { knownOf } from '../talk/known-answers.ts'
import { type Act, goTo, type Next, type Parts, type PlayedForm, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { groupInviteParts } from './group-invite.ts'
import { groupMemberParts } from './group-member.ts'
import { notYours, openOwnGroup } from './open-group.ts'

/** An employer's groups that travel together: the way told once, those hired asked, and how many have agreed. Never who, nor their documents. */

const At = z.object({ id: z.uuid() })
const Pressed = At.extend({ version: z.number().int() })
const Of = z.object({ employerId: z.uuid() })

/** The groups of the employer told, else of the only one the person acts for. */
const groups: Screen = async (scene, params) => {
  const mine = await listEmployersOf(scene.tx, scene.person.id)
  const told = Of.safeParse(params)
  const employer = told.success ? mine.find(({ id }) => id === told.data.employerId) : mine[0]
  if (!employer) return notYours
  const all = await listGroups(scene.tx, employer.id)
  const shown = await Promise.all(all.slice(0, 20).map(async (group) => ({ group, way: await wayOf(scene, group) })))
  return {
    text: [{ id: all.length === 0 ? 'groups-none' : 'groups', args: { most: mostInGroup } }],
    choices: [
      { label: { id: 'group-begin-button' }, press: { do: 'group-begin', employerId: employer.id }, tone: 'main' },
      ...shown.map(
        ({ group, way }): Choice => ({ label: titleOf(group, way), press: press('group', { id: group.id }) }),
      ),
      { label: { id: 'back-button' }, press: press('employer', { id: employer.id }), tone: 'nav' },
    ],
  }
}

const titleOf = ({ from, to }: StoredGroup, way: FiledJourney): Text => ({
  id: 'group-name',
  args: { from: { country: from }, to: { country: to }, date: dayOf(way) },
})

const one: Screen = async (scene, params) => {
  const group = await openOwnGroup(scene, params)
  if (!group) return notYours
  const members = await listGroupMembers(scene.tx, group.id)
  const hired = await notAsked(actorOf(scene), group)
  const isOpen = group.status === 'open'
  const room = mostInGroup - members.length
  const way = await wayOf(scene, group)
  const at = { id: group.id, version: group.version }
  return {
    text: [
      titleOf(group, way),
      ...wayLines(way),
      { id: isOpen ? 'group-count' : 'group-is-cancelled', args: { count: members.length, most: mostInGroup } },
      ...MemberStatus.options.map(
        (status): Text => ({
          id: `group-count-${status}`,
          args: { count: members.filter((member) => member.status === status).length },
          tight: true,
        }),
      ),
    ],
    choices: [
      ...(isOpen && hired.length > 0 && room > 0
        ? [{ label: { id: 'group-hired-button' }, press: press('group-hired', at), tone: 'main' as const }]
        : []),
      ...(isOpen && room > 0 ? [{ label: { id: 'group-link-button' }, press: { do: 'group-link', ...at } }] : []),
      ...(isOpen && group.personId === scene.person.id
        ? [{ label: { id: 'group-change-button' }, press: { do: 'group-change', ...at } }]
        : []),
      ...(isOpen ? [{ label: { id: 'group-cancel-button' }, press: press('group-cancel', at) }] : []),
      { label: { id: 'groups-button' }, press: press('groups', { employerId: group.employerId }), tone: 'nav' },
    ],
  }
}

const begin: Act = async (scene, params) => {
  const of = Of.safeParse(params)
  const mine = await listEmployersOf(scene.tx, scene.person.id)
  const employer = of.success ? mine.find(({ id }) => id === of.data.employerId) : undefined
  if (!employer) return goTo('groups')
  return { to: 'form', form: groupForm.id, answers: {}, subject: `new ${employer.id}` }
}

const change: Act = async (scene, params) => {
  const at = Pressed.safeParse(params)
  const group = await openOwnGroup(scene, params)
  if (!group || !at.success || group.personId !== scene.person.id) return goTo('groups')
  if (group.version !== at.data.version || group.status !== 'open') return overtaken(goTo('group', { id: group.id }))
  const { answers } = await wayOf(scene, group)
  return { to: 'form', form: groupForm.id, answers, subject: `${group.id} ${group.version}` }
}

async function finish(scene: Scene, answers: Answers, draft: Draft): Promise<Next> {
  const [which = '', rest = ''] = (draft.subject ?? '').split(' ')
  const actor = actorOf(scene)
  const group = which === 'new' ? undefined : await openOwnGroup(scene, { id: which })
  const employerId = which === 'new' ? rest : group?.employerId
  const employer = employerId ? await findEmployer(scene.tx, employerId) : undefined
  if (!employer) return { ...goTo('home'), notice: [{ id: 'applicants-not-yours' }] }
  const way = journeyFiled({ ...answers, purpose: 'work', employer: employer.name })
  if (which === 'new') {
    const made = await makeGroup(actor, rest, way, scene.now)
    return shown(made, made.ok ? goTo('group', made.value) : goTo('home'), 'group-made')
  }
  const moved = await moveGroup(actor, { id: which, version: Number(rest) }, way, scene.now)
  return shown(moved, goTo('group', { id: which }), 'group-changed-now')
}

const cancelScreen: Screen = async (scene, params) => {
  const at = Pressed.safeParse(params)
  const group = await openOwnGroup(scene, params)
  if (!group || !at.success) return notYours
  return {
    text: [{ id: 'group-cancel-sure' }],
    choices: [
      { label: { id: 'group-cancel-yes-button' }, press: { do: 'group-cancel', ...at.data } },
      { label: { id: 'back-button' }, press: press('group', { id: group.id }), tone: 'nav' },
    ],
  }
}

const cancel: Act = async (scene, params) => {
  const seen = Pressed.safeParse(params)
  if (!seen.success) return goTo('groups')
  const done = await callOffGroup(actorOf(scene), seen.data, scene.now)
  return shown(done, goTo('group', { id: seen.data.id }), 'group-cancelled-now')
}

const played: PlayedForm = { form: groupForm, known: knownOf, finish }

export const groupParts: Parts = {
  screens: {
    groups,
    group: one,
    'group-cancel': cancelScreen,
    ...groupInviteParts.screens,
    ...groupMemberParts.screens,
  },
  acts: {
    'group-begin': begin,
    'group-change': change,
    'group-cancel': cancel,
    ...groupInviteParts.acts,
    ...groupMemberParts.acts,
  },
  forms: { [groupForm.id]: played, ...groupMemberParts.forms },
}
