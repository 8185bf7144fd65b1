import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rehashTravellers } from '../../src/db/change-journeys.ts'
import { findRegistration, listJourneys, listRegistrations, type StoredRegistration } from '../../src/db/journeys.ts'
import { documentLookup, nameLookups } from '../../src/db/lookup.ts'
import { personBox } from '../../src/db/sealing.ts'
import type { Card } from '../../src/dialogs/show.ts'
import { Locale } from '../../src/domain/codes.ts'
import { type FreshDatabase, freshDatabase, freshKeys } from '../support/database.ts'
import { type Talk, talk } from '../support/talk.ts'
import { aChild, aDocument, fileTrip, fillTrip } from '../support/trip.ts'

const now = '2026-11-25T09:00:00Z'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

async function filedOf(t: Talk): Promise<StoredRegistration[]> {
  const box = await personBox(fresh.db, fresh.keyring, t.personId)
  const journeys = await listJourneys(fresh.db, t.personId)
  const filed = await Promise.all(journeys.map(({ id }) => listRegistrations(fresh.db, box, t.personId, id)))
  return filed.flat()
}

const noteOf = (t: Talk): Card | undefined => {
  const note = t.shows().find(({ show }) => show === 'note')
  return note?.show === 'note' ? note.card : undefined
}

const ids = (card: Card | undefined) => card?.text.map(({ id }) => id) ?? []

describe.each(Locale.options)('a whole registration in %s', (locale) => {
  it('begins with the language and consent, and ends with a code, a QR and version 1', async () => {
    const t = await talk(fresh, { now })
    await t.command('start')
    await t.presses(`language-own-${locale}`)
    await t.presses('consent-agree-button')
    await fileTrip(t, { address: 'Садовая 5' })
    const [registration] = await filedOf(t)
    expect(registration).toMatchObject({ version: 1, status: 'filed', isLate: false, address: 'Садовая 5' })
    expect(registration?.code).toMatch(/^[2-9A-Y]{9}$/)
    expect(registration?.credential.split('.')).toHaveLength(3)
    const note = noteOf(t)
    expect(ids(note)).toEqual(
      expect.arrayContaining([
        'registered',
        'code-line',
        'filed-on-time',
        'filed-rule',
        'not-the-state',
        'state-form-needed',
      ]),
    )
    expect(ids(note)).toContain('filed-reminder-line')
    expect(JSON.stringify(note)).not.toContain('reminder-name-filing')
    expect(note?.choices.find(({ copy }) => copy)?.copy?.replaceAll('-', '')).toBe(registration?.code)
    expect(t.shows().filter(({ show }) => show === 'picture')).toHaveLength(1)
    expect(t.transcript()).not.toMatch(/\{|registration-|traveller-/)
  })
})

describe('the example of a name in Latin letters', () => {
  it.each([
    ['kk', 'Үлгібаева Әсел', 'ULGIBAEVA, ASEL'],
    ['ru', 'Примерова Анна', 'PRIMEROVA, ANNA'],
    ['ky', 'Үлгүбаева Айгүл', 'ULGUBAEVA, AIGUL'],
    ['hy', 'Օրինակյան Անի', 'ORINAKYAN, ANI'],
    ['be', 'Прыкладава Ганна', 'PRYKLADAVA, HANNA'],
    ['en', 'Sampleton Anna', 'SAMPLETON, ANNA'],
  ] as const)('is that of the question before, in Latin letters (%s)', async (locale, name, latin) => {
    const t = await talk(fresh, { now, locale })
    await fillTrip(t)
    expect(t.transcript()).toContain(name)
    expect(t.transcript()).toContain(latin)
  })
})

describe('the review card', () => {
  it('has an edit for each line, and one changed answer asks again only what hangs on it', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t, { address: 'Садовая 5' })
    await t.presses('✎ Цель')
    await t.presses('purpose-study')
    expect(t.card().text.map(({ id }) => id)).toContain('registration-host')
    await t.says('Примерный университет')
    expect(t.text()).toContain('Принимающая сторона: Примерный университет')
    expect(t.text()).toContain('Адрес: Садовая 5')
  })

  it('puts aside what hangs on a changed checkpoint: the moment is asked again and the old one offered', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t)
    await t.presses('✎ Пункт пропуска')
    await t.says('Аксай')
    expect(t.card().text.map(({ id }) => id)).toContain('registration-crosses-at')
    expect(t.labels()[0]).toContain('10 декабря 2026 г. в 12:00')
    await t.presses(t.labels()[0] ?? '')
    expect(t.text()).toContain('Пункт пропуска: Аксай')
  })

  it('is come back to when an edit is given up', async () => {
    const t = await talk(fresh, { now, locale: 'en' })
    await fillTrip(t)
    await t.presses('✎ Purpose')
    await t.presses('back-button')
    expect(ids(t.card())).toContain('registration-review')
  })

  it('understands the name of a line, and the words of its button', async () => {
    const t = await talk(fresh, { now, locale: 'kk' })
    await fillTrip(t)
    await t.says('мекенжай')
    expect(ids(t.card())).toContain('registration-address')
    await t.says('Бақ көшесі, 5')
    await t.says('тіркеу')
    expect(await filedOf(t)).toHaveLength(1)
  })
})

