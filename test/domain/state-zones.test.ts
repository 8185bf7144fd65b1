import { expect, it } from 'vitest'
import { usualZone } from '../../src/domain/state-zones.ts'

it.each([
  ['hy', 'Asia/Yerevan'],
  ['be', 'Europe/Minsk'],
  ['ky', 'Asia/Bishkek'],
  ['kk', 'Asia/Almaty'],
  ['ru', 'Asia/Almaty'],
  [null, 'Asia/Almaty'],
])('somebody who speaks %s and told no clock is written to by that of %s', (locale, zone) => {
  expect(usualZone(locale)).toBe(zone)
})
