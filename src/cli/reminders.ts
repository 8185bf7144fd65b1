import { z } from 'zod'
import { listDueReminders } from '../app/reminders/list-due-reminders.ts'
import { queueDueReminders, throughOutbox } from '../app/reminders/queue-due-reminders.ts'
import { compareInstants, dateIn, Instant, PlainDate, wallTimeIn, Zone } from '../domain/calendar.ts'
import { Country } from '../domain/codes.ts'
import { Journey, judgeLegs, pairsOf } from '../domain/crossing.ts'
import { clockAt, planReminders, upcoming } from '../domain/reminders/plan.ts'
import { describeError } from '../log.ts'
import { answerLines, complain, type Io, openInput, printJson, readArgs, WrongUse } from './io.ts'
import { withWorld } from './world.ts'

const usage = 'kosh reminders plan FILE|- | due [--now I] | run [--now I]'

const options = { now: { type: 'string' }, json: { type: 'boolean' } } as const

/** The plan of journeys told line by line; what is due; one sweep as if at that instant. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options: told } = readArgs(argv, usage, options, 1, 2)
  const [verb, file] = words
  if (verb === 'plan') {
    if (!file) throw new WrongUse(`expected a file or "-"\nusage: ${usage}`)
    return answerLines(io, openInput(io, file), plan)
  }
  if (file) throw new WrongUse(`one word too many: ${file}\nusage: ${usage}`)
  const now = Instant.optional().safeParse(told.now)
  if (!now.success) throw new WrongUse(`--now is not an instant\nusage: ${usage}`)
  const at = now.data ? new Date(now.data) : new Date()
  if (verb === 'due')
    return withWorld(io, async ({ db }) => {
      printJson(io, { due: await listDueReminders(db, at) })
      return 0
    })
  if (verb === 'run')
    return withWorld(io, async ({ db, keyring }) => {
      const report = (error: unknown, personId: string) =>
        complain(io, `kosh reminders: ${personId}: ${describeError(error)}`)
      const swept = await queueDueReminders({ db, queue: throughOutbox(keyring), report }, at)
      printJson(io, swept)
      return swept.failed > 0 ? 1 : 0
    })
  throw new WrongUse(`no verb "${verb}"\nusage: ${usage}`)
}

const Line = Journey.extend({
  legs: Journey.shape.legs.default([]),
  now: Instant,
  filed: z.boolean().default(false),
  zone: Zone,
  /** False: they do not know yet where exactly they will stay. */
  addressKnown: z.boolean().optional(),
  /** The states' own forms that are done. */
  formsDone: z.array(z.enum(['ru-ruid', 'kz-eta'])).optional(),
  stay: z
    .object({
      state: Country,
      enteredOn: PlainDate,
      contractEndsOn: PlainDate.optional(),
      terminatedOn: PlainDate.optional(),
      occupationIsWork: z.boolean().optional(),
      /** ISO 3166-2. */
      region: z.string().optional(),
    })
    .optional(),
})
type Line = z.infer<typeof Line>

/** Times before quiet hours, by the clock named beside each. */
function plan(line: unknown): unknown {
  const told = Line.parse(line)
  if (told.legs.length > 0) {
    const wrong = judgeLegs(told.legs)
    if (wrong) throw new Error(wrong.refusal.code)
  }
  const { now, filed, zone, addressKnown, formsDone, stay, ...journey } = told
  const reminders = planReminders({
    zone,
    now,
    journeys: [
      {
        journey,
        isFiled: filed,
        closedPairs: crossedBy(told),
        ...(formsDone ? { formsDone } : {}),
        ...(addressKnown === undefined ? {} : { addressKnown }),
      },
    ],
    stays: stay ? [stayOf(told, stay)] : [],
  })
  return {
    reminders: upcoming(reminders, now).map((one) => ({
      kind: one.kind,
      ...(one.about.overlay ? { overlay: one.about.overlay } : {}),
      ...(one.about.duty ? { duty: one.about.duty } : {}),
      at: wallTimeIn(one.dueAt, one.zone),
      zone: one.zone,
    })),
  }
}

/** A stay that has begun means that the borders before it are crossed. */
function crossedBy(told: Line): number[] {
  const { stay, now, zone } = told
  if (!stay || stay.enteredOn > dateIn(now, zone)) return []
  return pairsOf(told).flatMap(({ at, entry }, index) =>
    entry?.state === stay.state || compareInstants(at, now) <= 0 ? [index] : [],
  )
}

function stayOf(told: Line, { occupationIsWork, ...stay }: NonNullable<Line['stay']>) {
  const pair = pairsOf(told).find(({ entry }) => entry?.state === stay.state)
  return {
    ...stay,
    citizenship: told.citizenship,
    purpose: told.purpose,
    zone: clockAt(stay.state, clockAt(stay.state, told.zone) === told.zone ? told.zone : pair?.entry?.zone),
    ...(pair ? { enteredFrom: pair.from } : {}),
    ...(occupationIsWork === undefined ? {} : { isWorker: occupationIsWork }),
  }
}
