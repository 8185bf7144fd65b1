import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepSearch, refreshSearches } from '../../src/app/exchange/keep-search.ts'
import { matchNewVacancies } from '../../src/app/exchange/match-news.ts'
import { matchesThroughOutbox, type TellDeps, tellMatches } from '../../src/app/exchange/tell-matches.ts'
import type { MessageOfOurs } from '../../src/app/path/queue-message.ts'
import { placeIndex } from '../../src/app/places.ts'
import type { Database, Tx } from '../../src/db/client.ts'
import { setZone } from '../../src/db/persons.ts'
import { getPreferences, putPreferences } from '../../src/db/preferences.ts'
import { putProfile } from '../../src/db/profiles.ts'
import { storeRates } from '../../src/db/rates.ts'
import { outbox } from '../../src/db/schema/outbox.ts'
import { searchCells, searches, searchMatches } from '../../src/db/schema/searches.ts'
import { vacancies, vacancyNews } from '../../src/db/schema/vacancies.ts'
import { listSearches, mostSearches } from '../../src/db/searches.ts'
import { noteNewVacancies } from '../../src/db/vacancy-news.ts'
import { titleKey } from '../../src/domain/exchange/text.ts'
import type { Vacancy } from '../../src/domain/exchange/vacancy.ts'
import { popularGroups } from '../../src/domain/occupations/occupations.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aVacancy, testRates } from '../support/exchange.ts'
import { arrivalOf, fakeDoor, makeTurns, startPath, until, untilQuiet } from '../support/path.ts'
import { type Talk, talk } from '../support/talk.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  const rates = Object.entries(testRates.perUnit).map(([currency, perUnit]) => ({
    on: '2026-11-20',
    currency,
    perUnit,
  }))
  await storeRates(fresh.db, rates, 'test')
})
afterAll(() => fresh.close())

/** Wednesday, 13:00 in Almaty. */
const now = '2026-11-25T08:00:00Z'
/** What was told, as it would go into the outbox. */
let told: MessageOfOurs[] = []
beforeEach(async () => {
  told = []
  await fresh.db.delete(searches)
  await fresh.db.delete(vacancies)
})

let number = 0
/** An open vacancy that is new at that instant; its id. */
async function isNew(of: Partial<Vacancy> = {}, at = now, more: { sameAs?: string } = {}): Promise<string> {
  number += 1
  const vacancy = aVacancy({ sourceId: `v${number}`, title: `Сварщик ${number}`, ...of })
  const seen = new Date(at)
  const row = { contentHash: '', firstSeenAt: seen, lastSeenAt: seen, titleKey: titleKey(vacancy.title), ...more }
  const [stored] = await fresh.db
    .insert(vacancies)
    .values({ ...vacancy, ...row })
    .returning({ id: vacancies.id })
  const id = stored?.id ?? ''
  await noteNewVacancies(fresh.db, [id], seen)
  return id
}

const queue: TellDeps['queue'] = async (_, message) => {
  told.push(message)
  return 'queued'
}
const places = placeIndex()
const match = (at = now) => matchNewVacancies({ db: fresh.db }, new Date(at))
const tell = (at = now) => tellMatches({ db: fresh.db, places, queue }, new Date(at))
async function sweep(at = now) {
  await match(at)
  return tell(at)
}

/** Which vacancies a message opens, in its order. */
const opensOf = (message: MessageOfOurs | undefined): unknown[] =>
  (message?.shows ?? []).flatMap((show) =>
    show.show === 'note'
      ? show.card.choices.flatMap(({ press }) => (press?.screen === 'vacancy' ? [press.id] : []))
      : [],
  )
const idsOf = (message: MessageOfOurs | undefined) =>
  (message?.shows ?? []).flatMap((show) => (show.show === 'note' ? show.card.text.map(({ id }) => id) : []))

/** Somebody in Almaty who asked a minute ago to hear of new work for welders. */
async function seeker(rhythm?: 'daily' | 'weekly'): Promise<Talk> {
  const person = await talk(fresh, { now: '2026-11-25T07:59:00Z', locale: 'ru' })
  await setZone(fresh.db, person.personId, 'Asia/Almaty')
  await person.says('сварщик')
  await person.presses('jobs-tell-me-button')
  if (rhythm) await person.presses(`search-rhythm-${rhythm}-button`)
  return person
}

