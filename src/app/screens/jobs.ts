import { z } from 'zod'
import { listMarks, listVacancies } from '../../db/vacancies.ts'
import type { Arg, Card, Choice, Text } from '../../dialogs/show.ts'
import type { Wish } from '../../domain/exchange/profile.ts'
import type { Match } from '../../domain/exchange/score.ts'
import { popularGroups, UnitGroup } from '../../domain/occupations/occupations.ts'
import { placeName, regionName } from '../../domain/places/places.ts'
import { findMatches, wishOfPerson } from '../exchange/match-person.ts'
import { hearWork } from '../talk/hear-work.ts'
import { type Act, goTo, type Parts, type Scene, type Screen } from '../talk/scene.ts'
import { understand } from '../talk/understand.ts'
import { press } from './beginning.ts'
import { Asked, changedBy, lastPage, whereOf } from './jobs-asked.ts'
import { filtered, turnedDownElsewhere } from './jobs-not-shown.ts'
import { profileParts } from './profile.ts'
import { vacancyActs, vacancyScreens } from './vacancy.ts'
import { occupationLines, ownCurrency, shortLines } from './vacancy-lines.ts'

/** Jobs that fit, five at a time, each with its reasons; what is put aside; and why others are not shown. */

const perPage = 5

export const jobs: Screen = async (scene, params) => {
  const asked = Asked.parse(params)
  const { wish, hasProfile, currency } = await wishOfPerson(
    scene.tx,
    scene.world.places,
    scene.person.id,
    scene.now,
    changedBy(asked),
  )
  const occupation = wish.profile.occupations?.[0]
  if (!occupation) return whatWork(asked, hasProfile)
  const from = asked.page * perPage
  const { matches } = await findMatches(scene.tx, wish, from + perPage + 1)
  const shown = matches.slice(from, from + perPage)
  const list = { screen: asked.isco ? 'jobs-for' : 'jobs', params: { ...asked } }
  const own = ownCurrency(scene, currency, wish)
  return {
    text: [
      headOf(
        namedWhere(scene, asked, wish),
        occupation,
        shown.map(({ vacancy }) => vacancy.isco),
      ),
      ...(asked.housed ? [{ id: 'jobs-housing', tight: true }] : []),
      ...(await entries(scene, shown, from, wish.rates, own)),
      ...footOf(shown.length),
    ],
    choices: [
      ...shown.map(
        ({ vacancy }, index): Choice => ({
          label: { id: 'jobs-open-button', args: { number: from + index + 1, title: vacancy.title } },
          press: press('vacancy', { id: vacancy.id, list }),
        }),
      ),
      ...turnChoices(list, asked.page, matches.length > from + perPage),
      housingChoice(list, asked),
      ...widerChoice(list, asked),
      ...tellMeChoice(occupation, asked),
      ...moreChoices(asked, hasProfile),
    ],
  }
}

/** Best first: where even the first is of another occupation, there is none of the one that was asked for. */
function headOf(where: Arg[], isco: string, shown: readonly (string | null)[]): Text {
  const occupation: Arg = { occupation: isco }
  const found = shown.length === 0 ? 'none' : shown.every((of) => of !== null && of !== isco) ? 'near' : 'found'
  if (where.length === 0) return { id: `jobs-${found}`, args: { occupation } }
  return {
    id: `jobs-${found}-in`,
    args: { occupation, countries: { list: where } },
  }
}

/** The town asked for with the region that is searched around it, else the region, else the states. */
function namedWhere({ world, person }: Scene, { region, place }: Asked, { profile, placeRegions }: Wish): Arg[] {
  const regions = (region ? [region] : place ? placeRegions : []).map((code) => regionName(code, person.locale))
  if (regions.length === 0) return (profile.countries ?? []).map((country) => ({ country }))
  const town = place ? placeName(world.places, place, person.locale) : undefined
  return [...(town && !regions.includes(town) ? [town] : []), ...regions]
}

