import { addDays, dateIn } from '../domain/calendar.ts'
import { checkpointZone } from '../domain/checkpoints/checkpoints.ts'
import { MemberState, Mode, Purpose } from '../domain/codes.ts'
import { ok, refuse } from '../domain/result.ts'
import { returnNamed } from './answer-words.ts'
import { countryNamed } from './country-words.ts'
import type { Answers, Context, Field } from './form.ts'
import { modeNamed, purposeNamed } from './journey-words.ts'
import { airport } from './kinds/airport.ts'
import { type Caution, cautionAbout, checkpoint } from './kinds/checkpoint.ts'
import { choice } from './kinds/choice.ts'
import { moment, momentInstant, momentOf } from './kinds/moment.ts'
import { notice } from './kinds/notice.ts'
import { place } from './kinds/place.ts'
import { text } from './kinds/text.ts'
import { fold } from './match-label.ts'
import {
  citizenshipOf,
  earliest,
  filedBefore,
  hopsFrom,
  isAir,
  isLate,
  longestRoute,
  mayReturn,
  modeOf,
  str,
} from './registration-journey.ts'

/** What is asked of a journey, by the form that files it and by the one that changes it. */

const states = MemberState.options
const isTransit = (answers: Answers) => answers.purpose === 'transit'
/** Borders behind the person stay as they were crossed. */
const isCrossed =
  (pairs: number) =>
  (_: Answers, context: Context): boolean =>
    (filedBefore(context)?.crossedPairs ?? 0) >= pairs

export const wayFields: Field[] = [
  {
    name: 'from',
    text: 'registration-from',
    kind: choice(states, { prefix: 'country', perRow: 2, named: countryNamed }),
    suggest: (answers) => answers.citizenship,
    group: 'way',
    fixed: isCrossed(1),
  },
  {
    name: 'to',
    text: 'registration-to',
    kind: choice(states, {
      prefix: 'country',
      named: countryNamed,
      perRow: 2,
      only: ({ answers }) => states.filter((state) => state !== answers.from),
    }),
    dependsOn: ['from'],
    group: 'way',
    fixed: isCrossed(1),
  },
  {
    name: 'mode',
    text: 'registration-mode',
    kind: choice(Mode.options, {
      prefix: 'mode',
      named: modeNamed,
      only: ({ answers }) => modesBetween(str(answers.from), str(answers.to)),
    }),
    dependsOn: ['from', 'to'],
    group: 'way',
    fixed: isCrossed(1),
  },
]

/** Ways there are between two states: no trains cross Armenia's borders. */
const modesBetween = (from: string, to: string): Mode[] =>
  from === 'AM' || to === 'AM' ? ['road', 'air'] : ['road', 'rail', 'air']

/** The day somebody named before the form began, first of the days offered. */
const firstDays = ({ answers, context }: { answers: Answers; context: Context }) => {
  const today = dateIn(context.now, context.zone)
  const planned = str(answers.plannedOn)
  return [...(planned >= today ? [planned] : []), ...[2, 3, 7].map((count) => addDays(today, count))]
}

/** Each border by land is asked of in its turn: through where, then when. */
export const borderFields: Field[] = Array.from({ length: longestRoute }, (_, index) => index).flatMap(
  (index): Field[] => {
    const hop = (answers: Answers) => hopsFrom(answers)[index] ?? { from: '', to: '' }
    const when = (answers: Answers) => !isAir(answers) && hopsFrom(answers).length > index
    const args = (answers: Answers) => ({ from: { country: hop(answers).from }, to: { country: hop(answers).to } })
    const dependsOn = ['from', 'to', 'mode']
    const common = { when, args, group: `border${index}`, fixed: isCrossed(index + 1) }
    return [
      {
        ...common,
        name: `checkpoint${index}`,
        text: 'registration-checkpoint',
        kind: checkpoint({ hop: ({ answers }) => ({ ...hop(answers), mode: modeOf(answers) }) }),
        dependsOn,
      },
      {
        ...common,
        name: `crossesAt${index}`,
        text: 'registration-crosses-at',
        kind: moment({
          zone: ({ answers }) => checkpointZone(str(answers[`checkpoint${index}`]), hop(answers).from),
          across: ({ answers }) => checkpointZone(str(answers[`checkpoint${index}`]), hop(answers).to),
          notBefore: (here) => ({
            at: earliest(here.answers, here.context, `crossesAt${index - 1}`),
            code: index > 0 ? 'moment-before-last' : 'moment-in-past',
          }),
          offers: (here) => {
            const last = momentOf(here.answers[`crossesAt${index - 1}`])?.wall.slice(0, 10)
            return last ? [0, 1, 2, 3].map((days) => addDays(last, days)) : firstDays(here)
          },
        }),
        dependsOn: [...dependsOn, `checkpoint${index}`, ...(index > 0 ? [`crossesAt${index - 1}`] : [])],
      },
      cautionField(index),
    ]
  },
)

