import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listJourneys, listRegistrations } from '../../src/db/journeys.ts'
import { personBox } from '../../src/db/sealing.ts'
import { Locale } from '../../src/domain/codes.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { gapsIn } from '../support/gaps.ts'
import { type Talk, talk } from '../support/talk.ts'
import { acrossTheUnion } from './corridors.ts'
import { journeys } from './journeys.ts'
import { phrases } from './phrases.ts'
import { type Answers, say, tell } from './tell.ts'

/** Whole journeys in six languages, without any door: what is typed in each is in phrases.ts, what comes of it is the same. */

let fresh: FreshDatabase
const warnings: string[] = []
const warned = ({ message }: Error) => void warnings.push(message)
beforeAll(async () => {
  fresh = await freshDatabase()
  process.on('warning', warned)
})
afterEach(() => {
  expect(warnings.filter((message) => /^(missing|broken)/.test(message))).toEqual([])
})
afterAll(async () => {
  process.off('warning', warned)
  await fresh.close()
})

const now = '2026-11-25T09:00:00Z'

const begun = async (locale: Locale, at = now): Promise<Talk> => {
  const t = await talk(fresh, { now: at, languageHint: locale })
  await t.command('start')
  await t.presses(`language-own-${locale}`)
  await t.presses('consent-agree-button')
  await t.command('new')
  await t.presses('registration-begin-button')
  return t
}

async function filedBy(t: Talk) {
  const box = await personBox(fresh.db, fresh.keyring, t.personId)
  const [journey] = await listJourneys(fresh.db, t.personId)
  if (!journey) throw new Error(`expected a trip to be filed; the last card: ${t.text()}`)
  return { journey, travellers: await listRegistrations(fresh.db, box, t.personId, journey.id) }
}

const expectNoGaps = (t: Talk) => expect(t.transcript().split('\n').flatMap(gapsIn)).toEqual([])

describe.each(Locale.options)('in %s', (locale) => {
  it.each([...journeys, ...acrossTheUnion])('$what', async ({ answers, at, never, edit, journey, travellers }) => {
    const t = await begun(locale, at)
    const asked = await tell(t, locale, answers)
    for (const id of never ?? []) expect(asked).not.toContain(id)
    if (edit) {
      await t.says(phrases[locale][edit.line])
      await tell(t, locale, edit.answers)
    }
    await t.presses('registration-submit-button')
    const filed = await filedBy(t)
    expect(filed.journey).toMatchObject(journey)
    expect(filed.travellers).toMatchObject(travellers(phrases[locale]))
    expectNoGaps(t)
  })

  const half: Answers = {
    'registration-citizenship': 'kyrgyzstan',
    'registration-from': 'kyrgyzstan',
    'registration-to': 'kazakhstan',
    'registration-mode': 'road',
  }

  it('a language changed in the middle loses nothing, and the rest is told in the other', async () => {
    const other = Locale.options[(Locale.options.indexOf(locale) + 1) % Locale.options.length] ?? 'ru'
    const t = await begun(locale)
    await tell(t, locale, half, 'registration-checkpoint')
    await say(t, locale, 'language')
    await t.presses(`language-own-${other}`)
    expect(t.card().text.map(({ id }) => id)).toContain('registration-checkpoint')
    await tell(t, other, {
      'registration-checkpoint': 'korday',
      'registration-crosses-at': 'dec10',
      'registration-purpose': 'tourism',
      'registration-place': 'almaty',
      'registration-address': 'notKnown',
      'registration-returns': 'no',
      'traveller-document': 'typeIn',
      'traveller-document-type': 'passport',
      'traveller-document-number': { text: 'AC1234567' },
      'traveller-document-number-sure': { press: 'document-number-keep-button' },
      'traveller-name': 'name',
      'traveller-latin-name': 'first button',
      'traveller-birth-date': 'born',
      'traveller-expires-on': 'until',
      'registration-companions': { press: 'registration-companions.done' },
    })
    await t.presses('registration-submit-button')
    const filed = await filedBy(t)
    expect(filed.journey).toMatchObject({ from: 'KG', to: 'KZ', mode: 'road', purpose: 'tourism' })
    expectNoGaps(t)
  })

  it('a form that is left, and come back to days later and after a restart, goes on at its question', async () => {
    const t = await begun(locale)
    await tell(t, locale, half, 'registration-checkpoint')
    await say(t, locale, 'cancel')
    await t.presses('leave-form-keep-button')
    t.restart()
    t.at('2026-12-01T06:00:00Z')
    await t.command('start')
    expect(t.labels().length).toBeGreaterThan(3)
    await t.presses('resume-registration-button')
    expect(t.card().text.map(({ id }) => id)).toContain('registration-checkpoint')
    await say(t, locale, 'back')
    expect(t.card().text.map(({ id }) => id)).toContain('registration-mode')
    expectNoGaps(t)
  })
})
