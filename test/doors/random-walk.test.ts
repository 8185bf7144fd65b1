import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemoVacancies } from '../../src/app/exchange/demo-vacancies.ts'
import { type BotApi, startBotApi } from '../support/bot-api.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { openPage, type Page } from '../support/page.ts'
import { until } from '../support/path.ts'
import { createRandom, type Random } from '../support/random.ts'
import { startWholeProgram, type WholeProgram } from '../support/whole-program.ts'
import { faults } from './walk/check.ts'
import { chooseStep, type Step } from './walk/choose.ts'
import { createOperators, type Operators } from './walk/operators.ts'
import { type Records, recordsOf } from './walk/records.ts'
import { telegramWalker, type Walker, webWalker } from './walk/walker.ts'

/**
 * The whole program, walked at random by several people at both doors at once, and stopped and started in the middle.
 * `KOSH_WALK_STEPS` walks on for longer, `KOSH_WALK_SEED` elsewhere; a failure tells the seed and how it came to it.
 */
const steps = Number(process.env.KOSH_WALK_STEPS ?? 600)
const seed = Number(process.env.KOSH_WALK_SEED ?? 20261125)

let fresh: FreshDatabase
let api: BotApi
let program: WholeProgram
let operators: Operators
const pages: Page[] = []

beforeAll(async () => {
  fresh = await freshDatabase()
  api = await startBotApi()
  await loadDemoVacancies(fresh.db, new Date())
  operators = createOperators(api)
  program = await startWholeProgram(fresh, api, { OPERATORS_CHAT: String(operators.id) })
})
afterAll(async () => {
  for (const page of pages) page.close()
  await program.stop()
  await api.close()
  await fresh.close()
})

it('whatever several people do at both doors, each is answered in their language, sees a way on, and loses nothing', {
  timeout: 60_000 + steps * 1_000,
}, async () => {
  const random = createRandom(seed)
  const walkers = await gather()
  const trail = new Map<Walker, string[]>(walkers.map((walker) => [walker, []]))
  let known = await Promise.all(walkers.map((walker) => look(walker)))
  for (let done = 0, round = 0; done < steps; round++) {
    const chosen: Step[] = walkers.map((walker, index) =>
      chooseStep(walker, at(known, index), random, {
        days: days(),
        sense: index % 2 === 0 ? 92 : 60,
        codes: codesShown(walkers),
      }),
    )
    const sent = await Promise.all(chosen.map((step) => step.act()))
    if (random.in100(10)) operators.answer(random)
    if (round % restartEvery === restartEvery - 1) await restart(random)
    await program.quiet()
    const after = await Promise.all(walkers.map((walker, index) => look(walker, at(known, index).heardTo)))
    await pagesCaughtUp(after)
    for (const [index, walker] of walkers.entries()) {
      const step = at(chosen, index)
      const path = trail.get(walker) ?? []
      path.push(step.told)
      const [before, now] = [at(known, index), at(after, index)]
      const isShared = [...known, ...after].filter(({ personId }) => personId === now.personId).length > 2
      const wrong = faults(walker, { before, after: now, sent: at(sent, index), step, isShared })
      const report = `seed ${seed}, round ${round}, ${walker.name}, after:\n${path.slice(-12).join('\n')}\n`
      expect(wrong, report).toEqual([])
    }
    expect(troubles(), `seed ${seed}, round ${round}: ${chosen.map(({ told }) => told).join(' | ')}`).toEqual([])
    known = after
    done += walkers.length
  }
})

/** Rounds from one restart to the next; pages may also write on, for how much they may is counted in the process. */
const restartEvery = 25

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index]
  if (found === undefined) throw new Error('expected as many as there are people')
  return found
}

/** Three with Telegram and two with a browser, who speak different languages. */
async function gather(): Promise<Walker[]> {
  const people = ['kk', 'hy', 'uz'].map((languageCode) =>
    telegramWalker(api, api.person({ languageCode }), `Telegram ${languageCode}`),
  )
  const browsers: Walker[] = []
  for (const language of ['be', 'en']) {
    const page = await openPage(program.address(), { language })
    pages.push(page)
    const [chat] = await fresh.sql`select address from chats where door = 'web' order by created_at desc limit 1`
    browsers.push(webWalker(page, `page ${language}`, () => String(chat?.address)))
  }
  return [...people, ...browsers]
}

/** The codes for another device that somebody sees now. */
const codesShown = (walkers: readonly Walker[]): string[] =>
  walkers.flatMap((walker) => walker.sees().match(/\b[2-9A-Z]{3}(?:-[2-9A-Z]{3}){2,5}\b/g) ?? [])

const look = (walker: Walker, since = 0): Promise<Records> => {
  walker.buttons()
  return recordsOf(fresh, walker.door, walker.address() ?? '', since)
}

/** What is stored for a page has reached it. */
async function pagesCaughtUp(after: Records[]): Promise<void> {
  for (const [index, page] of pages.entries()) {
    const version = at(after, after.length - pages.length + index).liveVersion
    if (version === null) continue
    await until(
      () => page.told.findLast(({ kind }) => kind === 'card')?.version ?? 0,
      (seen) => seen >= version,
    )
  }
}

async function restart(random: Random): Promise<void> {
  if (random.in100(50)) await program.quiet()
  await program.restart()
  for (const page of pages) await page.reopen(program.address())
}

/** What the server of the Bot API may answer besides “done”, and what may be logged at all. */
const expectedRefusals = /message is not modified|message to delete not found|query is too old|getUpdates Conflict/
const readLines = { count: 0 }
const readCalls = { count: 0 }

function troubles(): string[] {
  const lines = program.lines.slice(readLines.count)
  readLines.count = program.lines.length
  const logged = lines.filter(({ level, status }) => level === 'error' || level === 'warn' || Number(status) >= 500)
  const calls = api.calls.slice(readCalls.count)
  readCalls.count = api.calls.length
  const refused = calls.filter(
    ({ status, method, description }) => status >= 400 && !expectedRefusals.test(`${method} ${description ?? ''}`),
  )
  return [
    ...logged.map((line) => JSON.stringify(line)),
    ...refused.map(
      ({ method, params, description }) => `${method} ${description}: ${JSON.stringify(params).slice(0, 300)}`,
    ),
  ]
}

const days = () => ({ soon: dayIn(5), later: dayIn(30) })
const dayIn = (count: number): string => {
  const day = new Date(Date.now() + count * 86_400_000)
  return `${day.toISOString().slice(0, 10).split('-').reverse().join('.')} 14:00`
}
