/**
 * One replica of the path of an update, to be killed: on the database told, with keys from the environment. Each line of
 * standard input is an arrival, stored before its number is written back; what goes out is appended to the file told, as a
 * server that has no memory of us would see it.
 */
import { appendFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Arrival } from '../../../src/app/path/door.ts'
import { startMachinery } from '../../../src/app/path/machinery.ts'
import { parseConfig } from '../../../src/config.ts'
import { connect } from '../../../src/db/client.ts'
import { createKeyring } from '../../../src/db/sealing.ts'
import { loadKeys } from '../../../src/keys.ts'
import { createLog } from '../../../src/log.ts'
import { createEchoCore, wordOf } from '../path.ts'

const [url = '', file = ''] = process.argv.slice(2)
const { db, sql } = connect(url)
const path = await startMachinery({
  db,
  sql,
  keyring: createKeyring(loadKeys(parseConfig(process.env))),
  core: createEchoCore(),
  senders: [
    {
      door: 'telegram',
      async deliver(outgoing) {
        appendFileSync(
          file,
          `${JSON.stringify({ key: outgoing.key, word: wordOf(outgoing), isRepeat: outgoing.isRepeat })}\n`,
        )
        await new Promise((resolve) => setTimeout(resolve, 3))
        return { is: 'sent', messageId: 1 }
      },
    },
  ],
  rates: { perSecond: 10_000, perChat: 10_000 },
  log: createLog('silent'),
  pollMs: 50,
})
process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  const arrival: Arrival = JSON.parse(line)
  await path.take(arrival)
  process.stdout.write(`${arrival.externalId}\n`)
}
