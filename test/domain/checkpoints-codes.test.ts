import { expect, it } from 'vitest'
import { checkpoints, searchCheckpoints } from '../../src/domain/checkpoints/checkpoints.ts'

const airports = checkpoints.filter(({ mode }) => mode === 'air').map(({ id }) => id)

it.each(airports)('the code %s on a ticket finds its airport first', (id) => {
  expect(searchCheckpoints(id.toLowerCase(), { locale: 'kk', mode: 'air' })[0]).toEqual({ id, confidence: 1 })
})

it.each([
  ['Redki', 'by-ru-redki'],
  ['Redzki', 'by-ru-redki'],
  ['Verkhny Lars', 'ge-ru-upper-lars'],
  ['Verhniy Lars', 'ge-ru-upper-lars'],
  ['Petuhovo', 'kz-ru-zhana-zhol'],
  ['Kordai', 'kz-kg-korday'],
] as const)('%s typed in Latin letters is found first', (name, id) => {
  expect(searchCheckpoints(name, { locale: 'en' })[0]?.id).toBe(id)
})
