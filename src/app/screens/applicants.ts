import { z } from 'zod'
import { listApplicants, openInvitation, readShared, type StoredApplication } from '../../db/applications.ts'
import { isMember } from '../../db/employers.ts'
import { findOffer } from '../../db/offers.ts'
import { personBox } from '../../db/sealing.ts'
import { invitationForm } from '../../dialogs/application.ts'
import type { Draft } from '../../dialogs/draft.ts'
import type { Answers } from '../../dialogs/form.ts'
import type { Arg, Card, Choice, Text } from '../../dialogs/show.ts'
import { declineReasons, mayBecome, type Shared } from '../../domain/exchange/application.ts'
import { actorOf, overtaken, shown } from '../hiring/actor.ts'
import { type Decision, decideApplication, findApplicant } from '../hiring/decide-application.ts'
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
import { contractChoices } from './applications.ts'
import { press } from './beginning.ts'
import { sharedLines } from './shared-lines.ts'

/** Who applied, as those who act for the employer see it: what each shares, and nothing else of them. */

const home: Choice = { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' }
const perPage = 8
const List = z.object({ vacancyId: z.uuid(), page: z.number().int().min(0).catch(0) })
const At = z.object({ id: z.uuid() })
const Pressed = At.extend({ version: z.number().int() })

const notYours: Card = { text: [{ id: 'applicants-not-yours' }], choices: [home] }
/** Another employer's, or of somebody who had all of theirs erased: it is not told which. */
const gone: Card = {
  text: [{ id: 'applicant-gone' }],
  choices: [{ label: { id: 'employer-open-button' }, press: press('employer') }, home],
}

const applicants: Screen = async (scene, params) => {
  const at = List.safeParse({ page: 0, ...params })
  const offer = at.success ? await findOffer(scene.tx, at.data.vacancyId, scene.now) : undefined
  if (!at.success || !offer || !(await isMember(scene.tx, offer.employerId, scene.person.id))) return notYours
  const { page } = at.data
  const all = await listApplicants(scene.tx, offer.employerId, offer.vacancyId)
  const shown = all.slice(page * perPage, (page + 1) * perPage)
  const shared = await readShared(
    scene.tx,
    scene.world.keyring,
    shown,
    { personId: scene.person.id, purpose: 'list' },
    scene.now,
  )
  const turn = (to: number, label: string): Choice => ({
    label: { id: label },
    press: press('applicants', { vacancyId: offer.vacancyId, page: to }),
    row: 700,
  })
  return {
    text: [
      { id: 'applicants', args: { title: offer.title, count: all.length } },
      ...shown.map((one, index): Text => ({ ...entry(one, shared[index], page * perPage + index), tight: true })),
    ],
    choices: [
      ...shown.map(
        (one, index): Choice => ({
          label: {
            id: 'applicant-open-button',
            args: { number: page * perPage + index + 1, name: nameOf(shared[index]) },
          },
          press: press('applicant', { id: one.id }),
        }),
      ),
      ...(page > 0 ? [turn(page - 1, 'applicants-before-button')] : []),
      ...(all.length > (page + 1) * perPage ? [turn(page + 1, 'applicants-next-button')] : []),
      { label: { id: 'back-button' }, press: press('employer-posting', { id: offer.vacancyId }), tone: 'nav' },
    ],
  }
}

const entry = (one: StoredApplication, shared: Shared | undefined, index: number): Text => ({
  id: 'applicant-line',
  args: {
    number: index + 1,
    name: nameOf(shared),
    status: { text: { id: `applicant-status-${one.status}` } },
  },
})

/** An applicant without a name is one all the same. */
export const nameOf = (shared: Shared | undefined): Arg => shared?.name ?? { text: { id: 'applicant-nameless' } }

async function findTheirs(scene: Scene, params: Params): Promise<StoredApplication | undefined> {
  const at = At.safeParse(params)
  return at.success ? findApplicant(actorOf(scene), at.data.id) : undefined
}

const applicant: Screen = async (scene, params) => {
  const of = await findTheirs(scene, params)
  if (!of) return gone
  const back: Choice = {
    label: { id: 'applicants-back-button' },
    press: press('applicants', { vacancyId: of.vacancyId }),
    tone: 'nav',
  }
  const head: Text = {
    id: 'applicant',
    args: { title: of.title, status: { text: { id: `applicant-status-${of.status}` } } },
  }
  if (of.status === 'withdrawn') return { text: [head], choices: [back] }
  const [shared = {}] = await readShared(
    scene.tx,
    scene.world.keyring,
    [of],
    { personId: scene.person.id, purpose: 'view' },
    scene.now,
  )
  const lines = sharedLines(scene, shared)
  const invitation = openInvitation(await personBox(scene.tx, scene.world.keyring, of.personId), of)
  return {
    text: [
      head,
      ...(lines.length > 0 ? lines : [{ id: 'applicant-shares-nothing' }]),
      ...(invitation
        ? [{ id: 'applicant-invitation' }, { id: 'plain', args: { value: invitation }, tight: true }]
        : []),
    ],
    choices: [...moves(of), ...(await contractChoices(scene, of)), back],
  }
}

function moves(of: StoredApplication): Choice[] {
  const params = { id: of.id, version: of.version }
  return [
    ...(mayBecome(of.status, 'invited', 'employer')
      ? [
          {
            label: { id: 'applicant-invite-button' },
            press: { do: 'applicant-invite', ...params },
            tone: 'main' as const,
          },
        ]
      : []),
    ...(mayBecome(of.status, 'hired', 'employer')
      ? [{ label: { id: 'applicant-hire-button' }, press: { do: 'applicant-hire', ...params }, tone: 'main' as const }]
      : []),
    ...(mayBecome(of.status, 'declined', 'employer')
      ? [{ label: { id: 'applicant-decline-button' }, press: press('applicant-decline', params) }]
      : []),
  ]
}

const decline: Screen = async (scene, params) => {
  const at = Pressed.safeParse(params)
  const of = await findTheirs(scene, params)
  if (!of || !at.success) return gone
  return {
    text: [{ id: 'applicant-decline' }],
    choices: [
      ...declineReasons.map(
        (reason, index): Choice => ({
          label: { id: `decline-reason-${reason}` },
          press: { do: 'applicant-declined', ...at.data, reason },
          row: Math.floor(index / 2),
        }),
      ),
      { label: { id: 'back-button' }, press: press('applicant', { id: of.id }), tone: 'nav' },
    ],
  }
}

const declined: Act = async (scene, params) => {
  const reason = z.enum(declineReasons).safeParse(params.reason)
  if (!reason.success) return goTo('applicant', { id: params.id })
  return decide(scene, params, { status: 'declined', reason: reason.data })
}

const hire: Act = (scene, params) => decide(scene, params, { status: 'hired' })

async function decide(scene: Scene, params: Params, decision: Decision): Promise<Next> {
  const seen = Pressed.safeParse(params)
  if (!seen.success) return goTo('home')
  const done = await decideApplication(actorOf(scene), seen.data, decision, scene.now)
  return shown(done, goTo('applicant', { id: seen.data.id }), `applicant-now-${decision.status}`)
}

const invite: Act = async (scene, params) => {
  const at = Pressed.safeParse(params)
  const of = await findTheirs(scene, params)
  if (!of || !at.success) return goTo('applicant', { id: params.id })
  if (of.version !== at.data.version || !mayBecome(of.status, 'invited', 'employer'))
    return overtaken(goTo('applicant', { id: of.id }))
  return { to: 'form', form: invitationForm.id, answers: {}, subject: `${of.id} ${of.version}` }
}

const playedInvitation: PlayedForm = {
  form: invitationForm,
  known: async () => ({}),
  finish: (scene: Scene, answers: Answers, draft: Draft) => {
    const [id, version] = (draft.subject ?? '').split(' ')
    return decide(scene, { id, version: Number(version) }, { status: 'invited', message: String(answers.message) })
  },
}

export const applicantParts: Parts = {
  screens: { applicants, applicant, 'applicant-decline': decline },
  acts: { 'applicant-invite': invite, 'applicant-hire': hire, 'applicant-declined': declined },
  forms: { [invitationForm.id]: playedInvitation },
}
