import { z } from 'zod'
import { erasePerson } from '../app/people/erase-person.ts'
import { exportPerson } from '../app/people/export-person.ts'
import { findPersonAt } from '../db/chats.ts'
import { complain, type Io, print, printJson, readArgs, WrongUse } from './io.ts'
import { type CliWorld, withWorld } from './world.ts'

const usage = 'kosh person export|erase <person-id|telegram:ID> [--json]'

/** What is kept about one person as a JSON document, or its erasure. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options } = readArgs(argv, usage, { json: { type: 'boolean' } }, 2)
  const [what = '', whom = ''] = words
  if (what !== 'export' && what !== 'erase') throw new WrongUse(`no "person ${what}"\nusage: ${usage}`)
  const find = readTarget(whom)
  return withWorld(io, async (world) => {
    const id = await find(world)
    const done =
      id &&
      (what === 'export'
        ? await exportPerson(world.db, world.keyring, id)
        : await erasePerson(world.db, id, 'asked', new Date()))
    if (!done) {
      complain(io, 'There is nobody of that id.')
      return 1
    }
    if (what === 'export' || options.json) printJson(io, done)
    else print(io, `Erased. Rows that went: ${JSON.stringify('counts' in done ? done.counts : {})}`)
    return 0
  })
}

/** How the person that was named is found: by our own id, or by Telegram's number of their chat. */
function readTarget(whom: string): (world: CliWorld) => Promise<string | undefined> {
  if (z.uuid().safeParse(whom).success) return async () => whom
  const address = /^telegram:(\d{1,20})$/.exec(whom)?.[1]
  if (address) return ({ sql }) => findPersonAt(sql, 'telegram', address)
  throw new WrongUse(`expected a person's id, or telegram: and the number of their chat\nusage: ${usage}`)
}
