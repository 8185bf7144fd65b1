import { z } from 'zod'
import { listEmployersOf } from '../../db/employers.ts'
import {
  addGroup,
  cancelGroup,
  changeGroupJourney,
  listGroupMembers,
  listGroups,
  type StoredGroup,
} from '../../db/groups.ts'
import { addNews } from '../../db/hiring-news.ts'
import type { Draft } from '../../dialogs/draft.ts'
import { journeyFiled } from '../../dialogs/filed.ts'
import type { Answers } from '../../dialogs/form.ts'
import { groupForm } from '../../dialogs/group.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { pairsOf } from '../../domain/crossing.ts'
import { MemberStatus, mostInGroup } from '../../domain/exchange/group.ts'
import { overtaken } from '../hiring/actor.ts'
import { wayLines, wayOf } from '../hiring/group-way.ts'
import { notAsked, notYours, openOwnGroup } from '../hiring/own-group.ts'
import { knownOf } from '../talk/known-answers.ts'
import { type Act, goTo, type Next, type Parts, type PlayedForm, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { groupInviteParts } from './group-invite.ts'
import { groupMemberParts } from './group-member.ts'

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
  return {
    text: [{ id: all.length === 0 ? 'groups-none' : 'groups', args: { most: mostInGroup } }],
    choices: [
      { label: { id: 'group-begin-button' }, press: { do: 'group-begin', employerId: employer.id }, tone: 'main' },
      ...all.slice(0, 20).map((group): Choice => ({ label: titleOf(group), press: press('group', { id: group.id }) })),
      { label: { id: 'back-button' }, press: press('employer', { id: employer.id }), tone: 'nav' },
    ],
  }
}

const titleOf = ({ from, to, crossesAt }: StoredGroup): Text => ({
  id: 'group-name',
  args: {
    from: { country: from },
    to: { country: to },
    date: { date: crossesAt.toISOString().slice(0, 10) },
  },
})

const one: Screen = async (scene, params) => {
  const group = await openOwnGroup(scene, params)
  if (!group) return notYours
  const members = await listGroupMembers(scene.tx, group.id)
  const hired = await notAsked(scene, group)
  const isOpen = group.status === 'open'
  const room = mostInGroup - members.length
  const at = { id: group.id, version: group.version }
  return {
    text: [
      titleOf(group),
      ...wayLines(await wayOf(scene, group)),
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
  const group = which === 'new' ? undefined : await openOwnGroup(scene, { id: which })
  const employerId = which === 'new' ? rest : group?.employerId
  const employer = (await listEmployersOf(scene.tx, scene.person.id)).find(({ id }) => id === employerId)
  if (!employer) return { ...goTo('home'), notice: [{ id: 'applicants-not-yours' }] }
  const journey = journeyFiled({ ...answers, purpose: 'work', employer: employer.name })
  const [first] = pairsOf(journey)
  if (!first) return { to: 'form', form: groupForm.id, notice: [{ id: 'journey-no-legs' }] }
  const crossesAt = new Date(first.at)
  if (which === 'new') {
    const row = { personId: scene.person.id, employerId: employer.id, crossesAt }
    const id = await addGroup(scene.tx, scene.box, row, journey, scene.now)
    return { ...goTo('group', { id }), notice: [{ id: 'group-made' }] }
  }
  const at = { id: which, version: Number(rest) }
  if (!(await changeGroupJourney(scene.tx, scene.box, at, journey, crossesAt)))
    return overtaken(goTo('group', { id: which }))
  await tellMembers(scene, which, 'group-changed')
  return { ...goTo('group', { id: which }), notice: [{ id: 'group-changed-now' }] }
}

/** Those who have not refused are told. */
async function tellMembers(scene: Scene, groupId: string, kind: 'group-changed' | 'group-cancelled'): Promise<void> {
  for (const { id, personId, status } of await listGroupMembers(scene.tx, groupId))
    if (personId && (status === 'waiting' || status === 'consented'))
      await addNews(scene.tx, [personId], kind, id, scene.now)
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

/** What each has filed is theirs: it stays until they cancel it, and they are told. */
const cancel: Act = async (scene, params) => {
  const at = Pressed.safeParse(params)
  const group = await openOwnGroup(scene, params)
  if (!group || !at.success) return goTo('groups')
  if (!(await cancelGroup(scene.tx, at.data))) return overtaken(goTo('group', { id: group.id }))
  await tellMembers(scene, group.id, 'group-cancelled')
  return { ...goTo('group', { id: group.id }), notice: [{ id: 'group-cancelled-now' }] }
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
