import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { arrivalOf, listTurns, makeTurns, until, untilQuiet } from '../support/path.ts'

let fresh: FreshDatabase
let folder: string
beforeAll(async () => {
  fresh = await freshDatabase()
  await makeTurns(fresh.sql)
  folder = mkdtempSync(join(tmpdir(), 'kosh-kill-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await fresh.close()
})

type Replica = { child: ChildProcess; tell: (line: string) => void; acknowledged: Set<string> }

async function startReplica(): Promise<Replica> {
  const program = fileURLToPath(new URL('../support/programs/talk.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, fresh.url, join(folder, 'sent')], {
    env: { ...process.env, ...fresh.env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const acknowledged = new Set<string>()
  const lines = createInterface({ input: child.stdout })
  await new Promise<void>((ready) => lines.once('line', () => ready()))
  lines.on('line', (line) => acknowledged.add(line))
  child.stdin.on('error', () => {}) // it is killed while we write
  return { child, acknowledged, tell: (line) => void child.stdin.write(`${line}\n`) }
}

async function kill({ child }: Replica): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

describe('kill -9', () => {
  it('loses nothing and does nothing twice, whenever it comes', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `${index + 1}`)
    const arrivals = Array.from({ length: 240 }, (_, n) => arrivalOf(people[n % 12] ?? '', `word ${n}`))
    const acknowledged = new Set<string>()
    // As Telegram does: what was not acknowledged is told again, from the first such on.
    for (let kills = 0; acknowledged.size < arrivals.length; kills++) {
      const replica = await startReplica()
      for (const arrival of arrivals) if (!acknowledged.has(arrival.externalId)) replica.tell(JSON.stringify(arrival))
      const moments = kills < 4 ? [30, 90, 160, 260][kills] : undefined
      if (moments) await sleep(moments)
      else
        await until(
          () => replica.acknowledged.size + acknowledged.size,
          (count) => count >= arrivals.length,
        )
      for (const id of replica.acknowledged) acknowledged.add(id)
      await kill(replica)
    }
    // Nobody is left to finish; leases of the dead run out.
    await fresh.sql`update sendings set lease_until = now() where lease_until is not null`
    const last = await startReplica()
    await untilQuiet(fresh.sql)
    await kill(last)

    const turns = await listTurns(fresh.sql)
    for (const [index] of people.entries()) {
      const words = arrivals.map((_, n) => `word ${n}`).filter((_, n) => n % 12 === index)
      expect(turns.map(({ said }) => said).filter((said) => words.includes(said))).toEqual(words)
    }
    const sent = readFileSync(join(folder, 'sent'), 'utf8')
      .trim()
      .split('\n')
      .map((line): { key: string; isRepeat: boolean } => JSON.parse(line))
    const firsts = sent.filter(({ isRepeat }) => !isRepeat).map(({ key }) => key)
    expect(new Set(firsts).size).toBe(firsts.length)
    // What was in flight when it died came once more, and said so.
    const repeats = sent.filter(({ isRepeat }) => isRepeat).map(({ key }) => key)
    expect(new Set(repeats).size).toBe(repeats.length)
    // Everybody's last card reached them.
    const [row] = await fresh.sql`select count(*)::int as unsettled from outbox where state not in ('sent', 'expired')`
    expect(row?.unsettled).toBe(0)
  })
})