describe('an unfinished registration', () => {
  it('goes on at the same question after a restart, answers kept', async () => {
    const t = await talk(fresh, { now, locale: 'hy' })
    await t.command('new')
    await t.presses('registration-begin-button')
    await t.presses('citizenship-am')
    await t.presses('country-am')
    t.restart()
    t.at('2026-12-02T09:00:00Z')
    await t.command('start')
    expect(t.text()).toContain('Ուր')
    await t.presses('resume-registration-button')
    expect(ids(t.card())).toContain('registration-to')
  })

  it('keeps its answers when the language is changed in the middle', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await t.command('new')
    await t.presses('registration-begin-button')
    await t.presses('citizenship-kg')
    await t.says('язык')
    await t.presses('language-own-ky')
    expect(t.text()).toContain('Кайсы өлкөдөн чыгасыз?')
  })
})

describe('what is told of a crossing', () => {
  it('shows both clocks where they differ: Korday 11:00 is 12:00 across', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t, { to: 'kg', borders: [{ through: 'Кордай', at: '10.12.2026 11:00' }], place: 'Бишкек' })
    expect(t.text()).toMatch(/четверг, 10 декабря 2026 г\. в 11:00, .*UTC\+5.* = 12:00, .*UTC\+6/)
  })

  it('shows one clock where both sides agree: Kairak', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t)
    expect(t.text()).toContain('10 декабря 2026 г. в 12:00, время Костаная')
    expect(t.text()).not.toContain(' = ')
  })

  it('asks each border of a way through a third state, in order', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    const borders = [
      { through: 'Ак-Жол', at: '10.12.2026 09:00' },
      { through: 'Кайрак', at: '11.12.2026 20:00' },
    ]
    await fileTrip(t, { citizenship: 'kg', from: 'kg', to: 'ru', borders })
    const [journey] = await listJourneys(fresh.db, t.personId)
    expect(journey?.legs.map(({ state, direction }) => `${direction} ${state}`)).toEqual([
      'exit KG',
      'entry KZ',
      'exit KZ',
      'entry RU',
    ])
  })

  it('tells of a closed checkpoint before going on, with other ways one press off', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await t.command('new')
    for (const press of ['registration-begin-button', 'citizenship-kz', 'country-kz', 'country-ru', 'mode-road'])
      await t.presses(press)
    await t.says('Сырым')
    await t.says('10.12.2026 12:00')
    expect(t.text()).toContain('закрыт для машин и пешеходов')
    await t.presses('border-caution-checkpoint-button')
    expect(ids(t.card())).toContain('registration-checkpoint')
  })
})

