import { describe, expect, it } from 'vitest'
import { matchLabel } from '../../src/dialogs/match-label.ts'

describe('a label meant by what is typed', () => {
  const purposes = ['Работа', 'Поиск работы', 'Учёба', 'Лечение']
  it.each([
    ['работа', 0],
    ['УЧЕБА', 2],
    ['2', 1],
    ['леч', 3],
    ['на учёбу', 2],
    ['личение', 3],
  ])('is found: %s', (text, index) => expect(matchLabel(text, purposes)).toBe(index))

  it.each(['', '7', '👍', 'по', 'что-то другое'])('is not guessed: “%s”', (text) =>
    expect(matchLabel(text, purposes)).toBeUndefined(),
  )

  it('is the same with and without the marks inside a word', () => {
    expect(matchLabel('ինչ է ինձ պետք', ['Օգնություն', 'Ի՞նչ է ինձ պետք'])).toBe(1)
    expect(matchLabel('да сям’і', ['Праца', "Да сям'і, родных"])).toBe(1)
    expect(matchLabel('сямі', ['Праца', "Да сям'і, родных"])).toBe(1)
  })

  it('of several words is not meant by one of them beside another word', () => {
    expect(matchLabel('поездка отложилась', ['Открыть поездку', 'Главное меню'])).toBeUndefined()
  })
})
