import { rotateKeys } from '../app/people/rotate-keys.ts'
import { type Io, print, printJson, readArgs, WrongUse } from './io.ts'
import { withWorld } from './world.ts'

const usage = 'kosh keys rotate [--json]'

/** Brings everything under the newest keys. Fails when something stays under an older one. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options } = readArgs(argv, usage, { json: { type: 'boolean' } }, 1)
  if (words[0] !== 'rotate') throw new WrongUse(`no "keys ${words[0]}"\nusage: ${usage}`)
  const done = await withWorld(io, ({ db, keyring }) => rotateKeys(db, keyring))
  if (options.json) printJson(io, done)
  else {
    print(
      io,
      `Persons' keys wrapped anew: ${done.rewrapped}. Other values sealed anew: ${done.resealed}. Look-ups worked out anew: ${done.rehashed}.`,
    )
    print(
      io,
      done.left === 0
        ? 'Older keys may go once no backup needs them.'
        : `Still under an older look-up key: ${done.left}. Keep that key.`,
    )
  }
  return done.left === 0 ? 0 : 1
}
