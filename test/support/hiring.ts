import { randomUUID } from 'node:crypto'
import { tellHiringNews } from '../../src/app/hiring/tell-news.ts'
import { openBody } from '../../src/app/path/compose-saying.ts'
import { addEmployer, addMember } from '../../src/db/employers.ts'
import { addPosting, setPostingStatus } from '../../src/db/postings.ts'
import { chats } from '../../src/db/schema/chats.ts'
import { personBox } from '../../src/db/sealing.ts'
import type { Text } from '../../src/dialogs/show.ts'
import type { Locale } from '../../src/domain/codes.ts'
import type { Vacancy } from '../../src/domain/exchange/vacancy.ts'
import type { FreshDatabase } from './database.ts'
import { aVacancy } from './exchange.ts'
import { type Talk, talk } from './talk.ts'

/** An employer who talks, plainly made up, with a vacancy that is approved. */
export type Hiring = { employer: Talk; employerId: string; vacancyId: string }

let numbers = 100_000_000_000

export async function anEmployer(
  fresh: FreshDatabase,
  { now, locale = 'ru', vacancy = {} }: { now: string; locale?: Locale; vacancy?: Partial<Vacancy> },
): Promise<Hiring> {
  const employer = await talk(fresh, { now, locale })
  const vacancyId = randomUUID()
  const at = new Date(now)
  const employerId = await fresh.db.transaction(async (tx) => {
    const id = await addEmployer(
      tx,
      { country: 'RU', registryKind: 'ru_inn', registryNumber: String(++numbers), name: 'ООО «Пример Строй»' },
      at,
    )
    if (!id) throw new Error('expected a new employer')
    await addMember(tx, id, employer.personId, at)
    const posted = aVacancy({ source: 'kosh', sourceId: vacancyId, title: 'Сварщик на пробную стройку', ...vacancy })
    const details = { contract: 'labour' as const, registrationHelp: 'yes' as const, flags: [] }
    await addPosting(tx, { vacancyId, employerId: id, vacancy: posted, isVerified: true, details }, at)
    await setPostingStatus(tx, vacancyId, { status: 'approved', moderatedAt: at }, at)
    return id
  })
  return { employer, employerId, vacancyId }
}

/** Gives somebody a chat that messages of ours reach. */
export const aChat = (fresh: FreshDatabase, personId: string) =>
  fresh.db.insert(chats).values({ door: 'telegram', address: randomUUID(), personId, lastUsedAt: new Date() })

/** Tells what is to be told at that instant; the ids of the sentences each message to that person begins with, so far. */
export const toldTo = async (fresh: FreshDatabase, personId: string, now: string): Promise<string[]> =>
  (await toldWith(fresh, personId, now)).map(({ id }) => id)

/** The same with what is told in them. */
export async function toldWith(fresh: FreshDatabase, personId: string, now: string): Promise<Text[]> {
  await tellHiringNews(
    {
      db: fresh.db,
      keyring: fresh.keyring,
      report: (error) => {
        throw error
      },
    },
    new Date(now),
  )
  const box = await personBox(fresh.db, fresh.keyring, personId)
  const rows = await fresh.sql<{ key: string; payload: string }[]>`
    select key, payload from outbox where person_id = ${personId} and key like 'hiring/%' order by sequence`
  return rows.map(({ key, payload }) => {
    const body = openBody(box, key, payload)
    return ('card' in body ? body.card.text[0] : undefined) ?? { id: body.kind }
  })
}
