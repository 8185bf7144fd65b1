import { createServer, type Server } from 'node:http'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFeed } from '../../src/feeds/open-feed.ts'
import { isPrivate } from '../../src/feeds/private-nets.ts'

let server: Server
let address = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/feed' }).end()
    else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end()
    else if (request.url === '/feed') response.end('{"a":1}\n')
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
})
afterAll(() => void server.close())

const open = (where: string, allowPrivate: boolean, bytes = 1000) =>
  openFeed(where, { stdin: Readable.from([]), allowPrivate, limits: { bytes } })

async function textOf(where: string, bytes?: number): Promise<string> {
  const feed = await open(where, true, bytes)
  const chunks: Uint8Array[] = []
  for await (const chunk of feed.bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

describe('a feed from an address', () => {
  it('is read, also where it has moved', async () => {
    expect(await textOf(`${address}/feed`)).toBe('{"a":1}\n')
    expect(await textOf(`${address}/moved`)).toBe('{"a":1}\n')
  })

  it('is refused at a private address unless that is allowed', async () => {
    await expect(open(`${address}/feed`, false)).rejects.toThrow('private address')
    await expect(open(address.replace('127.0.0.1', 'localhost'), false)).rejects.toThrow('private address')
  })

  it('is refused where it is not there, goes round in a circle, is too large or of another protocol', async () => {
    await expect(textOf(`${address}/none`)).rejects.toThrow('404')
    await expect(textOf(`${address}/round`)).rejects.toThrow('redirections')
    await expect(textOf(`${address}/feed`, 3)).rejects.toThrow('larger')
    await expect(open('ftp://example.org/feed', true)).rejects.toThrow('http')
  })

  it.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['169.254.169.254', true],
    ['192.168.0.1', true],
    ['::1', true],
    ['::ffff:10.0.0.1', true],
    ['::ffff:a00:1', true],
    ['fd00::1', true],
    ['8.8.8.8', false],
    ['2001:4860:4860::8888', false],
  ])('%s is private: %s', (ip, expected) => {
    expect(isPrivate(ip)).toBe(expected)
  })
})
