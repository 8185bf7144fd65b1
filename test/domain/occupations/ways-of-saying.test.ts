import { describe, expect, it } from 'vitest'
import { Locale } from '../../../src/domain/codes.ts'
import { classifyOccupation, unitGroups } from '../../../src/domain/occupations/occupations.ts'
import { titles } from '../../../src/domain/occupations/titles.ts'

/** "Not elsewhere classified": their titles name no work, only their words do. */
const leftOver =
  '1219 1349 1439 2149 2269 2359 2519 2529 2619 2659 3119 3259 3339 3359 3435 4229 4419 5169 5249 5329 6114 7319 7549 8159 8189 9129 9629'

const found = (text: string, locale: Locale) => classifyOccupation(text, locale).candidates.map(({ isco }) => isco)

describe('an occupation however it is written', () => {
  it.each([
    ['xohararuhi', 'hy', '5120'],
    ['vachararuhi', 'hy', '5223'],
    ['cragravorox', 'hy', '2512'],
    ['santexnik', 'ru', '7126'],
    ['oficiantka', 'ru', '5131'],
  ] as const)('%s, typed in Latin letters in %s, is %s', (text, locale, isco) => {
    expect(found(text, locale).slice(0, 3)).toContain(isco)
  })

  it.each([
    ['бетоншы болып', 'kk', '7114'],
    ['гипсокартоншымын', 'kk', '7123'],
    ['арматурашымын', 'kk', '7114'],
    ['брусчаткачымын', 'ky', '7122'],
    ['экскаваторчу болуп', 'ky', '8342'],
  ] as const)('%s in %s names its work by the thing: %s', (text, locale, isco) => {
    expect(found(text, locale).slice(0, 3)).toContain(isco)
  })

  it.each([
    ['plmuber', 'en', '7126'],
    ['drievr', 'en', '8322'],
    ['воидтель', 'ru', '8322'],
  ] as const)('%s has two letters changed about: in %s it is %s', (text, locale, isco) => {
    expect(found(text, locale).slice(0, 3)).toContain(isco)
  })

  it('thanks in Armenian is none, though it shares its stem with a masseur', () => {
    expect(classifyOccupation('մերսի', 'hy').refused).toBe(true)
    expect(found('մերսող', 'hy')[0]).toBe('3255')
  })

  it.each(Locale.options)('in %s each group is found by its own title, save those of what is left over', (locale) => {
    const lost = unitGroups.filter((isco) => !found(titles[locale][isco], locale).slice(0, 3).includes(isco))
    expect(lost.filter((isco) => !leftOver.includes(isco))).toEqual([])
  })
})

describe('a word of many occupations', () => {
  it.each([
    ['оператор', 'ru', '4222'],
    ['мастер', 'ru', '3123'],
    ['рабочий', 'ru', '9313'],
    ['менеджер', 'ru', '3322'],
    ['ищу работу мастером', 'ru', '9622'],
    ['шебер', 'kk', '7231'],
    ['жұмысшы болып', 'kk', '9313'],
    ['жумушчу', 'ky', '9313'],
    ['վարպետ', 'hy', '3123'],
    ['менеджар', 'be', '3322'],
    ['operator', 'en', '4132'],
    ['worker', 'en', '9329'],
  ] as const)('%s in %s is asked about: several groups, none of them sure, %s among them', (text, locale, isco) => {
    const { candidates, refused } = classifyOccupation(text, locale)
    expect(refused).toBe(false)
    expect(candidates).toHaveLength(5)
    expect(candidates.every(({ confidence }) => confidence < 0.5)).toBe(true)
    expect(candidates.map((candidate) => candidate.isco)).toContain(isco)
  })

  it.each([
    ['бетонщик', 'ru'],
    ['мастер маникюра', 'ru'],
    ['оператор котельной', 'ru'],
  ] as const)('%s says more and is understood at once', (text, locale) => {
    expect(classifyOccupation(text, locale).candidates[0]?.confidence).toBeGreaterThan(0.5)
  })
})

describe('a question about the way', () => {
  it.each([
    ['сколько платят сварщику', 'ru'],
    ['где оформляют водителей', 'ru'],
    ['колькі плацяць муляру', 'be'],
    ['when do I have to register', 'en'],
    ['how much does a driver pay at the border', 'en'],
    ['тіркеуге қашан тұру керек', 'kk'],
    ['айдоочуга патент канча турат', 'ky'],
    ['որտեղ է դեսպանատունը', 'hy'],
  ] as const)('%s (%s) is no occupation', (text, locale) => {
    expect(classifyOccupation(text, locale).refused).toBe(true)
  })

  it.each([
    ['где найти работу сварщиком', 'ru', '7212'],
    ['how do I find a job as a welder', 'en', '7212'],
  ] as const)('%s (%s) asks for work as %s all the same', (text, locale, isco) => {
    const { candidates, refused } = classifyOccupation(text, locale)
    expect(refused).toBe(false)
    expect(candidates[0]?.isco).toBe(isco)
  })
})
