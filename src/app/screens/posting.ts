import { z } from 'zod'
import { findDraft } from '../../db/conversations.ts'
import { findEmployer, isMember } from '../../db/employers.ts'
import { findPosting, type ListedPosting, type StoredPosting } from '../../db/postings.ts'
import { findVacancy, type StoredVacancy } from '../../db/vacancies.ts'
import type { Draft } from '../../dialogs/draft.ts'
import { refusalText } from '../../dialogs/draw-form.ts'
import type { Answers } from '../../dialogs/form.ts'
import { postingForm } from '../../dialogs/posting.ts'
import { answersOfPosting, vacancyFrom } from '../../dialogs/posting-answers.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { type PostingStatus, postingAfter } from '../../domain/exchange/posting.ts'
import { changePosting, postVacancy, reviseVacancy } from '../exchange/post-vacancy.ts'
import {
  type Act,
  contextOf,
  goTo,
  type Next,
  type Params,
  type Parts,
  type PlayedForm,
  type Scene,
  type Screen,
} from '../talk/scene.ts'
import { press } from './beginning.ts'
import { detailLines, payLines, whoAndWhere } from './vacancy-lines.ts'
import { trustLines } from './vacancy-trust.ts'

/** One vacancy as its employer sees it: where it stands, and what can be done with it. */

/** So many are listed at once; what is closed comes last. */
export const postingsShown = 12

/** Where it stands: a day that is over closes it by itself. */
const standingOf = (status: PostingStatus, closesOn: string | null, now: Date): string =>
  status !== 'closed' && closesOn !== null && closesOn < now.toISOString().slice(0, 10) ? 'over' : status

export const postingLines = (posted: readonly ListedPosting[], now: Date): Text[] =>
  posted.map(({ title, status, closesOn }, index) => ({
    id: 'posting-line',
    args: { number: index + 1, title, state: { text: { id: `posting-state-${standingOf(status, closesOn, now)}` } } },
    tight: true,
  }))

export const postingChoices = (posted: readonly ListedPosting[]): Choice[] =>
  posted.map(({ vacancyId, title }, index) => ({
    label: { id: 'jobs-open-button', args: { number: index + 1, title } },
    press: press('employer-posting', { id: vacancyId }),
  }))

/** An employer reckons in what they pay. */
const noRates = { on: {}, perUnit: {} }

type Own = { posting: StoredPosting; vacancy: StoredVacancy }

async function ownAt({ tx, person }: Scene, params: Params): Promise<Own | undefined> {
  const id = z.uuid().safeParse(params.id)
  const posting = id.success ? await findPosting(tx, id.data) : undefined
  if (!posting || !(await isMember(tx, posting.employerId, person.id))) return undefined
  const vacancy = await findVacancy(tx, posting.vacancyId)
  return vacancy && { posting, vacancy }
}

const posting: Screen = async (scene, params) => {
  const own = await ownAt(scene, params)
  if (!own)
    return {
      text: [{ id: 'posting-gone' }],
      choices: [{ label: { id: 'employer-open-button' }, press: press('employer') }],
    }
  const { posting: of, vacancy } = own
  const standing = standingOf(of.status, vacancy.closesOn, scene.now)
  const reason = of.reason
  return {
    text: [
      { id: 'plain', args: { value: vacancy.title } },
      { id: 'posting-state', args: { state: { text: { id: `posting-state-${standing}` } } }, tight: true },
      { id: `posting-next-${standing}`, tight: true },
      ...(of.status === 'rejected' && reason
        ? [{ id: `posting-reason-${reason.replaceAll('_', '-')}`, tight: true }]
        : []),
      { ...whoAndWhere(vacancy), tight: false },
      ...payLines(vacancy, noRates, vacancy.currency ?? ''),
      { id: `vacancy-housing-${vacancy.housing}`, tight: true },
      ...trustLines(vacancy, of),
      ...detailLines(vacancy).map((line) => ({ ...line, tight: true })),
      ...(vacancy.description === null ? [] : [{ id: 'plain', args: { value: vacancy.description } }]),
    ],
    choices: [
      ...(of.status === 'pending' || of.status === 'rejected'
        ? []
        : [
            {
              label: { id: 'posting-applicants-button' },
              press: press('applicants', { vacancyId: of.vacancyId }),
              tone: 'main' as const,
            },
          ]),
      ...(postingAfter(of.status, 'revise')
        ? [{ label: { id: 'posting-edit-button' }, press: { do: 'posting-edit', id: of.vacancyId } }]
        : []),
      ...(['pause', 'resume'] as const).flatMap((event): Choice[] =>
        postingAfter(of.status, event)
          ? [{ label: { id: `posting-${event}-button` }, press: { do: 'posting-change', id: of.vacancyId, event } }]
          : [],
      ),
      ...(postingAfter(of.status, 'close')
        ? [{ label: { id: 'posting-close-button' }, press: press('posting-close', { id: of.vacancyId }) }]
        : []),
      { label: { id: 'back-button' }, press: press('employer', { id: of.employerId }), tone: 'nav' },
    ],
  }
}

