import { z } from 'zod'
import {
  findJourney,
  findRegistration,
  listJourneys,
  listRegistrations,
  type StoredJourney,
  type StoredRegistration,
} from '../../db/journeys.ts'
import { findOpenStay } from '../../db/stays.ts'
import { amendmentForm } from '../../dialogs/amendment.ts'
import type { Draft } from '../../dialogs/draft.ts'
import { refusalText } from '../../dialogs/draw-form.ts'
import { journeyFiled } from '../../dialogs/filed.ts'
import type { Answers, Known } from '../../dialogs/form.ts'
import type { FiledBefore } from '../../dialogs/registration-journey.ts'
import type { Choice } from '../../dialogs/show.ts'
import { printCode, readCode } from '../../domain/code.ts'
import { amendJourney, journeyOf, pairsBehind } from '../journeys/amend-journey.ts'
import { endJourney } from '../journeys/cancel-registration.ts'
import { nextBorder } from '../journeys/record-crossing.ts'
import { knownOf } from '../talk/known-answers.ts'
import { beginForm } from '../talk/play-form.ts'
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
import { deadlineText, filedShows, filingOf, pdfShow, qrShow, stateFormChoices, stateFormText } from './filed.ts'
import { bordersText, isThere, journeyLine, shortLine, standing, whereText } from './journey-lines.ts'

/** `/my`: every journey with its codes, and everything that can still be done about it. */

export type Opened = { journey: StoredJourney; registrations: StoredRegistration[] }

const Id = z.object({ id: z.string() })

/** The journey a press speaks of, with what is filed of it; `undefined` where it is gone or another's. */
export async function openJourney(scene: Scene, params: Params): Promise<Opened | undefined> {
  const parsed = Id.safeParse(params)
  const journey = parsed.success ? await findJourney(scene.tx, scene.person.id, parsed.data.id) : undefined
  if (!journey) return undefined
  return { journey, registrations: await listRegistrations(scene.tx, scene.box, scene.person.id, journey.id) }
}

export const gone: Next = { to: 'screen', screen: 'my', notice: [{ id: 'journey-gone' }] }

const perPage = 6

