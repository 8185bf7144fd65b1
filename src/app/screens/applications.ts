import { z } from 'zod'
import {
  countReads,
  findApplication,
  findOpenApplication,
  listApplicationsOf,
  openInvitation,
  openShared,
  type StoredApplication,
} from '../../db/applications.ts'
import { findContractOf } from '../../db/contracts.ts'
import { isMember } from '../../db/employers.ts'
import { listGroupsOfMember } from '../../db/groups.ts'
import { findOffer } from '../../db/offers.ts'
import { findProfile } from '../../db/profiles.ts'
import { applicationForm, sharedFrom, ticked } from '../../dialogs/application.ts'
import type { Draft } from '../../dialogs/draft.ts'
import type { Answers, Known } from '../../dialogs/form.ts'
import type { Card, Choice, Text } from '../../dialogs/show.ts'
import { isOpenApplication, mayBecome, Shared } from '../../domain/exchange/application.ts'
import { actorOf, shown } from '../hiring/actor.ts'
import { hideShared, sendApplication, withdrawApplication } from '../hiring/decide-application.ts'
import { dayOf, wayOf } from '../hiring/group-way.ts'
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
import { sharedLines } from './shared-lines.ts'

/** A person's own applications: sent with what they tick, followed, withdrawn, and what was shared taken back; and the groups they are asked to travel in. */

