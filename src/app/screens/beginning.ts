import { z } from 'zod'
import { listDraftForms } from '../../db/conversations.ts'
import { listEmployersOf } from '../../db/employers.ts'
import { recordConsent, setLocale } from '../../db/persons.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { Locale } from '../../domain/codes.ts'
import { waitsAt } from '../talk/play-form.ts'
import { type Act, goTo, type Next, type Params, type Parts, type Screen } from '../talk/scene.ts'

/** The first minutes: language, three lines on what is kept and why, and the way on; and the menu that everything leads back to. */

/** Raised when the words of the consent change in meaning: everyone is asked again. */
export const consentVersion = '2026-11-25'

export const press = (screen: string, params: Params = {}) => ({ do: 'go', screen, ...params })

/** Where the person wanted to go before they were asked for a language or for consent. */
const Bound = z.object({
  bound: z.object({ screen: z.string(), params: z.record(z.string(), z.unknown()) }).optional(),
})

const onward = (params: Params): Next => {
  const { bound } = Bound.catch({}).parse(params)
  return bound ? { to: 'screen', screen: bound.screen, params: bound.params } : { to: 'here' }
}

export const language: Screen = async (_, params) => ({
  text: [{ id: 'language-choose' }],
  choices: Locale.options.map(
    (locale, index): Choice => ({
      label: { id: `language-own-${locale}` },
      press: { do: 'choose-language', locale, ...Bound.catch({}).parse(params) },
      row: Math.floor(index / 2),
    }),
  ),
})

export const chooseLanguage: Act = async (scene, params) => {
  const locale = Locale.safeParse(params.locale)
  if (!locale.success) return { to: 'here' }
  await setLocale(scene.tx, scene.person.id, locale.data)
  scene.person.locale = locale.data
  scene.person.hasChosenLocale = true
  const next = onward(params)
  // The language screen itself is not a place to come back to.
  return next.to === 'here' ? { to: 'back' } : next
}

export const consent: Screen = async (_, params) => ({
  text: [
    { id: 'welcome' },
    { id: 'consent-what' },
    { id: 'consent-why', tight: true },
    { id: 'consent-rights', tight: true },
    { id: 'consent-ask' },
  ],
  choices: [
    { label: { id: 'consent-agree-button' }, press: { do: 'agree', ...Bound.catch({}).parse(params) }, tone: 'main' },
    { label: { id: 'consent-more-button' }, press: press('consent-full', Bound.catch({}).parse(params)) },
    { label: { id: 'other-door-return-button' }, press: press('other-door') },
    { label: { id: 'urgent-button' }, press: press('urgent'), row: 800, tone: 'nav' },
    {
      label: { id: 'language-button' },
      press: press('language', Bound.catch({}).parse(params)),
      row: 800,
      tone: 'nav',
    },
  ],
})

/** The whole of it, before anything is agreed to. */
export const consentFull: Screen = async (_, params) => ({
  text: ['what', 'purpose', 'where', 'who', 'how-long', 'rights', 'state'].map(
    (part): Text => ({ id: `privacy-full-${part}` }),
  ),
  choices: [{ label: { id: 'back-button' }, press: press('consent', Bound.catch({}).parse(params)), tone: 'nav' }],
})

export const agree: Act = async (scene, params) => {
  await recordConsent(scene.tx, scene.person.id, consentVersion, scene.now)
  scene.person.hasConsented = true
  const next = onward(params)
  return next.to === 'here' ? goTo('home') : next
}

export const home: Screen = async (scene) => {
  const unfinished = await Promise.all(
    (await listDraftForms(scene.tx, scene.person.id)).map(async (form) => ({ form, at: await waitsAt(scene, form) })),
  )
  const going = unfinished.flatMap(({ form, at }): Choice[] =>
    at ? [{ label: { id: `resume-${form}-button` }, press: { do: 'resume', form }, tone: 'main' }] : [],
  )
  const stopped = unfinished.flatMap(({ form, at }): Text[] =>
    at ? [{ id: `resume-${form}`, args: { question: { text: at } } }] : [],
  )
  return {
    text: [{ id: 'home' }, ...stopped],
    choices: [
      ...going,
      { label: { id: 'home-new-button' }, press: press('new') },
      { label: { id: 'home-my-button' }, press: press('my'), row: 10 },
      { label: { id: 'home-jobs-button' }, press: press('jobs'), row: 10 },
      { label: { id: 'home-needs-button' }, press: press('needs'), row: 11 },
      { label: { id: 'home-reminders-button' }, press: press('reminders'), row: 11 },
      ...((await listEmployersOf(scene.tx, scene.person.id)).length > 0
        ? [{ label: { id: 'employer-open-button' }, press: press('employer') }]
        : []),
      { label: { id: 'urgent-button' }, press: press('urgent'), row: 800, tone: 'nav' },
      { label: { id: 'help-button' }, press: press('help'), row: 800, tone: 'nav' },
      { label: { id: 'privacy-button' }, press: press('privacy'), row: 801, tone: 'nav' },
      { label: { id: 'language-button' }, press: press('language'), row: 801, tone: 'nav' },
    ],
  }
}

export const help: Screen = async (scene) => ({
  text: [{ id: 'help-what' }, { id: 'help-how' }, { id: 'help-free', args: { bot: scene.world.botName() ?? 'Kösh' } }],
  choices: [
    { label: { id: 'urgent-button' }, press: press('urgent') },
    { label: { id: 'human-button' }, press: press('human') },
    { label: { id: 'fake-button' }, press: press('fake') },
    { label: { id: 'offer-work-button' }, press: press('employer') },
    { label: { id: 'other-door-button' }, press: press('other-door') },
    { label: { id: 'here-button' }, press: { do: 'here-form' }, tone: 'nav' },
  ],
})

/** Help at a question: what is asked of the person and the ways out, none of which loses an answer. */
export const formHelp: Screen = async (scene, params) => {
  const form = typeof params.form === 'string' ? params.form : ''
  const at = form ? await waitsAt(scene, form) : undefined
  return {
    text: [...(at ? [{ id: 'form-help-at', args: { question: { text: at } } }] : []), { id: 'form-help' }],
    choices: [
      { label: { id: 'here-button' }, press: { do: 'here-form' }, tone: 'main' },
      { label: { id: 'human-button' }, press: press('human') },
      { label: { id: 'language-button' }, press: press('language'), row: 10 },
      { label: { id: 'urgent-button' }, press: press('urgent'), row: 10 },
      { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' },
    ],
  }
}

/** Leaving a form: keep it for later, or let it go. */
export const leaveForm: Screen = async (scene, params) => {
  const form = typeof params.form === 'string' ? params.form : (await listDraftForms(scene.tx, scene.person.id))[0]
  if (!form) return home(scene, {})
  return {
    text: [{ id: 'leave-form' }],
    choices: [
      { label: { id: 'here-button' }, press: { do: 'resume', form }, tone: 'main' },
      { label: { id: 'leave-form-keep-button' }, press: press('home') },
      { label: { id: 'leave-form-drop-button' }, press: { do: 'form-drop', form } },
    ],
  }
}

export const beginningParts: Parts = {
  screens: {
    language,
    consent,
    'consent-full': consentFull,
    home,
    help,
    'form-help': formHelp,
    'leave-form': leaveForm,
  },
  acts: { 'choose-language': chooseLanguage, agree },
  forms: {},
}
