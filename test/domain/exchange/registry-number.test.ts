import { describe, expect, it } from 'vitest'
import type { MemberState } from '../../../src/domain/codes.ts'
import { readRegistryNumber } from '../../../src/domain/exchange/registry-number.ts'

describe('the number of an employer in the register of their state', () => {
  it.each<[string, MemberState, string, string]>([
    ['a company of Kazakhstan by its BIN', 'KZ', '990140 999905', 'bin'],
    ['a trader of Kazakhstan by their IIN', 'KZ', '791028 302728', 'iin'],
    ['a company of Russia by its INN', 'RU', '99 9900 0013', 'ru_inn'],
    ['a trader of Russia by their INN', 'RU', '999900001118', 'ru_inn'],
    ['a company of Russia by its OGRN', 'RU', '1999900000010', 'ogrn'],
    ['a trader of Russia by their OGRNIP', 'RU', '399990000000013', 'ogrn'],
    ['a company of Belarus by its UNP', 'BY', '999900000', 'by_unp'],
    ['a trader of Belarus by their UNP, typed in Cyrillic', 'BY', 'АА9990005', 'by_unp'],
    ['a company of Kyrgyzstan by its INN', 'KG', '09999199910106', 'kg_pin'],
    ['a company of Armenia by its HVHH', 'AM', '№ 01234567', 'am_tin'],
  ])('is taken: %s', (_, country, said, kind) => {
    expect(readRegistryNumber(said, country)).toMatchObject({ ok: true, value: { country, kind } })
  })

  it.each<[MemberState, string, number]>([
    ['KZ', '99014099990', 11],
    ['RU', '99990000131', 11],
    ['BY', '99990000', 8],
    ['KG', '0999919991010', 13],
    ['AM', '012345678', 9],
    ['AM', 'ABCDEFGH', 8],
  ])('of %s is refused with how many characters came: %s', (state, said, length) => {
    expect(readRegistryNumber(said, state)).toEqual({
      ok: false,
      refusal: { code: 'registry-number-form', args: { state, length } },
    })
  })

  it.each<[string, MemberState, string]>([
    ['a BIN with two digits swapped', 'KZ', '990140999950'],
    ['an INN with one digit wrong', 'RU', '9999000014'],
    ['an OGRN with one digit wrong', 'RU', '1999900000011'],
    ['a UNP with one digit wrong', 'BY', '999900001'],
    ['one digit over and over', 'AM', '11111111'],
    ['noughts, which pass the check of an INN', 'RU', '0000000000'],
    ['noughts in Kyrgyzstan', 'KG', '00000000000000'],
  ])('is refused as mistyped: %s', (_, state, said) => {
    expect(readRegistryNumber(said, state)).toEqual({
      ok: false,
      refusal: { code: 'registry-number-digit', args: { state } },
    })
  })
})
