import { deleteDraft, findDraft } from '../../db/conversations.ts'
import { findJourney, listRegistrations } from '../../db/journeys.ts'
import { getPerson } from '../../db/persons.ts'
import type { Draft } from '../../dialogs/draft.ts'
import { refusalText } from '../../dialogs/draw-form.ts'
import { filedFrom } from '../../dialogs/filed.ts'
import type { Answers } from '../../dialogs/form.ts'
import { registrationForm } from '../../dialogs/registration.ts'
import { judged, travelsAt } from '../../dialogs/registration-journey.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { PlainDate } from '../../domain/calendar.ts'
import { registerJourney } from '../journeys/register-journey.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { knownOf } from '../talk/known-answers.ts'
import { beginForm, waitsAt } from '../talk/play-form.ts'
import {
  type Act,
  contextOf,
  goTo,
  type Next,
  type Parts,
  type PlayedForm,
  type Scene,
  type Screen,
} from '../talk/scene.ts'
import { press } from './beginning.ts'
import { filedShows, filingOf } from './filed.ts'
import { journeyEventParts } from './journey-events.ts'
import { myParts } from './my.ts'
import { travellerParts } from './travellers.ts'

/** Registering a trip: the way in, the form, and what is told when it is filed. */

const formId = registrationForm.id

/** Where a registration begins, or goes on. */
const begin: Screen = async (scene) => {
  const at = await waitsAt(scene, formId)
  const going: Choice[] = at
    ? [{ label: { id: 'resume-registration-button' }, press: { do: 'resume', form: formId }, tone: 'main' }]
    : []
  const stopped: Text[] = at ? [{ id: 'resume-registration', args: { question: { text: at } } }] : []
  return {
    text: [
      { id: 'registration-begin' },
      { id: 'registration-begin-need', tight: true },
      { id: 'not-the-state', tight: true },
      ...stopped,
    ],
    choices: [
      ...going,
      {
        label: { id: at ? 'registration-anew-button' : 'registration-begin-button' },
        press: { do: 'registration-begin' },
        ...(at ? {} : { tone: 'main' as const }),
      },
      { label: { id: 'registration-crossed-button' }, press: press('crossed') },
      { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' },
    ],
  }
}

/** Somebody named a day: whether a trip then is to be registered. */
const travelPlan: Screen = async (_, params) => {
  const date = PlainDate.safeParse(params.date)
  if (!date.success) return { text: [{ id: 'registration-begin' }], choices: [] }
  return {
    text: [{ id: 'travel-plan', args: { date: { date: date.data, style: 'full' } } }],
    choices: [
      { label: { id: 'travel-plan-button' }, press: { do: 'registration-begin', plannedOn: date.data }, tone: 'main' },
      { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' },
    ],
  }
}

const registrationBegin: Act = async (scene, params) => {
  const planned = PlainDate.safeParse(params.plannedOn)
  await beginForm(scene, formId, planned.success ? { plannedOn: planned.data } : {})
  return { to: 'form', form: formId }
}

/** Too far ahead: the answers wait, and so does a reminder. */
const tooEarly: Screen = async (scene) => {
  const draft = await findDraft(scene.tx, scene.box, scene.person.id, formId)
  const [first] = draft ? judged(draft.answers, contextOf(scene)) : []
  const opens = first ? { at: first.opensAt, zone: first.zone, style: 'full' as const } : ''
  return {
    text: [{ id: 'registration-too-early-told', args: { opens } }],
    choices: [
      { label: { id: 'registration-check-button' }, press: { do: 'resume', form: formId } },
      { label: { id: 'menu-button' }, press: press('home'), tone: 'main' },
    ],
  }
}

async function finish(scene: Scene, answers: Answers): Promise<Next & { keepsDraft?: boolean }> {
  const hasClock = (await getPerson(scene.tx, scene.person.id)).zone !== null
  const result = await registerJourney(filingOf(scene), filedFrom(answers, scene.now.toISOString()), scene.now)
  if (!result.ok) {
    if (result.refusal.code === 'registration-too-early') return { ...goTo('registration-too-early'), keepsDraft: true }
    return { to: 'form', form: formId, notice: refusalText(result.refusal) }
  }
  const { journeyId, isNew } = result.value
  // What the draft planned to be reminded of is done with; what the journey asks for is planned by its filing.
  await deleteDraft(scene.tx, scene.person.id, formId)
  if (!isNew)
    return { to: 'screen', screen: 'journey', params: { id: journeyId }, notice: [{ id: 'registration-known' }] }
  const [journey, registrations] = await Promise.all([
    findJourney(scene.tx, scene.person.id, journeyId),
    listRegistrations(scene.tx, scene.box, scene.person.id, journeyId),
  ])
  if (!journey) throw new Error('expected the journey that was filed')
  return {
    ...goTo('registered', { id: journeyId, asksClock: !hasClock }),
    before: await filedShows(scene, journey, registrations),
  }
}

/** After it is filed: what people do next. */
const registered: Screen = async (scene, params) => {
  const journey = await findJourney(scene.tx, scene.person.id, String(params.id))
  if (!journey) return begin(scene, {})
  const seeksWork = journey.purpose === 'work' || journey.purpose === 'job_search'
  const jobs: Choice[] = seeksWork
    ? [{ label: { id: 'home-jobs-button' }, press: press('jobs', { country: journey.to }) }]
    : []
  return {
    text: params.asksClock === true ? await clockText(scene) : [{ id: 'registered-next' }],
    choices: [
      ...(params.asksClock === true ? clockChoices(journey.id) : []),
      { label: { id: 'journey-open-button' }, press: press('journey', { id: journey.id }), tone: 'main' },
      ...jobs,
      { label: { id: 'home-needs-button' }, press: press('needs'), row: 10 },
      { label: { id: 'home-reminders-button' }, press: press('reminders'), row: 10 },
      { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' },
    ],
  }
}

/** Asked once, after the first trip is filed: the clock of where they leave from is proposed. */
async function clockText({ tx, person, now }: Scene): Promise<Text[]> {
  const { zone } = await getPerson(tx, person.id)
  const clock = zone ?? person.zone
  return [
    {
      id: 'registered-clock',
      args: { zone: { zone: clock }, now: { at: now.toISOString(), zone: clock, style: 'time' } },
    },
  ]
}

const clockChoices = (id: string): Choice[] => [
  { label: { id: 'clock-right-button' }, press: press('registered', { id }), tone: 'main', row: 0 },
  { label: { id: 'clock-other-button' }, press: press('reminders-zone'), row: 0 },
]

/** Reminders to register in time follow the day that a draft speaks of, and are planned anew when that day changes. */
async function kept(scene: Scene, draft: Draft, before: Draft | undefined): Promise<void> {
  const was = before && travelsAt(before.answers)?.getTime()
  if (travelsAt(draft.answers)?.getTime() !== was) await replanReminders(scene.tx, scene.person.id, scene.now)
}

const registration: PlayedForm = { form: registrationForm, known: knownOf, finish, travelsAt, kept }

export const registrationParts: Parts = {
  screens: {
    new: begin,
    'travel-plan': travelPlan,
    'registration-too-early': tooEarly,
    registered,
    ...myParts.screens,
    ...travellerParts.screens,
    ...journeyEventParts.screens,
  },
  acts: { 'registration-begin': registrationBegin, ...myParts.acts, ...travellerParts.acts, ...journeyEventParts.acts },
  forms: { [formId]: registration, ...myParts.forms, ...travellerParts.forms },
}
