import { addDays, compareInstants, dateIn, instantOf } from '../domain/calendar.ts'
import { checkpointZone } from '../domain/checkpoints/checkpoints.ts'
import { MemberState, Mode, Purpose } from '../domain/codes.ts'
import { hopsOf } from '../domain/routes.ts'
import { type Answers, type Context, defineForm, type Field } from './form.ts'
import { airport } from './kinds/airport.ts'
import { checkpoint } from './kinds/checkpoint.ts'
import { choice } from './kinds/choice.ts'
import { Moment, moment } from './kinds/moment.ts'
import { place } from './kinds/place.ts'
import { text } from './kinds/text.ts'
import { isLate, longestRoute, momentOf, pairsFrom } from './registration-journey.ts'
import { registrationNotes } from './registration-notes.ts'
import { travellerFields } from './traveller.ts'

/** Filed ahead of a journey: from where to where, through which border, when, what for, to whom and where exactly, with whom. */

const states = MemberState.options
const str = (value: unknown) => (typeof value === 'string' ? value : '')
const modeOf = (answers: Answers): Mode => Mode.catch('road').parse(answers.mode)
const hops = (answers: Answers) =>
  answers.from && answers.to && answers.mode ? hopsOf(str(answers.from), str(answers.to), modeOf(answers)) : []
const isAir = (answers: Answers) => answers.mode === 'air'
const isTransit = (answers: Answers) => answers.purpose === 'transit'
const now = ({ context }: { context: Context }) => context.now

/** Each border by land is asked of in its turn: through where, then when. */
const hopFields: Field[] = Array.from({ length: longestRoute }, (_, index) => index).flatMap((index): Field[] => {
  const hop = (answers: Answers) => hops(answers)[index] ?? { from: '', to: '' }
  const isCrossed = (answers: Answers) => !isAir(answers) && hops(answers).length > index
  const args = (answers: Answers) => ({ from: { country: hop(answers).from }, to: { country: hop(answers).to } })
  const dependsOn = ['from', 'to', 'mode']
  return [
    {
      name: `checkpoint${index}`,
      text: 'registration-checkpoint',
      kind: checkpoint({ hop: ({ answers }) => ({ ...hop(answers), mode: modeOf(answers) }) }),
      when: isCrossed,
      dependsOn,
      args,
    },
    {
      name: `crossesAt${index}`,
      text: 'registration-crosses-at',
      kind: moment({
        zone: ({ answers }) => checkpointZone(str(answers[`checkpoint${index}`]), hop(answers).from),
        notBefore: (here) => ({
          at: earliest(here.answers, here.context, `crossesAt${index - 1}`),
          code: index > 0 ? 'moment-before-last' : 'moment-in-past',
        }),
      }),
      when: isCrossed,
      dependsOn: [...dependsOn, `checkpoint${index}`],
      args,
    },
  ]
})

/** No crossing before the one before it, and none that is over. */
function earliest(answers: Answers, context: Context, before: string): string {
  const last = momentOf(answers[before])
  const at = last?.hourKnown ? instantOf(last.wall, last.zone) : context.now
  return compareInstants(at, context.now) > 0 ? at : context.now
}

const flightFields: Field[] = [
  {
    name: 'departureAirport',
    kind: airport({ country: ({ answers }) => str(answers.from) }),
    when: isAir,
    dependsOn: ['from', 'mode'],
    args: (a) => ({ from: { country: str(a.from) } }),
  },
  {
    name: 'departsAt',
    kind: moment({
      zone: ({ answers }) => checkpointZone(str(answers.departureAirport), str(answers.from)),
      notBefore: (here) => ({ at: now(here), code: 'moment-in-past' }),
    }),
    when: isAir,
    dependsOn: ['from', 'mode', 'departureAirport'],
  },
  {
    name: 'arrivalAirport',
    kind: airport({ country: ({ answers }) => str(answers.to) }),
    when: isAir,
    dependsOn: ['to', 'mode'],
    args: (a) => ({ to: { country: str(a.to) } }),
  },
  {
    name: 'arrivesAt',
    kind: moment({
      zone: ({ answers }) => checkpointZone(str(answers.arrivalAirport), str(answers.to)),
      notBefore: (here) => ({ at: earliest(here.answers, here.context, 'departsAt'), code: 'moment-before-departure' }),
      offers: ({ answers }) => {
        const leaves = momentOf(answers.departsAt)?.wall.slice(0, 10)
        return leaves ? [leaves, addDays(leaves, 1)] : []
      },
    }),
    when: isAir,
    dependsOn: ['to', 'mode', 'arrivalAirport', 'departsAt'],
  },
]

