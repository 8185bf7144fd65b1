import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { koshWords } from '../../src/app/world.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { talk } from '../support/talk.ts'

let fresh: FreshDatabase
const words = koshWords()
const now = '2026-12-01T06:00:00Z'

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

describe('words that steer', () => {
  it('lead to help, though another button says more than that word', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await t.command('help')
    const help = t.text()
    await t.says('помощь')
    expect(t.text()).toBe(help)
  })

  it('lead out of a form for somebody who is across already, and keep its answers', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await t.command('new')
    await t.presses('registration-begin-button')
    await t.presses('citizenship-kz')
    await t.says('я уже здесь')
    expect(t.text()).not.toContain('откуда')
    await t.command('start')
    expect(t.labels()).toContain('Продолжить регистрацию')
  })

  it('ask for the button where agreement is asked for', async () => {
    const t = await talk(fresh, { now })
    await t.command('start')
    await t.presses('language-own-kk')
    const asked = t.labels()
    await t.says('келісем')
    expect(t.labels()).toEqual(asked)
    expect(t.text()).toContain('түймемен')
  })

  it('do not take a day that is over for a plan', async () => {
    const t = await talk(fresh, { now, locale: 'ru' })
    await t.says('30 июня 2020')
    expect(t.text()).not.toContain('2020')
  })

  it.each([
    ['kk', 'менің болу мерзімім', 'тағы қанша жүре аламын'],
    ['ru', 'мой срок пребывания', 'сколько мне ещё можно быть'],
    ['ky', 'болуу мөөнөтүм', 'дагы канча жүрсөм болот'],
    ['hy', 'իմ կացության ժամկետը', 'ինչքա՞ն կարող եմ մնալ'],
    ['be', 'мой тэрмін знаходжання', 'колькі мне яшчэ можна быць'],
    ['en', 'my term of stay', 'how long may I stay'],
  ] as const)('ask in %s how long one may still stay', async (locale, ...questions) => {
    for (const question of questions) {
      const t = await talk(fresh, { now, locale })
      await t.says(question)
      expect(t.text()).toContain(words.say(locale, { id: 'stay-none' }))
    }
  })
})
