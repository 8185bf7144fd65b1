import type { Database } from '../../db/client.ts'
import { findRates, storeRates } from '../../db/rates.ts'
import { anyImport } from '../../db/vacancy-imports.ts'
import { addDays } from '../../domain/calendar.ts'
import { type Locale, MemberState, type Schedule } from '../../domain/codes.ts'
import { regulatedBy } from '../../domain/exchange/regulated.ts'
import { bareVacancy, type Vacancy } from '../../domain/exchange/vacancy.ts'
import { occupationTitle } from '../../domain/occupations/occupations.ts'
import { getPlace, listRegionalCentres, type PlaceIndex } from '../../domain/places/places.ts'
import type { FeedRow } from '../../feeds/feed.ts'
import { placeIndex } from '../places.ts'
import { importVacancies } from './import-vacancies.ts'

/** Made-up vacancies to try the program with: the same ones every time, of employers that are plainly none. */

/** The source they are stored under; cards say that they are made up. */
export const demoSource = 'demo'
export const demoCount = 2000

/** Loads the made-up vacancies and rates where nothing was imported yet; does nothing the second time. Returns how many were stored. */
export async function loadDemoVacancies(db: Database, now: Date): Promise<number> {
  const today = now.toISOString().slice(0, 10)
  const rates = await findRates(db, today)
  if (Object.keys(rates.perUnit).length === 0)
    await storeRates(
      db,
      Object.entries(demoRates).map(([currency, perUnit]) => ({ on: today, currency, perUnit })),
      demoSource,
    )
  if (await anyImport(db)) return 0
  const vacancies = demoVacancies(placeIndex(), today)
  async function* rows(): AsyncGenerator<FeedRow> {
    for (const [index, vacancy] of vacancies.entries()) yield { index, line: index + 1, is: 'vacancy', vacancy }
  }
  const summary = await importVacancies({ db }, rows, { source: demoSource, format: 'demo', isNews: false }, now)
  return summary.added
}

/** Roughly what a unit of each was worth in tenge in the autumn of 2026; for trying only. */
const demoRates = { KZT: 1, RUB: 6.4, KGS: 5.9, AMD: 1.35, BYN: 165, USD: 520, EUR: 600 }

type Kind = {
  isco: string
  /** Pay against the state's mean. */
  pay: number
  sector: keyof typeof sectors
  /** How many of a hundred live where they work, by the employer. */
  housed: number
  years?: number
  licence?: Vacancy['licence']
  schedules?: Schedule[]
}

const sectors = {
  building: ['Демо Строй', 'Демо Монолит', 'Демо Фасад', 'Демо Мост'],
  works: ['Демо Завод', 'Демо Металл', 'Демо Станок'],
  road: ['Демо Путь', 'Демо Груз', 'Демо Такси'],
  trade: ['Демо Лавка', 'Демо Базар', 'Демо Склад'],
  kitchen: ['Демо Кухня', 'Демо Чайхана', 'Демо Пекарня'],
  care: ['Демо Клиника', 'Демо Забота'],
  school: ['Демо Школа', 'Демо Садик'],
  field: ['Демо Поле', 'Демо Ферма', 'Демо Теплица'],
  service: ['Демо Чисто', 'Демо Охрана', 'Демо Дом'],
  office: ['Демо Софт', 'Демо Контора', 'Демо Проект'],
} as const

