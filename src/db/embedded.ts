import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, connect as knock } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { needDataDir } from '../keys.ts'
import { executable, findBinaries, reachableTmp, serverOwner } from './embedded-binaries.ts'
import { isAlive, isRunning, processName, underLock } from './lock-file.ts'

/** A PostgreSQL of our own under the data directory, on a unix socket. Started by the first process that needs it, joined by the rest, stopped by the last to leave. */
export type Embedded = { url: string; leave: () => Promise<void> }

export type EmbeddedOptions = {
  /** What is committed outlives a power cut. Default true; off for tests. */
  fsync?: boolean
  /** The server stays when everyone has left, until `stopEmbedded`. Default false. */
  stays?: boolean
}

const isWindows = process.platform === 'win32'

/** Starts the server under `dataDir`, or joins the one that runs there, be it the orphan of a process that was killed. */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const at = placesUnder(dataDir)
  needDataDir(dataDir)
  mkdirSync(at.users, { recursive: true })
  const me = join(at.users, `${processName(process.pid)}-${++joined}`)
  const url = await underLock(at.lock, async () => {
    const running = (await findServer(at)) ?? (await launch(at, options))
    if (!options.stays) writeFileSync(me, '')
    return running.url
  })
  const leave = once(() =>
    underLock(at.lock, async () => {
      rmSync(me, { force: true })
      if (!options.stays && !hasUsers(at)) await stop(at)
    }),
  )
  return { url, leave }
}

/** Stops the server under `dataDir`, whoever uses it. */
export async function stopEmbedded(dataDir: string): Promise<void> {
  const at = placesUnder(dataDir)
  if (existsSync(at.cluster)) await underLock(at.lock, () => stop(at))
}

let joined = 0

type Places = { cluster: string; log: string; lock: string; users: string }

function placesUnder(dataDir: string): Places {
  const under = (name: string) => join(resolve(dataDir), name)
  return {
    cluster: under('postgres'),
    log: under('postgres.log'),
    lock: under('postgres.lock'),
    users: under('postgres.users'),
  }
}

/** Whether any process that joined still lives; forgets those that died. */
function hasUsers(at: Places): boolean {
  const living = readdirSync(at.users).filter((name) => {
    if (isAlive(name.replace(/-\d+$/, ''))) return true
    rmSync(join(at.users, name), { force: true })
    return false
  })
  return living.length > 0
}

type Server = { pid: number; url: string }

/** The server that runs on this folder, once it answers. */
async function findServer(at: Places): Promise<Server | undefined> {
  for (const until = Date.now() + 60_000; isOurs(readPidFile(at)?.pid); await sleep(20)) {
    const server = await answering(at)
    if (server) return server // else it is coming up, or going down
    if (Date.now() > until)
      throw new Error(`expected the PostgreSQL of ${at.cluster} to answer within a minute; see ${at.log}`)
  }
  const left = readPidFile(at)
  if (left && isRunning(left.pid)) rmSync(join(at.cluster, 'postmaster.pid')) // a crash left it, and the number is another's now: PostgreSQL would refuse
  return undefined
}