describe('a saved search', () => {
  it('is saved from the list of jobs and told in the list, with how often one hears of it', async () => {
    const person = await seeker()
    expect(person.text()).toBe(
      [
        'Сохранено. Здесь можно выбрать, как часто вам сообщать.',
        'Поиск: Сварщик. Где: любая страна, которая вам подходит. Сообщаем сразу, не больше пяти в день',
      ].join('\n'),
    )
    await person.presses('search-rhythm-weekly-button')
    await person.command('searches')
    expect(person.text()).toContain(
      '1. Сварщик. Где: любая страна, которая вам подходит. Сообщаем по понедельникам, в 9 утра',
    )
  })

  it('is one, however often it is saved', async () => {
    const person = await seeker()
    await person.says('сварщик')
    await person.presses('jobs-tell-me-button')
    expect(person.card().text[0]?.id).toBe('search-known')
    expect(await listSearches(fresh.db, person.personId)).toHaveLength(1)
  })

  it('is one of ten at most', async () => {
    const person = await talk(fresh, { now, locale: 'ru' })
    const groups = popularGroups().slice(0, mostSearches + 1)
    for (const isco of groups)
      await person.sends({ kind: 'press', press: { do: 'search-keep', isco }, standing: false })
    expect(person.card().text[0]).toMatchObject({ id: 'search-full', args: { most: 10 } })
    expect(await listSearches(fresh.db, person.personId)).toHaveLength(10)
  })

  it('says nothing while it is paused, and is gone when it is deleted', async () => {
    const person = await seeker()
    await person.presses('search-pause-button')
    await isNew()
    expect(await sweep()).toMatchObject({ people: 0 })
    await person.presses('search-resume-button')
    await person.presses('search-delete-button')
    expect(person.card().text.map(({ id }) => id)).toEqual(['search-deleted', 'searches-none'])
    await isNew()
    await sweep()
    expect(told).toEqual([])
  })

  it('is found by its work and by where: anywhere, in a state, in the regions of the places wished for', async () => {
    const person = await seeker()
    const cells = async () => (await fresh.db.select().from(searchCells)).map(({ cell }) => cell).toSorted()
    expect(await cells()).toEqual(['721'])
    await fresh.db.transaction(async (tx) => {
      const profile = { countries: ['RU' as const, 'KZ' as const], regions: ['RU-MOW'] }
      await putProfile(tx, person.personId, { profile, currency: null }, new Date(now))
      await refreshSearches(tx, places, person.personId, new Date(now))
    })
    expect(await cells()).toEqual(['721KZ', '721RU-MOW', '721RU?'])
    await isNew({ region: 'RU-PRI' })
    const near = [await isNew({ region: 'RU-MOW' }), await isNew({ region: null }), await isNew({ country: 'KZ' })]
    await sweep()
    expect(opensOf(told[0]).toSorted()).toEqual(near.toSorted())
  })

  it('goes by the profile as it is now', async () => {
    const person = await seeker()
    const before = await fresh.db.select().from(searchCells)
    const payFloor = { amount: 100_000, currency: 'RUB', net: true, period: 'month' as const }
    await fresh.db.transaction((tx) =>
      putProfile(tx, person.personId, { profile: { payFloor, countries: ['RU'] }, currency: 'RUB' }, new Date(now)),
    )
    await person.sends({
      kind: 'press',
      press: { do: 'jobs-recognised', country: 'KZ', list: {} },
      standing: false,
    })
    expect(await fresh.db.select().from(searchCells)).not.toEqual(before)
    await isNew({ payMin: 60_000, currency: 'RUB', payPeriod: 'month' })
    const good = await isNew({ payMin: 150_000, currency: 'RUB', payPeriod: 'month' })
    await isNew({ country: 'KZ', payMin: 900_000, currency: 'KZT', payPeriod: 'month' })
    await sweep()
    expect(told.map(opensOf)).toEqual([[good]])
  })
})

