import { wishOf } from '../../src/app/exchange/match-person.ts'
import { MemberState, Schedule } from '../../src/domain/codes.ts'
import type { Profile, Wish } from '../../src/domain/exchange/profile.ts'
import { occupationTitle } from '../../src/domain/occupations/occupations.ts'
import { listPlaces, type PlaceIndex } from '../../src/domain/places/places.ts'
import { pick, type Random, seeded } from './chance.ts'
import { drawGroup, rates, states, today } from './vacancies.ts'

/** People of every kind who look for work; the share of each is how often it is drawn. */
const kinds = { narrow: 35, broad: 20, text: 15, 'no occupation': 15, 'far place': 15 } as const
export type Kind = keyof typeof kinds

export type Asked = { kind: Kind; wish: Wish }

export function makeWishes(places: PlaceIndex, count: number): Asked[] {
  const random = seeded(11)
  const all = (Object.keys(kinds) as Kind[]).flatMap((kind) => Array.from({ length: kinds[kind] }, () => kind))
  const [large, small] = [listPlaces(places, { limit: 60 }), listPlaces(places, { limit: 800 }).slice(300)]
  return Array.from({ length: count }, () => {
    const kind = pick(all, random)
    const profile = profileOf[kind](random, kind === 'far place' ? small : large)
    return { kind, wish: wishOf(places, profile, { today, rates, locale: 'ru' }) }
  })
}

const profileOf: Record<Kind, (random: Random, towns: readonly number[]) => Profile> = {
  narrow: (random, towns) => ({
    ...about(random),
    occupations: random() < 0.2 ? [drawGroup(random), drawGroup(random)] : [drawGroup(random)],
    ...where(random, towns),
    ...terms(random),
  }),
  broad: (random) => ({
    occupations: random() < 0.2 ? [drawGroup(random), drawGroup(random)] : [drawGroup(random)],
    ...(random() < 0.5 ? { countries: [pick(MemberState.options, random)] } : {}),
  }),
  text: (random, towns) => ({
    occupationText: occupationTitle(drawGroup(random), 'ru').toLowerCase(),
    ...(random() < 0.5 ? about(random) : {}),
    ...(random() < 0.5 ? where(random, towns) : {}),
    ...(random() < 0.3 ? { skills: pick(['документация', 'отчётность, программы', 'вахта'], random) } : {}),
  }),
  'no occupation': (random, towns) => ({
    ...(random() < 0.7 ? about(random) : {}),
    ...(random() < 0.6 ? where(random, towns) : {}),
    ...(random() < 0.8 ? terms(random) : {}),
  }),
  'far place': (random, towns) => ({
    ...about(random),
    occupations: [drawGroup(random)],
    places: [pick(towns, random)],
    ...(random() < 0.5 ? { withinKm: pick([10, 40, 100], random) } : {}),
    ...(random() < 0.5 ? terms(random) : {}),
  }),
}

function about(random: Random): Profile {
  return {
    citizenship: pick(MemberState.options, random),
    ...(random() < 0.8 ? { experienceYears: pick([0, 1, 2, 5, 10], random) } : {}),
    ...(random() < 0.7 ? { languages: { ru: pick(['A2', 'B1', 'C1'] as const, random) } } : {}),
    ...(random() < 0.3 ? { licences: random() < 0.5 ? ['B'] : ['B', 'C'] } : {}),
    ...(random() < 0.3 ? { education: pick(['secondary', 'vocational', 'bachelor'] as const, random) } : {}),
    ...(random() < 0.3 ? { age: pick([17, 25, 40], random) } : {}),
  }
}

function where(random: Random, towns: readonly number[]): Profile {
  const drawn = random()
  if (drawn < 0.35) return { places: [pick(towns, random)] }
  if (drawn < 0.5)
    return { regions: [pick(['RU-MOW', 'RU-MOS', 'RU-TYU', 'KZ-75', 'BY-HM', 'KG-GB', 'AM-ER'], random)] }
  return drawn < 0.85 ? { countries: MemberState.options.filter(() => random() < 0.4) } : {}
}

function terms(random: Random): Profile {
  const { currency, mean } = states[pick(MemberState.options, random)]
  const amount = Math.round(mean * (0.5 + random()))
  return {
    ...(random() < 0.8 ? { payFloor: { amount, currency, net: true, period: 'month' as const } } : {}),
    ...(random() < 0.5 ? { housingNeeded: random() < 0.7 } : {}),
    ...(random() < 0.3 ? { schedules: [pick(Schedule.options, random)] } : {}),
    ...(random() < 0.1 ? { rotation: random() < 0.5 } : {}),
  }
}
