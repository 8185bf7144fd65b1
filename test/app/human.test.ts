import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aboutWhat } from '../../src/app/operators/group.ts'
import { retireOldRows } from '../../src/app/people/retire-old-rows.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { operatorsGroup, startDesk } from '../support/operators.ts'
import { talk } from '../support/talk.ts'

let fresh: FreshDatabase
const closing: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
afterAll(() => fresh.close())

async function open(options: Parameters<typeof startDesk>[1] = {}) {
  const desk = await startDesk(fresh, options)
  closing.push(desk.stop)
  return desk
}

const question = 'Можно ли ехать с внутренним паспортом?'

describe.each([
  ['telegram', '7101', 'Telegram'],
  ['web', 'page-7102', 'браузер'],
] as const)('somebody in the middle of a form, %s', (door, address, doorName) => {
  it('asks a person, is answered, and goes on at the same question with the answers kept', async () => {
    const desk = await open()
    const person = desk.person(address, door)
    await person.fillsIn()
    const asked = person.card()
    await person.says('оператор')
    expect(person.card()).toContain(person.expected({ id: 'human-ask' }))
    expect(person.buttons()).toContain('urgent-button')

    await person.says(question)
    expect(person.card()).toContain(person.expected({ id: 'human-passed' }))
    expect(person.card()).toContain(person.expected({ id: 'human-form-waits' }))
    const posted = desk.group().at(-1) ?? ''
    expect(posted).toContain(question)
    expect(posted).toContain('русский язык')
    expect(posted).toContain(doorName)
    expect(posted).toContain('Где: регистрация поездки, вопрос «')

    await person.says('Еду на поезде')
    expect(person.card()).not.toContain(person.expected({ id: 'human-passed' }))
    expect(desk.group().at(-1)).toMatch(/^№ \d+ · пишет ещё\n\nЕду на поезде$/)

    await desk.operator('Да, на поезде можно.', question)
    expect(person.sees()).toContain('Да, на поезде можно.')
    expect(desk.group().at(-1)).toMatch(door === 'web' ? /в браузере$/ : /ответ доставлен$/)

    await desk.operator('/close', 'Еду на поезде')
    expect(person.sees()).toBe(`${person.expected({ id: 'human-closed' })}\n\n${asked}`)
    expect(desk.group().at(-1)).toContain('вопрос закрыт')
    await person.presses('mode-rail')
    await person.presses('back-button')
    expect(person.card()).toBe(asked)
  })
})

describe('whoever waits for an answer', () => {
  it('goes on alone at the same question, what they write is for the form again, and the answer still comes', async () => {
    const desk = await open()
    const person = desk.person('7201')
    await person.fillsIn()
    const asked = person.card()
    await person.commands('human')
    await person.says(question)
    await person.presses('human-leave-button')
    expect(person.card()).toContain(asked)
    expect(desk.group().at(-1)).toContain('человек продолжил сам')
    const posted = desk.group().length
    await person.says('поездом')
    expect(desk.group()).toHaveLength(posted)
    await desk.operator('Можно.', question)
    expect(person.sees()).toContain('Можно.')
    await person.presses('human-write-button')
    await person.says('Спасибо')
    expect(desk.group().at(-1)).toMatch(/пишет ещё\n\nСпасибо$/)
  })

  it('has urgent help within a tap, comes to what commands say, and writes to the operators from there too', async () => {
    const desk = await open()
    const person = desk.person('7202')
    await person.fillsIn()
    await person.commands('human')
    await person.says(question)
    await person.presses('urgent-button')
    expect(person.card()).toContain('112')
    await person.commands('help')
    await person.says('а ребёнку нужен паспорт?')
    expect(desk.group().at(-1)).toContain('а ребёнку нужен паспорт?')
    expect(person.buttons()).toContain('human-leave-button')
  })

  it('needs no answer any more and says so; the next question is a new one', async () => {
    const desk = await open()
    const person = desk.person('7203')
    await person.fillsIn()
    await person.commands('human')
    await person.says(question)
    await person.presses('human-done-button')
    expect(desk.group().at(-1)).toContain('вопрос закрыт')
    await person.commands('human')
    expect(person.card()).toContain(person.expected({ id: 'human-ask' }))
    await person.says('Ещё вопрос')
    expect(desk.group().at(-1)).toMatch(/^№ \d+ · вопрос/)
  })

  it('is told how long others waited, and by night when operators are there again', async () => {
    const desk = await open()
    await fresh.sql`update tickets set opened_at = '2026-11-25 08:00Z', first_answered_at = '2026-11-25 08:12Z'`
    const person = desk.person('7204')
    await person.fillsIn()
    await person.commands('human')
    expect(person.card()).toContain(person.expected({ id: 'human-wait-minutes', args: { minutes: 15 } }))
    desk.at('2026-11-27T20:00:00Z')
    await person.commands('human')
    expect(person.card()).toContain('30 ноября')
    expect(person.card()).toContain('09:00')
  })

  it('is asked to shorten what is too long for one message', async () => {
    const desk = await open()
    const person = desk.person('7205')
    await person.fillsIn()
    await person.commands('human')
    const posted = desk.group().length
    await person.says('а'.repeat(1501))
    expect(person.card()).toContain(person.expected({ id: 'human-too-long', args: { max: 1500 } }))
    expect(desk.group()).toHaveLength(posted)
  })
})

