import { PostgresJsSession } from 'drizzle-orm/postgres-js'
import type { Queryable, Sql } from './client.ts'

/** The driver's own client of a pool or of a running transaction: its statements are prepared, drizzle's are not. */
export function rawOf(tx: Queryable): Sql {
  const { session } = tx._
  if (!(session instanceof PostgresJsSession)) throw new Error('expected a session of postgres.js')
  return session.client
}

/** Rows as one parameter, for `json_to_recordset`. */
export const rowsParameter = (rows: readonly Record<string, unknown>[]): string => JSON.stringify(rows)
