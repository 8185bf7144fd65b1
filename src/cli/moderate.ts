import { z } from 'zod'
import { decidePosting } from '../app/exchange/moderate-posting.ts'
import { admitByOfficer, putOut } from '../app/exchange/register-employer.ts'
import { verifyEmployer } from '../app/exchange/verify-employer.ts'
import { type ListedPosting, listPostingsByStatus } from '../db/postings.ts'
import { Country, PayPeriod, Schedule } from '../domain/codes.ts'
import { readCurrency } from '../domain/exchange/money.ts'
import { PostingStatus, RejectReason, rejectReasons } from '../domain/exchange/posting.ts'
import { adviceFor, findFlags } from '../domain/exchange/red-flags.ts'
import { answerLines, complain, type Io, openInput, print, printJson, readArgs, WrongUse, write } from './io.ts'
import { withWorld } from './world.ts'

const usage = `kosh moderate list [--status pending|…] [--limit N] [--json]
       kosh moderate approve|reject <vacancy-id> [--version <as listed>] [--reason ${rejectReasons.join('|')}] [--json]
       kosh moderate verify|unverify|code|put-out <employer-id> [--json]
       kosh moderate check <file|->`

const options = {
  status: { type: 'string' },
  limit: { type: 'string' },
  reason: { type: 'string' },
  version: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Asked = {
  id: string
  json: boolean
  reason?: string | undefined
  version?: string | undefined
  status?: string | undefined
  limit?: string | undefined
}

/** What employers post: the queue, a moderator's decision, an officer's look into the register, and the red-flag rules alone. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options: told } = readArgs(argv, usage, options, 1, 2)
  const [what = '', id = ''] = words
  const work = Object.hasOwn(works, what) ? works[what] : undefined
  if (!work) throw new WrongUse(`no "moderate ${what}"\nusage: ${usage}`)
  if ((what === 'list') !== (id === '')) throw new WrongUse(`too ${id ? 'many' : 'few'} words\nusage: ${usage}`)
  return work(io, { id, ...told, json: told.json === true })
}

const works: Record<string, (io: Io, asked: Asked) => Promise<number>> = {
  list,
  approve: (io, asked) => decide(io, asked, 'approve'),
  reject: (io, asked) => decide(io, asked, 'reject'),
  verify: (io, asked) => verify(io, asked, true),
  unverify: (io, asked) => verify(io, asked, false),
  code,
  'put-out': expel,
  check: (io, { id }) => answerLines(io, openInput(io, id), check),
}

async function list(io: Io, { status = 'pending', limit = '100', json }: Asked): Promise<number> {
  const standing = parsed(PostingStatus, status, `one of ${PostingStatus.options.join(', ')}`)
  const most = parsed(z.coerce.number().int().min(1).max(10_000), limit, 'a number from 1 to 10000')
  return withWorld(io, async ({ db }) => {
    const found = await listPostingsByStatus(db, standing, most)
    for (const posting of found) await write(io.stdout, json ? `${JSON.stringify(toldOf(posting))}\n` : drawn(posting))
    if (!json) complain(io, `${found.length} ${standing}`)
    return 0
  })
}

/** All that a moderator decides by. */
function toldOf(of: ListedPosting) {
  const { vacancyId: id, title, country, place, payMin, payMax, currency, payPeriod, description, closesOn } = of
  const { status, postedAt, flags, reason, contract } = of
  const employer = {
    id: of.employerId,
    name: of.employerName,
    registryNumber: of.employerNumber,
    verified: of.isVerified,
  }
  const said = { title, country, place, payMin, payMax, currency, payPeriod, contract, closesOn, description }
  return { id, version: of.updatedAt.toISOString(), status, postedAt, flags, reason, employer, ...said }
}

/** The same for somebody at a terminal: a vacancy a paragraph. */
function drawn(of: ListedPosting): string {
  const { employer, payMin, payMax, ...told } = toldOf(of)
  const pay = [payMin, payMax].filter((sum) => sum !== null).join('–')
  const lines = [
    `${told.id}  ${told.postedAt.toISOString().slice(0, 16)}Z  version ${told.version}`,
    `  ${told.title} · ${told.place ?? ''} ${told.country} · ${pay ? `${pay} ${told.currency} a ${told.payPeriod}` : 'pay not told'}`,
    `  ${employer.name}, ${employer.registryNumber}${employer.verified ? ', verified' : ''} (${employer.id})`,
    ...(told.flags.length > 0 ? [`  flags: ${told.flags.join(', ')}`] : []),
    ...(told.description ?? '').split('\n').map((line) => `  | ${line}`),
  ]
  return `${lines.join('\n')}\n\n`
}

async function decide(io: Io, { id, json, reason, version }: Asked, decision: 'approve' | 'reject'): Promise<number> {
  const vacancyId = parsed(z.uuid(), id, 'the id of a vacancy')
  if (decision === 'approve' && reason !== undefined)
    throw new WrongUse(`a reason is given for a rejection\nusage: ${usage}`)
  const why =
    decision === 'reject' ? parsed(RejectReason, reason ?? 'other', `one of ${rejectReasons.join(', ')}`) : undefined
  return withWorld(io, async ({ db, keyring }) => {
    const decided = await db.transaction((tx) =>
      decidePosting(tx, { keyring }, vacancyId, decision, why, new Date(), version),
    )
    return answer(io, decided, json, { id, decision, ...(why ? { reason: why } : {}) })
  })
}

async function verify(io: Io, { id, json }: Asked, isFound: boolean): Promise<number> {
  const employerId = parsed(z.uuid(), id, 'the id of an employer')
  return withWorld(io, async ({ db, keyring }) => {
    const done = await db.transaction((tx) => verifyEmployer(tx, { keyring }, employerId, isFound, new Date()))
    return answer(io, done, json, { id, verified: isFound })
  })
}

/** A code for somebody whom an officer has looked into: with it they come to act for the employer. */
async function code(io: Io, { id, json }: Asked): Promise<number> {
  const employerId = parsed(z.uuid(), id, 'the id of an employer')
  return withWorld(io, async ({ db }) => {
    const issued = await db.transaction((tx) => admitByOfficer(tx, employerId, new Date()))
    return answer(io, issued, json, { id, ...(issued.ok ? issued.value : {}) })
  })
}

/** Those who act for the employer are strangers to it. */
async function expel(io: Io, { id, json }: Asked): Promise<number> {
  const employerId = parsed(z.uuid(), id, 'the id of an employer')
  return withWorld(io, async ({ db }) => {
    const done = await db.transaction((tx) => putOut(tx, employerId, new Date()))
    return answer(io, done, json, { id, putOut: true })
  })
}

function answer(
  io: Io,
  done: { ok: true } | { ok: false; refusal: { code: string } },
  json: boolean,
  told: Record<string, unknown>,
): number {
  if (!done.ok) {
    if (json) printJson(io, { ...told, error: done.refusal.code })
    complain(io, done.refusal.code)
    return 1
  }
  if (json) printJson(io, told)
  else
    print(
      io,
      Object.entries(told)
        .map(([name, value]) => `${name}: ${value}`)
        .join('  '),
    )
  return 0
}

const loose = <T>(schema: z.ZodType<T>) => schema.nullish().catch(undefined)
const Sum = z.coerce.number().positive()

/** An advertisement as a line tells it; what is not told, or not as a vacancy tells it, warns of nothing. */
const Line = z.object({
  id: loose(z.union([z.string(), z.number()])),
  title: z.string().catch(''),
  description: loose(z.string()),
  country: loose(Country),
  region: loose(z.string()),
  place: loose(z.string()),
  geonameId: loose(z.number()),
  isco: loose(z.string().regex(/^\d{4}$/)),
  payMin: loose(Sum),
  payMax: loose(Sum),
  currency: loose(z.string().transform((said) => readCurrency(said)?.code ?? null)),
  payPeriod: loose(PayPeriod),
  schedule: loose(Schedule),
  minAge: loose(z.number()),
})

function check(value: unknown): { id: string | number | null; flags: string[]; advice: string[] } {
  const { id, country, ...ad } = Line.parse(value)
  const flags = findFlags({ ...ad, country: country ?? undefined })
  return { id: id ?? null, flags, advice: adviceFor(flags) }
}

function parsed<T>(schema: z.ZodType<T>, value: string, expected: string): T {
  const found = schema.safeParse(value)
  if (!found.success) throw new WrongUse(`expected ${expected}, got "${value}"\nusage: ${usage}`)
  return found.data
}
