import type { StoredRegistration } from '../../db/journeys.ts'
import type { Draft } from '../../dialogs/draft.ts'
import { refusalText } from '../../dialogs/draw-form.ts'
import type { Answers } from '../../dialogs/form.ts'
import type { Card, Choice, Text } from '../../dialogs/show.ts'
import { answersOf, travellerFrom } from '../../dialogs/traveller.ts'
import { travellerForm } from '../../dialogs/traveller-change.ts'
import { dropTraveller } from '../journeys/cancel-registration.ts'
import { changeTraveller } from '../journeys/change-traveller.ts'
import { beginForm } from '../talk/play-form.ts'
import type { Act, Next, Parts, PlayedForm, Scene, Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { codeLine, filedShows, filingOf } from './filed.ts'
import { gone, openJourney } from './my.ts'

/** Those who travel, one by one: taken out of a journey, or corrected without filing the others anew. */

const goneCard: Card = {
  text: [{ id: 'journey-gone' }],
  choices: [{ label: { id: 'home-my-button' }, press: press('my') }],
}

/** Who is to be taken out of the journey; asked once more before it is done. */
const dropScreen: Screen = async (scene, params) => {
  const opened = await openJourney(scene, params)
  if (!opened) return goneCard
  const { journey, registrations } = opened
  const chosen = registrations.find((one) => one.id === params.registrationId && one.status === 'filed')
  const back: Choice = { label: { id: 'back-button' }, press: press('journey', { id: journey.id }), tone: 'nav' }
  if (chosen)
    return {
      text: [{ id: 'drop-sure', args: codeLine(chosen).args ?? {} }],
      choices: [
        {
          label: { id: 'drop-yes-button' },
          press: { do: 'drop-traveller', id: journey.id, registrationId: chosen.id },
        },
        back,
      ],
    }
  return {
    text: [{ id: 'drop-who' }],
    choices: [
      ...registrations
        .filter(({ status }) => status === 'filed')
        .map(
          (one): Choice => ({
            label: codeLine(one),
            press: press('drop-traveller', { id: journey.id, registrationId: one.id }),
          }),
        ),
      back,
    ],
  }
}

const dropAct: Act = async (scene, params) => {
  const opened = await openJourney(scene, params)
  const chosen = opened?.registrations.find((one) => one.id === params.registrationId && one.status === 'filed')
  if (!opened || !chosen) return gone
  const done = await dropTraveller(filingOf(scene), opened.journey, opened.registrations, chosen, scene.now)
  const notice: Text[] = done.ok ? [{ id: 'dropped', args: codeLine(chosen).args ?? {} }] : refusalText(done.refusal)
  return { to: 'screen', screen: 'journey', params: { id: opened.journey.id }, notice }
}

/** Whose details are to be corrected. */
const changeScreen: Screen = async (scene, params) => {
  const opened = await openJourney(scene, params)
  if (!opened) return goneCard
  const { journey, registrations } = opened
  return {
    text: [{ id: 'traveller-change-who' }],
    choices: [
      ...registrations
        .filter(({ status }) => status === 'filed')
        .map(
          (one): Choice => ({
            label: codeLine(one),
            press: { do: 'change-traveller', id: journey.id, registrationId: one.id },
          }),
        ),
      { label: { id: 'back-button' }, press: press('journey', { id: journey.id }), tone: 'nav' },
    ],
  }
}

/** Opens what is filed of one of them on its review. */
const changeAct: Act = async (scene, params) => {
  const opened = await openJourney(scene, params)
  const chosen = opened?.registrations.find((one) => one.id === params.registrationId && one.status === 'filed')
  if (!opened || !chosen) return gone
  const { traveller } = chosen
  const answers = { ...answersOf(traveller), latinName: traveller.latinName, citizenship: traveller.citizenship }
  const seen = { documentNumberSure: 'seen', ...(traveller.document.expiresOn ? {} : { expiresOn: null }) }
  await beginForm(
    scene,
    travellerForm.id,
    { ...answers, ...seen },
    `${opened.journey.id}@${opened.journey.version}@${chosen.id}`,
  )
  return { to: 'form', form: travellerForm.id }
}

async function finishChange(scene: Scene, answers: Answers, draft: Draft): Promise<Next> {
  const [id = '', version = '', registrationId = ''] = (draft.subject ?? '').split('@')
  const opened = await openJourney(scene, { id })
  const one = opened?.registrations.find((other) => other.id === registrationId && other.status === 'filed')
  if (!opened || !one) return gone
  const { relation, guardian, citizenship } = one.traveller
  const traveller = travellerFrom({ ...answers, relation, guardian }, citizenship)
  const journey = { ...opened.journey, version: Number(version) }
  const done = await changeTraveller(filingOf(scene), journey, one, traveller, scene.now)
  const back = { to: 'screen', screen: 'journey', params: { id } } as const
  if (!done.ok) return { ...back, notice: refusalText(done.refusal) }
  return { ...back, notice: [{ id: 'journey-amended' }], before: await changedShows(scene, id, registrationId) }
}

/** The new confirmation of that one alone. */
async function changedShows(scene: Scene, id: string, registrationId: string) {
  const opened = await openJourney(scene, { id })
  const theirs = (one: StoredRegistration) => one.id === registrationId
  return opened ? filedShows(scene, opened.journey, opened.registrations.filter(theirs), 'registered-changed') : []
}

const change: PlayedForm = { form: travellerForm, known: async () => ({}), finish: finishChange }

export const travellerParts: Parts = {
  screens: { 'drop-traveller': dropScreen, 'change-traveller': changeScreen },
  acts: { 'drop-traveller': dropAct, 'change-traveller': changeAct },
  forms: { [travellerForm.id]: change },
}
