import { expect, it } from 'vitest'
import { findContact } from '../../../src/domain/exchange/contacts.ts'

it.each([
  ['Звоните +7 700 000 00 00', 'phone'],
  ['8(700)000-00-01, Асель', 'phone'],
  ['тел. 0 5 5 5 0 0 0 0 0 1', 'phone'],
  ['８７００００００００１', 'phone'],
  ['+7\u200b700\u200b000\u200b00\u200b00', 'phone'],
  ['пишите: work@factory.example', 'email'],
  ['work (собака) factory.example', 'email'],
  ['work (at) factory.example', 'email'],
  ['телеграм @demo_factory', 'messenger'],
  ['пишите в тг demo_factory', 'messenger'],
  ['Instagram: factory1', 'messenger'],
  ['https://t.me/demo_factory', 'messenger'],
  ['анкета на https://factory.example/form', 'link'],
])('a way to reach somebody is found: %s', (text, kind) => {
  expect(findContact(text)).toBe(kind)
})

it.each([
  'Зарплата 300 000 - 400 000 тенге, вахта 60/30',
  'от 700 000 до 900 000, премия 150000',
  'с 01.12.2026 по 28.02.2027, смена 8:00-20:00',
  'Нужен опыт Telegram marketing, ведение Instagram',
  'ГОСТ 12345-67, сварка НАКС, 2/2 по 12 часов',
])('figures that are no number to call are left in peace: %s', (text) => {
  expect(findContact(text)).toBeUndefined()
})
