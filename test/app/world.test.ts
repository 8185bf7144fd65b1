import { describe, expect, it } from 'vitest'
import { createWorld, koshWords } from '../../src/app/world.ts'
import { parseConfig } from '../../src/config.ts'
import { createKeyring } from '../../src/db/sealing.ts'
import { loadKeys, newKeys } from '../../src/keys.ts'

const keys = loadKeys(parseConfig({ ...newKeys(), DATABASE_URL: 'postgres://nobody@127.0.0.1/none' }))

describe('links to our pages', () => {
  it.each([
    ['the public address, where there is one', 'https://kosh.example/', 'http://0.0.0.0:8080', 'https://kosh.example'],
    ['where the program listens', undefined, 'http://127.0.0.1:41234', 'http://127.0.0.1:41234'],
    [
      'this machine, where it listens on all its addresses',
      undefined,
      'http://0.0.0.0:41234',
      'http://127.0.0.1:41234',
    ],
    ['the same, of the newer kind', undefined, 'http://[::]:41234', 'http://127.0.0.1:41234'],
    ['the issuer, where nothing listens', undefined, undefined, 'http://127.0.0.1:8080'],
  ])('lead to %s', async (_, publicUrl, listensAt, pages) => {
    const config = { issuer: 'http://127.0.0.1:8080', publicUrl }
    const keyring = createKeyring(keys)
    const world = await createWorld({ config, keys, keyring, words: koshWords(), listensAt: () => listensAt })
    expect(world.pages()).toBe(pages)
  })
})
