import { setTimeout as sleep } from 'node:timers/promises'
import { koshWords } from '../../src/app/world.ts'
import type { BotApi, Person } from '../../test/support/bot-api.ts'

export type Talk = { times: number[]; unanswered: number }

/** People who write every few seconds for as long as `isOver` says no: how long each answer took, milliseconds. */
export async function talk(api: BotApi, people: number, isOver: () => boolean, meets: boolean): Promise<Talk> {
  const told: Talk = { times: [], unanswered: 0 }
  const one = async (index: number) => {
    const person = api.person({ id: 900_000 + index, languageCode: 'ru' })
    if (meets) await meet(person)
    while (!isOver()) {
      await sleep(2_000 + ((index * 37) % 10) * 200)
      if (isOver()) return
      const began = performance.now()
      const mine = person.says('/start')
      const answer = await person.waitsFor(({ id }) => id > mine, 20_000).catch(() => undefined)
      if (answer) told.times.push(performance.now() - began)
      else told.unanswered++
    }
  }
  await Promise.all(Array.from({ length: people }, (_, index) => one(index)))
  return told
}

/** Through language and consent to the first screen. */
async function meet(person: Person): Promise<void> {
  const agree = koshWords(() => {}).say('ru', { id: 'consent-agree-button' })
  person.says('/start')
  await person.waitsFor(({ rows }) => rows.flat().some((label) => label.startsWith('Русский')), 60_000)
  person.presses('Русский')
  await person.waitsFor(({ rows }) => rows.flat().includes(agree), 60_000)
  person.presses(agree)
  await person.waitsFor(({ rows }) => !rows.flat().includes(agree), 60_000)
}
