import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '../../src/db/client.ts'
import { stopEmbedded } from '../../src/db/embedded.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's databases are: a server told by `TEST_DATABASE_URL`, or one of its own that the first file to need it starts. */
    testServer: { url: string | undefined; dataDir: string; prefix: string }
  }
}

/** Tells every test file where its databases go, and takes them away after the run. */
export default function setup(project: TestProject): () => Promise<void> {
  const url = process.env.TEST_DATABASE_URL || undefined
  const dataDir = mkdtempSync(join(tmpdir(), 'kosh-test-'))
  const prefix = `kosh_test_${randomBytes(4).toString('hex')}`
  project.provide('testServer', { url, dataDir, prefix })
  return async () => {
    if (url) await dropDatabases(url, prefix)
    else await stopEmbedded(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const { sql } = connect(url, 1)
  const rows = await sql`select datname from pg_database where starts_with(datname, ${prefix})`
  for (const { datname } of rows) await sql`drop database ${sql(datname)} with (force)`
  await sql.end()
}
