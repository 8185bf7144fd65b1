import { randomBytes } from 'node:crypto'
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'
import type { LogLevel } from './config.ts'

export type Log = Logger

/** What a line may hold beside its message: ids, codes, counts and times. Nothing that a person wrote or is called. */
const fieldsAllowed = new Set(
  [
    ['incident', 'code', 'constraint', 'kind', 'count', 'counts', 'ms', 'status', 'method', 'route', 'attempt', 'term'],
    [
      'personId',
      'chatId',
      'inboxId',
      'outboxId',
      'updateId',
      'journeyId',
      'registrationId',
      'reminderId',
      'vacancyId',
      'sourceId',
    ],
    ['door', 'command', 'form', 'screen', 'source', 'version', 'holder', 'retryAfter', 'listening', 'lease'],
    ['read', 'added', 'updated', 'unchanged', 'closed', 'rejected', 'retired', 'pid'],
  ].flat(),
)

/**
 * JSON lines on standard output. Whatever is handed over goes through one sieve: fields that are not known to be free of
 * personal data are left out and named under `omitted`; of an error only its kind, code, constraint and place are told.
 */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { log: sieve, level: (label) => ({ level: label }) },
    hooks: {
      logMethod([first, ...rest], method) {
        if ((first as unknown) instanceof Error)
          method.call(this, { err: first }, 'failed') // else its message would become the line's
        else method.call(this, first, ...rest)
      },
    },
  }
  const log = destination ? pino(options, destination) : pino(options)
  const { child } = log
  log.child = function sieved(this: Log, bindings, more) {
    return child.call(this, sieve(bindings), more) as ReturnType<typeof child> // the formatters do not see a child's own fields
  } as typeof child
  return log
}

function sieve(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  const omitted: string[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Error) kept[name] = errorFacts(value)
    else if (fieldsAllowed.has(name) && isPlain(value)) kept[name] = value
    else omitted.push(name)
  }
  return omitted.length > 0 ? { ...kept, omitted } : kept
}

/** Scalars short enough to be ids and codes, and flat records of numbers. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= 120
  if (typeof value === 'object' && value !== null) return Object.values(value).every((item) => typeof item === 'number')
  return true
}

/** What may be told of an error: never its message, which may hold a query's parameters, a token or what was typed. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, constraint_name: constraint, table_name: table } = rootCause(error)
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    kind: error.constructor.name,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    at: at.slice(0, 8).map((line) => line.trim().replace(/\(?(file:\/\/)?\/.*\/(?=(src|test|node_modules)\/)/, '(')),
  }
}

/** For a terminal, whose reader runs the program: our own errors in full, a database's by code and constraint alone. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, constraint_name: constraint } = rootCause(error)
  if (['DrizzleQueryError', 'PostgresError'].includes(error.constructor.name)) {
    return `the database refused a statement: ${[code, constraint].filter(Boolean).join(' ')}`
  }
  return error.message || `${error.name} ${code ?? ''}`.trim()
}

function rootCause(error: Error): { code?: string; constraint_name?: string; table_name?: string } {
  let cause: Error = error
  while (cause.cause instanceof Error) cause = cause.cause
  const own = (name: string) => {
    const value: unknown = Reflect.get(cause, name)
    return typeof value === 'string' ? { [name]: value } : {}
  }
  return { ...own('code'), ...own('constraint_name'), ...own('table_name') }
}

/** Logs what should not have happened, once, and gives the number that the person is told: six signs that can be read aloud. */
export function logIncident(log: Log, error: unknown, ids: Record<string, string | number> = {}): string {
  const incident = newIncident()
  log.error(
    { ...ids, incident, err: error instanceof Error ? error : new Error('expected an error', { cause: error }) },
    'incident',
  )
  return incident
}

const newIncident = (): string =>
  [...randomBytes(6)].map((byte) => '23456789ABCDEFGHJKMNPQRSTUVWXYZ'[byte % 31]).join('')