describe('when it is filed', () => {
  it('late, with a funeral as the reason, is taken, marked and told to have no consequences', async () => {
    const t = await talk(fresh, { now: '2026-12-10T02:00:00Z', locale: 'ru' })
    await fillTrip(t)
    expect(ids(t.card())).toContain('registration-late-reason')
    await t.presses('late-reason-funeral-button')
    await t.presses('registration-submit-button')
    expect((await filedOf(t))[0]).toMatchObject({ isLate: true, isEmergency: true, lateReason: 'funeral' })
    expect(ids(noteOf(t))).toContain('filed-late')
  })

  it('more than 90 days ahead, stays a draft that is told of', async () => {
    const t = await talk(fresh, { now: '2026-08-01T09:00:00Z', locale: 'ru' })
    await fileTrip(t)
    expect(await filedOf(t)).toHaveLength(0)
    expect(t.text()).toContain('11 сентября 2026')
    await t.presses('registration-check-button')
    expect(ids(t.card())).toContain('registration-review')
  })

  it('after the crossing is over, asks the moment again', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t)
    t.at('2026-12-11T09:00:00Z')
    await t.presses('registration-submit-button')
    expect(ids(t.card())).toEqual(expect.arrayContaining(['moment-in-past', 'registration-crosses-at']))
    expect(await filedOf(t)).toHaveLength(0)
  })

  it('twice, is the same registration', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fileTrip(t)
    await fileTrip(t, { borders: [{ through: 'Кайрак', at: '10.12.2026 15:00' }] })
    expect(ids(t.card())).toContain('registration-known')
    expect(await filedOf(t)).toHaveLength(1)
  })
})

describe('a family', () => {
  const family = {
    companions: [
      {
        relation: 'spouse',
        citizenship: 'kz',
        document: { ...aDocument, number: 'N22345678', name: 'Үлгібаев Берік', latin: 'ULGIBAEV, BERIK' },
      },
      { relation: 'child', citizenship: 'kz', document: aChild },
      {
        relation: 'child',
        citizenship: 'kz',
        document: { ...aChild, number: 'AB1234568', name: 'Үлгібаев Дәулет', latin: 'ULGIBAEV, DAULET' },
      },
      {
        relation: 'child',
        citizenship: 'kz',
        document: { ...aChild, number: 'AB1234569', name: 'Үлгібаева Сәуле', latin: 'ULGIBAEVA, SAULE' },
      },
    ],
  }

  it('of two adults and three children has five codes; without one of them four are filed and one is cancelled', async () => {
    const t = await talk(fresh, { now, locale: 'kk' })
    const { companions } = family
    await fillTrip(t, { companions: companions.slice(0, 1) })
    for (const { document } of companions.slice(1)) {
      await t.presses('registration-companions.add')
      await t.presses('relation-child')
      await t.presses('Үлгібаев Берік')
      await t.presses('citizenship-kz')
      await t.presses('document-type-it-button')
      await t.presses(document.type)
      for (const said of [document.number, document.name, document.latin, document.born]) await t.says(said)
    }
    await t.presses('registration-companions.done')
    await t.presses('registration-submit-button')
    const five = await filedOf(t)
    expect(new Set(five.map(({ code }) => code)).size).toBe(5)
    expect(five.map(({ traveller }) => traveller.guardian)).toEqual([
      undefined,
      undefined,
      'Үлгібаев Берік',
      'Үлгібаев Берік',
      'Үлгібаев Берік',
    ])
    await t.presses('journey-open-button')
    await t.presses('drop-button')
    await t.presses('Үлгібаева Сәуле')
    await t.presses('drop-yes-button')
    const left = await filedOf(t)
    expect(left.map(({ status }) => status)).toEqual(['filed', 'filed', 'filed', 'filed', 'cancelled'])
    expect(left.slice(0, 4).every(({ version }) => version === 1)).toBe(true)
    expect(t.text()).toContain('бас тартылған')
  })

  it('takes back somebody added by mistake', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t)
    await t.presses('registration-companions.add')
    await t.presses('back-button')
    await t.presses('registration-companions.done')
    expect(ids(t.card())).toContain('registration-review')
  })
})

