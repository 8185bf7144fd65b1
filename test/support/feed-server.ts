import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type FeedServer = {
  address: string
  /** What is answered at a path; what is not here is not there. */
  at: Record<string, (request: IncomingMessage, response: ServerResponse, url: URL) => void>
  /** Paths with their queries, as they were asked for. */
  asked: string[]
  close: () => Promise<void>
}

/** A server on this machine that answers as a test tells it to. */
export async function feedServer(): Promise<FeedServer> {
  const at: FeedServer['at'] = {}
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://feed.example')
    asked.push(`${url.pathname}${url.search}`)
    const answer = at[url.pathname]
    if (answer) answer(request, response, url)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`, at, asked, close }
}