const returnFields: Field[] = [
  {
    name: 'returns',
    kind: choice(['no', 'yes', 'unknown'], { prefix: 'registration-returns' }),
    when: (answers) => hops(answers).length === 1 && answers.purpose !== 'permanent_move',
    dependsOn: ['purpose', 'mode', 'from', 'to'],
  },
  {
    name: 'returnsAt',
    kind: moment({
      zone: ({ answers }) =>
        checkpointZone(str(isAir(answers) ? answers.arrivalAirport : answers.checkpoint0), str(answers.to)),
      notBefore: (here) => ({
        at: earliest(here.answers, here.context, isAir(here.answers) ? 'arrivesAt' : 'crossesAt0'),
        code: 'moment-before-last',
      }),
      offers: ({ answers, context }) => {
        const there =
          momentOf(isAir(answers) ? answers.arrivesAt : answers.crossesAt0)?.wall.slice(0, 10) ??
          dateIn(context.now, context.zone)
        return [7, 14, 30, 90].map((days) => addDays(there, days))
      },
    }),
    when: (answers) => answers.returns === 'yes' && hops(answers).length === 1,
    dependsOn: ['returns', 'crossesAt0', 'arrivesAt'],
  },
]

export const registrationForm = defineForm({
  id: 'registration',
  revision: 1,
  review: true,
  fields: [
    {
      name: 'citizenship',
      kind: choice([...states, 'other'], { prefix: 'citizenship', perRow: 2 }),
      suggest: (_, { known }) => known.citizenship,
    },
    { name: 'from', kind: choice(states, { prefix: 'country', perRow: 2 }), suggest: (answers) => answers.citizenship },
    {
      name: 'to',
      kind: choice(states, {
        prefix: 'country',
        perRow: 2,
        only: ({ answers }) => states.filter((state) => state !== answers.from),
      }),
      dependsOn: ['from'],
    },
    {
      name: 'mode',
      kind: choice(Mode.options, {
        prefix: 'mode',
        only: ({ answers }) => modesBetween(str(answers.from), str(answers.to)),
      }),
      dependsOn: ['from', 'to'],
    },
    ...hopFields,
    ...flightFields,
    { name: 'purpose', kind: choice(Purpose.options, { prefix: 'purpose', perRow: 2 }) },
    {
      name: 'host',
      kind: text({ max: 160, offers: [{ label: 'registration-host-none-button', value: 'none' }] }),
      when: (answers) => ['work', 'study', 'family', 'medical', 'business', 'driver'].includes(str(answers.purpose)),
      dependsOn: ['purpose'],
      args: ({ purpose }) => ({ purpose: str(purpose) }),
      optional: true,
    },
    {
      name: 'place',
      kind: place({ country: ({ answers }) => str(answers.to), recent: ({ context }) => context.known.places ?? [] }),
      when: (a) => !isTransit(a),
      dependsOn: ['to', 'purpose'],
      args: (a) => ({ to: { country: str(a.to) } }),
    },
    {
      name: 'address',
      kind: text({
        max: 240,
        min: 3,
        location: true,
        offers: [{ label: 'registration-address-unknown-button', value: 'unknown' }],
      }),
      when: (answers) => !isTransit(answers),
      dependsOn: ['place'],
      args: (answers) => ({ place: typeof answers.place === 'number' ? { place: answers.place } : '' }),
      secret: false,
    },
    ...returnFields,
    ...travellerFields((answers) => str(answers.citizenship)),
    {
      name: 'companions',
      max: 11,
      itemName: (item, index) => ({
        id: 'registration-companion',
        args: { number: index + 1, name: str(item.name), relation: str(item.relation) || 'none' },
      }),
      list: [
        {
          name: 'relation',
          kind: choice(['spouse', 'child', 'parent', 'sibling', 'other'], { prefix: 'relation', perRow: 2 }),
        },
        {
          name: 'companionCitizenship',
          kind: choice([...states, 'other'], { prefix: 'citizenship', perRow: 2 }),
          suggest: (answers) => answers.citizenship,
        },
        ...travellerFields((answers) => str(answers.companionCitizenship)),
      ],
    },
    {
      name: 'lateReason',
      kind: text({
        max: 300,
        min: 3,
        offers: ['illness', 'funeral', 'treatment', 'late-offer'].map((why) => ({
          label: `late-reason-${why}-button`,
          value: why,
        })),
      }),
      when: isLate,
    },
  ],
  notes: registrationNotes,
  check: (answers, context) => {
    const [first] = pairsFrom(answers)
    if (first && compareInstants(first.at, context.now) <= 0)
      return { path: isAir(answers) ? 'departsAt' : 'crossesAt0', refusal: { code: 'moment-in-past' } }
    return undefined
  },
})

/** Ways there are between two states: by rail only where trains cross every border on the way. */
function modesBetween(from: string, to: string): Mode[] {
  const byRail = !['AM'].includes(from) && !['AM'].includes(to)
  return byRail ? ['road', 'rail', 'air'] : ['road', 'air']
}

export { Moment }