const kinds: Kind[] = [
  { isco: '9313', pay: 0.9, sector: 'building', housed: 60, schedules: ['rotation', 'full_day'] },
  { isco: '7112', pay: 1.3, sector: 'building', housed: 60, years: 1, schedules: ['rotation', 'full_day'] },
  { isco: '7123', pay: 1.2, sector: 'building', housed: 50, years: 1 },
  { isco: '7122', pay: 1.3, sector: 'building', housed: 40, years: 2 },
  { isco: '7131', pay: 1.1, sector: 'building', housed: 40, years: 1 },
  { isco: '7114', pay: 1.3, sector: 'building', housed: 60, years: 1, schedules: ['rotation'] },
  { isco: '7115', pay: 1.2, sector: 'building', housed: 40, years: 1 },
  { isco: '7126', pay: 1.1, sector: 'building', housed: 30, years: 1 },
  { isco: '7411', pay: 1.2, sector: 'building', housed: 40, years: 2 },
  { isco: '8342', pay: 1.5, sector: 'building', housed: 60, years: 2, schedules: ['rotation'] },
  { isco: '7212', pay: 1.4, sector: 'works', housed: 50, years: 2, schedules: ['rotation', 'shift', 'full_day'] },
  { isco: '7223', pay: 1.3, sector: 'works', housed: 30, years: 2, schedules: ['shift'] },
  { isco: '7231', pay: 1.1, sector: 'works', housed: 10, years: 1 },
  { isco: '8153', pay: 0.8, sector: 'works', housed: 40, schedules: ['shift', 'full_day'] },
  { isco: '9321', pay: 0.8, sector: 'works', housed: 50, schedules: ['shift'] },
  { isco: '9333', pay: 0.85, sector: 'trade', housed: 30, schedules: ['shift'] },
  {
    isco: '8332',
    pay: 1.4,
    sector: 'road',
    housed: 30,
    years: 2,
    licence: ['C', 'CE'],
    schedules: ['rotation', 'shift'],
  },
  { isco: '8322', pay: 1, sector: 'road', housed: 5, licence: ['B'], schedules: ['flexible', 'shift'] },
  { isco: '8331', pay: 1.1, sector: 'road', housed: 20, years: 1, licence: ['D'], schedules: ['shift'] },
  { isco: '9621', pay: 0.9, sector: 'road', housed: 5, schedules: ['flexible', 'part_time'] },
  { isco: '5223', pay: 0.7, sector: 'trade', housed: 5, schedules: ['shift'] },
  { isco: '5230', pay: 0.65, sector: 'trade', housed: 5, schedules: ['shift', 'part_time'] },
  { isco: '5120', pay: 0.9, sector: 'kitchen', housed: 20, years: 1, schedules: ['shift'] },
  { isco: '7512', pay: 0.85, sector: 'kitchen', housed: 10, schedules: ['shift'] },
  { isco: '5131', pay: 0.7, sector: 'kitchen', housed: 10, schedules: ['shift', 'part_time'] },
  { isco: '9412', pay: 0.55, sector: 'kitchen', housed: 10, schedules: ['shift', 'part_time'] },
  { isco: '2221', pay: 0.9, sector: 'care', housed: 20, years: 1, schedules: ['shift'] },
  { isco: '2211', pay: 1.4, sector: 'care', housed: 30, years: 2 },
  { isco: '5322', pay: 0.7, sector: 'care', housed: 40, schedules: ['flexible', 'shift'] },
  { isco: '5311', pay: 0.75, sector: 'care', housed: 15, schedules: ['full_day', 'part_time'] },
  { isco: '2341', pay: 0.8, sector: 'school', housed: 15, years: 1 },
  { isco: '2342', pay: 0.7, sector: 'school', housed: 10 },
  { isco: '9211', pay: 0.7, sector: 'field', housed: 80, schedules: ['full_day', 'rotation'] },
  { isco: '6121', pay: 0.75, sector: 'field', housed: 80 },
  { isco: '8341', pay: 1.1, sector: 'field', housed: 60, years: 1 },
  { isco: '9112', pay: 0.55, sector: 'service', housed: 15, schedules: ['shift', 'part_time'] },
  { isco: '5414', pay: 0.6, sector: 'service', housed: 40, schedules: ['shift', 'rotation'] },
  { isco: '5141', pay: 0.8, sector: 'service', housed: 0, schedules: ['flexible'] },
  { isco: '2512', pay: 2.6, sector: 'office', housed: 0, years: 2, schedules: ['remote', 'full_day'] },
  { isco: '3313', pay: 1, sector: 'office', housed: 0, years: 2 },
]

/** Mean pay a month before tax, the currency and the languages that titles are written in. */
const states: Record<
  MemberState,
  { share: number; mean: number; step: number; currency: string; locales: Locale[]; language: string }
> = {
  RU: { share: 45, mean: 88_000, step: 1000, currency: 'RUB', locales: ['ru'], language: 'ru' },
  KZ: { share: 25, mean: 400_000, step: 5000, currency: 'KZT', locales: ['ru', 'kk'], language: 'kk' },
  BY: { share: 12, mean: 2400, step: 50, currency: 'BYN', locales: ['ru', 'be'], language: 'ru' },
  KG: { share: 9, mean: 42_000, step: 500, currency: 'KGS', locales: ['ru', 'ky'], language: 'ky' },
  AM: { share: 9, mean: 290_000, step: 5000, currency: 'AMD', locales: ['hy', 'ru'], language: 'hy' },
}

