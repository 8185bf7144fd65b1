import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retentions, retireOldRows } from '../../src/app/people/retire-old-rows.ts'
import { addPerson, findPerson, recordConsent } from '../../src/db/persons.ts'
import { listTables } from '../../src/db/tables.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aRegisteredJourney } from '../support/registered.ts'

const now = new Date('2026-11-24T09:00:00Z')

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.sql`create table letters (id int primary key, sent_at timestamptz, done boolean)`
})
afterAll(() => fresh.close())

describe('retention', () => {
  it('erases who has not agreed within seven days, and nobody else', async () => {
    const { db } = fresh
    const old = await addPerson(db, new Date('2026-11-17T08:59:59Z'))
    const young = await addPerson(db, new Date('2026-11-17T09:00:00Z'))
    const agreed = await addPerson(db, new Date('2025-01-01T00:00:00Z'))
    await recordConsent(db, agreed, '2026-11', new Date('2025-01-01T00:00:00Z'))
    expect(await retireOldRows(db, now)).toEqual({ persons: 1 })
    expect(await findPerson(db, old)).toBeUndefined()
    expect(await findPerson(db, young)).toBeDefined()
    expect(await findPerson(db, agreed)).toBeDefined()
  })

  it('takes more rows than one portion, and only those the rule means', async () => {
    const { db, sql } = fresh
    await sql`insert into letters select n, timestamptz '2026-11-01 00:00Z', n > 10 from generate_series(1, 2510) n`
    await sql`insert into letters values (9999, '2026-11-23 00:00Z', true)`
    const rules = [{ table: 'letters', since: 'sent_at', days: 7, only: 'done' }]
    expect(await retireOldRows(db, now, rules)).toEqual({ letters: 2500 })
    expect(await sql`select 1 from letters`).toHaveLength(11)
    expect(await retireOldRows(db, now, rules)).toEqual({})
  })

  it('takes a draft 90 days after its last change, and a journey 180 days after its last crossing', async () => {
    const { personId, journeyId } = await aRegisteredJourney(fresh)
    const { sql } = fresh
    await sql`insert into drafts (person_id, form, revision, answers, updated_at) values (${personId}, 'registration', 1, 'sealed', '2026-11-24 09:00Z')`
    expect(await retireOldRows(fresh.db, new Date('2027-02-22T09:00:00Z'))).not.toHaveProperty('drafts')
    expect(await retireOldRows(fresh.db, new Date('2027-02-22T09:00:01Z'))).toEqual({ drafts: 1 })
    // Crossed on 10 December 2026 at 06:00 UTC.
    expect(await retireOldRows(fresh.db, new Date('2027-06-08T06:00:00Z'))).not.toHaveProperty('journeys')
    expect(await retireOldRows(fresh.db, new Date('2027-06-08T06:00:01Z'))).toMatchObject({ journeys: 1 })
    expect(await sql`select 1 from registrations where journey_id = ${journeyId}`).toHaveLength(0)
  })

  it.each(retentions)('of $table is told by a column it has', ({ table, since }) => {
    expect(listTables().find(({ name }) => name === table)?.columns).toContain(since)
  })
})
