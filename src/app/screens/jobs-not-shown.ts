import { listMarks, listVacancies, type StoredVacancy } from '../../db/vacancies.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { MemberState } from '../../domain/codes.ts'
import { filterCodes } from '../../domain/exchange/filters.ts'
import { isNearEnough } from '../../domain/exchange/parts.ts'
import { findFiltered, wishOfPerson } from '../exchange/match-person.ts'
import type { Params, Scene, Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { Asked, changedBy } from './jobs-asked.ts'

/** Why vacancies are not shown, and what was turned down, to be brought back. */

/** How many vacancies of this work are not shown, why, and what can be done about it. */
export const filtered: Screen = async (scene, params) => {
  const { page: _, ...asked } = Asked.parse(params)
  const { wish } = await wishOfPerson(
    scene.tx,
    scene.world.places,
    scene.person.id,
    scene.now,
    changedBy({ ...asked, page: 0 }),
  )
  const { counts, isAll } = await findFiltered(scene.tx, wish)
  const lines = filterCodes.flatMap((code): Text[] => {
    const count = counts[code]
    return count ? [{ id: `filtered-${code.replaceAll('_', '-')}`, args: { count }, tight: true }] : []
  })
  const downs = await turnedDown(scene)
  const ofThis = downs.filter((of) => isNearEnough(wish, of))
  const own = wish.profile.diplomaState ?? wish.profile.citizenship
  return {
    text: [
      lines.length > 0 ? { id: 'jobs-filtered' } : { id: 'jobs-filtered-none' },
      ...lines,
      ...(lines.length > 0 && !isAll ? [{ id: 'jobs-filtered-at-least' }] : []),
      ...(counts.recognition ? [{ id: 'jobs-filtered-recognition' }] : []),
      ...(ofThis.length > 0 ? [{ id: 'jobs-filtered-turned-down' }] : []),
    ],
    choices: [
      ...(counts.recognition
        ? (wish.profile.countries ?? MemberState.options)
            .filter((country) => country !== own && !wish.profile.recognised?.includes(country))
            .map(
              (country): Choice => ({
                label: { id: 'jobs-recognised-button', args: { country: { country } } },
                press: { do: 'jobs-recognised', country, list: asked },
              }),
            )
        : []),
      ...openChoices(ofThis, { screen: 'jobs-filtered', params: { ...asked } }),
      ...(ofThis.length < downs.length
        ? [{ label: { id: 'jobs-turned-down-button' }, press: press('jobs-turned-down', { ...asked }) }]
        : []),
      { label: { id: 'vacancy-back-button' }, press: press(asked.isco ? 'jobs-for' : 'jobs', asked), tone: 'nav' },
    ],
  }
}

/** What of other work was turned down: it may keep vacancies of this one away too, an employer's or a region's. */
export const turnedDownElsewhere: Screen = async (scene, params) => {
  const { page: _, ...asked } = Asked.parse(params)
  const { places } = scene.world
  const changed = changedBy({ ...asked, page: 0 })
  const { wish } = await wishOfPerson(scene.tx, places, scene.person.id, scene.now, changed)
  const others = (await turnedDown(scene)).filter((of) => !isNearEnough(wish, of))
  if (others.length === 0) return filtered(scene, params)
  return {
    text: [{ id: 'jobs-turned-down' }],
    choices: [
      ...openChoices(others, { screen: 'jobs-turned-down', params: { ...asked } }),
      { label: { id: 'vacancy-back-button' }, press: press('jobs-filtered', asked), tone: 'nav' },
    ],
  }
}

const turnedDown = async (scene: Scene): Promise<StoredVacancy[]> => {
  const downs = (await listMarks(scene.tx, scene.person.id)).filter(({ mark }) => mark === 'not_for_me')
  return listVacancies(
    scene.tx,
    downs.map(({ vacancyId }) => vacancyId),
  )
}

const openChoices = (among: readonly StoredVacancy[], list: { screen: string; params: Params }): Choice[] =>
  among.slice(0, 8).map(({ id, title }) => ({
    label: { id: 'plain', args: { value: title } },
    press: press('vacancy', { id, list }),
  }))