const footOf = (count: number): Text[] => (count > 0 ? [{ id: 'jobs-no-permit' }] : [])

async function entries(
  scene: Scene,
  shown: Match<{ id: string } & Match['vacancy']>[],
  from: number,
  rates: Parameters<typeof shortLines>[2],
  currency: string,
): Promise<Text[]> {
  const whole = await listVacancies(
    scene.tx,
    shown.map(({ vacancy }) => vacancy.id),
  )
  return whole.flatMap((of, index): Text[] => {
    const judged = shown.find(({ vacancy }) => vacancy.id === of.id)
    if (!judged) return []
    const title: Text = { id: 'jobs-entry', args: { number: from + index + 1, title: of.title } }
    return [title, ...occupationLines(scene, of), ...shortLines(of, judged, rates, currency)]
  })
}

function turnChoices(
  list: { screen: string; params: Record<string, unknown> },
  page: number,
  hasMore: boolean,
): Choice[] {
  const turn = (to: number, id: string): Choice => ({
    label: { id },
    press: press(list.screen, { ...list.params, page: to }),
    row: 60,
  })
  return [
    ...(page > 0 ? [turn(page - 1, 'previous-page-button')] : []),
    ...(hasMore && page < lastPage ? [turn(page + 1, 'jobs-more-button')] : []),
  ]
}

/** Whoever has seen what there is may hear of what is new. */
const tellMeChoice = (isco: string, { country, page }: Asked): Choice[] =>
  page > 0
    ? []
    : [{ label: { id: 'jobs-tell-me-button' }, press: { do: 'search-keep', isco, ...(country ? { country } : {}) } }]

/** From a region back to its state. */
function widerChoice({ screen }: { screen: string }, { region, place, page: _, ...what }: Asked): Choice[] {
  const { country } = what
  if (!country || (!region && !place)) return []
  return [{ label: { id: 'jobs-wider-button', args: { country: { country } } }, press: press(screen, what), row: 62 }]
}

/** Housing alone, or all again: what does not tell of housing is left out only when that is asked for. */
function housingChoice(
  list: { screen: string; params: Record<string, unknown> },
  { housed, page: _, ...what }: Asked,
): Choice {
  const params = housed ? what : { ...what, housed: true }
  return {
    label: { id: housed ? 'jobs-housing-any-button' : 'jobs-housing-button' },
    press: press(list.screen, params),
    row: 61,
  }
}

/** Whoever came to offer work, not to look for it, is one press from the employers' side. */
const lastChoices: Choice[] = [
  { label: { id: 'offer-work-button' }, press: press('employer'), row: 800, tone: 'nav' },
  { label: { id: 'menu-button' }, press: press('home'), row: 800, tone: 'nav' },
]

function moreChoices(asked: Asked, hasProfile: boolean): Choice[] {
  const { page: _, ...what } = asked
  return [
    { label: { id: 'jobs-saved-button' }, press: press('jobs-saved'), row: 70 },
    { label: { id: 'jobs-filtered-button' }, press: press('jobs-filtered', what), row: 70 },
    hasProfile
      ? { label: { id: 'jobs-profile-button' }, press: press('profile'), row: 71 }
      : { label: { id: 'jobs-tell-button' }, press: { do: 'profile-begin', ...what }, row: 71 },
    { label: { id: 'jobs-other-button' }, press: press('jobs-ask', what), row: 71 },
    ...lastChoices,
  ]
}

/** Asks what work is looked for: by button, or in words of any of our languages. */
function whatWork(asked: Asked, hasProfile: boolean): Card {
  const where = whereOf(asked)
  const { country } = where
  return {
    text: [
      country ? { id: 'jobs-ask-in', args: { country: { country } } } : { id: 'jobs-ask' },
      { id: 'jobs-ask-how' },
    ],
    choices: [
      ...popularGroups()
        .slice(0, 12)
        .map(
          (isco, index): Choice => ({
            label: { id: 'plain', args: { value: { occupation: isco } } },
            press: press('jobs-for', { isco, ...where }),
            row: Math.floor(index / 2),
          }),
        ),
      hasProfile
        ? { label: { id: 'jobs-profile-button' }, press: press('profile'), row: 70 }
        : { label: { id: 'jobs-tell-button' }, press: { do: 'profile-begin', ...where }, row: 70 },
      { label: { id: 'jobs-saved-button' }, press: press('jobs-saved'), row: 70 },
      ...lastChoices,
    ],
    expects: 'text',
  }
}

