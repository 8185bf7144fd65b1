import { z } from 'zod'
import { knownCitizenship } from '../../db/reminder-facts.ts'
import type { Card, Choice, Text } from '../../dialogs/show.ts'
import { dateIn } from '../../domain/calendar.ts'
import { MemberState, Purpose } from '../../domain/codes.ts'
import { type Needs, needsOf } from '../../domain/needs.ts'
import type { Overlay } from '../../domain/rules/overlays.ts'
import type { Rule } from '../../domain/rules/rule.ts'
import { groundsOf } from '../reminders/reminder-note.ts'
import { sourceOf } from '../reminders/rule-sources.ts'
import { goTo, type Params, type Parts, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'

/** "What do I need?": three questions at most, then every rule with its source and the day it was looked at. Keeps nothing. */

const Told = z.object({
  citizenship: z.union([MemberState, z.literal('other')]).optional(),
  from: MemberState.optional(),
  to: MemberState.optional(),
  purpose: Purpose.optional(),
  /** They leave from another state than their own. */
  elsewhere: z.boolean().optional(),
  /** Where the answer has it from, instead of the answer. */
  sources: z.boolean().optional(),
})
type Told = z.infer<typeof Told>

const toldOf = (params: Params): Told => Told.catch({}).parse(params)

const needs: Screen = async (scene, params) => {
  const told = toldOf(params)
  if (!told.citizenship) return askCitizenship(scene)
  if (told.citizenship === 'other') return otherCitizenship()
  if (!told.from && told.elsewhere) return askFrom(told)
  if (!told.to) return askTo(told, told.citizenship)
  return askPurpose(told)
}

const menu: Choice = { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' }
const urgent: Choice = { label: { id: 'urgent-button' }, press: press('urgent'), row: 800, tone: 'nav' }

const country = (state: string) => ({ id: `country-${state.toLowerCase()}` })

async function askCitizenship(scene: Scene): Promise<Card> {
  const known = MemberState.safeParse(await knownCitizenship(scene.tx, scene.person.id))
  const first = known.success ? [known.data] : []
  const rest = [...MemberState.options.filter((state) => !first.includes(state)), 'other']
  return {
    text: [{ id: 'needs-citizenship' }],
    choices: [
      ...first.map(
        (state): Choice => ({ label: country(state), press: press('needs', { citizenship: state }), tone: 'main' }),
      ),
      ...rest.map(
        (state, index): Choice => ({
          label: country(state),
          press: press('needs', { citizenship: state }),
          row: 10 + Math.floor(index / 2),
        }),
      ),
      urgent,
      menu,
    ],
  }
}

/** What we can say to citizens of other states: that our rules are not theirs, and who helps. */
const otherCitizenship = (): Card => ({
  text: [{ id: 'needs-other' }],
  choices: [{ label: { id: 'urgent-button' }, press: press('urgent'), tone: 'main' }, menu],
})

const askFrom = (told: Told): Card => ({
  text: [{ id: 'needs-from' }],
  choices: [
    ...MemberState.options.map(
      (state, index): Choice => ({
        label: country(state),
        press: press('needs', { ...told, elsewhere: false, from: state }),
        row: Math.floor(index / 2),
      }),
    ),
    { label: { id: 'back-button' }, press: press('needs', { citizenship: told.citizenship }), tone: 'nav' },
  ],
})

function askTo(told: Told, citizenship: string): Card {
  const from = told.from ?? citizenship
  return {
    text: [{ id: 'needs-to', args: { from: { country: from } } }],
    choices: [
      ...MemberState.options
        .filter((state) => state !== from)
        .map(
          (state, index): Choice => ({
            label: country(state),
            press: press('needs', { ...told, from, to: state }),
            row: Math.floor(index / 2),
          }),
        ),
      { label: { id: 'needs-elsewhere-button' }, press: press('needs', { citizenship, elsewhere: true }), row: 20 },
      { label: { id: 'back-button' }, press: press('needs'), tone: 'nav' },
    ],
  }
}

const askPurpose = (told: Told): Card => ({
  text: [{ id: 'needs-purpose', args: { to: { country: told.to ?? '' } } }],
  choices: [
    ...Purpose.options.map(
      (purpose, index): Choice => ({
        label: { id: `purpose-${purpose.replaceAll('_', '-')}` },
        press: press('needs-answer', { ...told, purpose }),
        row: Math.floor(index / 2),
      }),
    ),
    {
      label: { id: 'back-button' },
      press: press('needs', { citizenship: told.citizenship, ...(told.from ? { from: told.from } : {}) }),
      tone: 'nav',
    },
  ],
})

const needsAnswer: Screen = async (scene, params) => {
  const { citizenship, from, to, purpose } = toldOf(params)
  if (!citizenship || citizenship === 'other' || !to || !purpose) return needs(scene, params)
  const corridor = { citizenship, from: from ?? citizenship, to, purpose }
  const found = needsOf(corridor, dateIn(scene.now.toISOString(), scene.person.zone))
  const told = { citizenship, from: corridor.from, to, purpose }
  if (toldOf(params).sources) return sourcesOf(found, told)
  return {
    text: [
      {
        id: 'needs-answer',
        args: {
          citizenship: { country: citizenship },
          from: { country: corridor.from },
          to: { country: to },
          purpose: { text: { id: `purpose-${purpose.replaceAll('_', '-')}` } },
        },
      },
      ...noticeText(found),
      ...formText(found, purpose),
      ...documentText(found),
      ...stayText(found, to),
      ...dutyText(found),
      ...contractText(found),
      ...(citizenship === to ? [{ id: 'needs-own-state' }] : []),
      { id: 'needs-not-state' },
    ],
    choices: [
      { label: { id: 'home-new-button' }, press: press('new'), tone: 'main' },
      { label: { id: 'needs-sources-button' }, press: press('needs-answer', { ...told, sources: true }), row: 10 },
      { label: { id: 'needs-again-button' }, press: press('needs'), row: 10 },
      urgent,
      menu,
    ],
  }
}

/** Every source of an answer, on a card of its own: with them all in it the answer is too long to read. */
function sourcesOf(found: Needs, told: Told): Card {
  const about = (what: string, rule: Rule<unknown> | undefined): Text[] =>
    rule ? [sourceLine({ id: `source-about-${what}` }, rule), ...doubt(rule)] : []
  return {
    text: [
      ...about('notice', found.leadTime),
      ...[...found.forms, ...found.formsOnTheWay].flatMap((rule) => [
        sourceLine({ id: `state-form-${rule.value.id}` }, rule),
        ...doubt(rule),
      ]),
      ...about('documents', found.documents),
      ...about('stay', found.stay),
      ...about('card', found.card),
      ...found.duties.flatMap((rule) => [sourceLine({ id: `reminder-duty-${rule.value.id}` }, rule), ...doubt(rule)]),
      ...about('address-change', found.addressChange),
      ...about('contract', found.contract),
      ...about('renewal', found.renewal),
    ],
    choices: [{ label: { id: 'back-button' }, press: press('needs-answer', told), tone: 'nav' }, menu],
  }
}

/** What it is the source of, then the source. */
const sourceLine = (about: Text, rule: Rule<unknown>): Text => ({
  id: 'rule-source-about',
  args: { about: { text: about }, source: sourceOf(rule), date: { date: rule.asOf } },
})

/** With where it is from, where the answer hangs on it most. */
const withGrounds = (text: Text, rule: Rule<unknown>): Text[] => [
  text,
  ...groundsOf(rule).map((one) => ({ ...one, tight: true })),
]

/** With "check with the authority", where that is called for; where it is from stands among the sources. */
const withDoubt = (text: Text, rule: Rule<unknown>): Text[] => [text, ...doubt(rule)]

const doubt = ({ confidence }: Rule<unknown>): Text[] =>
  confidence === 'verified' ? [] : [{ id: `confidence-${confidence}`, tight: true }]

function noticeText({ leadTime }: Needs): Text[] {
  if (leadTime?.value.kind !== 'elapsed') return []
  return withGrounds({ id: 'needs-lead-time', args: { hours: leadTime.value.hours } }, leadTime)
}

function formText({ forms, formsOnTheWay }: Needs, purpose: Purpose): Text[] {
  const here = forms.flatMap((rule) => oneForm(rule, rule.value.mandatoryFor.includes(purpose)))
  const onTheWay = formsOnTheWay.flatMap((rule) => [
    { id: 'needs-by-land', args: { state: { country: rule.value.state } } },
    ...oneForm(rule, rule.value.mandatoryFor.includes('transit'), true),
  ])
  return [...(here.length > 0 ? here : [{ id: 'needs-form-none' }]), ...onTheWay]
}

const oneForm = (rule: Rule<Overlay>, isMandatory: boolean, tight = false): Text[] => [
  { id: `needs-form-${rule.value.id}`, args: { hours: rule.value.minHours }, ...(tight ? { tight } : {}) },
  { id: isMandatory ? 'overlay-mandatory' : 'overlay-voluntary', tight: true },
  ...withGrounds({ id: 'overlay-not-ours', tight: true }, rule),
]

function documentText({ documents }: Needs): Text[] {
  if (!documents) return []
  const { domestic, accepted, note } = documents.value
  return [
    { id: `needs-document-${domestic.replace('_', '-')}-${accepted.replace('_', '-')}` },
    ...(note ? [{ id: `needs-document-note-${note}`, tight: true }] : []),
    ...doubt(documents),
  ]
}

function stayText({ stay, freeDays, card }: Needs, to: string): Text[] {
  return [
    ...(stay && freeDays !== undefined
      ? [{ id: 'needs-free-days', args: { days: freeDays, to: { country: to } } }]
      : []),
    ...(stay
      ? withDoubt(
          {
            id: `needs-stay-${stay.value.stayType.toLowerCase()}`,
            args: { days: stay.value.stayDays ?? 0, to: { country: to } },
            tight: true,
          },
          stay,
        )
      : []),
    ...(card ? withDoubt({ id: `needs-card-${card.value.replaceAll('_', '-')}` }, card) : []),
  ]
}

function dutyText({ duties, addressChange }: Needs): Text[] {
  return [
    ...duties.flatMap((rule) => withDoubt({ id: `duty-${rule.value.id}` }, rule)),
    ...(addressChange
      ? withDoubt({ id: 'needs-address-change', args: { days: addressChange.value } }, addressChange)
      : []),
  ]
}

function contractText({ contract, renewal }: Needs): Text[] {
  return [
    ...(contract ? withDoubt({ id: 'needs-contract' }, contract) : []),
    ...(renewal
      ? withDoubt(
          { id: 'needs-renewal', args: { after: renewal.value.afterDays, days: renewal.value.countdownDays } },
          renewal,
        )
      : []),
  ]
}

export const needsParts: Parts = {
  screens: { needs, 'needs-answer': needsAnswer },
  acts: { 'link:needs': async () => goTo('needs') },
  forms: {},
}
