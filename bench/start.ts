import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Table } from './main.ts'

/**
 * From `npm start` to the first answer in the web chat, on an empty folder and on one that is filled (towns, demo vacancies);
 * and the memory of Node and PostgreSQL together at rest, each shared page counted by its share (PSS).
 */
export async function run(): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kosh-bench-start-'))
  try {
    const first = await once(dataDir)
    const filled = [await once(dataDir), await once(dataDir), await once(dataDir)]
    const median = filled.toSorted((a, b) => a.answeredMs - b.answeredMs)[1] ?? first
    return {
      rows: [
        { name: 'first start', figures: first },
        { name: 'filled database, median of 3', figures: median },
      ],
      notes: ['goal: answer on a filled database < 4000 ms, memory < 300 MB'],
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const root = fileURLToPath(new URL('..', import.meta.url))

async function once(
  dataDir: string,
): Promise<{ answeredMs: number; nodeMb: number; postgresMb: number; togetherMb: number }> {
  const port = await freePort()
  const started = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: 'ignore',
    detached: true,
  })
  try {
    await firstAnswer(`http://127.0.0.1:${port}`)
    const answeredMs = Math.round(performance.now() - started)
    await sleep(8_000)
    return { answeredMs, ...memoryOf(child, dataDir) }
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGTERM')
    await new Promise((ended) => child.once('exit', ended))
    await sleep(1_500)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof address === 'object' && address ? address.port : 0
}

/** Opens the chat as a browser does and waits for the first card. */
async function firstAnswer(origin: string): Promise<void> {
  for (;;) {
    try {
      const opened = await fetch(`${origin}/chat/session`, { method: 'POST', headers: { origin } })
      const cookie = opened.headers
        .getSetCookie()
        .map((set) => set.split(';')[0])
        .join('; ')
      if (opened.ok && cookie) {
        const stream = await fetch(`${origin}/chat/stream`, { headers: { cookie } })
        const decoder = new TextDecoder()
        for await (const chunk of stream.body ?? [])
          if (decoder.decode(chunk, { stream: true }).includes('"choices"')) return
      }
    } catch {
      // not listening yet
    }
    await sleep(20)
  }
}

/** Resident memory in MB by share, of the program's processes and of its database's. */
function memoryOf(child: ChildProcess, dataDir: string) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(factsOf)
    .filter((facts) => facts !== undefined)
  const under = (pid: number): number[] => [
    pid,
    ...processes.filter(({ parent }) => parent === pid).flatMap(({ pid: own }) => under(own)),
  ]
  const [postmaster = ''] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')
  const database = new Set(under(Number(postmaster)))
  const program = under(child.pid ?? 0).filter((pid) => !database.has(pid))
  const sum = (pids: Iterable<number>) => Math.round([...pids].reduce((all, pid) => all + pssOf(pid), 0) / 1024)
  const nodeMb = sum(program)
  const postgresMb = sum(database)
  return { nodeMb, postgresMb, togetherMb: nodeMb + postgresMb }
}

function factsOf(name: string): { pid: number; parent: number } | undefined {
  try {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1])
    return { pid: Number(name), parent }
  } catch {
    return undefined // ended meanwhile
  }
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
