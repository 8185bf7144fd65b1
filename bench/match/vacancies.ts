import { addDays } from '../../src/domain/calendar.ts'
import type { Locale, MemberState } from '../../src/domain/codes.ts'
import { Schedule } from '../../src/domain/codes.ts'
import { regulatedBy } from '../../src/domain/exchange/regulated.ts'
import { bareVacancy, type Vacancy } from '../../src/domain/exchange/vacancy.ts'
import { occupationTitle, popularGroups, type UnitGroup, unitGroups } from '../../src/domain/occupations/occupations.ts'
import type { Place, PlaceIndex } from '../../src/domain/places/places.ts'
import { around, pick, type Random, weighted } from './chance.ts'

/** Vacancies as a million of them look: a few trades and towns have most, pay follows trade and state, much is not told. */

export const today = '2026-11-25'
/** In tenge. */
export const rates = {
  perUnit: { KZT: 1, RUB: 6.4, KGS: 5.9, AMD: 1.35, BYN: 165, USD: 520 },
  on: Object.fromEntries(['KZT', 'RUB', 'KGS', 'AMD', 'BYN', 'USD'].map((code) => [code, today])),
}

/** A middling wage of each state, and how much of all vacancies are there. */
export const states: Record<MemberState, { currency: string; mean: number; share: number; languages: Locale[] }> = {
  RU: { currency: 'RUB', mean: 88_000, share: 0.72, languages: ['ru'] },
  KZ: { currency: 'KZT', mean: 400_000, share: 0.14, languages: ['ru', 'ru', 'kk'] },
  BY: { currency: 'BYN', mean: 2400, share: 0.09, languages: ['ru', 'ru', 'ru', 'be'] },
  KG: { currency: 'KGS', mean: 42_000, share: 0.03, languages: ['ru', 'ky'] },
  AM: { currency: 'AMD', mean: 290_000, share: 0.02, languages: ['hy', 'hy', 'ru', 'en'] },
}

/** By how often it is asked for: what migrants do leads, each next a little rarer; then every other group. */
export const drawGroup = (() => {
  const popular = popularGroups()
  const others = unitGroups.filter((group) => !popular.includes(group) && !group.startsWith('0'))
  const draw = weighted([...popular, ...others], (_, at) => (at < popular.length ? 1 / (at + 6) : 0.6 / (at + 6)))
  return (random: Random): UnitGroup => draw(random)
})()

/** A town of a state, the more people the more often. */
export function townsOf(places: PlaceIndex): (random: Random) => Place {
  const towns = places.places.filter(({ isDistrict, population }) => !isDistrict && population > 2000)
  const draws = new Map(
    (Object.keys(states) as MemberState[]).map((state) => [
      state,
      weighted(
        towns.filter(({ country }) => country === state),
        ({ population }) => population ** 1.05,
      ),
    ]),
  )
  const state = weighted([...draws.keys()], (one) => states[one].share)
  return (random) => {
    const draw = draws.get(state(random))
    if (!draw) throw new Error('expected a state that has towns')
    return draw(random)
  }
}

/** Managers earn more than loaders: by the first figure of ISCO-08. */
const levels = [1, 1.9, 1.4, 1.1, 0.85, 0.8, 0.9, 1.15, 1.1, 0.75]
const openings = [
  'Требуется',
  'Срочно требуется',
  'Приглашаем на работу:',
  'В связи с расширением ищем:',
  'На постоянную работу:',
]
const tasks = [
  'Работа в дружной команде, задачи по профессии, соблюдение техники безопасности.',
  'Полный день, официальное оформление, спецодежда выдаётся.',
  'Обучение на месте, наставник, карьерный рост.',
  'Выплаты два раза в месяц без задержек, премии по итогам.',
  'Доставка служебным автобусом, горячие обеды за счёт организации.',
  'Вахта 60 на 30, проживание в общежитии, проезд оплачивается.',
  'Опыт приветствуется, возможно без опыта, медицинская книжка обязательна.',
  'Ведение документации, отчётность, знание программ, ответственность.',
]
const tails = ['', '', '', ' (вахта)', ' в ночную смену', ' с проживанием', ' 4 разряда', ' на склад', ' без опыта']

export function makeVacancy(index: number, town: Place, random: Random): Vacancy {
  const isco = drawGroup(random)
  const state = states[town.country]
  const title = occupationTitle(isco, pick(state.languages, random))
  const isKnown = random() < 0.9
  const level = levels[Number(isco[0])] ?? 1
  const big = town.population > 1_000_000 ? 1.2 : town.population < 50_000 ? 0.8 : 1
  const least = Math.round((state.mean * level * big * around(random, 0.35)) / 100) * 100
  const isPayTold = random() < 0.82
  const experienceYears = random() < 0.75 ? pick([0, 0, 0, 1, 1, 3, 6], random) : null
  return {
    ...bareVacancy({
      source: 'bench',
      sourceId: String(index),
      title: title + pick(tails, random),
      country: town.country,
    }),
    isco: isKnown ? isco : null,
    iscoConfidence: isKnown ? (random() < 0.5 ? 1 : 0.6 + 0.4 * random()) : null,
    employerName: `Демо ${Math.floor(random() ** 2 * 60_000)}`,
    region: town.region,
    geonameId: random() < 0.9 ? town.geonameId : null,
    payMin: isPayTold ? least : null,
    payMax: isPayTold && random() < 0.4 ? Math.round(least * (1 + 0.6 * random())) : null,
    currency: isPayTold ? state.currency : null,
    payPeriod: isPayTold ? 'month' : null,
    gross: random() < 0.6 ? random() < 0.7 : null,
    schedule: random() < 0.8 ? (random() < 0.5 ? 'full_day' : pick(Schedule.options, random)) : null,
    experienceYears,
    education:
      random() < 0.6 ? pick(['none', 'secondary', 'secondary', 'vocational', 'bachelor'] as const, random) : null,
    languages: random() < 0.15 ? { ru: pick(['A2', 'B1', 'B2'] as const, random) } : {},
    openTo:
      random() < 0.06
        ? pick([['RU'], ['KZ'], ['RU', 'BY'], ['RU', 'BY', 'KZ', 'AM', 'KG']] as const, random).slice()
        : null,
    housing: pick(['yes', 'no', 'unknown', 'unknown', 'unknown'] as const, random),
    transport: pick(['yes', 'no', 'unknown', 'unknown', 'unknown', 'unknown'] as const, random),
    regulated: regulatedBy(isco),
    licence: isco.startsWith('83') && random() < 0.6 ? [isco === '8332' ? 'C' : 'B'] : [],
    description: `${pick(openings, random)} ${title.toLowerCase()}. ${pick(tasks, random)} ${pick(tasks, random)} ${town.names.ru}, участок ${index % 977}.`,
    postedOn: addDays(today, -Math.floor(random() ** 1.7 * 90)),
    closesOn: random() < 0.3 ? addDays(today, Math.floor(random() * 60) - 5) : null,
  }
}