/** A border that may turn them back is told of, and another way is one press off. */
function cautionField(index: number): Field {
  const caution = (answers: Answers): Caution | undefined => {
    const at = momentOf(answers[`crossesAt${index}`])
    return at && cautionAbout(str(answers[`checkpoint${index}`]), momentInstant(at), citizenshipOf(answers))
  }
  return {
    name: `borderCaution${index}`,
    text: 'registration-border-caution',
    kind: notice({
      keep: 'border-caution-keep-button',
      changes: ({ answers }) => [
        { label: 'border-caution-checkpoint-button', path: `checkpoint${index}` },
        ...(caution(answers)?.why === 'closed'
          ? [{ label: 'border-caution-day-button', path: `crossesAt${index}` }]
          : []),
      ],
    }),
    when: (answers) => !isAir(answers) && hopsFrom(answers).length > index && caution(answers) !== undefined,
    args: (answers) => {
      const found = caution(answers)
      return {
        why: found?.why ?? 'closed',
        checkpoint: { checkpoint: found?.checkpoint ?? '' },
        until: found?.until ? { date: found.until } : '',
      }
    },
    dependsOn: [`checkpoint${index}`, `crossesAt${index}`, 'citizenship', 'documentCitizenship'],
    silent: true,
  }
}

export const flightFields: Field[] = [
  {
    name: 'departureAirport',
    text: 'registration-departure-airport',
    kind: airport({ country: ({ answers }) => str(answers.from) }),
    when: isAir,
    dependsOn: ['from', 'mode'],
    args: (answers) => ({ from: { country: str(answers.from) } }),
    group: 'border0',
    fixed: isCrossed(1),
  },
  {
    name: 'departsAt',
    text: 'registration-departs-at',
    kind: moment({
      zone: ({ answers }) => checkpointZone(str(answers.departureAirport), str(answers.from)),
      notBefore: ({ context }) => ({ at: context.now, code: 'moment-in-past' }),
      offers: firstDays,
    }),
    when: isAir,
    dependsOn: ['from', 'mode', 'departureAirport'],
    group: 'border0',
    fixed: isCrossed(1),
  },
  {
    name: 'arrivalAirport',
    text: 'registration-arrival-airport',
    kind: airport({ country: ({ answers }) => str(answers.to) }),
    when: isAir,
    dependsOn: ['to', 'mode'],
    args: (answers) => ({ to: { country: str(answers.to) } }),
    group: 'border0',
    fixed: isCrossed(1),
  },
  {
    name: 'arrivesAt',
    text: 'registration-arrives-at',
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
    group: 'border0',
    fixed: isCrossed(1),
  },
]

/** Purposes for which somebody there is asked of: a school, a clinic, relatives, a firm, a carrier. */
const hosted = ['study', 'family', 'medical', 'business', 'driver', 'permanent_move', 'ethnic_return', 'other']

export const stayFields: Field[] = [
  {
    name: 'purpose',
    text: 'registration-purpose',
    kind: choice(Purpose.options, { prefix: 'purpose', perRow: 2, named: purposeNamed }),
    group: 'stay',
  },
  {
    name: 'employer',
    text: 'registration-employer',
    kind: text({ max: 160, min: 2, offers: [{ label: 'registration-employer-none-button', value: 'none' }] }),
    when: (answers) => answers.purpose === 'work',
    dependsOn: ['purpose', 'to'],
    optional: true,
    group: 'stay',
  },
  {
    name: 'host',
    text: 'registration-host',
    kind: text({ max: 160, min: 2 }),
    when: (answers) => hosted.includes(str(answers.purpose)),
    dependsOn: ['purpose', 'to'],
    args: ({ purpose }) => ({ purpose: str(purpose) || 'other' }),
    optional: true,
    group: 'stay',
  },
  {
    name: 'place',
    text: 'registration-place',
    kind: place({ country: ({ answers }) => str(answers.to), recent: ({ context }) => context.known.places ?? [] }),
    when: (answers) => !isTransit(answers),
    dependsOn: ['to'],
    args: (answers) => ({ to: { country: str(answers.to) } }),
    optional: true,
    group: 'stay',
  },
  {
    name: 'address',
    text: 'registration-address',
    kind: text({
      max: 240,
      min: 3,
      location: true,
      offers: [{ label: 'registration-address-unknown-button', value: 'unknown' }],
      parse: (raw) => (/\p{L}/u.test(raw) ? ok(raw) : refuse('address-needs-words')),
    }),
    when: (answers) => !isTransit(answers) && typeof answers.place === 'number',
    dependsOn: ['place'],
    args: (answers) => ({ place: typeof answers.place === 'number' ? { place: answers.place } : '' }),
    // The town is told already: what is asked is where in it.
    check: (value, answers, { places, locale }) => {
      const town = typeof answers.place === 'number' ? places.get(answers.place) : undefined
      const isTown = town && Object.values(town.names).some((name) => fold(name) === fold(str(value)))
      return isTown ? { code: 'address-town-alone', args: { place: town.names[locale] } } : undefined
    },
    group: 'stay',
  },
]

export const returnFields: Field[] = [
  {
    name: 'returns',
    text: 'registration-returns',
    kind: choice(['no', 'yes', 'unknown'], { prefix: 'returns', named: returnNamed }),
    when: mayReturn,
    dependsOn: ['mode', 'from', 'to'],
    group: 'return',
  },
  {
    name: 'returnsAt',
    text: 'registration-returns-at',
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
    when: (answers) => answers.returns === 'yes' && mayReturn(answers),
    dependsOn: ['returns', 'crossesAt0', 'arrivesAt'],
    group: 'return',
    fixed: isCrossed(2),
  },
]

export const lateField: Field = {
  name: 'lateReason',
  text: 'registration-late-reason',
  kind: text({
    max: 300,
    min: 3,
    offers: ['illness', 'funeral', 'treatment', 'late-offer'].map((why) => ({
      label: `late-reason-${why}-button`,
      value: why,
    })),
  }),
  when: isLate,
  group: 'late',
}