describe('what is asked', () => {
  it('is sealed by the key of whoever asked, and goes with them', async () => {
    const desk = await open()
    const person = desk.person('7301')
    await person.fillsIn()
    await person.commands('human')
    await person.says('тайное слово берёза')
    const kept = JSON.stringify([
      await fresh.sql`select * from tickets`,
      await fresh.sql`select * from ticket_messages`,
      await fresh.sql`select payload, payload_unowned from outbox`,
    ])
    expect(kept).not.toContain('берёза')
    expect(kept).not.toContain('registration')
    await person.commands('privacy')
    await person.presses('privacy-erase-button')
    await person.presses('erase-confirm-button')
    await desk.operator('Уже поздно', 'берёза')
    expect(desk.group().at(-1)).toContain('такого вопроса больше нет')
  })

  it('is gone thirty days after it was closed', async () => {
    await fresh.sql`update tickets set status = 'closed', closed_at = '2026-11-25 09:00Z', updated_at = '2026-11-25 09:00Z'`
    expect(await retireOldRows(fresh.db, new Date('2026-12-25T09:00:00Z'))).not.toHaveProperty('tickets')
    expect(await retireOldRows(fresh.db, new Date('2026-12-25T09:00:01Z'))).toHaveProperty('tickets')
    expect(await fresh.sql`select 1 from ticket_messages`).toHaveLength(0)
  })
})

describe('an answer of an operator', () => {
  it('that the messenger tells twice reaches the person once', async () => {
    const desk = await open()
    const person = desk.person('7401')
    await person.fillsIn()
    await person.commands('human')
    await person.says(question)
    const before = desk.doors.telegram.delivered.filter(({ body }) => body.kind === 'note').length
    await desk.operator('Один раз.', question, 3)
    // The answer, and that it was delivered.
    expect(desk.doors.telegram.delivered.filter(({ body }) => body.kind === 'note').length).toBe(before + 2)
  })

  it('that cannot be delivered is told as such', async () => {
    const desk = await open()
    const person = desk.person('7402')
    await person.fillsIn()
    await person.commands('human')
    await person.says(question)
    await fresh.sql`update chats set blocked_at = now() where address = '7402'`
    await desk.operator('Слышите?', question)
    expect(desk.group().at(-1)).toContain('ответ не доставлен')
  })

  it('goes to whoever asked the question it answers, whatever numbers people write', () => {
    expect(aboutWhat('№ 12 · вопрос\n\n№ 5 у меня')).toEqual({ kind: 'ticket', number: 12 })
    expect(aboutWhat('Связь прервалась.\n\n№ 12 · вопрос')).toEqual({ kind: 'ticket', number: 12 })
    expect(aboutWhat('№ F3 · сообщают о подделке\n\n№ 5')).toEqual({ kind: 'report', number: 3 })
    expect(aboutWhat('что угодно')).toBeUndefined()
  })

  it('that fails on our side is told with the number of the incident, and does not stand in the way of the next', async () => {
    let isBroken = false
    const desk = await open({
      core: (own) => async (tx, turn) => {
        if (isBroken) throw new Error('a form that cannot be drawn')
        return own(tx, turn)
      },
    })
    const person = desk.person('7403')
    await person.fillsIn()
    await person.commands('human')
    await person.says(question)
    isBroken = true
    await desk.operator('/close', question)
    expect(desk.group().at(-1)).toMatch(/^№ \d+ · не получилось, номер сбоя \w{6}$/)
    isBroken = false
    await desk.operator('/close', question)
    expect(desk.group().at(-1)).toContain('вопрос закрыт')
  })
})

