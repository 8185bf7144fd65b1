import { describe, expect, it } from 'vitest'
import type { Choice, Text } from '../../src/dialogs/show.ts'
import { createWords } from '../../src/i18n.ts'
import { drawCaption, drawCard } from '../../src/telegram/render.ts'
import { splitText } from '../../src/telegram/split-text.ts'

const words = createWords()
const say = (text: Text) => words.say('ru', text)
const told = (value: string, more: Partial<Text> = {}): Text => ({ id: 'plain', args: { value }, ...more })
const choice = (label: string, more: Partial<Choice> = {}): Choice => ({ label: told(label), ...more })
const draw = (text: Text[], choices: Choice[] = []) => drawCard({ text, choices }, say, (index) => `press ${index}`)
const labels = (choices: Choice[]) => draw([told('?')], choices).rows.map((row) => row.map(({ text }) => text))

describe('a card in Telegram', () => {
  it('has a blank line between paragraphs, and none before one that belongs to the last', () => {
    expect(draw([told('один'), told('два', { tight: true }), told('три')]).parts).toEqual(['один\nдва\n\nтри'])
  })

  it('shows signs that HTML gives a meaning to as they are', () => {
    expect(draw([told('P<UTO <b> & "x"')]).parts).toEqual(['P&lt;UTO &lt;b&gt; &amp; "x"'])
  })

  it('puts choices of one row side by side, and those that lead away last', () => {
    const choices = [
      choice('Назад', { tone: 'nav' }),
      choice('Пн', { row: 1 }),
      choice('Вт', { row: 1 }),
      choice('Ср', { row: 2 }),
      choice('Другой день'),
    ]
    expect(labels(choices)).toEqual([['Пн', 'Вт'], ['Ср'], ['Другой день'], ['Назад']])
    expect(draw([told('?')], choices).rows.at(-1)).toEqual([{ text: 'Назад', callback_data: 'press 0' }])
  })

  it('gives a label a row of its own where it could not be read beside another', () => {
    const pair = [choice('Зарегистрировать поездку', { row: 1 }), choice('Мои поездки', { row: 1 })]
    expect(labels(pair)).toEqual([['Зарегистрировать поездку'], ['Мои поездки']])
  })

  it('shortens a long label and tells it in full above', () => {
    const drawn = draw(
      [told('Что подходит?')],
      [choice('Электрогазосварщик ручной сварки пятого разряда'), choice('Нет')],
    )
    expect(drawn.rows.map((row) => row[0]?.text)).toEqual(['1. Электрогазосварщик ручной…', 'Нет'])
    expect(drawn.parts).toEqual(['Что подходит?\n\n1. Электрогазосварщик ручной сварки пятого разряда'])
  })

  it('opens addresses of the web only, and copies codes', () => {
    const choices = [
      choice('сайт', { url: 'https://example.org/a' }),
      choice('дома', { url: 'http://localhost:8080/' }),
      choice('почта', { url: 'mailto:a@example.org' }),
      choice('нет', { url: 'не адрес' }),
      choice('код', { copy: 'AB12' }),
    ]
    expect(draw([told('?')], choices).rows).toEqual([
      [{ text: 'сайт', url: 'https://example.org/a' }],
      [{ text: 'код', copy_text: { text: 'AB12' } }],
    ])
  })

  it('becomes several messages where one does not hold it, parted between paragraphs', () => {
    const long = 'слово '.repeat(500).trim()
    const { parts } = draw([told(long), told(long), told(long)])
    expect(parts).toEqual([long, long, long])
  })
})

describe('a long text', () => {
  it('is parted between sentences, then words, and never inside a letter', () => {
    expect(splitText('Один день. Два дня', 12)).toEqual(['Один день.', 'Два дня'])
    expect(splitText('один два три', 9)).toEqual(['один два', 'три'])
    expect(splitText('😀😀😀', 3)).toEqual(['😀', '😀', '😀'])
  })

  it('loses nothing', () => {
    const text = 'Выезд и въезд. '.repeat(2000).trim()
    const parts = splitText(text)
    expect(parts.every((part) => part.length <= 4096)).toBe(true)
    expect(parts.join(' ')).toBe(text)
  })

  it('stands under a picture as far as there is room, and follows it', () => {
    const { caption, rest } = drawCaption([told('а'.repeat(1000)), told('б'.repeat(100))], say)
    expect([caption.length, ...rest.map((part) => part.length)]).toEqual([1000, 100])
  })
})
