import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kosh } from '../support/cli.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type FeedServer, feedServer } from '../support/feed-server.ts'
import { envelope, madeUpRows } from '../support/trudvsem.ts'

let fresh: FreshDatabase
let server: FeedServer
beforeAll(async () => {
  fresh = await freshDatabase()
  server = await feedServer()
  server.at['/feed'] = (_, response) => response.end(envelope(madeUpRows(20)))
})
afterAll(async () => {
  await server.close()
  await fresh.close()
})

const run = (argv: string[]) => kosh(argv, { env: { ...fresh.env, ALLOW_PRIVATE_URLS: 'true' } })

describe('kosh feeds', () => {
  it('adds a feed, reads it, and lists it without the key in its address', async () => {
    const added = await run(['feeds', 'add', 'state', `${server.address}/feed?key=secret`, '--format', 'trudvsem'])
    expect(added).toMatchObject({ code: 0, err: '' })
    const ran = await run(['feeds', 'run', '--json'])
    expect(JSON.parse(ran.out)).toMatchObject([{ name: 'state', is: 'done', summary: { read: 20, added: 19 } }])
    const listed = await run(['feeds', 'list', '--json'])
    expect(JSON.parse(listed.out)).toMatchObject([{ name: 'state', url: `${server.address}/feed`, errorCode: null }])
    expect((await run(['feeds', 'list'])).out).not.toContain('secret')
  })

  it('ends with 1 where a feed cannot be read, and says why', async () => {
    await run(['feeds', 'add', 'gone', `${server.address}/gone`, '--format', 'hh'])
    expect(await run(['feeds', 'run', 'gone'])).toMatchObject({
      code: 1,
      out: 'gone: failed (status): the server answered 404\n',
    })
    expect((await run(['feeds', 'pause', 'gone'])).code).toBe(0)
    expect((await run(['feeds', 'run'])).code).toBe(0)
    expect((await run(['feeds', 'remove', 'gone'])).code).toBe(0)
    expect((await run(['feeds', 'remove', 'gone'])).code).toBe(1)
  })

  it.each([
    [['feeds']],
    [['feeds', 'add', 'x', 'https://example.org/feed', '--format', 'word']],
    [['feeds', 'add', 'x', 'ftp://example.org/feed', '--format', 'hh']],
    [['feeds', 'add', 'x', 'https://example.org/feed', '--format', 'hh', '--misses', '0']],
    [['feeds', 'run', 'nobody']],
  ])('%j is wrong use', async (argv) => {
    expect((await run(argv)).code).toBe(2)
  })

  it('answers with one JSON document where that is asked for, and names a feed so that the shell takes it', async () => {
    const json = async (...argv: string[]) => JSON.parse((await run(['feeds', ...argv, '--json'])).out)
    const argv = ['add', 'two words', `${server.address}/feed`, '--format', 'trudvsem']
    expect(await json(...argv)).toEqual({ name: 'two words', is: 'added' })
    expect((await run(['feeds', ...argv])).out).toContain("kosh feeds run 'two words'")
    expect(await json('pause', 'two words')).toEqual({ name: 'two words', is: 'paused' })
    expect(await json('remove', 'two words')).toEqual({ name: 'two words', is: 'removed' })
  })

  it('refuses a private address unless that is allowed', async () => {
    const argv = ['feeds', 'add', 'x', `${server.address}/feed`, '--format', 'hh']
    expect((await kosh(argv, { env: fresh.env })).code).toBe(2)
  })
})
