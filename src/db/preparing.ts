import type { Sql } from './client.ts'

/** Statements that may be prepared, over the life of the process: the server keeps each on every connection. */
const mostPrepared = 400
/** Times a statement comes before it is prepared: what differs by the length of a list, say, seldom comes again. */
const timesBefore = 2
/** Values beyond which it is one of those. */
const mostValues = 100

/** What is looked for among vacancies is planned for its own values: which index serves depends on them. */
const plannedAnew = '"vacancy_facets"'

/**
 * The client as drizzle is given it. By itself drizzle has every statement parsed and planned anew, and waits for the server
 * twice; what comes again and again is prepared here, which halves all that a filing says to the server.
 */
export function preparing(sql: Sql): Sql {
  const seen = new Map<string, number>()
  const isUsual = (text: string, values: readonly unknown[]): boolean => {
    if (values.length === 0 || values.length > mostValues || text.includes(plannedAnew)) return false
    const times = seen.get(text)
    if (times === undefined && seen.size >= mostPrepared) return false
    seen.set(text, Math.min((times ?? 0) + 1, timesBefore + 1))
    return (times ?? 0) >= timesBefore
  }
  return wrapped(sql, isUsual)
}

type Unsafe = Sql['unsafe']
type Begin = (run: (client: Sql) => unknown) => unknown

/** Of a pool, of a transaction in it, and of one within that. */
function wrapped(sql: Sql, isUsual: (text: string, values: readonly unknown[]) => boolean): Sql {
  const unsafe: Unsafe = (text, values = [], options = {}) =>
    sql.unsafe(text, values, isUsual(text, values) ? { ...options, prepare: true } : options)
  const within =
    (begin: Begin): Begin =>
    (run) =>
      begin((client) => run(wrapped(client, isUsual)))
  return new Proxy(sql, {
    get(client, name) {
      if (name === 'unsafe') return unsafe
      const own: unknown = Reflect.get(client, name)
      return (name === 'begin' || name === 'savepoint') && isBegin(own) ? within(own) : own
    },
  })
}

const isBegin = (value: unknown): value is Begin => typeof value === 'function'
