import { z } from 'zod'
import { Instant, instantOf, isPlainDate, isWallTime, PlainDate, Zone } from '../domain/calendar.ts'
import { Country, Purpose } from '../domain/codes.ts'
import { Journey, judgeLegs, Moment } from '../domain/crossing.ts'
import { leadTime } from '../domain/lead-time.ts'
import { capitalZone } from '../domain/state-zones.ts'
import { answerLines, type Io, openInput, printJson, readArgs, WrongUse } from './io.ts'

const usage =
  'kosh lead-time --from C --to C --citizenship C --purpose P --at I [--zone Z] [--submitted I] [--birth-date D] [--emergency] | -'

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  citizenship: { type: 'string' },
  purpose: { type: 'string' },
  at: { type: 'string' },
  zone: { type: 'string' },
  submitted: { type: 'string' },
  'birth-date': { type: 'string' },
  emergency: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

const Line = Journey.extend({ submitted: Instant.optional() })

const Told = z
  .object({
    from: Country,
    to: Country,
    citizenship: Country,
    purpose: Purpose,
    /** An instant, a day, or a time by the wall clock of `zone`. */
    at: Moment,
    zone: Zone.optional(),
    submitted: Instant.optional(),
    'birth-date': PlainDate.optional(),
    emergency: z.boolean().optional(),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'expected another state than --from' })

/**
 * Tells for each border of a journey by when it is to be registered, by which rule, and which forms states want: of
 * one border told by options, or of NDJSON journeys from standard input. Filed now unless `submitted` is told.
 */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options: told } = readArgs(argv, usage, options, 0, 1)
  if (words[0] === '-') return answerLines(io, openInput(io, '-'), answer)
  if (words[0]) throw new WrongUse(`expected options or "-", got "${words[0]}"\nusage: ${usage}`)
  const parsed = Told.safeParse(told)
  if (!parsed.success) throw new WrongUse(`${complaints(parsed.error, told)}\nusage: ${usage}`)
  const { from, to, at, zone = capitalZone(from), 'birth-date': birthDate, ...rest } = parsed.data
  const wall = isPlainDate(at) ? `${at}T00:00` : at
  const instant = isWallTime(wall) ? instantOf(wall, zone) : at
  printJson(
    io,
    answer({
      ...rest,
      ...(birthDate ? { birthDate } : {}),
      legs: [
        { direction: 'exit', state: from, at: instant, zone },
        { direction: 'entry', state: to, at: instant, zone: capitalZone(to) },
      ],
    }),
  )
  return 0
}

/** Every option that is wrong or missing. */
function complaints(error: z.ZodError, told: Record<string, unknown>): string {
  const lines = error.issues.map(({ path, message }) => {
    const option = path.join('.')
    return `--${option}: ${told[option] === undefined ? 'needed' : message}`
  })
  return [...new Set(lines)].join('; ')
}

function answer(line: unknown): unknown {
  const { submitted = new Date().toISOString(), ...journey } = Line.parse(line)
  const wrong = judgeLegs(journey.legs)
  if (wrong) throw new Error(wrong.refusal.code)
  return {
    pairs: leadTime(journey, submitted).map(({ from, to, deadline, status, rule, overlays }) => ({
      from,
      to,
      deadline,
      status,
      rule,
      overlays: overlays.map((overlay) => ({
        id: overlay.id,
        deadline: overlay.deadline,
        met: overlay.met,
        status: overlay.status,
        confidence: overlay.confidence,
        ...(overlay.opensAt ? { opensAt: overlay.opensAt } : {}),
        rule: overlay.rule,
      })),
    })),
  }
}
