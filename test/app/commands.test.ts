import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { talk } from '../support/talk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

it.each(['nonsense', 'constructor'])('a command that there is not is told of: /%s', async (name) => {
  const t = await talk(fresh, { now: '2026-11-25T09:00:00Z', locale: 'en' })
  await t.command(name)
  expect(t.card().text.map(({ id }) => id)).toEqual(['command-unknown', 'home'])
})
