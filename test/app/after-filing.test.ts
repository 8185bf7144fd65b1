import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reminderNote } from '../../src/app/reminders/reminder-note.ts'
import { listPlanned } from '../../src/db/reminders.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type Talk, talk } from '../support/talk.ts'
import { aChild, fileTrip } from '../support/trip.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

const ids = (t: Talk) => t.card().text.map(({ id }) => id)
const labelIds = (t: Talk) => t.card().choices.map(({ label }) => label.id)

const openTrip = async (t: Talk) => {
  await t.command('my')
  await t.presses(t.labels()[0] ?? '')
}

/** From Kazakhstan to Russia on 10 December 2026 with a way back, and a child along. */
async function filed(): Promise<Talk> {
  const t = await talk(fresh, { now: '2026-11-25T09:00:00Z', locale: 'ru' })
  await fileTrip(t, { companions: [{ relation: 'child', citizenship: 'kz', document: aChild }] })
  await openTrip(t)
  await t.presses('amend-button')
  await t.presses('✎ Обратный путь')
  await t.presses('returns-yes')
  await t.says('20.01.2027 10:00')
  await t.presses('amendment-submit-button')
  return t
}

async function crossThere(t: Talk): Promise<void> {
  t.at('2026-12-12T05:00:00Z')
  await openTrip(t)
  await t.presses('crossed-button')
  await t.says('11 декабря')
}

describe('a trip whose border is crossed', () => {
  it('is told by the button of “did you cross?”: that question ends, and the duties of the stay are planned', async () => {
    const t = await filed()
    const asked = (await listPlanned(fresh.db, t.personId)).find(({ series }) => series === 'arrival')
    if (!asked) throw new Error('expected the question whether they crossed')
    const note = reminderNote(asked, '2026-12-11T06:00:00Z')
    const press = note.choices.find(({ label }) => label.id === 'reminder-crossed-button')?.press
    t.at('2026-12-11T06:00:00Z')
    await t.sends({ kind: 'press', press: press ?? { do: '' }, standing: true })
    await t.says('10 декабря')
    const planned = (await listPlanned(fresh.db, t.personId)).map(({ series, subject }) => ({ series, subject }))
    expect(planned.map(({ series }) => series)).toContain('stayreg')
    expect(planned).not.toContainEqual({ series: 'arrival', subject: asked.subject })
  })

  it('shows the day it was crossed instead of the hour meant; the way back stays planned', async () => {
    const t = await filed()
    await crossThere(t)
    await openTrip(t)
    expect(t.text()).toContain('11 декабря 2026 г.: вы на месте')
    expect(t.text()).toContain('Граница пройдена: 11 декабря 2026 г.')
    expect(t.text()).not.toContain('10 декабря 2026 г. в 12:00, время')
    expect(t.text()).toContain('20 января 2027 г. в 10:00')
    expect(ids(t)).toContain('leg-status-planned')
  })

  it('leads to the term of stay, and is neither cancelled nor “did not happen” any more', async () => {
    const t = await filed()
    await crossThere(t)
    expect(labelIds(t)).toContain('reminder-stay-button')
    await openTrip(t)
    expect(labelIds(t)).toContain('reminder-stay-button')
    expect(labelIds(t)).not.toContain('cancel-journey-button')
    await t.says('не поехал')
    expect(ids(t)).toContain('not-gone-began')
    await t.presses('postponed-button')
    expect(ids(t)).toContain('registration-returns-at')
  })

  it('is not crossed back before it was crossed there', async () => {
    const t = await filed()
    await crossThere(t)
    await openTrip(t)
    await t.presses('crossed-button')
    await t.says('9 декабря')
    expect(ids(t)[0]).toBe('crossed-before-last')
  })

  it('crossed back, is home: nothing of registration of stay, no stay any more', async () => {
    const t = await filed()
    await crossThere(t)
    t.at('2027-01-20T12:00:00Z')
    await openTrip(t)
    await t.presses('crossed-button')
    await t.says('20 января')
    expect(ids(t)).toEqual(['after-crossing-home'])
    await t.presses('journey-open-button')
    expect(t.text()).toContain('завершена')
    expect(labelIds(t)).not.toContain('reminder-stay-button')
  })
})