describe('a registered trip', () => {
  it('changed becomes version 2 under the same code, with another confirmation', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fileTrip(t)
    const [before] = await filedOf(t)
    await t.command('my')
    await t.presses(t.labels()[0] ?? '')
    await t.presses('amend-button')
    expect(ids(t.card())).toContain('amendment-review')
    await t.presses('✎ Граница')
    await t.says('12.12.2026 18:00')
    await t.presses('amendment-submit-button')
    const [after] = await filedOf(t)
    expect(after).toMatchObject({ code: before?.code, version: 2, isLate: false })
    expect(after?.credential).not.toBe(before?.credential)
    expect(after?.submittedAt).toEqual(before?.submittedAt)
    expect(after?.deadlineAt.toISOString()).toBe('2026-12-10T13:00:00.000Z')
    expect(t.text()).toContain('12 декабря 2026 г. в 18:00')
  })

  it('brought forward is held against the moment of the change', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fileTrip(t)
    t.at('2026-12-07T09:00:00Z')
    await t.presses('journey-open-button')
    await t.presses('amend-button')
    await t.presses('✎ Граница')
    await t.says('08.12.2026 18:00')
    expect(ids(t.card())).toContain('registration-late-reason')
    await t.says('позвали раньше')
    await t.presses('amendment-submit-button')
    expect((await filedOf(t))[0]).toMatchObject({ version: 2, isLate: true })
  })

  it('changed in two places is not changed twice', async () => {
    const t = await talk(fresh, { now, locale: 'en' })
    await fileTrip(t)
    await t.presses('journey-open-button')
    await t.presses('amend-button')
    const [journey] = await listJourneys(fresh.db, t.personId)
    await fresh.sql`update journeys set version = version + 1 where id = ${journey?.id ?? ''}`
    await t.presses('amendment-submit-button')
    expect(ids(t.card())).toContain('journey-changed-meanwhile')
    expect((await filedOf(t))[0]?.version).toBe(1)
  })

  it('cancelled after being asked once more closes its legs and its code', async () => {
    const t = await talk(fresh, { now, locale: 'be' })
    await fileTrip(t)
    await t.presses('journey-open-button')
    await t.presses('cancel-journey-button')
    await t.presses('cancel-journey-yes-button')
    const [journey] = await listJourneys(fresh.db, t.personId)
    expect(journey).toMatchObject({ status: 'cancelled' })
    expect(journey?.legs.map(({ status }) => status)).toEqual(['cancelled', 'cancelled'])
    expect((await filedOf(t))[0]?.status).toBe('cancelled')
  })

  it('crossed, by a word, closes the border and leads to what comes after', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fileTrip(t, { returns: 'no' })
    t.at('2026-12-11T09:00:00Z')
    await t.says('я уже пересёк границу')
    await t.says('вчера')
    expect(ids(t.card())).toContain('after-crossing')
    const [journey] = await listJourneys(fresh.db, t.personId)
    expect(journey?.status).toBe('under_way')
    expect(journey?.legs.map(({ status }) => status)).toEqual(['crossed', 'crossed'])
    await t.presses('journey-open-button')
    expect(ids(t.card()).filter((id) => id.startsWith('state-form'))).toEqual([])
  })

  it('crossed into a state on the way goes on to the next border; at the end the stay is a press away', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    const borders = [
      { through: 'Ак-Жол', at: '10.12.2026 09:00' },
      { through: 'Кайрак', at: '11.12.2026 20:00' },
    ]
    await fileTrip(t, { citizenship: 'kg', from: 'kg', to: 'ru', borders })
    t.at('2026-12-12T09:00:00Z')
    await t.says('я уже пересёк границу')
    await t.says('10 декабря')
    expect(ids(t.card())).toEqual(['after-crossing-on'])
    await t.presses('crossed-button')
    await t.says('11 декабря')
    expect(ids(t.card())).toContain('after-crossing')
    await t.presses('journey-open-button')
    expect(ids(t.card()).filter((id) => id === 'leg-crossed-on')).toHaveLength(2)
    await t.presses('reminder-stay-button')
    expect(ids(t.card())).toContain('stay-now')
  })

  it('with less than 72 hours left says that the term of the state’s form is over, and what to do', async () => {
    const t = await talk(fresh, { now: '2026-12-08T06:00:00Z', locale: 'ru' })
    await fileTrip(t, { returns: 'no' })
    expect(t.transcript()).toContain('Подайте сейчас и уточните в ведомстве, примут ли.')
  })

  it('with its way back closes one border and leaves the other open', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t)
    await t.presses('✎ Обратный путь')
    await t.presses('returns-yes')
    await t.says('20.01.2027 10:00')
    await t.presses('registration-submit-button')
    t.at('2026-12-11T09:00:00Z')
    await t.command('my')
    await t.presses(t.labels()[0] ?? '')
    await t.presses('crossed-button')
    await t.presses(t.labels()[0] ?? '')
    const [journey] = await listJourneys(fresh.db, t.personId)
    expect(journey?.legs.map(({ status }) => status)).toEqual(['crossed', 'crossed', 'planned', 'planned'])
    await t.presses('journey-open-button')
    await t.presses('amend-button')
    expect(t.labels()).not.toContain('✎ Граница')
    expect(t.labels()).toContain('✎ Граница на обратном пути')
  })

  it('that did not happen is closed by a word', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fileTrip(t)
    await t.says('я не поехал')
    await t.presses('not-gone-yes-button')
    expect((await listJourneys(fresh.db, t.personId))[0]?.status).toBe('not_gone')
  })

  it('postponed opens on its day', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fileTrip(t)
    await t.says('поездка отложилась')
    await t.presses('postponed-date-button')
    expect(ids(t.card())).toContain('registration-crosses-at')
  })

  it('is found again by its code', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fileTrip(t)
    const [registration] = await filedOf(t)
    await t.command('start', `code_${registration?.code}`)
    expect(ids(t.card())).toContain('journey-line')
    const box = await personBox(fresh.db, fresh.keyring, t.personId)
    expect(await findRegistration(fresh.db, box, t.personId, { code: registration?.code ?? '' })).toBeDefined()
  })
})