describe('a new vacancy', () => {
  it('is told at once to whoever asked for it, and never again, over restarts and replicas', async () => {
    const people = await Promise.all([seeker(), seeker(), seeker()])
    const ids = [await isNew(), await isNew()]
    await Promise.all([match(), match(), match()])
    await Promise.all([tell(), tell(), tell()])
    await sweep()
    expect(told.map(({ personId }) => personId).toSorted()).toEqual(people.map(({ personId }) => personId).toSorted())
    for (const message of told) expect(opensOf(message).toSorted()).toEqual(ids.toSorted())
    expect(told.every((message) => message.class === 'match')).toBe(true)
    await noteNewVacancies(fresh.db, ids, new Date(now)) // closed and open again
    await sweep('2026-11-26T08:00:00Z')
    expect(told).toHaveLength(3)
    expect(await fresh.db.select().from(vacancyNews)).toEqual([])
  })

  it('is not lost when the sweep dies in the middle', async () => {
    await seeker()
    await isNew()
    // As by a kill: all is done, and nothing is committed.
    const killed = <T>(work: (tx: Tx) => Promise<T>) =>
      fresh.db.transaction(async (tx) => {
        await work(tx)
        throw new Error('killed')
      })
    const dyingDb: Database = Object.create(fresh.db, { transaction: { value: killed } })
    await expect(matchNewVacancies({ db: dyingDb }, new Date(now))).rejects.toThrow('killed')
    expect(await tell()).toMatchObject({ people: 0 })
    await match()
    expect(await tellMatches({ db: dyingDb, places, queue }, new Date(now))).toMatchObject({ failed: 1 })
    told = []
    expect(await tell()).toMatchObject({ people: 1, vacancies: 1 })
  })

  it('is told once to somebody whom several searches lead to it', async () => {
    const person = await seeker()
    await person.sends({ kind: 'press', press: { do: 'search-keep', isco: '7212', country: 'RU' }, standing: false })
    const id = await isNew()
    await sweep()
    expect(told.map(opensOf)).toEqual([[id]])
  })

  it('is told to nobody who saved the search after it was there', async () => {
    await isNew({}, '2026-11-25T07:00:00Z')
    await seeker()
    await sweep()
    expect(told).toEqual([])
  })

  it.each([
    ['other work', { isco: '5120', title: 'Повар' }],
    ['work that is only near', { isco: '7222', title: 'Слесарь-инструментальщик' }],
    ['work that is not known', { isco: null }],
  ])('of %s is told to nobody', async (_, of) => {
    await seeker()
    await isNew(of)
    await sweep()
    expect(told).toEqual([])
  })

  it('that is the same job as another is not told beside it, also when that is found out later', async () => {
    await seeker()
    const leader = await isNew()
    await isNew({ source: 'other' }, now, { sameAs: leader })
    await sweep()
    expect(told.map(opensOf)).toEqual([[leader]])
    const late = await isNew()
    await match()
    await fresh.db.update(vacancies).set({ sameAs: leader }).where(eq(vacancies.id, late))
    await tell()
    expect(told).toHaveLength(1)
  })

  it('is left out when it was turned down or closed since it was found', async () => {
    const person = await seeker('daily')
    const [down, closed, open] = [await isNew(), await isNew(), await isNew({ employerName: 'Демо Мост' })]
    await match()
    await person.sends({
      kind: 'press',
      press: { do: 'vacancy-turn-down', id: down, reason: 'other' },
      standing: false,
    })
    await fresh.db
      .update(vacancies)
      .set({ closedAt: new Date(now) })
      .where(eq(vacancies.id, closed))
    await tell('2026-11-26T04:00:00Z')
    expect(told.map(opensOf)).toEqual([[open]])
  })
})

