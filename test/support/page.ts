import type { Drawn } from '../../src/web-chat/draw.ts'

/** A browser with the chat's page open, over real connections: what it is told, and what it sends. */
export type Page = {
  /** Everything it was told, oldest first. */
  told: Drawn[]
  says: (text: string) => Promise<Response>
  /** A button of a card by its number, of the card the page was told last unless another is named. */
  presses: (choice: number, card: number, id?: string) => Promise<Response>
  commands: (name: string, argument?: string) => Promise<Response>
  isAt: (latitude: number, longitude: number) => Promise<Response>
  /** Anything at all, as a page of ours would send it. */
  sends: (body: unknown) => Promise<Response>
  get: (path: string) => Promise<Response>
  cookie: () => string
  /** Ends its stream and begins it again from where it was, maybe at another address. */
  reopen: (address: string) => Promise<void>
  close: () => void
}

let numbers = 0
const newId = () => `page-${String(++numbers).padStart(8, '0')}`

export async function openPage(address: string, options: { language?: string; cookie?: string } = {}): Promise<Page> {
  const { language = 'ru' } = options
  let base = address
  let cookie = options.cookie ?? ''
  let stream = new AbortController()
  const told: Drawn[] = []

  const request = async (path: string, init: RequestInit = {}) => {
    const headers = {
      origin: base,
      'accept-language': language,
      ...(cookie ? { cookie } : {}),
      ...Object(init.headers),
    }
    const answer = await fetch(`${base}${path}`, { ...init, headers })
    const set = answer.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0] ?? ''
    return answer
  }
  const post = (path: string, body: unknown) =>
    request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
  const listen = async () => {
    stream = new AbortController()
    const last = told.at(-1)?.sequence
    const headers = last === undefined ? {} : { 'last-event-id': String(last) }
    const answer = await request('/chat/stream', { headers, signal: stream.signal })
    if (!answer.ok) throw new Error(`expected a stream, got ${answer.status}`)
    void read(answer, told)
  }
  const sends = (body: unknown) => post('/chat/messages', body)

  await post('/chat/session', {})
  await listen()
  return {
    told,
    says: (text) => sends({ id: newId(), text }),
    presses: (choice, card, id = newId()) => sends({ id, press: { card, choice } }),
    commands: (name, argument) => sends({ id: newId(), command: { name, ...(argument ? { argument } : {}) } }),
    isAt: (latitude, longitude) => sends({ id: newId(), location: { latitude, longitude } }),
    sends,
    get: (path) => request(path),
    cookie: () => cookie,
    async reopen(next) {
      stream.abort()
      base = next
      await listen()
    },
    close: () => stream.abort(),
  }
}

async function read(answer: Response, told: Drawn[]): Promise<void> {
  let rest = ''
  const decoder = new TextDecoder()
  try {
    for await (const chunk of answer.body ?? []) {
      rest += decoder.decode(chunk, { stream: true })
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const data = /^data: (.*)$/m.exec(block)?.[1]
        if (data && !/^event: /m.test(block)) told.push(JSON.parse(data))
      }
    }
  } catch {
    // Closed by us, or by a program that stopped.
  }
}
