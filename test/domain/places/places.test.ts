import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../../src/app/places.ts'
import { Locale, MemberState } from '../../../src/domain/codes.ts'
import {
  getPlace,
  listPlaces,
  listRegionalCentres,
  listRegions,
  placeName,
  placesNear,
  regionName,
} from '../../../src/domain/places/places.ts'

const index = placeIndex()
const named = (ids: number[]) => ids.map((id) => placeName(index, id, 'ru'))

describe('the places', () => {
  it('are 6,042, each with a zone, a region of its state and six names in their own scripts', () => {
    expect(index.places).toHaveLength(6042)
    const codes = new Set(listRegions().map(({ code }) => code))
    for (const { names, region, zone, country } of index.places) {
      expect(codes).toContain(region)
      expect(region.slice(0, 2)).toBe(country)
      expect(zone).toMatch(/^(Europe|Asia)\//)
      for (const locale of ['kk', 'ru', 'ky', 'be'] as const)
        expect(names[locale]).toMatch(/^[\p{Script=Cyrillic}\d\s’.()-]+$/u)
      expect(names.hy).toMatch(/^[\p{Script=Armenian}\d\s.–-]+$/u)
      expect(names.en).toMatch(/^[\p{Script=Latin}\p{M}\d\s.()-]+$/u)
    }
  })

  it('of more than 50,000 people, and seats of regions, are named by hand in all six languages', () => {
    const folder = new URL('../../../src/domain/places/names/', import.meta.url)
    const byHand = new Set(
      readdirSync(folder)
        .filter((file) => /^[a-z]{2}\.tsv$/.test(file))
        .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
        .map((line) => Number(line.split('|')[0])),
    )
    const missing = index.places.filter(
      ({ geonameId, population, isRegionalCentre }) =>
        (population >= 50_000 || isRegionalCentre) && !byHand.has(geonameId),
    )
    expect(missing.map(({ names }) => names.ru)).toEqual([])
  })

  it.each([
    [524901, ['Мәскеу', 'Москва', 'Москва', 'Մոսկվա', 'Масква', 'Moscow']],
    [1526384, ['Алматы', 'Алматы', 'Алматы', 'Ալմաթի', 'Алматы', 'Almaty']],
    [1520316, ['Өскемен', 'Усть-Каменогорск', 'Өскемен', 'Ուստ-Կամենոգորսկ', 'Усць-Каменагорск', 'Oskemen']],
    [1527199, ['Тоқмақ', 'Токмок', 'Токмок', 'Տոկմոկ', 'Такмак', 'Tokmok']],
    [625665, ['Могилёв', 'Могилёв', 'Могилёв', 'Մոգիլյով', 'Магілёў', 'Mogilev']],
    [616530, ['Ванадзор', 'Ванадзор', 'Ванадзор', 'Վանաձոր', 'Ванадзор', 'Vanadzor']],
  ])('speak each language: %i', (id, names) => {
    expect((['kk', 'ru', 'ky', 'hy', 'be', 'en'] as const).map((locale) => placeName(index, id, locale))).toEqual(names)
  })

  it('refuse an id that is no place of the five states', () => {
    expect(() => getPlace(index, 1)).toThrow('1')
    expect(index.has(1)).toBe(false)
    expect(index.has(524901)).toBe(true)
  })
})

describe('lists of places', () => {
  it.each([
    ['KZ', ['Алматы', 'Астана', 'Шымкент']],
    ['KG', ['Бишкек', 'Ош', 'Джалал-Абад']],
    ['AM', ['Ереван', 'Гюмри', 'Ванадзор']],
    ['BY', ['Минск', 'Гомель', 'Гродно']],
    ['RU', ['Москва', 'Санкт-Петербург', 'Новосибирск']],
  ])('begin with the most populous of %s', (country, towns) => {
    expect(named(listPlaces(index, { country })).slice(0, 3)).toEqual(towns)
  })

  it('come eight a page, no place twice', () => {
    const pages = [0, 1, 2].flatMap((page) => listPlaces(index, { country: 'KZ', page }))
    expect(pages).toHaveLength(24)
    expect(new Set(pages).size).toBe(24)
    expect(listPlaces(index, { country: 'KG', page: 99 })).toEqual([])
  })

  it('leave the districts of a city out', () => {
    expect(named(listPlaces(index, { country: 'RU', limit: 100 }))).not.toContain('Марьино')
  })

  it('hold every seat of a region', () => {
    expect(named(listRegionalCentres(index, 'KG'))).toEqual(
      expect.arrayContaining(['Бишкек', 'Ош', 'Джалал-Абад', 'Каракол', 'Нарын', 'Талас', 'Баткен']),
    )
    expect(listRegionalCentres(index, 'KZ').length).toBe(20)
    expect(listRegionalCentres(index, 'AM').length).toBe(11)
  })
})

describe('a pin on the map', () => {
  it.each([
    [55.75, 37.62, 'Москва'],
    [55.65, 37.4, 'Москва'],
    [43.25, 76.9, 'Алматы'],
    [42.87, 74.6, 'Бишкек'],
    [40.18, 44.51, 'Ереван'],
    [53.9, 27.56, 'Минск'],
    [59.93, 30.33, 'Санкт-Петербург'],
  ])('at %f, %f finds %s', (latitude, longitude, town) => {
    expect(named(placesNear(index, latitude, longitude))[0]).toBe(town)
  })

  it('finds nothing in the sea, nor beyond the state told', () => {
    expect(placesNear(index, 0, 0)).toEqual([])
    expect(named(placesNear(index, 53.9, 27.56, { country: 'RU' }))).not.toContain('Минск')
  })
})

describe('regions', () => {
  it('are all of ISO 3166-2: 83 of Russia, 20 of Kazakhstan, 9 of Kyrgyzstan, 7 of Belarus, 11 of Armenia', () => {
    expect(Object.fromEntries(MemberState.options.map((state) => [state, listRegions(state).length]))).toEqual({
      RU: 83,
      KZ: 20,
      KG: 9,
      BY: 7,
      AM: 11,
    })
  })

  it.each([
    ['KZ-10', ['Абай облысы', 'Абайская область', 'Абай облусу', 'Աբայի մարզ', 'Абайская вобласць', 'Abai Region']],
    ['KZ-75', ['Алматы', 'Алматы', 'Алматы', 'Ալմաթի', 'Алматы', 'Almaty']],
    [
      'RU-KDA',
      [
        'Краснодар өлкесі',
        'Краснодарский край',
        'Краснодар крайы',
        'Կրասնոդարի երկրամաս',
        'Краснадарскі край',
        'Krasnodar Krai',
      ],
    ],
    ['RU-TA', ['Татарстан', 'Татарстан', 'Татарстан', 'Թաթարստան', 'Татарстан', 'Tatarstan']],
  ])('have a name in every language: %s', (code, names) => {
    expect((['kk', 'ru', 'ky', 'hy', 'be', 'en'] as const).map((locale) => regionName(code, locale))).toEqual(names)
  })

  it('have names in the script of the language', () => {
    for (const { names } of listRegions())
      for (const locale of Locale.options)
        expect(names[locale]).toMatch(
          locale === 'hy'
            ? /^[\p{Script=Armenian}\s–-]+$/u
            : locale === 'en'
              ? /^[A-Za-z\s()–-]+$/
              : /^[\p{Script=Cyrillic}\s()—-]+$/u,
        )
  })
})