describe('one traveller of a registered trip', () => {
  it('is corrected alone: the next version and another confirmation under the same code', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fileTrip(t, { companions: [{ relation: 'child', citizenship: 'kz', document: aChild }] })
    const before = await filedOf(t)
    await t.presses('journey-open-button')
    await t.presses('traveller-change-button')
    await t.presses('Үлгібаев Арман')
    await t.presses('✎ Номер')
    await t.says('AB7654321')
    await t.presses('traveller-submit-button')
    const after = await filedOf(t)
    expect(after.map(({ version }) => version)).toEqual([1, 2])
    expect(after[1]?.code).toBe(before[1]?.code)
    expect(after[1]?.traveller.document.number).toBe('AB7654321')
    expect(after[1]?.traveller).toMatchObject({ relation: 'child', guardian: 'Үлгібаева Әсел' })
  })

  it('is found by document and by whole name parts, and still is after the look-up keys are changed', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fileTrip(t)
    const [newer] = freshKeys().lookup
    const keyring = { data: fresh.keyring.data, lookup: [newer, ...fresh.keyring.lookup].flatMap((key) => key ?? []) }
    const box = await personBox(fresh.db, fresh.keyring, t.personId)
    await fresh.db.transaction((tx) => rehashTravellers(tx, keyring, t.personId, box))
    const [row] = await fresh.sql`select document_hash, name_hashes from travellers where person_id = ${t.personId}`
    const document = { type: 'passport', issuer: 'KZ', number: 'n 1234 5678' }
    expect(row?.document_hash).toBe(documentLookup(keyring, document).store)
    expect(row?.name_hashes).toEqual(nameLookups(keyring, ['ULGIBAEVA', 'ASEL']).store)
  })
})

