import { z } from 'zod'
import { changeMember, claimLink, findGroup, findMember, type StoredGroup, type StoredMember } from '../../db/groups.ts'
import { findJourney, listRegistrations } from '../../db/journeys.ts'
import { getPerson, recordConsentTo } from '../../db/persons.ts'
import type { Draft } from '../../dialogs/draft.ts'
import { refusalText } from '../../dialogs/draw-form.ts'
import { filedFrom, journeyFiled } from '../../dialogs/filed.ts'
import type { Answers, Known } from '../../dialogs/form.ts'
import { groupMemberForm, isOwnAnswer } from '../../dialogs/group.ts'
import type { Card, Choice } from '../../dialogs/show.ts'
import { mayMemberBecome } from '../../domain/exchange/group.ts'
import { overtaken } from '../hiring/actor.ts'
import { wayLines, wayOf } from '../hiring/group-way.ts'
import { amendJourney } from '../journeys/amend-journey.ts'
import { registerJourney } from '../journeys/register-journey.ts'
import { knownOf } from '../talk/known-answers.ts'
import {
  type Act,
  goTo,
  type Next,
  type Params,
  type Parts,
  type PlayedForm,
  type Scene,
  type Screen,
} from '../talk/scene.ts'
import { press } from './beginning.ts'
import { filedShows, filingOf } from './filed.ts'

/** One who is asked to travel in an employer's group: sees what would be filed, and agrees, with their own document, or refuses. */

/** Raised when the words of `group-member-agree` change in meaning. */
export const groupConsentVersion = '2026-11-25'

