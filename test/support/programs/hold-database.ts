/** Opens the embedded database of the directory told, says so with the server's process, and holds it until its standard input ends. */
import { connect } from '../../../src/db/client.ts'
import { startEmbedded } from '../../../src/db/embedded.ts'

const [dataDir = ''] = process.argv.slice(2)
const { url, leave } = await startEmbedded(dataDir, { fsync: false })
const { sql } = connect(url, 1)
const [row] = await sql`select pg_postmaster_start_time()::text as started`
process.stdout.write(`${JSON.stringify({ url, started: row?.started })}\n`)
process.stdin.resume().once('end', async () => {
  await sql.end()
  await leave()
})
