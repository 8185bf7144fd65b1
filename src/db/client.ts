import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { type EmbeddedOptions, startEmbedded } from './embedded.ts'
import { countMigrations, migrationsFolder } from './migrations.ts'
import { preparing } from './preparing.ts'

export type Sql = postgres.Sql
/** The pool: each statement on any of its connections. */
export type Database = PostgresJsDatabase
/** One transaction. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0]
/** For queries that do not mind which. */
export type Queryable = Database | Tx

export type OpenDatabase = { db: Database; sql: Sql; url: string; close: () => Promise<void> }

/** Connects to the server told, or starts or joins the embedded one. Refuses a server older than PostgreSQL 15. `close` lets running statements end; `patience` is in seconds. */
export async function openDatabase(
  config: { databaseUrl: string | undefined; dataDir: string },
  options: EmbeddedOptions & { connections?: number; patience?: number } = {},
): Promise<OpenDatabase> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded(config.dataDir, options)
  const url = config.databaseUrl ?? embedded?.url ?? ''
  const { patience = usualPatience } = options
  const { db, sql } = connect(url, options.connections, patience)
  const close = async (seconds = 10) => {
    await sql.end({ timeout: seconds })
    await embedded?.leave()
  }
  try {
    await (config.databaseUrl ? inTime(refuseOldServer(sql), patience) : refuseOldServer(sql))
  } catch (error) {
    await close(0)
    throw config.databaseUrl ? unreachable(error) : error
  }
  return { db, sql, url, close: () => close() }
}

/** A server that is not there, or does not let us in, told as what it is: a wrong `DATABASE_URL`. */
function unreachable(error: unknown): unknown {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  if (!(error instanceof Error) || typeof code !== 'string') return error
  if (/^(28|3D)/.test(code))
    return new Error(`DATABASE_URL: the server does not let us in: ${error.message}`, { cause: error })
  if (/^(E[A-Z]+|CONNECT_TIMEOUT|CONNECTION_\w+|08...|57P03|53300)$/.test(code))
    return new Error(`DATABASE_URL: the server cannot be reached: ${error.message}`, { cause: error })
  return error
}

/** Seconds until a server that does not answer is given up. */
const usualPatience = 10

/** The driver gives up on whoever does not answer a call, and calls for ever whoever hangs up at once. */
async function inTime<T>(work: Promise<T>, seconds: number): Promise<T> {
  const late = Object.assign(new Error(`no answer within ${seconds} seconds`), { code: 'CONNECT_TIMEOUT' })
  let timer: NodeJS.Timeout | undefined
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, (seconds + 1) * 1000, late)
  })
  return Promise.race([work, alarm]).finally(() => clearTimeout(timer))
}

/** A pool on that server, unopened until its first statement. */
export function connect(url: string, connections = 10, patience = usualPatience): { db: Database; sql: Sql } {
  const socket = socketOptions(url)
  const sql = postgres(socket ? '' : url, {
    ...socket,
    max: connections,
    connect_timeout: patience,
    onnotice: () => {},
  })
  return { db: drizzle(preparing(sql)), sql }
}

/** The same server, another database. */
export const withDatabase = (url: string, database: string): string =>
  url.replace(/^([a-z]+:\/\/[^/?]*\/?)[^?]*/, (_, server) => `${server.replace(/\/?$/, '/')}${database}`)

/** Where the address names a unix socket as libpq does, `?host=/run/postgresql`, which the driver does not read. */
function socketOptions(url: string): postgres.Options<Record<string, never>> | undefined {
  if (!/[?&]host=(\/|%2F)/i.test(url)) return undefined
  const { searchParams, username, password, pathname } = new URL(url.replace('@/', '@localhost/'))
  return {
    host: searchParams.get('host') ?? '',
    port: Number(searchParams.get('port') ?? 5432),
    user: decodeURIComponent(username) || (searchParams.get('user') ?? ''),
    pass: decodeURIComponent(password),
    database: pathname.slice(1),
  }
}

/** Applies what is missing of `drizzle/`. Any number of replicas may call it at once: one applies, the others wait. */
export async function migrateDatabase(url: string, folder = migrationsFolder): Promise<void> {
  const { db, sql } = connect(url, 1) // one connection, for the lock belongs to it
  try {
    await sql`select pg_advisory_lock(${migrationLock})`
    await migrate(db, { migrationsFolder: folder })
    await sql`select pg_advisory_unlock(${migrationLock})`
  } finally {
    await sql.end({ timeout: 10 })
  }
}

/** Whether the server answers and has every migration that this program knows. */
export async function isUpToDate(sql: Sql): Promise<boolean> {
  const [row] = await sql`select count(*)::int as applied from drizzle.__drizzle_migrations`
  return Number(row?.applied) >= countMigrations()
}

/** "kosh" in bytes. */
const migrationLock = 0x6b6f7368

async function refuseOldServer(sql: Sql): Promise<void> {
  const [row] = await sql`select current_setting('server_version_num')::int as version`
  const version = Number(row?.version)
  if (!(version >= 150000))
    throw new Error(`DATABASE_URL: expected PostgreSQL 15 or newer, the server is ${Math.floor(version / 10000)}`)
}
