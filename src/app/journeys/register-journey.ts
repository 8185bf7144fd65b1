import { randomInt } from 'node:crypto'
import { addJourney, addRegistration, addTraveller, findFiled } from '../../db/change-journeys.ts'
import { getPerson, setZone } from '../../db/persons.ts'
import type { Filed } from '../../dialogs/filed.ts'
import { codeAlphabet, makeCode } from '../../domain/code.ts'
import { judgeLegs, timeLeg } from '../../domain/crossing.ts'
import { type JudgedPair, leadTime } from '../../domain/lead-time.ts'
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts'
import { replanReminders } from '../reminders/plan-reminders.ts'
import { type Filing, fileVersion } from './file-version.ts'

export type Registered = { journeyId: string; isNew: boolean }

/**
 * Files a journey for everyone who travels, each with their own code, version 1 and signed confirmation. A late one is
 * taken and marked; one that is over, or too far ahead, is refused. Filed again, the same crossing of the same document
 * is the registration that stands already.
 */
export async function registerJourney(filing: Filing, filed: Filed, now: Date): Promise<Result<Registered>> {
  const { tx, personId } = filing
  const broken = judgeLegs(filed.journey.legs)
  if (broken) return broken
  const judged = filed.travellers.map((traveller) => judgeFirst(filed, traveller, now))
  const wrong = judged.map(refusalOf).find((refusal) => refusal !== undefined)
  if (wrong) return { ok: false, refusal: wrong }
  const known = await findKnown(filing, filed)
  if (known) return known

  const journeyId = await addJourney(tx, personId, filed.journey, now)
  const ids = new Map<string, string>()
  // Adults first, for a child is linked to one; the order told is kept by position.
  const order = filed.travellers.map((_, position) => position).toSorted((a, b) => rank(filed, a) - rank(filed, b))
  for (const position of order) {
    const traveller = filed.travellers[position]
    const pair = judged[position]
    if (!traveller || !pair) continue
    const guardianId = traveller.guardian === undefined ? undefined : ids.get(traveller.guardian)
    const row = { personId, journeyId, position, ...(guardianId ? { guardianId } : {}) }
    const travellerId = await addTraveller(tx, filing, row, traveller)
    if (!traveller.guardian) ids.set(traveller.name, travellerId)
    const { id, code } = await newRegistration(filing, journeyId, travellerId, now)
    const version = { registrationId: id, code, version: 1, traveller, judged: pair, submitted: now.toISOString() }
    await fileVersion(filing, filed.journey, version, now)
  }
  await followZone(filing, filed)
  await replanReminders(tx, personId, now)
  return ok({ journeyId, isNew: true })
}

const rank = (filed: Filed, position: number) => (filed.travellers[position]?.guardian ? 1 : 0)

/** The first border, which drives the deadline: as if filed now by that traveller. */
function judgeFirst({ journey }: Filed, traveller: Filed['travellers'][number], now: Date): JudgedPair | undefined {
  const { citizenship, birthDate } = traveller
  const { purpose, legs, isEmergency } = journey
  return leadTime({ citizenship, birthDate, purpose, legs, emergency: isEmergency }, now.toISOString())[0]
}

function refusalOf(pair: JudgedPair | undefined): Refusal | undefined {
  if (!pair) return { code: 'journey-no-legs' }
  if (pair.status === 'refused_past') return { code: 'moment-in-past' }
  return pair.status === 'draft_only' ? { code: 'registration-too-early' } : undefined
}

/** Those of the journey who are registered for it already: all of them, or one that stands in the way. */
async function findKnown({ tx, keyring, personId }: Filing, filed: Filed): Promise<Result<Registered> | undefined> {
  const [first] = filed.journey.legs
  if (!first) return undefined
  const border = { state: first.state, instant: timeLeg(first).instant }
  const found = await Promise.all(
    filed.travellers.map(({ document }) => findFiled(tx, keyring, personId, document, border)),
  )
  const twice = found.findIndex((one) => one !== undefined)
  const known = found[twice]
  if (!known) return undefined
  if (found.every((one) => one?.journeyId === known.journeyId)) return ok({ journeyId: known.journeyId, isNew: false })
  return refuse('registration-duplicate', { number: twice + 1 })
}

const tries = 6

/** A registration under a code that nobody has. */
async function newRegistration({ tx, personId }: Filing, journeyId: string, travellerId: string, now: Date) {
  for (let attempt = 0; attempt < tries; attempt++) {
    const code = makeCode(Array.from({ length: 8 }, () => randomInt(codeAlphabet.length)))
    const id = await addRegistration(tx, { personId, journeyId, travellerId, code }, now)
    if (id) return { id, code }
  }
  throw new Error(`expected a free code within ${tries} tries`)
}

/** Somebody who never told their clock is taken to live by that of the side they leave from. */
async function followZone({ tx, personId }: Filing, filed: Filed): Promise<void> {
  const person = await getPerson(tx, personId)
  const [first] = filed.journey.legs
  if (person.zone === null && first) await setZone(tx, personId, first.zone)
}