const jobsAsk: Screen = async (_, params) => whatWork(Asked.parse(params), false)

/** Several occupations were heard in what was said: which one is meant. */
const jobsWhich: Screen = async (_, params) => {
  const found = z.array(UnitGroup).catch([]).parse(params.found)
  const where = whereOf(Asked.parse(params))
  return {
    text: [{ id: 'jobs-which' }],
    choices: [
      ...found.map(
        (isco): Choice => ({
          label: { id: 'plain', args: { value: { occupation: isco } } },
          press: press('jobs-for', { isco, ...where }),
        }),
      ),
      { label: { id: 'jobs-other-button' }, press: press('jobs-ask', where), tone: 'nav' },
    ],
    expects: 'text',
  }
}

/** Words typed where jobs are shown: an occupation, else whatever else they may mean. */
const heard: Act = async (scene, params) => {
  const text = typeof params.text === 'string' ? params.text : ''
  const { candidates, refused, where: said } = hearWork(scene.world.places, text, scene.person.locale)
  const where = said.country ? said : whereOf(Asked.parse(params))
  const [best, next] = candidates
  if (refused || !best) {
    const meant = understand(scene, text)
    const isNothing = meant.to === 'screen' && meant.screen === 'home' && meant.notice !== undefined
    return isNothing ? { to: 'here', notice: [{ id: 'occupation-not-found' }] } : meant
  }
  const isSure = best.confidence >= 0.6 && (!next || best.confidence - next.confidence > 0.1)
  if (isSure) return goTo('jobs-for', { isco: best.isco, ...where })
  return goTo('jobs-which', { found: candidates.map(({ isco }) => isco), ...where })
}

const saved: Screen = async (scene) => {
  const ids = (await listMarks(scene.tx, scene.person.id)).flatMap(({ mark, vacancyId }) =>
    mark === 'saved' ? [vacancyId] : [],
  )
  const shown = await listVacancies(scene.tx, ids.slice(0, 20))
  const list = { screen: 'jobs-saved', params: {} }
  return {
    text: [
      shown.length > 0 ? { id: 'jobs-saved', args: { count: ids.length } } : { id: 'jobs-saved-none' },
      ...shown.map(
        (of, index): Text => ({
          id: of.closedAt === null ? 'jobs-saved-entry' : 'jobs-saved-closed',
          args: {
            number: index + 1,
            title: of.title,
            employer: of.employerName ?? { text: { id: 'vacancy-employer-unknown' } },
          },
          tight: index > 0,
        }),
      ),
    ],
    choices: [
      ...shown.map(
        (of, index): Choice => ({
          label: { id: 'jobs-open-button', args: { number: index + 1, title: of.title } },
          press: press('vacancy', { id: of.id, list }),
        }),
      ),
      { label: { id: 'vacancy-back-button' }, press: press('jobs'), tone: 'nav' },
    ],
  }
}

export const jobsParts: Parts = {
  screens: {
    ...vacancyScreens,
    ...profileParts.screens,
    jobs,
    'jobs-for': jobs,
    'jobs-ask': jobsAsk,
    'jobs-which': jobsWhich,
    'jobs-saved': saved,
    'jobs-filtered': filtered,
    'jobs-turned-down': turnedDownElsewhere,
  },
  acts: {
    ...vacancyActs,
    ...profileParts.acts,
    'text:jobs': heard,
    'text:jobs-for': heard,
    'text:jobs-ask': heard,
    'text:jobs-which': heard,
  },
  forms: profileParts.forms,
}