describe('the operators', () => {
  it('who could not be reached are told anew when ten minutes have passed', async () => {
    const desk = await open()
    const person = desk.person('7501')
    await person.fillsIn()
    await person.commands('human')
    await fresh.sql`update chats set blocked_at = '2026-11-25 09:00Z' where address = ${operatorsGroup}`
    await person.says('Слышно ли меня?')
    expect(desk.group().join()).not.toContain('Слышно ли меня?')
    desk.at('2026-11-25T09:10:01Z')
    await desk.told()
    expect(desk.group().at(-1)).toContain('Слышно ли меня?')
  })
})

describe('where nobody is on duty', () => {
  it('the card says so honestly and leads to urgent help, to help and back to the question', async () => {
    const person = await talk(fresh, { now: '2026-11-25T09:00:00Z', locale: 'ru' })
    await person.command('new')
    await person.presses('registration-begin-button')
    const asked = person.text()
    await person.says('человек')
    expect(person.card().text).toEqual([{ id: 'human-nobody' }])
    await person.presses('urgent-button')
    expect(person.text()).toContain('112')
    await person.command('human')
    await person.presses('help-button')
    await person.presses('human-button')
    await person.presses('here-button')
    expect(person.text()).toBe(asked)
  })
})

describe('a fake of us', () => {
  it('is reported with its name, thanked for, kept sealed, and dealt with by an operator', async () => {
    const desk = await open()
    const person = desk.person('7601')
    await person.fillsIn()
    const asked = person.card()
    await person.says('мошенники')
    expect(person.card()).toContain('@kosh_test_bot')
    expect(person.card()).toContain('никогда не просим денег')
    await person.says('@fake_kosh_example № 12')
    expect(person.card()).toBe(`${person.expected({ id: 'fake-thanks' })}\n\n${asked}`)
    expect(desk.group().at(-1)).toMatch(/^№ F\d+ · сообщают о подделке\n\n@fake_kosh_example № 12\n\n/)
    expect(JSON.stringify(await fresh.sql`select * from fake_reports`)).not.toContain('fake_kosh')
    await desk.operator('Спасибо', 'сообщают о подделке')
    expect(desk.group().at(-1)).toContain('отвечать некому')
    await desk.operator('/close', 'сообщают о подделке')
    expect(desk.group().at(-1)).toContain('разобрано')
    expect(await fresh.sql`select 1 from fake_reports where handled_at is not null`).toHaveLength(1)
  })

  it('need not be named: the button leads on', async () => {
    const person = await talk(fresh, { now: '2026-11-25T09:00:00Z', locale: 'ru' })
    await person.command('help')
    await person.presses('fake-button')
    await person.says('Продолжить')
    expect(person.card().text[0]?.id).toBe('home')
    expect(await fresh.sql`select 1 from fake_reports where person_id = ${person.personId}`).toHaveLength(0)
  })
})
