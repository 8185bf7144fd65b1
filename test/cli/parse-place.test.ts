import { describe, expect, it } from 'vitest'
import { answer } from '../../src/cli/parse-place.ts'

describe('parse place', () => {
  it('tells the town in the language asked for', () => {
    expect(answer({ text: 'в Москве', lang: 'kk' })).toEqual({
      input: 'в Москве',
      candidates: [{ geonameId: 524901, name: 'Мәскеу', region: 'RU-MOW', country: 'RU', confidence: 0.94 }],
      ask: false,
    })
  })

  it('lists the namesakes and asks', () => {
    expect(answer({ text: 'Киров', lang: 'en', country: 'RU' })).toMatchObject({
      candidates: [
        { geonameId: 548408, name: 'Kirov', region: 'RU-KIR' },
        { name: 'Kirov', region: 'RU-KLU' },
      ],
      ask: true,
    })
  })

  it('tells no candidates where the state has no such town', () => {
    expect(answer({ text: 'Минск', lang: 'be', country: 'kz' })).toEqual({ input: 'Минск', candidates: [], ask: false })
  })

  it('refuses a language or a state that is none of ours', () => {
    expect(() => answer({ text: 'Минск', lang: 'de' })).toThrow()
    expect(() => answer({ text: 'Минск', lang: 'ru', country: 'DE' })).toThrow()
  })
})
