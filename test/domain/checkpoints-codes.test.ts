import { expect, it } from 'vitest'
import { checkpoints, searchCheckpoints } from '../../src/domain/checkpoints/checkpoints.ts'

const airports = checkpoints.filter(({ mode }) => mode === 'air').map(({ id }) => id)

it.each(airports)('the code %s on a ticket finds its airport first', (id) => {
  expect(searchCheckpoints(id.toLowerCase(), { locale: 'kk', mode: 'air' })[0]).toEqual({ id, confidence: 1 })
})
