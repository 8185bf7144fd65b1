import { z } from 'zod'
import { addDays, dateIn } from '../domain/calendar.ts'
import { MemberState, Schedule } from '../domain/codes.ts'
import { Profile } from '../domain/exchange/profile.ts'
import type { PlaceIndex } from '../domain/places/places.ts'
import { countryNamed } from './country-words.ts'
import { type Answers, defineForm, type Kind } from './form.ts'
import { choice, multiChoice, yesNo } from './kinds/choice.ts'
import { languages } from './kinds/languages.ts'
import { occupation } from './kinds/occupation.ts'
import { PaySum, paySum } from './kinds/pay.ts'
import { place } from './kinds/place.ts'
import { number } from './kinds/text.ts'

/** Says that what was told is enough to look: the questions after it are not asked. */
const enough = 'enough'

/** The same question with one more button: show jobs now. */
function orEnough<V>(kind: Kind<V>): Kind<V | typeof enough> {
  return {
    schema: z.union([z.literal(enough), kind.schema]),
    ask(here) {
      const asked = kind.ask(here)
      const isPlain = here.view === undefined
      return isPlain
        ? { ...asked, options: [...asked.options, { label: { id: 'profile-enough-button' }, value: enough, row: 800 }] }
        : asked
    },
    read: (said, here) =>
      said.kind === 'value' && said.value === enough ? { is: 'value', value: enough } : kind.read(said, here),
    tell: (value, here) => (value === enough ? { text: { id: 'answer-skipped' } } : kind.tell(value, here)),
  }
}

const later = ['town', 'experience', 'languages', 'housing', 'schedules', 'available'] as const
/** Whether the person asked to be shown jobs before this question. */
const goesOn = (name: (typeof later)[number]) => (answers: Answers) =>
  !later.slice(0, later.indexOf(name)).some((earlier) => answers[earlier] === enough)

/** The one state they would go to: only there a town can be asked for. */
const onlyCountry = (answers: Answers): MemberState | undefined => {
  const told = z.tuple([MemberState]).safeParse(answers.countries)
  return told.success ? told.data[0] : undefined
}

/** When people can begin, and in how many days that is. */
const soon = { now: 0, month: 30, quarter: 90, later: 180 } as const

/**
 * What someone looks for: eight questions at most, all of which may be passed over; after three, jobs can be shown. Who goes to one
 * state is asked near which town, all others by what schedule.
 */
export const profileForm = defineForm({
  id: 'profile',
  revision: 1,
  review: true,
  fields: [
    { name: 'occupation', kind: occupation(), optional: true },
    {
      name: 'countries',
      kind: multiChoice(MemberState.options, { prefix: 'country', perRow: 2, named: countryNamed }),
      optional: true,
    },
    { name: 'pay', kind: paySum(), optional: true },
    {
      name: 'town',
      kind: orEnough(place({ country: ({ answers }) => onlyCountry(answers) })),
      optional: true,
      when: (answers) => onlyCountry(answers) !== undefined && goesOn('town')(answers),
    },
    {
      name: 'experience',
      kind: orEnough(number({ min: 0, max: 60, unit: 'profile-years', offers: [0, 1, 2, 3, 5, 10], whole: false })),
      optional: true,
      when: goesOn('experience'),
    },
    { name: 'languages', kind: orEnough(languages()), optional: true, when: goesOn('languages') },
    { name: 'housing', kind: orEnough(yesNo()), optional: true, when: goesOn('housing') },
    {
      name: 'schedules',
      kind: orEnough(multiChoice(Schedule.options, { prefix: 'schedule', perRow: 2 })),
      optional: true,
      when: (answers) => onlyCountry(answers) === undefined && goesOn('schedules')(answers),
    },
    {
      name: 'available',
      kind: choice(['now', 'month', 'quarter', 'later'], { prefix: 'profile-available', perRow: 2 }),
      optional: true,
      when: goesOn('available'),
    },
  ],
})

const Told = z.object({
  occupation: z.string().nullish(),
  countries: z.array(MemberState).nullish(),
  pay: PaySum.nullish(),
  town: z.number().nullish().catch(null),
  experience: z.number().nullish().catch(null),
  languages: Profile.shape.languages.nullable().catch(null),
  housing: z.enum(['yes', 'no']).nullish().catch(null),
  schedules: z.array(Schedule).nullish().catch(null),
  available: z.enum(['now', 'month', 'quarter', 'later']).nullish().catch(null),
})

/** The profile that the answers tell, over what of an earlier one the form does not ask. */
export function profileFrom(
  answers: Answers,
  before: Profile,
  at: { now: string; zone: string; places: PlaceIndex },
): Profile {
  const told = Told.parse(answers)
  const { occupations: _1, countries: _2, payFloor: _3, experienceYears: _4, languages: _5, ...kept } = before
  const { housingNeeded: _6, schedules: _7, availableFrom: _8, places: _9, ...rest } = kept
  const country = onlyCountry(answers)
  const isThere = told.town && country && at.places.get(told.town)?.country === country
  return Profile.parse({
    ...rest,
    ...(told.occupation ? { occupations: [told.occupation] } : {}),
    ...(told.countries?.length ? { countries: told.countries } : {}),
    ...(told.pay ? { payFloor: { ...told.pay, net: true, period: 'month' } } : {}),
    ...(isThere ? { places: [told.town] } : {}),
    ...(typeof told.experience === 'number' ? { experienceYears: told.experience } : {}),
    ...(told.languages ? { languages: told.languages } : {}),
    ...(told.housing ? { housingNeeded: told.housing === 'yes' } : {}),
    ...(told.schedules?.length ? { schedules: told.schedules } : {}),
    ...(told.available ? { availableFrom: addDays(dateIn(at.now, at.zone), soon[told.available]) } : {}),
  })
}

/** A profile as answers of the form, those not told passed over: opened so, it shows all at once to be changed. */
export function answersFrom(profile: Profile, today: string): Answers {
  const days = profile.availableFrom
    ? Math.round((Date.parse(profile.availableFrom) - Date.parse(today)) / 86_400_000)
    : undefined
  const available =
    days === undefined ? null : days <= 0 ? 'now' : days <= 30 ? 'month' : days <= 90 ? 'quarter' : 'later'
  return {
    occupation: profile.occupations?.[0] ?? null,
    countries: profile.countries ?? null,
    pay: profile.payFloor ? { amount: profile.payFloor.amount, currency: profile.payFloor.currency } : null,
    town: profile.places?.[0] ?? null,
    experience: profile.experienceYears ?? null,
    languages: profile.languages ?? null,
    housing: profile.housingNeeded === undefined ? null : profile.housingNeeded ? 'yes' : 'no',
    schedules: profile.schedules ?? null,
    available,
  }
}
