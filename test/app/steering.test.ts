import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { talk } from '../support/talk.ts'

let fresh: FreshDatabase
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
})
