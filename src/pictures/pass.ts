import type { Arg, Text } from '../dialogs/show.ts'
import { dateIn } from '../domain/calendar.ts'
import type { Purpose } from '../domain/codes.ts'
import { bothSides, type Leg, type Pair, pairsOf } from '../domain/crossing.ts'

/** What a pass shows of one traveller's registration, as text and as a QR. */
export type Pass = {
  /** Nine characters, ungrouped. */
  code: string
  version: number
  /** As the person writes it, and as the document's lines do. */
  name: string
  latinName: string
  /** What the QR holds. */
  credential: string
  /** Where it can be checked: the address of the page. */
  checkUrl: string
  purpose: Purpose
  legs: readonly (Leg & { hourKnown: boolean })[]
  filedAt: string
  deadlineAt: string
  expiresAt: string
  isLate: boolean
}

/** The lines of a pass under their headings, in reading order. */
export type PassPart = { heading: Text; lines: Text[] }

export const passParts = (pass: Pass): PassPart[] => [
  { heading: { id: 'pass-crossings' }, lines: pairs(pass).flatMap((pair) => crossingLines(pass, pair)) },
  { heading: { id: 'pass-purpose' }, lines: [{ id: `purpose-${pass.purpose.replaceAll('_', '-')}` }] },
  { heading: { id: 'pass-registration' }, lines: filingLines(pass) },
]

const pairs = ({ legs, purpose }: Pass): Pair[] => pairsOf({ legs: [...legs], purpose })

/** A border with its checkpoint; under it each side by its own clock. */
function crossingLines(pass: Pass, pair: Pair): Text[] {
  const told = [pair.exit?.checkpoint, pair.entry?.checkpoint].filter((point) => point !== undefined)
  const [first = '', second] = [...new Set(told)]
  const checkpoint: Arg = second
    ? { text: { id: 'pass-flight', args: { from: { checkpoint: first }, to: { checkpoint: second } } } }
    : { checkpoint: first }
  const hourKnown = (leg: Leg) =>
    pass.legs.some(({ state, at, hourKnown }) => state === leg.state && at === leg.at && hourKnown)
  const sides = [pair.exit, pair.entry].flatMap((leg): Text[] => {
    if (!leg) return []
    const side: Record<string, Arg> = {
      direction: { text: { id: `direction-${leg.direction}` } },
      state: { country: leg.state },
    }
    if (!hourKnown(leg)) return [{ id: 'pass-leg-day', args: { ...side, date: { date: leg.at.slice(0, 10) } } }]
    const at: Arg = { at: leg.instant, zone: leg.zone, style: 'dateTime' }
    return [{ id: 'pass-leg', args: { ...side, at, zone: { zone: leg.zone } } }]
  })
  const args = { from: { country: pair.from }, to: { country: pair.to }, checkpoint }
  return [{ id: 'pass-crossing', args }, ...sides]
}

/** When it was filed and had to be, by the clock of the first border's own side. */
function filingLines(pass: Pass): Text[] {
  const zone = firstZone(pass)
  const at = (instant: string): Arg => ({ at: instant, zone, style: 'dateTime' })
  return [
    { id: 'pass-version', args: { version: String(pass.version), at: at(pass.filedAt) } },
    { id: 'pass-deadline', args: { at: at(pass.deadlineAt) } },
    ...(pass.isLate ? [{ id: 'pass-late' }] : []),
    untilText(pass),
  ]
}

export const untilText = (pass: Pass): Text => ({
  id: 'pass-until',
  args: { date: { date: dateIn(pass.expiresAt, firstZone(pass)) } },
})

function firstZone(pass: Pass): string {
  const [first] = pairs(pass)
  return (first && bothSides(first)[0]?.zone) ?? 'UTC'
}
