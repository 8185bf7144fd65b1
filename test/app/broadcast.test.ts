import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { readOrder } from '../../src/app/operators/broadcast-order.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { startDesk } from '../support/operators.ts'

let fresh: FreshDatabase
const stops: (() => Promise<void>)[] = []
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  await fresh.sql`truncate persons, chats, inbox, outbox, sendings, broadcasts cascade`
})
afterAll(() => fresh.close())

const day = '2026-11-25T09:00:00Z'
const order = '/broadcast all\nru: Пункт Кайрак закрыт до утра.\nkk: Қайрақ пункті таңға дейін жабық.'

async function open(now = day) {
  const desk = await startDesk(fresh, { now })
  stops.push(desk.stop)
  return desk
}
type Desk = Awaited<ReturnType<typeof open>>

/** Agreed in that language. */
async function person(desk: Desk, address: string, language: 'ru' | 'kk') {
  const one = desk.person(address, 'telegram', language)
  await one.commands('start')
  await one.presses(`language-own-${language}`)
  await one.presses('consent-agree-button')
  return one
}

it('goes out once another operator than its author confirms it, to each in their language, once', async () => {
  const desk = await open()
  const [aliya, ivan] = [await person(desk, '81001', 'kk'), await person(desk, '81002', 'ru')]
  await desk.broadcasts(order)
  expect(desk.group().at(-1)).toContain('Получателей: 2')
  expect(desk.group().slice(-3, -1).join()).toContain('Қайрақ пункті таңға дейін жабық.')
  await desk.operator('/confirm', 'ждёт второго человека')
  expect(desk.group().at(-1)).toContain('вы сами составили')
  expect(ivan.sees()).not.toContain('Кайрак')

  await desk.operator('/confirm', 'ждёт второго человека', 2, '502')
  for (let tick = 0; tick < 3; tick++) await desk.told()
  expect(ivan.sees()).toContain('Пункт Кайрак закрыт до утра.')
  expect(aliya.sees()).toContain('Қайрақ пункті таңға дейін жабық.')
  expect(desk.group().at(-1)).toContain('Получили: 2')
  const [sent] = await fresh.sql`select count(*)::int as count from outbox where class = 'broadcast'`
  expect(sent?.count).toBe(2)
})

it('does not start while somebody could not read it', async () => {
  const desk = await open()
  await person(desk, '81011', 'kk')
  await desk.broadcasts('/broadcast all\nru: Пункт закрыт.')
  expect(desk.group().at(-1)).toContain('Нет текста на языках')
  await desk.operator('/confirm', 'ждёт второго человека', 1, '502')
  expect(desk.group().at(-1)).toContain('рассылка не началась')
  const [row] = await fresh.sql`select status from broadcasts`
  expect(row?.status).toBe('drafted')
})

it('waits for the end of somebody’s quiet hours, and nothing of it comes once it is stopped', async () => {
  const desk = await open('2026-11-25T19:00:00Z')
  const ivan = await person(desk, '81021', 'ru')
  await desk.broadcasts(order)
  expect(desk.group().at(-1)).toContain('Тихие часы сейчас у стольких получателей: 1')
  await desk.operator('/confirm', 'ждёт второго человека', 1, '502')
  await desk.told()
  expect(ivan.sees()).not.toContain('Кайрак')
  await desk.operator('/stop', 'рассылка началась', 1, '503')
  expect(desk.group().at(-1)).toContain('рассылка остановлена. Уже получили: 0')
  desk.at('2026-11-26T05:00:00Z')
  await desk.told()
  expect(ivan.sees()).not.toContain('Кайрак')
})

it('reaches those on the way to a state alone, and not who asked for silence', async () => {
  const desk = await open()
  const [going, silent] = [await person(desk, '81031', 'ru'), await person(desk, '81032', 'ru')]
  await person(desk, '81033', 'ru')
  const ids = await fresh.sql<{ id: string; address: string }[]>`
    select person_id as id, address from chats where address in ('81031', '81032')`
  for (const { id } of ids)
    await fresh.sql`
      insert into stays (person_id, citizenship, state, zone, purpose, entered_on)
      values (${id}, 'KZ', 'RU', 'Europe/Moscow', 'work', '2026-11-20')`
  await fresh.sql`
    update persons set stopped_at = ${day}::timestamptz
    where id = (select person_id from chats where address = '81032')`
  await desk.broadcasts('/broadcast going:RU\nru: Новый адрес приёма в Челябинске.')
  expect(desk.group().at(-1)).toContain('Получателей: 1')
  await desk.operator('/confirm', 'ждёт второго человека', 1, '502')
  for (let tick = 0; tick < 2; tick++) await desk.told()
  expect(going.sees()).toContain('Новый адрес приёма')
  expect(silent.sees()).not.toContain('Новый адрес приёма')
})

it.each([
  ['/broadcast', { problem: 'how' }],
  ['/broadcast all', { problem: 'how' }],
  ['/broadcast everyone\nru: x', { problem: 'wrong', line: '/broadcast everyone' }],
  ['/broadcast all\nпросто текст', { problem: 'wrong', line: 'просто текст' }],
  ['/broadcast all\nru:', { problem: 'wrong', line: 'ru:' }],
  [`/broadcast all\nru: ${'а'.repeat(1501)}`, { problem: 'long', line: 'ru:' }],
  [
    '/broadcast@kosh_bot lang:KK\nkk: Бірінші жол\n\nекінші жол',
    { order: { audience: { to: 'language', language: 'kk' }, texts: { kk: 'Бірінші жол\n\nекінші жол' } } },
  ],
])('reads “%s”', (said, read) => {
  expect(readOrder(said)).toEqual(read)
})