describe('the document', () => {
  const lines = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']

  async function atDocument(): Promise<Talk> {
    const t = await talk(fresh, { now: '2010-11-25T09:00:00Z', locale: 'ru' })
    await fillTrip(t, {
      borders: [{ through: 'Кайрак', at: '10.12.2010 12:00' }],
      document: { ...aDocument, born: '05.03.1980' },
    })
    await t.presses('✎ Документ')
    return t
  }

  it('is read from its lines, which are taken out of the chat; the name is proposed', async () => {
    const t = await atDocument()
    await t.says(lines.join('\n'))
    expect(t.shows()[0]).toEqual({ show: 'delete-incoming' })
    expect(ids(t.card())).toContain('traveller-name')
    expect(t.labels()).toContain('ERIKSSON, ANNA MARIA')
  })

  it('with one changed digit names the field that is wrong', async () => {
    const t = await atDocument()
    await t.says(lines.join('\n').replace('L898902C3', 'L898902C4'))
    expect(ids(t.card())).toContain('mrz-wrong-document-number')
  })

  it('of an unusual shape is told of, not refused', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t, { document: { ...aDocument, number: 'X-77' + '0123' } })
    expect(t.text()).toContain('••••0123')
  })
})

describe('the exact destination', () => {
  it('given as the town alone gets one pointed question, and "not known yet" is taken', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t, {
      place: 'Алматы',
      to: 'kz',
      from: 'ru',
      citizenship: 'ru',
      borders: [{ through: 'Кайрак', at: '10.12.2026 12:00' }],
    })
    await t.presses('✎ Адрес')
    await t.says('Алма-Ата')
    await t.presses('✎ Адрес')
    await t.says('Алматы')
    expect(ids(t.card())).toContain('address-town-alone')
    await t.presses('registration-address-unknown-button')
    await t.presses('registration-submit-button')
    const [row] = await fresh.sql`select address_known from registration_versions where person_id = ${t.personId}`
    expect(row?.address_known).toBe(false)
  })
})

describe('those whom the rules do not speak of', () => {
  it.each(['other', 'stateless'])('with citizenship %s are told what that means, and go on', async (who) => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await t.command('new')
    await t.presses('registration-begin-button')
    await t.presses(`citizenship-${who}`)
    expect(ids(t.card())).toContain('registration-citizenship-note')
    await t.presses('go-on-button')
    expect(ids(t.card())).toContain('registration-from')
  })

  it('with two citizenships are asked by which document they go', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await t.command('new')
    await t.presses('registration-begin-button')
    await t.presses('citizenship-dual')
    expect(ids(t.card())).toContain('registration-document-citizenship')
  })

  it('a minor alone is told what to carry, and may add an adult', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await fillTrip(t, { document: { ...aDocument, born: '05.03.2010' } })
    expect(ids(t.card())).toContain('registration-minor-note')
    await t.presses('minor-add-adult-button')
    expect(ids(t.card())).toContain('registration-companions')
    await t.presses('registration-companions.done')
    await t.presses('go-on-button')
    expect(ids(t.card())).toContain('registration-review')
  })
})

describe('a day said without a question', () => {
  it('offers to register a trip, and that day comes first among the days', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await t.says('10 декабря')
    await t.presses('travel-plan-button')
    for (const press of ['citizenship-kz', 'country-kz', 'country-ru', 'mode-road']) await t.presses(press)
    await t.says('Кайрак')
    expect(t.labels()[0]).toBe('четверг, 10 декабря 2026 г.')
    const [row] = await fresh.sql`select travels_at from drafts where person_id = ${t.personId}`
    expect(new Date(row?.travels_at).toISOString()).toBe('2026-12-10T00:00:00.000Z')
  })
})