const home: Choice = { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' }
const At = z.object({ id: z.uuid() })
const Pressed = At.extend({ version: z.number().int() })

/** The button that a vacancy's card has where its employer takes applications here; else none. */
export async function applyChoices(scene: Scene, vacancyId: string): Promise<Choice[]> {
  const mine = await findOpenApplication(scene.tx, scene.person.id, vacancyId)
  if (mine)
    return [{ label: { id: 'application-mine-button' }, press: press('application', { id: mine }), tone: 'main' }]
  const offer = await findOffer(scene.tx, vacancyId, scene.now)
  if (offer && (await isMember(scene.tx, offer.employerId, scene.person.id)))
    return [{ label: { id: 'posting-open-button' }, press: press('employer-posting', { id: vacancyId }), tone: 'main' }]
  return offer?.isOpen
    ? [{ label: { id: 'application-begin-button' }, press: { do: 'application-begin', id: vacancyId }, tone: 'main' }]
    : []
}

const list: Screen = async (scene) => {
  const mine = await listApplicationsOf(scene.tx, scene.person.id)
  const shown = mine.slice(0, 20)
  const invited = (await listGroupsOfMember(scene.tx, scene.person.id, scene.now)).slice(0, 5)
  const groups = await Promise.all(invited.map(async (of) => ({ ...of, way: await wayOf(scene, of.group) })))
  return {
    text: [
      { id: shown.length === 0 ? 'applications-none' : 'applications' },
      ...shown.map(
        (one, index): Text => ({
          id: 'application-entry',
          args: { number: index + 1, ...lineOf(one).args },
          tight: true,
        }),
      ),
      ...(groups.length > 0 ? [{ id: 'applications-groups' }] : []),
    ],
    choices: [
      ...groups.map(
        ({ memberId, group, way }): Choice => ({
          label: { id: 'group-mine-button', args: { to: { country: group.to }, date: dayOf(way) } },
          press: press('group-mine', { id: memberId }),
        }),
      ),
      ...shown.map(
        (one, index): Choice => ({
          label: { id: 'jobs-open-button', args: { number: index + 1, title: one.title } },
          press: press('application', { id: one.id }),
        }),
      ),
      { label: { id: 'contracts-button' }, press: press('contracts'), row: 10 },
      { label: { id: 'home-jobs-button' }, press: press('jobs'), row: 10 },
      home,
    ],
  }
}

const lineOf = (one: StoredApplication): Text => ({
  id: 'application-line',
  args: { title: one.title, employer: one.employerName, status: { text: { id: `application-status-${one.status}` } } },
})

async function findMine(scene: Scene, params: Params): Promise<StoredApplication | undefined> {
  const at = At.safeParse(params)
  const found = at.success ? await findApplication(scene.tx, at.data.id) : undefined
  return found?.personId === scene.person.id ? found : undefined
}

const gone: Card = {
  text: [{ id: 'application-gone' }],
  choices: [{ label: { id: 'applications-button' }, press: press('applications') }, home],
}

/** One of them: where it stands, what the employer wrote, and what they see of the person. */
const one: Screen = async (scene, params) => {
  const of = await findMine(scene, params)
  if (!of) return gone
  const shared = openShared(scene.box, of)
  const invitation = openInvitation(scene.box, of)
  const reads = await countReads(scene.tx, of.id)
  const isShared = of.answers !== null
  return {
    text: [
      { ...lineOf(of) },
      ...(of.status === 'declined' && of.reason ? [{ id: `application-declined-${of.reason}` }] : []),
      ...(of.isVacancyClosed && isOpenApplication(of.status) ? [{ id: 'application-vacancy-closed' }] : []),
      ...(invitation
        ? [{ id: 'application-invitation' }, { id: 'plain', args: { value: invitation }, tight: true }]
        : []),
      { id: isShared ? 'application-shares' : 'application-shares-nothing', args: { employer: of.employerName } },
      ...sharedLines(scene, shared).map((line) => ({ ...line, tight: true })),
      ...(reads.last
        ? [
            {
              id: 'application-read',
              args: { at: { at: reads.last.toISOString(), zone: scene.person.zone, style: 'dateTime' as const } },
            },
          ]
        : []),
    ],
    choices: [
      ...(await contractChoices(scene, of)),
      { label: { id: 'application-vacancy-button' }, press: press('vacancy', { id: of.vacancyId }) },
      ...(isShared
        ? [
            {
              label: { id: 'application-hide-button' },
              press: { do: 'application-hide', id: of.id, version: of.version },
            },
          ]
        : []),
      ...(mayBecome(of.status, 'withdrawn', 'worker')
        ? [
            {
              label: { id: 'application-withdraw-button' },
              press: { do: 'application-withdraw', id: of.id, version: of.version },
            },
          ]
        : []),
      { label: { id: 'applications-button' }, press: press('applications'), tone: 'nav' },
    ],
  }
}

/** Of whoever is hired: the contract that is recorded, or the way to record one. */
export async function contractChoices(scene: Scene, of: StoredApplication): Promise<Choice[]> {
  const contract = await findContractOf(scene.tx, of.id)
  if (contract)
    return [{ label: { id: 'contract-open-button' }, press: press('contract', { id: contract.id }), tone: 'main' }]
  return of.status === 'hired'
    ? [{ label: { id: 'contract-begin-button' }, press: { do: 'contract-begin', applicationId: of.id }, tone: 'main' }]
    : []
}

const begin: Act = async (scene, params) => {
  const at = At.safeParse(params)
  if (!at.success) return goTo('jobs')
  const mine = await findOpenApplication(scene.tx, scene.person.id, at.data.id)
  if (mine) return goTo('application', { id: mine })
  const offer = await findOffer(scene.tx, at.data.id, scene.now)
  if (!offer?.isOpen) return { ...goTo('vacancy', { id: at.data.id }), notice: [{ id: 'application-offer-closed' }] }
  if (await isMember(scene.tx, offer.employerId, scene.person.id))
    return { ...goTo('employer-posting', { id: at.data.id }), notice: [{ id: 'application-own' }] }
  return { to: 'form', form: applicationForm.id, answers: {}, subject: at.data.id }
}

const withdraw: Act = async (scene, params) => {
  const seen = Pressed.safeParse(params)
  if (!seen.success) return goTo('applications')
  const done = await withdrawApplication(actorOf(scene), seen.data, scene.now)
  return shown(done, goTo('application', { id: seen.data.id }), 'application-withdrawn')
}

const hide: Act = async (scene, params) => {
  const seen = Pressed.safeParse(params)
  if (!seen.success) return goTo('applications')
  const done = await hideShared(actorOf(scene), seen.data, scene.now)
  return shown(done, goTo('application', { id: seen.data.id }), 'application-hidden')
}

/** What is known already is offered, and shared only where it is ticked. */
async function known(scene: Scene, draft: Draft): Promise<Known> {
  const offer = draft.subject ? await findOffer(scene.tx, draft.subject, scene.now) : undefined
  const { me, citizenship } = await knownOf(scene)
  const stored = await findProfile(scene.tx, scene.person.id)
  const self = z
    .object({ name: z.string(), birthDate: z.string() })
    .partial()
    .catch({})
    .parse(me ?? {})
  return {
    employer: offer?.employerName ?? '',
    title: offer?.title ?? '',
    citizenship,
    name: self.name,
    birth_year: self.birthDate ? Number(self.birthDate.slice(0, 4)) : undefined,
    experience: stored?.profile.experienceYears,
    languages: stored?.profile.languages,
  }
}

async function finish(scene: Scene, answers: Answers, draft: Draft): Promise<Next> {
  const told = { vacancyId: draft.subject ?? '', ticked: ticked(answers), told: Shared.parse(sharedFrom(answers)) }
  const sent = await sendApplication(actorOf(scene), told, scene.now)
  if (!sent.ok) return { ...goTo('jobs'), notice: [{ id: sent.refusal.code }] }
  const { id, isNew, offer } = sent.value
  const employer = offer.employerName
  return { ...goTo('application', { id }), notice: isNew ? [{ id: 'application-sent', args: { employer } }] : [] }
}

const played: PlayedForm = { form: applicationForm, known, finish }

export const applicationParts: Parts = {
  screens: { applications: list, application: one },
  acts: { 'application-begin': begin, 'application-withdraw': withdraw, 'application-hide': hide },
  forms: { [applicationForm.id]: played },
}