const At = z.object({ id: z.uuid() })
const Pressed = At.extend({ version: z.number().int() })
const home: Choice = { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' }
const gone: Card = { text: [{ id: 'group-gone' }], choices: [home] }

type Mine = { member: StoredMember; group: StoredGroup }

async function openMine(scene: Scene, params: Params): Promise<Mine | undefined> {
  const at = At.safeParse(params)
  const member = at.success ? await findMember(scene.tx, at.data.id) : undefined
  if (member?.personId !== scene.person.id) return undefined
  const group = await findGroup(scene.tx, member.groupId)
  return group && { member, group }
}

/** It takes people in: it is not called off, and its border is still ahead. */
const isOpenNow = ({ status, crossesAt }: StoredGroup, now: Date) => status === 'open' && crossesAt > now

const isMoved = ({ member, group }: Mine) => member.status === 'consented' && member.groupVersion !== group.version

const one: Screen = async (scene, params) => {
  const mine = await openMine(scene, params)
  if (!mine) return gone
  const { member, group } = mine
  const isOpen = isOpenNow(group, scene.now)
  const moved = isOpen && isMoved(mine)
  return {
    text: [
      { id: 'group-asked', args: { employer: group.employerName } },
      ...wayLines(await wayOf(scene, group)),
      {
        id: isOpen ? `group-member-${member.status}` : group.status === 'open' ? 'group-gone-by' : 'group-is-cancelled',
      },
      ...(moved ? [{ id: 'group-moved' }] : []),
      ...(isOpen && member.status !== 'consented'
        ? [{ id: 'group-own-data' }, { id: 'group-voluntary', tight: true }]
        : []),
    ],
    choices: [
      ...(isOpen ? moves(member) : []),
      ...(moved
        ? [
            {
              label: { id: 'group-follow-button' },
              press: { do: 'group-follow', id: member.id, version: member.version },
              tone: 'main' as const,
            },
          ]
        : []),
      ...(member.journeyId
        ? [{ label: { id: 'journey-open-button' }, press: press('journey', { id: member.journeyId }) }]
        : []),
      home,
    ],
  }
}

function moves(member: StoredMember): Choice[] {
  const at = { id: member.id, version: member.version }
  return [
    ...(mayMemberBecome(member.status, 'consented')
      ? [{ label: { id: 'group-agree-button' }, press: { do: 'group-agree', ...at }, tone: 'main' as const }]
      : []),
    ...(mayMemberBecome(member.status, 'refused')
      ? [{ label: { id: 'group-refuse-button' }, press: { do: 'group-refuse', ...at } }]
      : []),
  ]
}

/** Opens the questions that are theirs, over the way of the group. */
const agree: Act = async (scene, params) => {
  const mine = await openMine(scene, params)
  if (!mine || !isOpenNow(mine.group, scene.now) || !mayMemberBecome(mine.member.status, 'consented'))
    return overtaken(goTo('group-mine', { id: params.id }))
  const { answers } = await wayOf(scene, mine.group)
  return { to: 'form', form: groupMemberForm.id, answers, subject: mine.member.id }
}

const refuse: Act = async (scene, params) => {
  const at = Pressed.safeParse(params)
  const mine = await openMine(scene, params)
  if (!mine || !at.success) return goTo('home')
  const here = { id: mine.member.id }
  if (!mayMemberBecome(mine.member.status, 'refused')) return overtaken(goTo('group-mine', here))
  if (!(await changeMember(scene.tx, at.data, { status: 'refused' }, scene.now)))
    return overtaken(goTo('group-mine', here))
  return { ...goTo('group-mine', here), notice: [{ id: 'group-refused-now' }] }
}

async function known(scene: Scene, draft: Draft): Promise<Known> {
  const mine = await openMine(scene, { id: draft.subject })
  return { ...(await knownOf(scene)), employer: mine?.group.employerName ?? '' }
}

/** Their answers over the way of the group as it is now. */
async function answersNow(scene: Scene, group: StoredGroup, answers: Answers): Promise<Answers> {
  const own = Object.entries(answers).filter(([name]) => isOwnAnswer(name))
  return { ...(await wayOf(scene, group)).answers, ...Object.fromEntries(own) }
}

async function finish(scene: Scene, answers: Answers, draft: Draft): Promise<Next & { keepsDraft?: boolean }> {
  const mine = await openMine(scene, { id: draft.subject })
  if (!mine || !isOpenNow(mine.group, scene.now) || !mayMemberBecome(mine.member.status, 'consented'))
    return overtaken(goTo('group-mine', { id: draft.subject }))
  const { member, group } = mine
  const filed = filedFrom(await answersNow(scene, group, answers), scene.now.toISOString())
  const hasClock = (await getPerson(scene.tx, scene.person.id)).zone !== null
  const result = await registerJourney(filingOf(scene), filed, scene.now)
  if (!result.ok) return { to: 'form', form: groupMemberForm.id, notice: refusalText(result.refusal) }
  const { journeyId } = result.value
  await recordConsentTo(scene.tx, scene.person.id, `group:${group.id}`, groupConsentVersion, scene.now)
  const changes = { status: 'consented' as const, journeyId, groupVersion: group.version }
  await changeMember(scene.tx, member, changes, scene.now)
  return {
    // The group may leave from far away: its clock is proposed, not taken for theirs.
    ...goTo('registered', { id: journeyId, asksClock: !hasClock }),
    before: await shows(scene, journeyId, 'registered'),
  }
}

async function shows(scene: Scene, journeyId: string, headline: 'registered' | 'registered-changed') {
  const journey = await findJourney(scene.tx, scene.person.id, journeyId)
  if (!journey) throw new Error('expected the journey that was filed')
  return filedShows(scene, journey, await listRegistrations(scene.tx, scene.box, scene.person.id, journeyId), headline)
}

/** The way was changed: theirs follows, under the same code, once they say so. */
const follow: Act = async (scene, params) => {
  const mine = await openMine(scene, params)
  const journey = mine?.member.journeyId && (await findJourney(scene.tx, scene.person.id, mine.member.journeyId))
  if (!mine || !journey || !isOpenNow(mine.group, scene.now) || !isMoved(mine))
    return overtaken(goTo('group-mine', { id: params.id }))
  const { member, group } = mine
  const here = { id: member.id }
  const registrations = await listRegistrations(scene.tx, scene.box, scene.person.id, journey.id)
  const before = registrations.find(({ status }) => status === 'filed')
  const after = journeyFiled(await answersNow(scene, group, before?.answers ?? {}))
  const result = await amendJourney(filingOf(scene), journey, registrations, after, scene.now)
  if (!result.ok) return { ...goTo('group-mine', here), notice: refusalText(result.refusal) }
  await changeMember(scene.tx, member, { groupVersion: group.version }, scene.now)
  return { ...goTo('group-mine', here), before: await shows(scene, journey.id, 'registered-changed') }
}

/** A link that the employer gave: `group_<secret>`. */
const fromLink: Act = async (scene, params) => {
  const id = await claimLink(scene.tx, String(params.id), scene.person.id, scene.now)
  return id ? goTo('group-mine', { id }) : goTo('group-link-gone')
}

/** A screen of its own: whoever is asked for a language and consent first comes back to it. */
const linkGone: Screen = async () => ({ text: [{ id: 'group-link-gone' }], choices: [home] })

const played: PlayedForm = { form: groupMemberForm, known, finish }

export const groupMemberParts: Parts = {
  screens: { 'group-mine': one, 'group-link-gone': linkGone },
  acts: { 'group-agree': agree, 'group-refuse': refuse, 'group-follow': follow, 'link:group': fromLink },
  forms: { [groupMemberForm.id]: played },
}
