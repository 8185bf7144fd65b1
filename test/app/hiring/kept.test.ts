import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellHiringNews } from '../../../src/app/hiring/tell-news.ts'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { retireOldRows } from '../../../src/app/people/retire-old-rows.ts'
import { addApplication, findApplication, openShared, readShared } from '../../../src/db/applications.ts'
import { backUp } from '../../../src/db/backup.ts'
import { connect } from '../../../src/db/client.ts'
import { addContract, findContract, openContract } from '../../../src/db/contracts.ts'
import { addGroup, addMembers, findGroup, listGroupMembers, openJourney } from '../../../src/db/groups.ts'
import { addNews } from '../../../src/db/hiring-news.ts'
import { restore } from '../../../src/db/restore.ts'
import { personBox } from '../../../src/db/sealing.ts'
import { emptyDatabase, type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { anEmployer, type Hiring } from '../../support/hiring.ts'
import { aPerson } from '../../support/journeys.ts'

const now = '2026-11-25T08:00:00Z'
const at = new Date(now)

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const way = {
  from: 'KZ',
  to: 'RU',
  mode: 'road' as const,
  purpose: 'work' as const,
  legs: (['exit', 'entry'] as const).map((direction) => ({
    direction,
    state: direction === 'exit' ? 'KZ' : 'RU',
    checkpoint: 'kz-ru-kairak',
    at: '2026-12-10T12:00',
    zone: 'Asia/Almaty',
    hourKnown: true,
    isReturn: false,
  })),
  address: 'улица Пробная, 1',
  isEmergency: false,
  answers: {},
}

/** An application, its contract and a group that its worker is asked into, straight into the tables. */
async function all({ employer, employerId, vacancyId }: Hiring) {
  const personId = await aPerson(fresh)
  const ids = await fresh.db.transaction(async (tx) => {
    const box = await personBox(tx, fresh.keyring, personId)
    const answers = { name: 'Проба Примерова' }
    const applied = { personId, vacancyId, employerId, shared: ['name' as const], answers }
    const applicationId = (await addApplication(tx, box, applied, 'test', at)) ?? ''
    const days = { startsOn: '2026-11-25', endsOn: null }
    const row = { personId, employerId, applicationId, state: 'RU', status: 'confirmed', proposedBy: 'worker' } as const
    const contractId = (await addContract(tx, box, { ...row, ...days }, { position: 'Сварщик' }, at)) ?? ''
    const theirs = await personBox(tx, fresh.keyring, employer.personId)
    const of = { personId: employer.personId, employerId, crossesAt: new Date('2026-12-10T07:00:00Z') }
    const groupId = await addGroup(tx, theirs, of, way, at)
    await addMembers(tx, groupId, [personId], at)
    const one = await findApplication(tx, applicationId)
    if (one) await readShared(tx, fresh.keyring, [one], { personId: employer.personId, purpose: 'view' }, at)
    await addNews(tx, [personId], 'application-invited', applicationId, at)
    return { applicationId, contractId, groupId }
  })
  return { personId, ...ids }
}

const count = async (table: string, personId: string): Promise<number> => {
  const [row] = await fresh.sql`select count(*)::int as n from ${fresh.sql(table)} where person_id = ${personId}`
  return row?.n
}

describe('what is kept between workers and employers', () => {
  it('comes back from a backup, and opens', async () => {
    const hiring = await anEmployer(fresh, { now })
    const { personId, applicationId, contractId, groupId } = await all(hiring)
    const dir = mkdtempSync(join(tmpdir(), 'kosh-backup-'))
    await backUp(fresh.sql, fresh.keyring, dir, at)
    const url = await emptyDatabase()
    await restore(url, fresh.keyring, dir)
    const { db, sql } = connect(url, 2)
    const box = await personBox(db, fresh.keyring, personId)
    const theirs = await personBox(db, fresh.keyring, hiring.employer.personId)
    const application = await findApplication(db, applicationId)
    const contract = await findContract(db, contractId)
    const group = await findGroup(db, groupId)
    expect(application && openShared(box, application)).toEqual({ name: 'Проба Примерова' })
    expect(contract && openContract(box, contract)).toEqual({ position: 'Сварщик' })
    expect(group && openJourney(theirs, group).address).toBe('улица Пробная, 1')
    expect(await listGroupMembers(db, groupId)).toHaveLength(1)
    await sql.end()
    rmSync(dir, { recursive: true })
  })

  it('goes with the worker, to the last row', async () => {
    const { personId } = await all(await anEmployer(fresh, { now }))
    const tables = ['applications', 'application_reads', 'hiring_news', 'contracts', 'group_members', 'consents']
    for (const table of tables) expect(await count(table, personId)).toBeGreaterThan(0)
    const erased = await erasePerson(fresh.db, personId, 'asked', at)
    for (const table of tables) {
      expect(await count(table, personId)).toBe(0)
      expect(erased?.counts[table]).toBeGreaterThan(0)
    }
  })

  it('stays the worker’s when whoever read it at the employer’s is erased', async () => {
    const hiring = await anEmployer(fresh, { now })
    const { personId, applicationId, contractId } = await all(hiring)
    await erasePerson(fresh.db, hiring.employer.personId, 'asked', at)
    expect((await findApplication(fresh.db, applicationId))?.status).toBe('applied')
    expect((await findContract(fresh.db, contractId))?.status).toBe('confirmed')
    const [read] = await fresh.sql`select reader_id from application_reads where person_id = ${personId}`
    expect(read?.reader_id).toBeNull()
  })

  it('goes by itself when nobody needs it any more', async () => {
    const { personId, groupId } = await all(await anEmployer(fresh, { now }))
    await fresh.sql`update applications set status = 'declined' where person_id = ${personId}`
    await fresh.sql`update contracts set status = 'ended' where person_id = ${personId}`
    await retireOldRows(fresh.db, new Date('2027-02-20T08:00:00Z'))
    expect(await count('applications', personId)).toBe(1)
    expect(await findGroup(fresh.db, groupId)).toBeUndefined()
    await retireOldRows(fresh.db, new Date('2027-02-24T08:00:00Z'))
    expect(await count('applications', personId)).toBe(0)
    expect(await count('contracts', personId)).toBe(1)
    await retireOldRows(fresh.db, new Date('2027-05-25T08:00:00Z'))
    expect(await count('contracts', personId)).toBe(0)
  })
})

describe('what is to be told', () => {
  it('is told to nobody twice by two sweeps at once, and to nobody whom nothing reaches', async () => {
    const hiring = await anEmployer(fresh, { now })
    const { personId, applicationId } = await all(hiring)
    const [chat] = await fresh.sql`insert into chats (door, address, person_id, last_used_at)
      values ('telegram', ${randomUUID()}, ${personId}, now()) returning id`
    await fresh.db.transaction((tx) => addNews(tx, [hiring.employer.personId], 'application-new', applicationId, at))
    const deps = { db: fresh.db, keyring: fresh.keyring }
    await Promise.all([tellHiringNews(deps, at), tellHiringNews(deps, at), tellHiringNews(deps, at)])
    await tellHiringNews(deps, at)
    const sent = await fresh.sql`select key from outbox where chat_id = ${chat?.id}`
    expect(sent).toHaveLength(1)
    const [left] = await fresh.sql`select count(*)::int as n from hiring_news where told_at is null`
    expect(left?.n).toBe(0)
  })

  it('of something that is gone by then is not told', async () => {
    const hiring = await anEmployer(fresh, { now })
    const { personId } = await all(hiring)
    await fresh.db.transaction((tx) => addNews(tx, [personId], 'contract-confirmed', randomUUID(), at))
    await tellHiringNews({ db: fresh.db, keyring: fresh.keyring }, at)
    const [left] =
      await fresh.sql`select count(*)::int as n from hiring_news where person_id = ${personId} and told_at is null`
    expect(left?.n).toBe(0)
  })
})