const closing: Screen = async (scene, params) => {
  const own = await ownAt(scene, params)
  if (!own) return posting(scene, params)
  const { vacancyId } = own.posting
  return {
    text: [{ id: 'posting-close', args: { title: own.vacancy.title } }],
    choices: [
      { label: { id: 'posting-close-confirm-button' }, press: { do: 'posting-change', id: vacancyId, event: 'close' } },
      { label: { id: 'back-button' }, press: press('employer-posting', { id: vacancyId }), tone: 'nav' },
    ],
  }
}

const Change = z.object({ id: z.uuid(), event: z.enum(['pause', 'resume', 'close']) })

const change: Act = async (scene, params) => {
  const asked = Change.safeParse(params)
  if (!asked.success) return goTo('employer')
  const { id, event } = asked.data
  const changed = await changePosting(scene.tx, scene.person.id, id, event, scene.now)
  const notice = changed.ok ? [{ id: `posting-done-${event}` }] : refusalText(changed.refusal)
  return { ...goTo('employer-posting', { id }), notice }
}

/** What a draft is about: an employer's new vacancy, or a posting as it was then. */
const Subject = z.object({ employerId: z.uuid(), vacancyId: z.uuid().optional(), version: z.string().optional() })
type Subject = z.infer<typeof Subject>

const subjectOf = (draft: Draft): Subject => Subject.parse(JSON.parse(draft.subject ?? '{}'))
const openForm = (answers: Answers, subject: Subject): Next => ({
  to: 'form',
  form: postingForm.id,
  answers,
  subject: JSON.stringify(subject),
})

/** A new one of that employer, or the one that was begun for them. */
const begin: Act = async (scene, params) => {
  const employerId = z.uuid().safeParse(params.id)
  if (!employerId.success || !(await isMember(scene.tx, employerId.data, scene.person.id))) return goTo('employer')
  const draft = await findDraft(scene.tx, scene.box, scene.person.id, postingForm.id)
  const begun = draft && subjectOf(draft)
  if (begun?.employerId === employerId.data && begun.vacancyId === undefined)
    return { to: 'form', form: postingForm.id }
  return openForm({}, { employerId: employerId.data })
}

const edit: Act = async (scene, params) => {
  const own = await ownAt(scene, params)
  if (!own) return goTo('employer')
  const { posting: of, vacancy } = own
  const { employerId, vacancyId, updatedAt } = of
  return openForm(answersOfPosting(vacancy, of), { employerId, vacancyId, version: updatedAt.toISOString() })
}

async function finish(scene: Scene, answers: Answers, draft: Draft): Promise<Next> {
  const { employerId, vacancyId, version } = subjectOf(draft)
  const told = vacancyFrom(answers, contextOf(scene))
  if (!told) throw new Error('expected a vacancy from a form that was filled')
  const { tx, person, now } = scene
  if (vacancyId !== undefined && version !== undefined) {
    const revised = await reviseVacancy(tx, person.id, vacancyId, version, told, now)
    if (revised.ok)
      return {
        ...goTo('employer-posting', { id: vacancyId }),
        notice: [{ id: revised.value.isModerated ? 'posting-submitted' : 'posting-revised' }],
      }
    if (revised.refusal.code !== 'posting-contacts')
      return { ...goTo('employer-posting', { id: vacancyId }), notice: refusalText(revised.refusal) }
    return { to: 'form', form: postingForm.id, notice: refusalText(revised.refusal) }
  }
  const posted = await postVacancy(tx, { personId: person.id, employerId }, told, now)
  if (posted.ok) return { ...goTo('employer-posting', { id: posted.value }), notice: [{ id: 'posting-submitted' }] }
  return { to: 'form', form: postingForm.id, notice: refusalText(posted.refusal) }
}

const played: PlayedForm = {
  form: postingForm,
  known: async (scene, draft) => {
    const { employerId } = subjectOf(draft)
    const own = await findEmployer(scene.tx, employerId)
    return own ? { employerCountry: own.country } : {}
  },
  finish,
}

export const postingParts: Parts = {
  screens: { 'employer-posting': posting, 'posting-close': closing },
  acts: { 'posting-begin': begin, 'posting-edit': edit, 'posting-change': change },
  forms: { [postingForm.id]: played },
}