/** postmaster.pid: line 1 the process, 4 the port, 5 the socket's directory, 8 the state. */
function readPidFile(at: Places): { pid: number; port: string; socketDir: string; state: string } | undefined {
  try {
    const lines = readFileSync(join(at.cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: lines[3] ?? '', socketDir: lines[4] ?? '', state: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

/** Whether that process lives and is a PostgreSQL: after a crash the number may be another's. */
function isOurs(pid: number | undefined): boolean {
  if (!pid || !isRunning(pid)) return false
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return process.platform !== 'linux'
  }
}

async function answering(at: Places): Promise<Server | undefined> {
  const file = readPidFile(at)
  if (file?.state !== 'ready') return undefined
  const { pid, port, socketDir } = file
  const isOpen = await new Promise<boolean>((done) => {
    const socket = isWindows ? knock(Number(port), '127.0.0.1') : knock(join(socketDir, `.s.PGSQL.${port}`))
    socket.once('connect', () => done(true)).once('error', () => done(false))
    socket.once('connect', () => socket.destroy())
  })
  if (!isOpen) return undefined
  const host = isWindows ? '127.0.0.1' : '/'
  const url = isWindows
    ? `postgresql://postgres@${host}:${port}/postgres`
    : `postgresql:///postgres?host=${encodeURIComponent(socketDir)}&port=${port}&user=postgres`
  return { pid, url }
}

async function launch(at: Places, { fsync = true }: EmbeddedOptions): Promise<Server> {
  const native = findBinaries()
  if (!existsSync(at.cluster)) await initialise(at, native)
  const place = isWindows
    ? ['-c', `port=${await freePort()}`, '-c', 'listen_addresses=127.0.0.1']
    : ['-k', socketDirectory(at), '-c', 'listen_addresses=']
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((setting) => ['-c', setting])
  const log = openSync(at.log, 'a', 0o600)
  const child = spawn(
    join(native, 'bin', executable('postgres')),
    [
      '-D',
      dataArgument(at.cluster),
      ...place,
      ...settings.flatMap((setting) => ['-c', setting]),
      ...(fsync ? [] : careless),
    ],
    { ...serverOwner, cwd: at.cluster, detached: true, stdio: ['ignore', log, log], env: serverEnv() }, // detached: Ctrl-C is for us, who need it while draining
  )
  closeSync(log)
  let ended = ''
  child.once('error', (error) => (ended = error.message))
  child.once('exit', (code) => (ended = `it ended with ${code}; see ${at.log}`))
  child.unref()
  while (ended === '') {
    const server = await answering(at)
    if (server && server.pid === child.pid) return server
    await sleep(10)
  }
  throw new Error(`expected PostgreSQL to start: ${ended}`)
}

/** Small, and silent about what people said: no statement, parameter or row is ever logged. */
const settings = [
  'shared_buffers=128MB',
  'max_connections=100',
  'max_wal_size=256MB',
  'io_method=sync',
  'jit=off',
  'log_min_error_statement=panic',
  'log_parameter_max_length_on_error=0',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
  'log_timezone=UTC',
  'timezone=UTC',
]

/**
 * On Linux root's server runs as nobody, who may not pass through a closed home to the folder: it is set down in the
 * folder and finds it as "where I stand".
 */
const dataArgument = (cluster: string): string =>
  serverOwner && process.platform === 'linux' ? '/proc/self/cwd' : cluster

const serverEnv = (): NodeJS.ProcessEnv => (isWindows ? process.env : { PATH: process.env.PATH ?? '', LC_ALL: 'C' })

/** A cluster appears under its name whole: what a crash leaves half made is made anew. */
async function initialise(at: Places, native: string): Promise<void> {
  const made = `${at.cluster}.new`
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { mode: 0o700 })
  if (serverOwner) chownSync(made, serverOwner.uid, serverOwner.gid)
  const locale = { linux: ['--locale=C.UTF-8'], darwin: ['--locale=C', '--lc-ctype=UTF-8'] }[
    String(process.platform)
  ] ?? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const options = [
    '-A',
    'trust',
    '-E',
    'UTF8',
    '-U',
    'postgres',
    ...locale,
    '--no-instructions',
    '--no-sync',
    '-D',
    dataArgument(made),
  ]
  try {
    await promisify(execFile)(join(native, 'bin', executable('initdb')), options, {
      ...serverOwner,
      cwd: made,
      env: serverEnv(),
    })
  } catch (cause) {
    rmSync(made, { recursive: true, force: true })
    throw new Error(`expected PostgreSQL to make its files in ${at.cluster}: ${firstComplaint(cause)}`, { cause })
  }
  renameSync(made, at.cluster)
}

/** Of what a program of PostgreSQL wrote before it failed, the line that says why. */
function firstComplaint(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'no reason told'
}

/** Named after whom it serves and where the data lies: a path that fits the 107 bytes a socket's may have. */
function socketDirectory(at: Places): string {
  const uid = serverOwner?.uid ?? process.getuid?.() ?? 0
  const path = join(reachableTmp(), `kosh-${uid}-${createHash('sha256').update(at.cluster).digest('hex').slice(0, 12)}`)
  if (!existsSync(path)) {
    mkdirSync(path, { mode: 0o700 })
    if (serverOwner) chownSync(path, serverOwner.uid, serverOwner.gid)
  }
  const found = lstatSync(path)
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0)
    throw new Error(`expected ${path} to be a directory of ours alone: remove it`)
  return path
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

/** Ends sessions, checkpoints and waits until the process is gone. */
async function stop(at: Places): Promise<void> {
  const file = readPidFile(at)
  if (!file || !isOurs(file.pid)) return
  if (isWindows)
    await promisify(execFile)(join(findBinaries(), 'bin', 'pg_ctl.exe'), ['stop', '-m', 'fast', '-D', at.cluster])
  else process.kill(file.pid, 'SIGINT')
  while (existsSync(join(at.cluster, 'postmaster.pid')) && isOurs(file.pid)) await sleep(10)
  while (isOurs(file.pid)) await sleep(10)
  rmSync(file.socketDir, { recursive: true, force: true })
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= work()
    return result
  }
}
