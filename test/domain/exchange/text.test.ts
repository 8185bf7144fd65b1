import { describe, expect, it } from 'vitest'
import { coverage, skillsFound } from '../../../src/domain/exchange/text.ts'

describe('how much of what was said a title says', () => {
  it.each([
    ['сварщиком', 'Требуется сварщик на вахту'],
    ['сваршик', 'Сварщик'],
    ['дәнекерлеушімін', 'Дәнекерлеуші керек'],
    ['ширетүүчүлөр', 'Ширетүүчү'],
    ['եռակցողի', 'Եռակցող'],
    ['зваршчыкам', 'Зваршчык'],
    ['welders', 'Welder wanted'],
  ])('is most of it, whatever the ending or the slip: %s in “%s”', (said, title) => {
    expect(coverage(said, title)).toBeGreaterThan(0.65)
  })

  it('is more where the title says just that than where it says more', () => {
    expect(coverage('сварщик', 'Сварщик')).toBeGreaterThan(coverage('сварщик', 'Помощник сварщика на завод'))
  })

  it('is none of it for other words', () => {
    expect(coverage('сварщик', 'Бухгалтер')).toBe(0)
    expect(coverage('', 'Бухгалтер')).toBe(0)
  })
})

describe('the skills told', () => {
  it('are looked for one by one, in any case and number', () => {
    const text = 'Сварщик. Нужны аргонная сварка, чтение чертежей, допуск к работам на высоте.'
    expect(skillsFound('чтение чертежа, аргонная сварка', text)).toBe(1)
    expect(skillsFound('чтение чертежей, английский', text)).toBe(0.5)
    expect(skillsFound('вождение', text)).toBe(0)
  })

  it('are none where none are told', () => expect(skillsFound(' , ', 'Сварщик')).toBe(0))
})
