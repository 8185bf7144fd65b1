import { afterAll, beforeAll, expect, it } from 'vitest'
import { reachChat } from '../../src/app/path/reach-chat.ts'
import { findRecipient } from '../../src/db/chats.ts'
import { addPerson } from '../../src/db/persons.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'

let fresh: FreshDatabase
const now = new Date('2026-12-01T09:00:00Z')

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

it('gives up a chat that is blocked, and writes to it again when it is opened', async () => {
  const { db, sql } = fresh
  const personId = await addPerson(db, now)
  await sql`insert into chats (door, address, person_id) values ('telegram', '500001', ${personId})`

  await reachChat(sql, 'telegram', '500001', false, now)
  expect(await findRecipient(sql, personId)).toBeUndefined()
  expect(await sql`select stopped_at is not null as stopped from persons`).toMatchObject([{ stopped: true }])

  await reachChat(sql, 'telegram', '500001', true, now)
  expect(await findRecipient(sql, personId)).toMatchObject({ isStopped: false })
})

it('leaves alone a person whom another chat still reaches', async () => {
  const { db, sql } = fresh
  const personId = await addPerson(db, now)
  await sql`insert into chats (door, address, person_id) values
    ('telegram', '500002', ${personId}), ('web', 'a-page', ${personId})`
  await reachChat(sql, 'telegram', '500002', false, now)
  expect(await findRecipient(sql, personId)).toMatchObject({ isStopped: false })
})
