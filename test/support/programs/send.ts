/**
 * One replica that sends what waits, on the database told, with keys from the environment, until it dies at the point told, there
 * for the so-manieth time; told none, it lives. What goes out is appended to the file told. A chat whose number begins with 9
 * is blocked.
 */
import { appendFileSync } from 'node:fs'
import { startMachinery } from '../../../src/app/path/machinery.ts'
import { parseConfig } from '../../../src/config.ts'
import { connect } from '../../../src/db/client.ts'
import { createKeyring } from '../../../src/db/sealing.ts'
import { loadKeys } from '../../../src/keys.ts'
import { createLog } from '../../../src/log.ts'
import { createEchoCore } from '../path.ts'

const [url = '', file = '', point, times = '1'] = process.argv.slice(2)
const { db, sql } = connect(url)
let left = Number(times)
await startMachinery({
  db,
  sql,
  keyring: createKeyring(loadKeys(parseConfig(process.env))),
  core: createEchoCore(),
  senders: [
    {
      door: 'telegram',
      async deliver({ key, isRepeat, chat }) {
        appendFileSync(file, `${JSON.stringify({ key, isRepeat, address: chat.address })}\n`)
        await new Promise((resolve) => setTimeout(resolve, 5))
        return chat.address.startsWith('9') ? { is: 'blocked' } : { is: 'sent', messageId: 1 }
      },
    },
  ],
  rates: { perSecond: 100, perChat: 100 },
  log: createLog('silent'),
  pollMs: 20,
  fault(at) {
    if (at === point && --left === 0) process.kill(process.pid, 'SIGKILL')
  },
})
process.stdout.write('ready\n')
