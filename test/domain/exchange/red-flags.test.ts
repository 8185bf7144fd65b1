import { describe, expect, it } from 'vitest'
import { adviceCodes, adviceFor, findFlags, flagCodes } from '../../../src/domain/exchange/red-flags.ts'
import { unmasked } from '../../../src/domain/exchange/unmasked.ts'
import { dishonest, honest } from '../../support/advertisements.ts'

describe('red flags of an advertisement', () => {
  it.each(dishonest)('warn of it: $ad.description', ({ ad, flags }) => {
    expect(findFlags(ad).toSorted()).toEqual([...flags].toSorted())
  })

  it.each(honest)('leave an honest one in peace: $description', (ad) => {
    expect(findFlags(ad)).toEqual([])
  })

  it('hold the pay against what such work is paid there, where that is known', () => {
    const ad = { title: 'Сварщик', isco: '7212', country: 'RU', payMin: 400_000, currency: 'RUB' } as const
    expect(findFlags(ad)).toEqual([])
    expect(findFlags(ad, { usualPay: 100_000 })).toEqual(['pay_far_above'])
    expect(findFlags(ad, { usualPay: 200_000 })).toEqual([])
  })

  it('read a sum in the text where the record tells none', () => {
    const description = 'Зарплата 900 тыс. рублей в месяц, ул. Мира, 3.'
    expect(findFlags({ title: 'Грузчик', country: 'RU', description })).toEqual(['pay_far_above'])
  })

  it('take fifteen as too young', () => {
    expect(findFlags({ title: 'Курьер', country: 'RU', minAge: 15 })).toEqual(['under_age'])
    expect(findFlags({ title: 'Курьер', country: 'RU', minAge: 16 })).toEqual([])
  })

  it('are found in no time in a text made to be slow', () => {
    const description = `${'внесите '.repeat(600)}${'а '.repeat(1500)}`
    expect(findFlags({ title: 'Работа', country: 'RU', description })).toBeDefined()
  })
})

it('every flag leads to an advice, each advice is told once', () => {
  for (const flag of flagCodes) expect(adviceFor([flag])).not.toEqual([])
  expect(adviceFor(flagCodes)).toEqual([...adviceCodes])
})

it.each([
  ['п р е д о п л а т а', 'предоплата'],
  ['з.а.л.о.г', 'залог'],
  ['пacпopт', 'паспорт'],
  ['пред0плата', 'предоплата'],
  ['пре\u200bдо\u00adплата', 'предоплата'],
  ['𝐩𝐚𝐬𝐬𝐩𝐨𝐫𝐭', 'passport'],
  ['төлқұжат', 'толкужат'],
  ['сёння ў Расіі', 'сення у расии'],
  ['работа 2х2 в ООО, 1-й этаж', 'работа 2х2 в ооо, 1-й этаж'],
  ['pаsspоrt', 'passport'],
  ['WhatsAppқа жазыңыз', 'whatsappка жазыныз'],
  ['C++ и Java, iPhone', 'c++ и java, iphone'],
])('what is masked reads plainly: %s', (text, plain) => {
  expect(unmasked(text)).toBe(plain)
})