const my: Screen = async (scene, params) => {
  const all = await listJourneys(scene.tx, scene.person.id)
  const page = z.number().int().min(0).catch(0).parse(params.page)
  const shown = all.slice(page * perPage, (page + 1) * perPage)
  const turn = (to: number, id: string): Choice => ({ label: { id }, press: press('my', { page: to }), row: 60 })
  return {
    text: [{ id: all.length > 0 ? 'my' : 'my-none' }, ...shown.map(journeyLine)],
    choices: [
      ...shown.map((journey): Choice => ({ label: shortLine(journey), press: press('journey', { id: journey.id }) })),
      ...(page > 0 ? [turn(page - 1, 'previous-page-button')] : []),
      ...(all.length > (page + 1) * perPage ? [turn(page + 1, 'next-page-button')] : []),
      { label: { id: 'home-new-button' }, press: press('new') },
      { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' },
    ],
  }
}

const isOver = ({ status }: StoredJourney) => ['done', 'cancelled', 'not_gone'].includes(status)

const journeyScreen: Screen = async (scene, params) => {
  const opened = await openJourney(scene, params)
  if (!opened) return my(scene, {})
  const { journey, registrations } = opened
  const filed = registrations.filter(({ status }) => status === 'filed')
  const [first] = filed
  const stay = await findOpenStay(scene.tx, scene.person.id)
  const isOpen = !isOver(journey) && first !== undefined
  return {
    text: [
      journeyLine(journey),
      ...bordersText(journey),
      ...whereText(first ?? registrations[0], isOpen),
      ...registrations.map((one, index) => ({ ...standing(one), tight: index > 0 })),
      ...(isOpen && first ? deadlineText(journey, first) : []),
      ...(isOpen ? await stateFormText(scene, journey, filed) : []),
    ],
    choices: [
      ...(stay?.journeyId === journey.id ? [{ label: { id: 'reminder-stay-button' }, press: press('stay') }] : []),
      ...(isOpen ? openChoices(journey, registrations) : []),
      ...(isOpen ? await stateFormChoices(scene, journey, filed) : []),
      ...filed.map(
        (one): Choice => ({
          label: { id: 'copy-code-button', args: { code: printCode(one.code) } },
          copy: printCode(one.code),
        }),
      ),
      { label: { id: 'home-my-button' }, press: press('my'), row: 90, tone: 'nav' },
      { label: { id: 'menu-button' }, press: press('home'), row: 90, tone: 'nav' },
    ],
  }
}

function openChoices(journey: StoredJourney, registrations: readonly StoredRegistration[]): Choice[] {
  const { id } = journey
  const filed = registrations.filter(({ status }) => status === 'filed')
  const border = nextBorder(journey)
  return [
    { label: { id: 'show-qr-button' }, press: { do: 'show-qr', id }, row: 1 },
    { label: { id: 'pass-pdf-button' }, press: { do: 'show-pdf', id }, row: 1 },
    { label: { id: 'amend-button' }, press: { do: 'amend', id } },
    { label: { id: 'traveller-change-button' }, press: press('change-traveller', { id }) },
    ...(border
      ? [
          { label: { id: 'crossed-button' }, press: press('crossed', { id }), row: 10 },
          { label: { id: 'postponed-button' }, press: { do: 'postpone', id }, row: 10 },
        ]
      : []),
    ...(journey.status === 'planned'
      ? [{ label: { id: 'not-gone-button' }, press: press('not-gone', { id }), row: 11 }]
      : []),
    ...(border && !isThere(journey)
      ? [{ label: { id: 'cancel-journey-button' }, press: press('cancel-journey', { id }), row: 11 }]
      : []),
    ...(filed.length > 1 ? [{ label: { id: 'drop-button' }, press: press('drop-traveller', { id }) }] : []),
  ]
}

const showQr: Act = async (scene, params) => {
  const opened = await openJourney(scene, params)
  if (!opened) return gone
  const filed = opened.registrations.filter(({ status }) => status === 'filed')
  return { to: 'here', before: filed.map(qrShow) }
}

const showPdf: Act = async (scene, params) => {
  const opened = await openJourney(scene, params)
  return opened ? { to: 'here', before: [pdfShow(opened.journey)] } : gone
}

const cancelJourney: Screen = async (scene, params) => {
  const opened = await openJourney(scene, params)
  if (!opened) return my(scene, {})
  const { id } = opened.journey
  return {
    text: [journeyLine(opened.journey), { id: 'cancel-journey' }],
    choices: [
      { label: { id: 'cancel-journey-yes-button' }, press: { do: 'cancel-journey', id } },
      { label: { id: 'cancel-journey-no-button' }, press: press('journey', { id }), tone: 'main' },
    ],
  }
}

const cancelAct: Act = async (scene, params) => {
  const opened = await openJourney(scene, params)
  if (!opened || isOver(opened.journey)) return gone
  const done = await endJourney(filingOf(scene), opened.journey, opened.registrations, 'cancelled', scene.now)
  const notice = done.ok ? [{ id: 'journey-cancelled' }] : refusalText(done.refusal)
  return { to: 'screen', screen: 'journey', params: { id: opened.journey.id }, notice }
}

/** Opens what is filed as a form, on its review; `at`: on that question. */
export async function beginAmendment(scene: Scene, { journey, registrations }: Opened, at?: string): Promise<Next> {
  const filed = registrations.find(({ status }) => status === 'filed')
  if (!filed || isOver(journey)) return gone
  await beginForm(scene, amendmentForm.id, filed.answers, `${journey.id}@${journey.version}`, at)
  return { to: 'form', form: amendmentForm.id }
}

const amend: Act = async (scene, params) => {
  const opened = await openJourney(scene, params)
  return opened ? beginAmendment(scene, opened) : gone
}

const Subject = z.string().transform((text) => {
  const [id = '', version = ''] = text.split('@')
  return { id, version: Number(version) }
})

async function amended(scene: Scene, draft: Draft): Promise<Opened | undefined> {
  const subject = Subject.safeParse(draft.subject)
  const opened = subject.success ? await openJourney(scene, { id: subject.data.id }) : undefined
  return opened && subject.success
    ? { ...opened, journey: { ...opened.journey, version: subject.data.version } }
    : undefined
}

/** What earlier trips offer, and what this one was filed as: the answers are judged against it. */
async function amendmentKnown(scene: Scene, draft: Draft): Promise<Known> {
  const opened = await amended(scene, draft)
  const filed = opened?.registrations.find(({ status }) => status === 'filed')
  if (!opened || !filed) return knownOf(scene)
  const before: FiledBefore = {
    journey: journeyOf(filed.traveller, { legs: opened.journey.legs, purpose: filed.purpose }, filed.isEmergency),
    submitted: filed.submittedAt.toISOString(),
    crossedPairs: pairsBehind(opened.journey),
  }
  return { ...(await knownOf(scene)), filed: before }
}

async function finishAmendment(scene: Scene, answers: Answers, draft: Draft): Promise<Next> {
  const opened = await amended(scene, draft)
  if (!opened) return gone
  const { id } = opened.journey
  const after = journeyFiled({
    ...answers,
    citizenship: draft.answers.citizenship,
    documentCitizenship: draft.answers.documentCitizenship,
  })
  const done = await amendJourney(filingOf(scene), opened.journey, opened.registrations, after, scene.now)
  if (!done.ok && done.refusal.code === 'journey-changed-meanwhile')
    return { to: 'screen', screen: 'journey', params: { id }, notice: refusalText(done.refusal) }
  if (!done.ok) return { to: 'form', form: amendmentForm.id, notice: refusalText(done.refusal) }
  const now = await openJourney(scene, { id })
  const before = now ? await filedShows(scene, now.journey, now.registrations, 'registered-changed') : []
  return { to: 'screen', screen: 'journey', params: { id }, notice: [{ id: 'journey-amended' }], before }
}

const amendment: PlayedForm = { form: amendmentForm, known: amendmentKnown, finish: finishAmendment }

/** A link to one of their journeys, or to a code. */
const linkJourney: Act = async (scene, params) => ((await openJourney(scene, params)) ? goTo('journey', params) : gone)

const linkCode: Act = async (scene, params) => {
  const code = readCode(String(params.id))
  const found = code ? await findRegistration(scene.tx, scene.box, scene.person.id, { code }) : undefined
  return found ? goTo('journey', { id: found.journeyId }) : gone
}

export const myParts: Parts = {
  screens: { my, journey: journeyScreen, 'cancel-journey': cancelJourney },
  acts: {
    'show-qr': showQr,
    'show-pdf': showPdf,
    'cancel-journey': cancelAct,
    amend,
    'link:journey': linkJourney,
    'link:code': linkCode,
  },
  forms: { [amendmentForm.id]: amendment },
}
