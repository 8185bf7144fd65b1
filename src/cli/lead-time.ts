import { z } from 'zod'
import { Instant, instantOf, isWallTime, Zone } from '../domain/calendar.ts'
import { Country, Purpose } from '../domain/codes.ts'
import { Journey, judgeLegs } from '../domain/crossing.ts'
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

const Told = z.object({
  from: Country,
  to: Country,
  citizenship: Country,
  purpose: Purpose,
  /** An instant, or a time by the wall clock of `zone`. */
  at: z.string(),
  zone: Zone.optional(),
  submitted: Instant.optional(),
})

/**
 * Tells for each border of a journey by when it is to be registered, by which rule, and which forms states want: of
 * one border told by options, or of NDJSON journeys from standard input. Filed now unless `submitted` is told.
 */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options: told } = readArgs(argv, usage, options, 0, 1)
  if (words[0] === '-') return answerLines(io, openInput(io, '-'), answer)
  if (words[0]) throw new WrongUse(`expected options or "-", got "${words[0]}"\nusage: ${usage}`)
  const parsed = Told.safeParse(told)
  if (!parsed.success)
    throw new WrongUse(
      `${parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; ')}\nusage: ${usage}`,
    )
  const { from, to, at, zone = capitalZone(from), ...rest } = parsed.data
  const instant = isWallTime(at) ? instantOf(at, zone) : at
  printJson(
    io,
    answer({
      ...rest,
      ...(told['birth-date'] ? { birthDate: told['birth-date'] } : {}),
      ...(told.emergency ? { emergency: true } : {}),
      legs: [
        { direction: 'exit', state: from, at: instant, zone },
        { direction: 'entry', state: to, at: instant, zone: capitalZone(to) },
      ],
    }),
  )
  return 0
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
