import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Tx } from '../../db/client.ts'
import { hasUntold, setTold, toldKey, untellLost } from '../../db/desk.ts'
import { type ListedPosting, takeUntoldPostings } from '../../db/postings.ts'
import { rawOf } from '../../db/raw.ts'
import { type Keyring, personBox } from '../../db/sealing.ts'
import { takeUntold, takeUntoldReports, type Untold, type UntoldReport } from '../../db/tickets.ts'
import type { Text } from '../../dialogs/show.ts'
import { type Log, logIncident } from '../../log.ts'
import { closeCommand, groupChat, reportNumber, tellGroup } from './group.ts'
import { askedAt } from './place.ts'
import { runBroadcast } from './run-broadcasts.ts'

export type DeskDeps = {
  db: Database
  keyring: Keyring
  /** Number of the operators' Telegram group. */
  chat: string
  log: Log
}

/** Told at a time. */
const portion = 20

/**
 * Puts into the outbox what the operators' group is to be told: what people wrote, whether answers arrived, fakes that were
 * reported, vacancies that wait to be read; and the next of what they say to many. How many messages. In a transaction of its own
 * and not in the person's turn, so that no two people wait for each other at the group's chat, and what they wrote stays under
 * their own key until then.
 */
export async function tellOperators({ db, keyring, chat, log }: DeskDeps, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const raw = rawOf(tx)
    // One replica at a time, else the group might read things out of their order.
    const [mine] = await raw<{ held: boolean }[]>`select pg_try_advisory_xact_lock(hashtext('kosh-operators')) as held`
    if (!mine?.held) return 0
    const chatId = await groupChat(raw, chat, now)
    const lost = await untellLost(tx, chatId, now)
    if (lost > 0) log.warn({ chatId, count: lost }, 'the operators were not reached')
    const broadcast = await runBroadcast(tx, keyring, chatId, now)
    if (!(await hasUntold(raw))) return broadcast
    const words = await takeUntold(tx, portion)
    for (const one of words) {
      const text = await opened({ log }, one.number, () => wordsOf(tx, keyring, one))
      await tellGroup(raw, keyring, { chatId, key: toldKey('ticket', one.id), text }, now)
      await setTold(tx, 'ticket', [one.id], now)
    }
    const reports = await takeUntoldReports(tx, portion)
    for (const one of reports) {
      const text = await opened({ log }, reportNumber(one.number), () => reportOf(tx, keyring, one))
      await tellGroup(raw, keyring, { chatId, key: toldKey('report', one.id), text }, now)
      await setTold(tx, 'report', [one.id], now)
    }
    const posted = await takeUntoldPostings(tx, portion)
    for (const one of posted) {
      const key = toldKey('posting', one.vacancyId, now)
      await tellGroup(raw, keyring, { chatId, key, text: postingOf(one) }, now)
      await setTold(tx, 'posting', [one.vacancyId], now)
    }
    return broadcast + words.length + reports.length + posted.length
  })
}

/** What does not open is told as such: it must not stand in the way of the rest. */
async function opened({ log }: { log: Log }, of: string | number, open: () => Promise<Text[]>): Promise<Text[]> {
  try {
    return await open()
  } catch (error) {
    return [{ id: 'operators-trouble', args: { number: String(of), incident: logIncident(log, error) } }]
  }
}

async function wordsOf(tx: Tx, keyring: Keyring, one: Untold): Promise<Text[]> {
  const { body, context } = one.open(await personBox(tx, keyring, one.personId))
  const number = String(one.number)
  if (body.kind === 'left') return [{ id: 'operators-left', args: { number } }]
  if (body.kind === 'done') return [{ id: 'operators-done', args: { number } }]
  if (body.kind === 'closed') return [{ id: 'operators-closed', args: { number } }]
  if (one.author === 'operator') return [{ id: outcomeId(one.sent), args: { number } }]
  const words: Text = { id: 'operators-words', args: { text: body.text } }
  if (!one.isFirst) return [{ id: 'operators-more', args: { number } }, words]
  const language = { text: { id: `language-name-${one.locale}` } }
  const door = { text: { id: `door-${one.door}` } }
  return [
    { id: 'operators-question', args: { number, language, door } },
    { ...askedAt(context), tight: true },
    words,
    { id: 'operators-how', args: { command: closeCommand } },
  ]
}

function outcomeId(sent: Untold['sent']): string {
  if (sent?.state === 'sent') return sent.door === 'web' ? 'operators-waits-on-web' : 'operators-delivered'
  return sent?.state === 'unknown' ? 'operators-unsure' : 'operators-undelivered'
}

async function reportOf(tx: Tx, keyring: Keyring, one: UntoldReport): Promise<Text[]> {
  const text = one.open(await personBox(tx, keyring, one.personId))
  return [
    { id: 'operators-fake', args: { number: reportNumber(one.number) } },
    { id: 'operators-words', args: { text } },
    { id: 'operators-fake-how', args: { command: closeCommand } },
  ]
}

/** How the queue of vacancies is read and decided; until there is a place for it on a page. */
const moderateCommand = 'kosh moderate list'

const postingOf = ({ title, employerName, flags }: ListedPosting): Text[] => [
  { id: 'operators-posting', args: { title, employer: employerName } },
  ...(flags.length > 0 ? [{ id: 'operators-posting-flags', args: { count: flags.length } }] : []),
  { id: 'operators-posting-how', args: { command: moderateCommand } },
]

export type Desk = { stop: () => Promise<void> }

/** Tells the operators' group for as long as it runs; `onTold` when something was queued. */
export function startDesk(deps: DeskDeps, { onTold, pollMs = 1_000 }: { onTold: () => void; pollMs?: number }): Desk {
  const stopping = new AbortController()
  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        if ((await tellOperators(deps, new Date())) > 0) onTold()
      } catch (error) {
        logIncident(deps.log, error)
      }
      await sleep(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const looping = loop()
  return {
    async stop() {
      stopping.abort()
      await looping
    },
  }
}
