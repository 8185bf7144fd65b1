import { z } from 'zod'
import { findPosting, type StoredPosting } from '../../db/postings.ts'
import { findReposting, type JobSource, listJobSources } from '../../db/same-jobs.ts'
import { deleteMark, findVacancy, listMarks, putMark, type StoredVacancy } from '../../db/vacancies.ts'
import type { Card, Choice, Text } from '../../dialogs/show.ts'
import { MemberState } from '../../domain/codes.ts'
import { filterVacancy } from '../../domain/exchange/filters.ts'
import { isNearEnough } from '../../domain/exchange/parts.ts'
import { ownSource } from '../../domain/exchange/posting.ts'
import { turnDownReasons } from '../../domain/exchange/profile.ts'
import { judge } from '../../domain/exchange/score.ts'
import { UnitGroup } from '../../domain/occupations/occupations.ts'
import { wishOfPerson } from '../exchange/match-person.ts'
import { type Act, goTo, type Next, type Params, type Scene, type Screen } from '../talk/scene.ts'
import { applyChoices } from './applications.ts'
import { press } from './beginning.ts'
import {
  detailLines,
  judgedLines,
  legalLines,
  occupationLines,
  ownCurrency,
  shortLines,
  sourceLines,
} from './vacancy-lines.ts'
import { adviceLines, isPublic, trustLines, untoldLines } from './vacancy-trust.ts'

/** One vacancy: all that is known of it, and what a person may do with it. */

const List = z.object({ screen: z.string(), params: z.record(z.string(), z.unknown()) })
type List = z.infer<typeof List>
const At = z.object({ id: z.uuid(), list: List.optional() })

/** What that list was asked for, over what the profile tells. */
const Asked = z.object({ isco: UnitGroup.optional(), country: MemberState.optional() })

/** The list that a vacancy was opened from; of a link, the jobs that fit. */
const listOf = (params: Params): List => At.safeParse(params).data?.list ?? { screen: 'jobs', params: {} }
const backTo = (list: List): Next => goTo(list.screen, list.params)
const backChoice = (list: List): Choice => ({
  label: { id: 'vacancy-back-button' },
  press: press(list.screen, list.params),
  tone: 'nav',
})

const gone = (list: List): Card => ({ text: [{ id: 'vacancy-gone' }], choices: [backChoice(list)] })

async function find(scene: Scene, params: Params): Promise<StoredVacancy | undefined> {
  const at = At.safeParse(params)
  const of = at.success ? await findVacancy(scene.tx, at.data.id) : undefined
  return of && isPublic(of, await postingOf(scene, of)) ? of : undefined
}

/** What its employer told beyond what every feed may tell, where it is posted with us. */
const postingOf = async (scene: Scene, of: StoredVacancy): Promise<StoredPosting | undefined> =>
  of.source === ownSource ? findPosting(scene.tx, of.id) : undefined

export const vacancy: Screen = async (scene, params) => {
  const list = listOf(params)
  const of = await find(scene, params)
  if (!of) return gone(list)
  const posted = await postingOf(scene, of)
  const asked = Asked.catch({}).parse(list.params)
  const { wish, currency } = await wishOfPerson(scene.tx, scene.world.places, scene.person.id, scene.now, {
    ...(asked.isco ? { occupations: [asked.isco] } : {}),
    ...(asked.country ? { countries: [asked.country] } : {}),
  })
  const judged = judge(wish, of)
  const isWanted = isNearEnough(wish, of)
  const [lead, ...facts] = shortLines(
    of,
    { ...judged, reasons: [], missing: [] },
    wish.rates,
    ownCurrency(scene, currency, wish),
  )
  // What was turned down may be looked at all the same.
  const failed = filterVacancy(wish, of).filter((code) => code !== 'not_for_me')
  const mark = (await listMarks(scene.tx, scene.person.id)).find(({ vacancyId }) => vacancyId === of.id)
  const sources = await listJobSources(scene.tx, of.id)
  return {
    text: [
      { id: 'plain', args: { value: of.title } },
      ...occupationLines(scene, of),
      ...(lead ? [lead] : []),
      ...facts,
      ...trustLines(of, posted),
      ...detailLines(of),
      ...untoldLines(of, posted),
      ...(of.description === null ? [] : [{ id: 'plain', args: { value: shortened(of.description) } }]),
      ...adviceLines(of),
      ...(isWanted && failed.length === 0 ? apart(judgedLines(judged)) : []),
      ...apart(failed.map((code): Text => ({ id: `unfit-${code.replaceAll('_', '-')}`, tight: true }))),
      ...legalLines(of, wish.profile.citizenship),
      ...sourceLines(of, sources, await findReposting(scene.tx, of.id, scene.now)),
      ...(of.closedAt === null ? [] : [{ id: of.source === ownSource ? 'vacancy-closed-own' : 'vacancy-closed' }]),
    ],
    choices: [
      ...(await applyAnywhere(scene, of, sources)),
      ...markChoices(of, mark?.mark, list),
      ...linkChoices(scene, of, sources),
      backChoice(list),
    ],
  }
}