describe('a digest', () => {
  it('comes at nine in the morning of the person’s clock, by the week on Monday; silent when empty', async () => {
    const [day, week] = [await seeker('daily'), await seeker('weekly')]
    await isNew()
    await sweep()
    await tell('2026-11-26T03:59:00Z')
    expect(told).toEqual([])
    await tell('2026-11-26T04:00:00Z')
    expect(told.map(({ personId, class: of }) => [personId, of])).toEqual([[day.personId, 'digest']])
    await tell('2026-11-30T03:59:00Z')
    expect(told).toHaveLength(1)
    await tell('2026-11-30T04:00:00Z')
    expect(told[1]?.personId).toBe(week.personId)
    expect(await tell('2026-12-07T04:00:00Z')).toEqual({ people: 0, vacancies: 0, putOff: 0, failed: 0 })
  })

  it('holds the five best, best first; the sixth waits for the next', async () => {
    await seeker('daily')
    const ids: string[] = []
    for (const pay of [60, 80, 100, 120, 140, 160])
      ids.push(await isNew({ payMin: pay * 1000, currency: 'RUB', payPeriod: 'month' }))
    await sweep()
    await tell('2026-11-26T04:00:00Z')
    expect(opensOf(told[0])).toHaveLength(5)
    const [first, ...rest] = [...opensOf(told[0])]
    expect(first).toBe(ids[5])
    expect(rest).not.toContain(ids[0])
    expect(idsOf(told[0]).at(-1)).toBe('matches-more')
    await tell('2026-11-26T05:00:00Z')
    expect(told).toHaveLength(1)
    await tell('2026-11-27T04:00:00Z')
    expect(opensOf(told[1])).toEqual([ids[0]])
  })

  it('takes what is more than five a day of what comes at once', async () => {
    await seeker()
    for (let n = 0; n < 4; n++) await isNew()
    await sweep()
    for (let n = 0; n < 3; n++) await isNew({}, '2026-11-25T09:00:00Z')
    await sweep('2026-11-25T09:00:00Z')
    expect(told.map((message) => opensOf(message).length)).toEqual([4, 1])
    await tell('2026-11-25T12:00:00Z')
    expect(told).toHaveLength(2)
    await tell('2026-11-26T04:00:00Z')
    expect(told.map((message) => [message.class, opensOf(message).length])).toEqual([
      ['match', 4],
      ['match', 1],
      ['digest', 2],
    ])
  })

  it('never comes in the quiet hours', async () => {
    await seeker()
    await isNew({}, '2026-11-25T18:00:00Z')
    expect(await sweep('2026-11-25T18:00:00Z')).toMatchObject({ people: 0, putOff: 1 })
    await tell('2026-11-26T02:59:00Z')
    expect(told).toEqual([])
    await tell('2026-11-26T03:00:00Z')
    expect(told).toHaveLength(1)
  })

  it('does not come to who switched such news off; saving a search switches it on again', async () => {
    const person = await seeker()
    await fresh.db.transaction(async (tx) => {
      const had = await getPreferences(tx, person.personId)
      await putPreferences(tx, person.personId, { ...had, off: ['vacancies'] }, new Date(now))
    })
    await isNew()
    await sweep()
    expect(told).toEqual([])
    await person.says('повар')
    await person.presses('jobs-tell-me-button')
    expect((await getPreferences(fresh.db, person.personId)).off).toEqual([])
  })
})

describe('what is told', () => {
  it('opens at the vacancy by its button, and the link of that vacancy opens it too', async () => {
    const person = await seeker()
    const id = await isNew({ title: 'Сварщик на верфь' })
    await sweep()
    const [show] = told[0]?.shows ?? []
    const press = show?.show === 'note' ? show.card.choices[0]?.press : undefined
    await person.sends({ kind: 'press', press: press ?? { do: '' }, standing: true })
    expect(person.text()).toContain('Сварщик на верфь')
    await person.command('start', `vacancy_${id}`)
    expect(person.text()).toContain('Сварщик на верфь')
  })

  it('goes out once through the outbox to the chat they use', async () => {
    await makeTurns(fresh.sql)
    const { sender, delivered } = fakeDoor()
    const path = await startPath(fresh, [sender])
    try {
      await path.take(arrivalOf('4242', 'hello'))
      await untilQuiet(fresh.sql)
      const [chat] = await fresh.sql`select person_id from chats where address = '4242'`
      const personId = String(chat?.person_id)
      const asked = { isco: '7212', country: null, rhythm: 'now' as const }
      await fresh.db.transaction((tx) => keepSearch(tx, places, personId, asked, new Date('2026-11-25T07:00:00Z')))
      await isNew()
      await match()
      const deps = { db: fresh.db, places, queue: matchesThroughOutbox(fresh.keyring) }
      await Promise.all([tellMatches(deps, new Date(now)), tellMatches(deps, new Date(now))])
      path.wake()
      await until(
        () => delivered.filter(({ body }) => body.kind === 'note').length,
        (notes) => notes === 1,
      )
      const rows = await fresh.db
        .select()
        .from(outbox)
        .where(and(eq(outbox.personId, personId), eq(outbox.class, 'match')))
      expect(rows).toHaveLength(1)
      expect(await fresh.db.select().from(searchMatches).where(eq(searchMatches.personId, personId))).toMatchObject([
        { status: 'told_now' },
      ])
    } finally {
      await path.stop()
    }
  })
})