describe('a state on the way', () => {
  it('is told as one, with the next border and its day, and nothing of registration of stay', async () => {
    const t = await talk(fresh, { now: '2026-11-25T09:00:00Z', locale: 'en' })
    const borders = [
      { through: 'Dariali (Kazbegi) – Upper Lars', at: '10.12.2026 09:00' },
      { through: 'Bagratashen', at: '12.12.2026 20:00' },
    ]
    await fileTrip(t, { citizenship: 'am', from: 'ru', to: 'am', purpose: 'family', place: 'Gyumri', borders })
    t.at('2026-12-10T15:00:00Z')
    await openTrip(t)
    await t.presses('crossed-button')
    await t.presses(t.labels()[0] ?? '')
    expect(ids(t)).toEqual(['after-crossing-on'])
    expect(t.text()).toContain('Next border: Georgia → Armenia, 12 December 2026')
    expect(labelIds(t)).not.toContain('home-needs-button')
  })
})

describe('the stay', () => {
  it('tells a term gone by as gone by, and a rule that two terms rest on once', async () => {
    const t = await filed()
    await crossThere(t)
    await t.presses('reminder-stay-button')
    expect(ids(t).filter((id) => id === 'rule-source')).toHaveLength(1)
    await t.presses('stay-contract-button')
    await t.says('30.06.2027')
    expect(ids(t)).toContain('stay-until-contract')
    t.at('2027-05-02T05:00:00Z')
    await t.presses('stay-terminated-button')
    await t.says('20.04.2027')
    expect(ids(t)).toEqual(expect.arrayContaining(['stay-free-past', 'stay-countdown']))
    expect(t.text()).toContain('Последний день: вторник, 4 мая 2027 г.')
  })

  it('that is none leads to the trips, where the entry is marked', async () => {
    const t = await talk(fresh, { now: '2026-11-25T09:00:00Z', locale: 'ru' })
    await t.sends({ kind: 'press', press: { do: 'go', screen: 'stay' }, standing: true })
    expect(labelIds(t)).toEqual(['home-my-button', 'menu-button'])
  })
})

describe('yes and no, typed', () => {
  it('answer whether a traveller is to be taken out, and whether a trip is off', async () => {
    const t = await filed()
    await openTrip(t)
    await t.presses('drop-button')
    await t.presses('Үлгібаев Арман')
    await t.says('да')
    expect(ids(t)[0]).toBe('dropped')
    await t.presses('cancel-journey-button')
    await t.says('нет')
    expect(t.text()).toContain('впереди')
    await t.presses('not-gone-button')
    await t.says('ага')
    expect(t.text()).toContain('не состоялась')
    expect(ids(t)).not.toContain('journey-address-unknown')
  })

  it('do not erase anybody: that is by its button', async () => {
    const t = await filed()
    await t.command('privacy')
    await t.presses('privacy-erase-button')
    await t.says('да')
    expect(ids(t)[0]).toBe('erase-press')
    await t.says('нет')
    expect(ids(t)[0]).toBe('privacy-full-what')
  })
})

describe('reminders that are switched off', () => {
  it('are told as off with what stays on, and come back by one button', async () => {
    const t = await filed()
    await t.command('reminders')
    await t.presses('Выключить: регистрация и формы')
    await t.presses('Как часто: граница')
    await t.presses('rhythm-set-off')
    expect(ids(t).slice(0, 2)).toEqual(['reminders-silent', 'reminders-still-on'])
    expect(t.text()).toContain('Включены: пребывание и договор.')
    await t.presses('reminders-all-on-button')
    expect(ids(t)[0]).toBe('reminders-next')
    expect(labelIds(t)).not.toContain('reminders-all-on-button')
  })
})

describe('the clock that reminders come by', () => {
  it.each(['kk', 'ru', 'ky', 'hy', 'be', 'en'] as const)(
    'is proposed once after the first trip, and asked no more, in %s',
    async (locale) => {
      const t = await talk(fresh, { now: '2026-11-25T09:00:00Z', locale })
      await fileTrip(t)
      expect(ids(t)).toEqual(['registered-clock'])
      await t.presses('clock-right-button')
      expect(ids(t)).toEqual(['registered-next'])
      expect(labelIds(t)).not.toContain('clock-other-button')
    },
  )

  it('may be another one: reminders of mornings follow it', async () => {
    const t = await talk(fresh, { now: '2026-11-25T09:00:00Z', locale: 'ru' })
    await fileTrip(t)
    await t.presses('clock-other-button')
    await t.says('Владивосток')
    expect(t.text()).toContain('Владивосток')
    const [row] = await fresh.sql`select zone from persons where id = ${t.personId}`
    expect(row?.zone).toBe('Asia/Vladivostok')
  })
})
