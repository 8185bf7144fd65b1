import { BaseNeeded, readRates } from '../app/exchange/import-rates.ts'
import { refreshPayBands } from '../db/pay-bands.ts'
import { findRates, storeRates } from '../db/rates.ts'
import { decode } from '../feeds/decode.ts'
import { type Io, openInput, print, printJson, readArgs, WrongUse } from './io.ts'
import { withWorld } from './world.ts'

/** Takes in exchange rates: a CSV of date, currency and what one unit (or `nominal` units) of it is worth in a common currency. */
export async function run(argv: string[], io: Io, usage: string): Promise<number> {
  const { words, options } = readArgs(argv, usage, { base: { type: 'string' }, json: { type: 'boolean' } }, 1)
  const [file = ''] = words
  const told = await read(() => readRates(decode(openInput(io, file)), options.base))
  const stored = await withWorld(io, async ({ db }) => {
    const count = await storeRates(db, told, file === '-' ? 'stdin' : file.replace(/^.*\//, ''))
    const now = new Date()
    await refreshPayBands(db, await findRates(db, now.toISOString().slice(0, 10)), now)
    return count
  })
  if (options.json) printJson(io, { read: told.length, stored })
  else print(io, `${stored} rates stored`)
  return 0
}

async function read<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BaseNeeded) throw new WrongUse(error.message)
    throw error
  }
}
