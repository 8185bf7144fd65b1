import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../src/app/places.ts'
import { paySum } from '../../src/dialogs/kinds/pay.ts'
import type { Locale } from '../../src/domain/codes.ts'

const read = (text: string, locale: Locale) =>
  paySum().read(
    { kind: 'text', text },
    {
      path: 'pay',
      answers: {},
      view: undefined,
      context: {
        locale,
        now: '2026-12-01T09:00:00Z',
        zone: 'Asia/Almaty',
        places: placeIndex(),
        say: ({ id }) => id,
        known: {},
      },
    },
  )

describe('the least pay, as people type it', () => {
  it.each([
    ['80,000 RUB', 'en', 80_000, 'RUB'],
    ['80 000 рублей', 'ru', 80_000, 'RUB'],
    ['80 тысяч', 'ru', 80_000, 'RUB'],
    ['300 мың', 'kk', 300_000, 'KZT'],
    ['300.000', 'kk', 300_000, 'KZT'],
    ['1 500,50', 'be', 1_500.5, 'BYN'],
    ['45 миң сом', 'ky', 45_000, 'KGS'],
    ['250 հազար', 'hy', 250_000, 'AMD'],
    ['$700', 'en', 700, 'USD'],
  ] as const)('%s', (text, locale, amount, currency) => {
    expect(read(text, locale)).toEqual({ is: 'value', value: { amount, currency } })
  })

  it('is asked for again where no single sum is told', () => {
    expect(read('как договоримся', 'ru')).toEqual({ is: 'refused', refusal: { code: 'pay-please' } })
    expect(read('от 80 до 100', 'ru')).toMatchObject({ is: 'refused' })
    expect(read('-500', 'ru')).toMatchObject({ is: 'refused' })
  })
})
