import { describe, expect, it } from 'vitest'
import { mrzName, nameParts, readLatinName, readPersonName, romanise } from '../../src/domain/names.ts'

describe('a name', () => {
  it.each([
    'Әйгерім Өмірзаққызы-Ким',
    'Ұлпан',
    'Чыңгыз Үсөнов',
    'Արմեն Պետրոսյան',
    "Наталля Дзям'янаўна",
    "O'Brien-Kim, Anna",
    'Семёнов-Тян-Шанский Пётр',
  ])('of any script of the five states is kept as it is: %s', (name) => {
    expect(readPersonName(name)).toEqual({ ok: true, value: name })
  })

  it('is tidied of what keyboards put in, and not corrected', () => {
    expect(readPersonName('  Дзям’янаў   Ян–Казімір ')).toEqual({ ok: true, value: "Дзям'янаў Ян-Казімір" })
    expect(readPersonName('И\u0306осиф')).toEqual({ ok: true, value: 'Йосиф' })
  })

  it.each([
    ['', 'name-empty'],
    ['   ', 'name-empty'],
    ['Anna 2', 'name-has-digits'],
    ['@anna', 'name-has-signs'],
    ['---', 'name-has-signs'],
    ['x'.repeat(121), 'name-too-long'],
  ])('is none: "%s" (%s)', (text, code) => {
    expect(readPersonName(text)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('a name in Latin letters', () => {
  it.each([
    ['Mysalova Ulgi', 'MYSALOVA, ULGI'],
    ['MYSALOVA, ULGI MYSALQYZY', 'MYSALOVA, ULGI MYSALQYZY'],
    ['MYSALOVA<<ULGI', 'MYSALOVA, ULGI'],
    ['Suharto', 'SUHARTO'],
    ['Omirzaqqyzy-Kim Aigerim', 'OMIRZAQQYZY-KIM, AIGERIM'],
  ])('is read surname first: %s → %s', (text, name) => {
    expect(readLatinName(text)).toEqual({ ok: true, value: name })
  })

  it.each(['Мысалова', 'Ünal', '', '123'])('is not "%s"', (text) => {
    expect(readLatinName(text)).toMatchObject({ ok: false, refusal: { code: 'name-not-latin' } })
  })

  it.each([
    ['OMIRZAQQYZY-KIM, AIGERIM', 'OMIRZAQQYZY<KIM<<AIGERIM'],
    ["O'BRIEN, ANNA MARIA", 'OBRIEN<<ANNA<MARIA'],
    ['SUHARTO', 'SUHARTO'],
  ])('stands in machine-readable lines so: %s → %s', (name, lines) => {
    expect(mrzName(name)).toBe(lines)
  })

  it('is found again by each of its whole words, once', () => {
    expect(nameParts('KIM-KIM, ANNA MARIA')).toEqual(['KIM', 'ANNA', 'MARIA'])
  })
})

describe('the spelling that is offered', () => {
  it.each([
    ['Әйгерім Өмірзаққызы-Ким', 'KZ', 'kk', 'AIGERIM, OMIRZAKKYZY-KIM'],
    ['Мысалов Үлгі', 'KZ', 'kk', 'MYSALOV, ULGI'],
    ['Щукин Юрий', 'RU', 'ru', 'SHCHUKIN, IURII'],
    ['Պետրոսյան Արմեն', 'AM', 'hy', 'PETROSYAN, ARMEN'],
    ['Ոսկանյան Երանուհի', 'AM', 'hy', 'VOSKANYAN, YERANUHI'],
    ['Гайко Ян', 'BY', 'be', 'HAIKO, IAN'],
  ])('of %s (%s) is one that passports commonly have', (name, citizenship, locale, latin) => {
    expect(romanise(name, citizenship, locale)).toBe(latin)
  })

  it.each(['Ünsal Çelik', "Дзям'янаў Ян", 'Чыңгыз Үсөнов'])('of %s is always a Latin name', (name) => {
    expect(readLatinName(romanise(name, 'KG', 'ky')).ok).toBe(true)
  })
})
