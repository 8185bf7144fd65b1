import { afterAll, beforeAll, expect, it } from 'vitest'
import { holdLease, releaseLease } from '../../src/db/leases.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

it('a lease is held by one of many that ask at once', async () => {
  const asked = await Promise.all(Array.from({ length: 20 }, (_, n) => holdLease(fresh.db, 'poll', `replica-${n}`, 60)))
  expect(asked.filter((held) => held)).toHaveLength(1)
})

it('a lease is prolonged by its holder, and goes to another when it is given up or over', async () => {
  const { db, sql } = fresh
  expect(await holdLease(db, 'tick', 'one', 60)).toBe(true)
  expect(await holdLease(db, 'tick', 'one', 60)).toBe(true)
  expect(await holdLease(db, 'tick', 'two', 60)).toBe(false)
  await releaseLease(db, 'tick', 'two')
  expect(await holdLease(db, 'tick', 'two', 60)).toBe(false)
  await releaseLease(db, 'tick', 'one')
  expect(await holdLease(db, 'tick', 'two', 60)).toBe(true)
  await sql`update leases set expires_at = now() - interval '1 second'`
  expect(await holdLease(db, 'tick', 'one', 60)).toBe(true)
  expect(await sql`select term from leases where name = 'tick'`).toMatchObject([{ term: 2 }])
})
