import { findDraft } from '../../db/conversations.ts'
import { deleteProfile, findCitizenship, findProfile, putProfile } from '../../db/profiles.ts'
import { told } from '../../dialogs/engine.ts'
import { isList } from '../../dialogs/form.ts'
import { PaySum } from '../../dialogs/kinds/pay.ts'
import { answersFrom, profileForm, profileFrom } from '../../dialogs/profile.ts'
import type { Text } from '../../dialogs/show.ts'
import { MemberState } from '../../domain/codes.ts'
import { stateCurrency } from '../../domain/exchange/money.ts'
import { UnitGroup } from '../../domain/occupations/occupations.ts'
import { refreshSearches } from '../exchange/keep-search.ts'
import { type Act, contextOf, goTo, type Parts, type PlayedForm, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'

/** What a person looks for: shown, asked, changed and forgotten. */

/** What they want to hear of goes by what they wish for now. */
const refresh = ({ tx, world, person, now }: Scene) => refreshSearches(tx, world.places, person.id, now)

const todayOf = (scene: Scene) => scene.now.toISOString().slice(0, 10)

const profile: Screen = async (scene) => {
  const stored = await findProfile(scene.tx, scene.person.id)
  if (!stored) {
    const isBegun = (await findDraft(scene.tx, scene.box, scene.person.id, profileForm.id)) !== undefined
    return {
      text: [{ id: 'profile-none' }],
      choices: [
        {
          label: { id: isBegun ? 'resume-profile-button' : 'profile-begin-button' },
          press: { do: 'profile-begin' },
          tone: 'main',
        },
        { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' },
      ],
    }
  }
  const answers = answersFrom(stored.profile, todayOf(scene))
  const context = contextOf(scene)
  const lines = profileForm.fields.flatMap((field): Text[] => {
    if (isList(field)) return []
    const value = told(field, answers[field.name], { path: field.name, answers, context, view: undefined })
    return [{ id: 'review-line', args: { label: { text: { id: `profile-${field.name}.short` } }, value }, tight: true }]
  })
  return {
    text: [{ id: 'profile-told' }, ...lines],
    choices: [
      { label: { id: 'profile-jobs-button' }, press: press('jobs'), tone: 'main' },
      { label: { id: 'profile-change-button' }, press: { do: 'profile-begin' } },
      { label: { id: 'profile-forget-button' }, press: { do: 'profile-forget' } },
      { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' },
    ],
  }
}

/** Opens the form: where it was left, with what is known, or with the work that was just looked for. */
const begin: Act = async (scene, params) => {
  const isco = UnitGroup.safeParse(params.isco).data
  const country = MemberState.safeParse(params.country).data
  const draft = await findDraft(scene.tx, scene.box, scene.person.id, profileForm.id)
  if (draft && !isco && !country) return { to: 'form', form: profileForm.id }
  const stored = await findProfile(scene.tx, scene.person.id)
  const known = stored ? answersFrom(stored.profile, todayOf(scene)) : {}
  return {
    to: 'form',
    form: profileForm.id,
    answers: { ...known, ...(isco ? { occupation: isco } : {}), ...(country ? { countries: [country] } : {}) },
  }
}

const forget: Act = async (scene) => {
  await deleteProfile(scene.tx, scene.person.id)
  await refresh(scene)
  return { to: 'screen', screen: 'profile', notice: [{ id: 'profile-forgotten' }] }
}

/** A state has recognised the diploma: regulated work there is shown from now on. */
const recognised: Act = async (scene, params) => {
  const country = MemberState.safeParse(params.country)
  const stored = (await findProfile(scene.tx, scene.person.id)) ?? { profile: {}, currency: null }
  if (country.success) {
    const states = [...new Set([...(stored.profile.recognised ?? []), country.data])]
    await putProfile(
      scene.tx,
      scene.person.id,
      { ...stored, profile: { ...stored.profile, recognised: states } },
      scene.now,
    )
    await refresh(scene)
  }
  const list = typeof params.list === 'object' && params.list !== null ? { ...params.list } : {}
  return { ...goTo('jobs-filtered', list), notice: [{ id: 'jobs-recognised' }] }
}

const playedProfile: PlayedForm = {
  form: profileForm,
  known: async (scene) => {
    const state = MemberState.safeParse(await findCitizenship(scene.tx, scene.person.id))
    return state.success ? { currency: stateCurrency[state.data] } : {}
  },
  finish: async (scene, answers) => {
    const stored = await findProfile(scene.tx, scene.person.id)
    const told = profileFrom(answers, stored?.profile ?? {}, {
      now: scene.now.toISOString(),
      zone: scene.person.zone,
      places: scene.world.places,
    })
    const pay = PaySum.safeParse(answers.pay)
    const currency = pay.success ? pay.data.currency : (stored?.currency ?? null)
    await putProfile(scene.tx, scene.person.id, { profile: told, currency }, scene.now)
    await refresh(scene)
    return { ...goTo('jobs'), notice: [{ id: 'profile-kept' }] }
  },
}

export const profileParts: Parts = {
  screens: { profile },
  acts: { 'profile-begin': begin, 'profile-forget': forget, 'jobs-recognised': recognised },
  forms: { profile: playedProfile },
}
