import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/feeds/plain-text.ts'

describe('words of a feed', () => {
  it.each([
    ['<p>Сварка</p><p>Резка</p>', 'Сварка\nРезка'],
    ['<ul><li>раз</li><li>два</li></ul>', '• раз\n• два'],
    ['5 &lt; 6 &amp; &laquo;так&raquo; &#1040;&#x411;', '5 < 6 & «так» АБ'],
    ['<script>alert("x")</script>Текст<style>p{}</style>', 'Текст'],
    ['a < b и b > c', 'a < b и b > c'],
    ['<img src=x onerror=alert(1)', null],
    ['   ', null],
  ])('%s are %s', (html, text) => {
    expect(plainText(html)).toBe(text)
  })

  it.each([
    '+7 (900) 000-00-00',
    '8 900 000 00 00',
    'demo@example.org',
    '@demo_person',
    'https://t.me/demo',
    'wa.me/79000000000',
  ])('never hold %s', (contact) => {
    expect(plainText(`Пишите ${contact} скорее`)).toBe('Пишите … скорее')
  })

  it('keep sums, years and times', () => {
    expect(plainText('Оплата 100 000–150 000, с 08:00 до 20:00, стаж 3 года, до 2027')).toBe(
      'Оплата 100 000–150 000, с 08:00 до 20:00, стаж 3 года, до 2027',
    )
  })

  it('end at their limit', () => {
    expect(plainText('слово '.repeat(1000), 50)).toHaveLength(50)
  })
})
