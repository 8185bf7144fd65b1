import { z } from 'zod'
import { getPreferences } from '../../db/preferences.ts'
import {
  deleteSearch,
  findSearch,
  holdNews,
  listSearches,
  mostSearches,
  pauseSearch,
  type StoredSearch,
} from '../../db/searches.ts'
import type { Arg, Choice, Text } from '../../dialogs/show.ts'
import { MemberState } from '../../domain/codes.ts'
import { UnitGroup } from '../../domain/occupations/occupations.ts'
import { Rhythm } from '../../domain/reminders/rhythm.ts'
import { keepSearch, setRhythm } from '../exchange/keep-search.ts'
import { type Act, goTo, type Params, type Parts, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'

/** What a person wants to hear of when it is new: the list, one of them, how often. */

const menu: Choice = { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' }

const searches: Screen = async (scene) => {
  const saved = await listSearches(scene.tx, scene.person.id)
  const { off } = await getPreferences(scene.tx, scene.person.id)
  const isOff = off.includes('vacancies')
  return {
    text: [
      saved.length > 0 ? { id: 'searches-told' } : { id: 'searches-none' },
      ...saved.map(
        (search, index): Text => ({
          id: 'searches-entry',
          args: { number: index + 1, ...argsOf(search) },
          tight: index > 0,
        }),
      ),
      ...(isOff && saved.length > 0 ? [{ id: 'searches-off' }] : []),
    ],
    choices: [
      ...saved.map(
        ({ id, isco }, index): Choice => ({
          label: { id: 'searches-open-button', args: { number: index + 1, occupation: { occupation: isco } } },
          press: press('search', { id }),
        }),
      ),
      { label: { id: 'searches-jobs-button' }, press: press('jobs') },
      ...(isOff ? [{ label: { id: 'searches-reminders-button' }, press: press('reminders') }] : []),
      menu,
    ],
  }
}

const argsOf = ({ isco, country, rhythm, isPaused }: StoredSearch): Record<string, Arg> => ({
  occupation: { occupation: isco },
  where: country === null ? { text: { id: 'searches-anywhere' } } : { country },
  rhythm: { text: { id: isPaused ? 'searches-paused' : `search-rhythm-${rhythm}` } },
})

const At = z.object({ id: z.uuid() })

const found = async (scene: Scene, params: Params): Promise<StoredSearch | undefined> => {
  const at = At.safeParse(params)
  return at.success ? findSearch(scene.tx, scene.person.id, at.data.id) : undefined
}

const search: Screen = async (scene, params) => {
  const one = await found(scene, params)
  if (!one) {
    const list = await searches(scene, {})
    return { ...list, text: [{ id: 'search-gone' }, ...list.text] }
  }
  const { id, isco, country, isPaused } = one
  const asked = { isco, ...(country === null ? {} : { country }) }
  return {
    text: [{ id: 'search-told', args: argsOf(one) }],
    choices: [
      ...(isPaused
        ? []
        : Rhythm.options
            .filter((rhythm) => rhythm !== one.rhythm)
            .map(
              (rhythm): Choice => ({
                label: { id: `search-rhythm-${rhythm}-button` },
                press: { do: 'search-rhythm', id, rhythm },
              }),
            )),
      { label: { id: 'search-jobs-button' }, press: press('jobs-for', asked) },
      {
        label: { id: isPaused ? 'search-resume-button' : 'search-pause-button' },
        press: { do: 'search-pause', id, isPaused: !isPaused },
      },
      { label: { id: 'search-delete-button' }, press: { do: 'search-delete', id } },
      { label: { id: 'back-button' }, press: press('searches'), tone: 'nav' },
    ],
  }
}

/** From the list of jobs: the work and the state that were looked at. */
const keep: Act = async (scene, params) => {
  const asked = z.object({ isco: UnitGroup, country: MemberState.optional().catch(undefined) }).safeParse(params)
  if (!asked.success) return { to: 'here' }
  const { tx, world, person, now } = scene
  const kept = await keepSearch(
    tx,
    world.places,
    person.id,
    { isco: asked.data.isco, country: asked.data.country ?? null, rhythm: 'now' },
    now,
  )
  if (kept.is === 'full') return { ...goTo('searches'), notice: [{ id: 'search-full', args: { most: mostSearches } }] }
  return { ...goTo('search', { id: kept.id }), notice: [{ id: kept.is === 'kept' ? 'search-kept' : 'search-known' }] }
}

const changeRhythm: Act = async (scene, params) => {
  const rhythm = Rhythm.safeParse(params.rhythm)
  const one = await found(scene, params)
  if (one && rhythm.success) await setRhythm(scene.tx, scene.person.id, one.id, rhythm.data, scene.now)
  return goTo('search', { id: params.id })
}

const pause: Act = async (scene, params) => {
  const isPaused = z.boolean().safeParse(params.isPaused)
  const one = await found(scene, params)
  if (one && isPaused.success && one.isPaused !== isPaused.data) {
    await holdNews(scene.tx)
    await pauseSearch(scene.tx, one.id, isPaused.data)
  }
  return goTo('search', { id: params.id })
}

const remove: Act = async (scene, params) => {
  const one = await found(scene, params)
  if (one) await deleteSearch(scene.tx, scene.person.id, one.id)
  return { ...goTo('searches'), notice: [{ id: 'search-deleted' }] }
}

export const searchParts: Parts = {
  screens: { searches, search },
  acts: { 'search-keep': keep, 'search-rhythm': changeRhythm, 'search-pause': pause, 'search-delete': remove },
  forms: {},
}
