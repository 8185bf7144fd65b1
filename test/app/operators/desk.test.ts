import { afterAll, beforeAll, expect, it } from 'vitest'
import { setPostingStatus } from '../../../src/db/postings.ts'
import { type FreshDatabase, freshDatabase } from '../../support/database.ts'
import { anEmployer } from '../../support/hiring.ts'
import { startDesk } from '../../support/operators.ts'

const now = '2026-11-25T09:00:00Z'
let fresh: FreshDatabase
let desk: Awaited<ReturnType<typeof startDesk>>
beforeAll(async () => {
  fresh = await freshDatabase()
  desk = await startDesk(fresh, { now })
})
afterAll(async () => {
  await desk.stop()
  await fresh.close()
})

const stands = (vacancyId: string, status: 'pending' | 'approved') =>
  fresh.db.transaction((tx) => setPostingStatus(tx, vacancyId, { status }, new Date(now)))
const waits = (title: string) =>
  desk.group().filter((text) => text.startsWith('Вакансия ждёт проверки') && text.includes(title))

it('operators are told once of each vacancy that waits to be read, and how to decide', async () => {
  const title = 'Повар на пробную кухню'
  const { vacancyId } = await anEmployer(fresh, { now, vacancy: { title } })
  await desk.told()
  expect(waits(title)).toEqual([]) // it is approved

  await stands(vacancyId, 'pending')
  await desk.told()
  await desk.told()
  expect(waits(title)).toHaveLength(1)
  expect(waits(title)[0]).toContain('ООО «Пример Строй»')
  expect(waits(title)[0]).toContain('kosh moderate list')

  await stands(vacancyId, 'pending') // its employer has changed it meanwhile
  await desk.told()
  expect(waits(title)).toHaveLength(1)

  await stands(vacancyId, 'approved')
  await stands(vacancyId, 'pending')
  desk.at('2026-11-25T09:05:00Z')
  await desk.told()
  expect(waits(title)).toHaveLength(2)
})
