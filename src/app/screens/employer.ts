import { z } from 'zod'
import { findEmployer, isMember, listEmployersOf, listMembers, type StoredEmployer } from '../../db/employers.ts'
import { listPostings } from '../../db/postings.ts'
import { refusalText } from '../../dialogs/draw-form.ts'
import { employerForm, ToldEmployer } from '../../dialogs/employer.ts'
import type { Card, Choice, Text } from '../../dialogs/show.ts'
import {
  codeHours,
  issueEmployerCode,
  joinEmployer,
  leaveEmployer,
  registerEmployer,
} from '../exchange/register-employer.ts'
import { type Act, goTo, type Params, type Parts, type PlayedForm, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { postingChoices, postingLines, postingParts, postingsShown } from './posting.ts'

/** The employer's side of the chat: who they are, who else acts for them, and what they have posted. */

const menu: Choice = { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' }

/** The employer that is asked for, else the only one the person acts for; `undefined` where it is not theirs, or not told which. */
export async function employerAt(scene: Scene, params: Params): Promise<StoredEmployer | undefined> {
  const id = z.uuid().safeParse(params.id)
  if (id.success)
    return (await isMember(scene.tx, id.data, scene.person.id)) ? findEmployer(scene.tx, id.data) : undefined
  const all = await listEmployersOf(scene.tx, scene.person.id)
  return all.length === 1 ? all[0] : undefined
}

const employer: Screen = async (scene, params) => {
  const own = await employerAt(scene, params)
  if (own) return employerCard(scene, own)
  const all = await listEmployersOf(scene.tx, scene.person.id)
  if (all.length === 0) return nobodyYet
  return {
    text: [{ id: 'employer-which' }],
    choices: [
      ...all.map(
        (one): Choice => ({
          label: { id: 'plain', args: { value: one.name } },
          press: press('employer', { id: one.id }),
        }),
      ),
      menu,
    ],
  }
}

const beginChoices: Choice[] = [
  { label: { id: 'employer-begin-button' }, press: { do: 'employer-begin' }, tone: 'main' },
  { label: { id: 'employer-join-button' }, press: press('employer-join') },
]

const nobodyYet: Card = {
  text: [{ id: 'employer-welcome' }, { id: 'employer-welcome-free', tight: true }],
  choices: [...beginChoices, menu],
}

async function employerCard(scene: Scene, own: StoredEmployer): Promise<Card> {
  const posted = await listPostings(scene.tx, own.id)
  const shown = posted.slice(0, postingsShown)
  return {
    text: [
      { id: 'employer-own', args: { name: own.name, number: own.registryNumber } },
      { id: own.verifiedAt ? 'employer-verified' : 'employer-unverified', tight: true },
      ...(posted.length === 0 ? [{ id: 'employer-no-postings' }] : [{ id: 'employer-postings' }]),
      ...postingLines(shown, scene.now),
    ],
    choices: [
      { label: { id: 'posting-begin-button' }, press: { do: 'posting-begin', id: own.id }, tone: 'main' },
      ...postingChoices(shown),
      { label: { id: 'groups-button' }, press: press('groups', { employerId: own.id }) },
      { label: { id: 'employer-more-button' }, press: press('employer-more', { id: own.id }) },
      menu,
    ],
  }
}

/** Colleagues, another employer, and the way out. */
const more: Screen = async (scene, params) => {
  const own = await employerAt(scene, params)
  if (!own) return employer(scene, {})
  const members = (await listMembers(scene.tx, own.id)).length
  return {
    text: [
      { id: 'employer-members', args: { name: own.name, count: members } },
      { id: 'employer-unseen', tight: true },
    ],
    choices: [
      { label: { id: 'employer-code-button' }, press: { do: 'employer-code', id: own.id } },
      { label: { id: 'employer-another-button' }, press: { do: 'employer-begin' } },
      { label: { id: 'employer-join-button' }, press: press('employer-join') },
      { label: { id: 'employer-leave-button' }, press: press('employer-leave', { id: own.id }) },
      { label: { id: 'back-button' }, press: press('employer', { id: own.id }), tone: 'nav' },
    ],
  }
}

const leaving: Screen = async (scene, params) => {
  const own = await employerAt(scene, params)
  if (!own) return employer(scene, {})
  const isLast = (await listMembers(scene.tx, own.id)).length === 1
  return {
    text: [{ id: isLast ? 'employer-leave-last' : 'employer-leave', args: { name: own.name } }],
    choices: [
      { label: { id: 'employer-leave-confirm-button' }, press: { do: 'employer-leave', id: own.id } },
      { label: { id: 'back-button' }, press: press('employer', { id: own.id }), tone: 'nav' },
    ],
  }
}

const left: Act = async (scene, params) => {
  const own = await employerAt(scene, { id: params.id ?? '' })
  if (own) await leaveEmployer(scene.tx, own.id, scene.person.id, scene.now)
  return { ...goTo('employer'), ...(own ? { notice: [{ id: 'employer-left', args: { name: own.name } }] } : {}) }
}

const begin: Act = async () => ({ to: 'form', form: employerForm.id, answers: {} })

const code: Act = async (scene, params) => {
  const own = await employerAt(scene, params)
  const issued = own && (await issueEmployerCode(scene.tx, own.id, scene.person.id, scene.now))
  if (!own || !issued?.ok) return goTo('employer')
  const text: Text[] = [
    { id: 'employer-code', args: { name: own.name, code: issued.value, hours: codeHours } },
    { id: 'employer-code-careful', tight: true },
  ]
  const choices: Choice[] = [{ label: { id: 'other-door-copy-button' }, copy: issued.value }]
  return { ...goTo('employer-more', { id: own.id }), before: [{ show: 'note', card: { text, choices } }] }
}

const join: Screen = async () => ({
  text: [{ id: 'employer-join' }],
  choices: [{ label: { id: 'back-button' }, press: press('employer'), tone: 'nav' }],
  expects: 'text',
})

const joined: Act = async (scene, params) => {
  const typed = typeof params.text === 'string' ? params.text : ''
  const result = await joinEmployer(scene.tx, scene.person.id, typed, scene.now)
  if (!result.ok) return { ...goTo('employer-join'), notice: refusalText(result.refusal) }
  const { id, name } = result.value
  return { ...goTo('employer', { id }), notice: [{ id: 'employer-joined', args: { name } }] }
}

const played: PlayedForm = {
  form: employerForm,
  known: async () => ({}),
  finish: async (scene, answers) => {
    const told = ToldEmployer.parse(answers)
    const result = await registerEmployer(scene.tx, scene.person.id, told, scene.now)
    // A number that others act for is not joined by knowing it.
    if (!result.ok && result.refusal.code === 'employer-known') return goTo('employer-known')
    if (!result.ok) return { to: 'form', form: employerForm.id, notice: refusalText(result.refusal) }
    return { ...goTo('employer', { id: result.value.id }), notice: [{ id: 'employer-kept' }] }
  },
}

const known: Screen = async () => ({
  text: [{ id: 'employer-known' }],
  choices: [
    { label: { id: 'employer-join-button' }, press: press('employer-join'), tone: 'main' },
    { label: { id: 'human-button' }, press: press('human') },
    menu,
  ],
})

export const employerParts: Parts = {
  screens: {
    employer,
    'employer-more': more,
    'employer-join': join,
    'employer-known': known,
    'employer-leave': leaving,
    ...postingParts.screens,
  },
  acts: {
    'employer-begin': begin,
    'employer-code': code,
    'employer-leave': left,
    'text:employer-join': joined,
    ...postingParts.acts,
  },
  forms: { [employerForm.id]: played, ...postingParts.forms },
}