/** All of them, as they would be posted around that day. */
export function demoVacancies(places: PlaceIndex, today: string): Vacancy[] {
  const draw = drawer(20261125)
  const towns = Object.fromEntries(
    MemberState.options.map((state) => [state, listRegionalCentres(places, state).slice(0, state === 'RU' ? 24 : 10)]),
  )
  return Array.from({ length: demoCount }, (_, index) => demoVacancy(places, towns, draw, index, today))
}

function demoVacancy(
  places: PlaceIndex,
  towns: Record<string, number[]>,
  draw: Drawer,
  index: number,
  today: string,
): Vacancy {
  const state = draw.weighted(MemberState.options.map((code) => [code, states[code].share] as const))
  const { mean, step, currency, locales, language } = states[state]
  const kind = draw.one(kinds)
  const town = getPlace(places, draw.one(towns[state] ?? []))
  const locale = draw.one(locales)
  // The largest towns pay more.
  const size = town.population > 1_000_000 ? 1.2 : town.population > 400_000 ? 1 : 0.85
  const least = Math.max(step, Math.round((mean * kind.pay * size * (0.8 + 0.4 * draw.next())) / step) * step)
  const isPayTold = draw.chance(88)
  const schedule = draw.chance(92) ? draw.one(kind.schedules ?? ['full_day' as const]) : null
  const postedOn = addDays(today, -draw.upTo(45))
  return {
    ...bareVacancy({
      source: demoSource,
      sourceId: `demo-${String(index + 1).padStart(4, '0')}`,
      title: occupationTitle(kind.isco, locale) || occupationTitle(kind.isco, 'ru'),
      country: state,
    }),
    isco: kind.isco,
    iscoConfidence: 1,
    regulated: regulatedBy(kind.isco),
    employerName: `${draw.one(sectors[kind.sector])} ${town.names.ru}`,
    region: town.region,
    place: town.names[locale],
    geonameId: town.geonameId,
    payMin: isPayTold ? least : null,
    payMax: isPayTold && draw.chance(60) ? least + Math.round((least * 0.4 * draw.next()) / step) * step : null,
    currency: isPayTold ? currency : null,
    payPeriod: isPayTold ? 'month' : null,
    gross: isPayTold && draw.chance(70) ? draw.chance(60) : null,
    employment: schedule === 'part_time' ? 'part' : 'full',
    schedule,
    experienceYears: draw.chance(85) ? (draw.chance(40) ? 0 : (kind.years ?? 0) + draw.upTo(2)) : null,
    education: kind.isco.startsWith('2') ? 'bachelor' : draw.chance(30) ? 'vocational' : null,
    languages: draw.chance(40) ? { [language]: draw.one(['A2', 'B1', 'B2'] as const) } : {},
    openTo: draw.chance(15) ? MemberState.options.filter(() => draw.chance(80)) : null,
    housing: draw.chance(75) ? (draw.chance(schedule === 'rotation' ? 95 : kind.housed) ? 'yes' : 'no') : 'unknown',
    transport: draw.chance(50) ? (draw.chance(40) ? 'yes' : 'no') : 'unknown',
    licence: kind.licence ?? [],
    minAge: kind.licence || schedule === 'rotation' ? 18 : null,
    description: null,
    postedOn,
    closesOn: draw.chance(50) ? addDays(today, 20 + draw.upTo(70)) : null,
    openings: 1 + draw.upTo(9),
  }
}

type Drawer = ReturnType<typeof drawer>

/** Draws that come out the same every time (mulberry32). */
function drawer(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  const one = <T>(of: readonly T[]): T => {
    const drawn = of[upTo(of.length - 1)]
    if (drawn === undefined) throw new Error('expected something to draw from')
    return drawn
  }
  const weighted = <T>(of: readonly (readonly [T, number])[]): T => {
    let left = next() * of.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of of) {
      left -= weight
      if (left < 0) return value
    }
    return one(of)[0]
  }
  return { next, upTo, one, weighted, chance: (percent: number) => next() * 100 < percent }
}