/** To the employer here, on whichever row of the job the person came. */
async function applyAnywhere(scene: Scene, of: StoredVacancy, [leading]: readonly JobSource[]): Promise<Choice[]> {
  const own = await applyChoices(scene, of.id)
  return own.length > 0 || !leading || leading.id === of.id ? own : applyChoices(scene, leading.id)
}

/** The first line stands apart from what is before it. */
const apart = (lines: Text[]): Text[] => lines.map((line, index) => (index === 0 ? { ...line, tight: false } : line))

const shortened = (text: string) => (text.length <= 1200 ? text : `${text.slice(0, 1199).trimEnd()}…`)

function markChoices(of: StoredVacancy, mark: 'saved' | 'not_for_me' | undefined, list: List): Choice[] {
  const params = { id: of.id, list }
  if (mark === 'not_for_me')
    return [{ label: { id: 'vacancy-restore-button' }, press: { do: 'vacancy-unmark', ...params }, tone: 'main' }]
  return [
    mark === 'saved'
      ? { label: { id: 'vacancy-unsave-button' }, press: { do: 'vacancy-unmark', ...params } }
      : { label: { id: 'vacancy-save-button' }, press: { do: 'vacancy-save', ...params }, tone: 'main' },
    { label: { id: 'vacancy-not-for-me-button' }, press: press('vacancy-not-for-me', params) },
  ]
}

/** More pages than that of one job help nobody. */
const mostLinks = 5

/** Its page in each source, and a link that opens this card for somebody else. */
function linkChoices(scene: Scene, of: StoredVacancy, sources: readonly JobSource[]): Choice[] {
  const bot = scene.world.botName()?.replace(/^@/, '')
  const link = bot ? `https://t.me/${bot}?start=vacancy_${of.id}` : `${scene.world.pages()}/chat?start=vacancy_${of.id}`
  return [...pageChoices(of, sources), { label: { id: 'vacancy-share-button' }, copy: link }]
}

function pageChoices(of: StoredVacancy, sources: readonly JobSource[]): Choice[] {
  const pages = sources.flatMap(({ source, url }) => (url === null ? [] : [{ source, url }]))
  if (pages.length > 1)
    return pages
      .slice(0, mostLinks)
      .map(({ source, url }) => ({ label: { id: 'vacancy-source-named-button', args: { source } }, url }))
  const url = of.url ?? pages[0]?.url
  return url === undefined ? [] : [{ label: { id: 'vacancy-source-button' }, url }]
}

export const notForMe: Screen = async (scene, params) => {
  const list = listOf(params)
  const of = await find(scene, params)
  if (!of) return gone(list)
  return {
    text: [{ id: 'not-for-me', args: { title: of.title } }],
    choices: [
      ...turnDownReasons.map(
        (reason, index): Choice => ({
          label: { id: `not-for-me-${reason}` },
          press: { do: 'vacancy-turn-down', id: of.id, reason, list },
          row: Math.floor(index / 2),
        }),
      ),
      { label: { id: 'back-button' }, press: press('vacancy', { id: of.id, list }), tone: 'nav' },
    ],
  }
}

/** Says what turning it down has changed, with the way to take it back. */
export const turnedDown: Screen = async (scene, params) => {
  const list = listOf(params)
  const of = await find(scene, params)
  if (!of) return gone(list)
  const reason = z.enum(turnDownReasons).catch('other').parse(params.reason)
  return {
    text: [{ id: `turned-down-${reason}`, args: { title: of.title } }],
    choices: [
      { ...backChoice(list), tone: 'main' },
      { label: { id: 'vacancy-undo-button' }, press: { do: 'vacancy-unmark', id: of.id, list } },
    ],
  }
}

const save: Act = async (scene, params) => {
  const of = await find(scene, params)
  if (!of) return backTo(listOf(params))
  await putMark(scene.tx, scene.person.id, of.id, { mark: 'saved' }, scene.now)
  return { ...goTo('vacancy', { id: of.id, list: listOf(params) }), notice: [{ id: 'vacancy-saved' }] }
}

const turnDown: Act = async (scene, params) => {
  const of = await find(scene, params)
  const reason = z.enum(turnDownReasons).safeParse(params.reason)
  if (!of || !reason.success) return backTo(listOf(params))
  await putMark(scene.tx, scene.person.id, of.id, { mark: 'not_for_me', reason: reason.data }, scene.now)
  return goTo('vacancy-turned-down', { id: of.id, reason: reason.data, list: listOf(params) })
}

const unmark: Act = async (scene, params) => {
  const of = await find(scene, params)
  if (!of) return backTo(listOf(params))
  await deleteMark(scene.tx, scene.person.id, of.id)
  return { ...goTo('vacancy', { id: of.id, list: listOf(params) }), notice: [{ id: 'vacancy-unmarked' }] }
}

/** A link that somebody sent: `vacancy_<id>`. */
const fromLink: Act = async (_, params) => goTo('vacancy', { id: params.id })

export const vacancyScreens: Record<string, Screen> = {
  vacancy,
  'vacancy-not-for-me': notForMe,
  'vacancy-turned-down': turnedDown,
}
export const vacancyActs: Record<string, Act> = {
  'vacancy-save': save,
  'vacancy-turn-down': turnDown,
  'vacancy-unmark': unmark,
  'link:vacancy': fromLink,
}
