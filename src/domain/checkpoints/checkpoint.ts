import type { PlainDate, Zone } from '../calendar.ts'
import type { Confidence, Country, Locale, Mode } from '../codes.ts'

/** A place where a border is crossed. Two sides, each with its state, its clock and its name; an airport has one. */
export type Checkpoint = {
  /** Stable: stored in journeys and told to agencies. Airports by IATA code. */
  id: string
  mode: Mode
  sides: readonly [Side] | readonly [Side, Side]
  /** Who may cross: anybody, citizens of the two neighbours alone, or others by agreed routes (Belarus and Russia). */
  traffic: Traffic
  /** Of the pair of names and of the zones. */
  confidence: Confidence
  /** What is not sure or about to change, in the words of our source; for officers and maintainers. */
  note?: string
  closures?: readonly Closure[]
  /** Other codes and names that people give it. */
  aliases?: readonly string[]
}

export type Side = { state: Country; zone: Zone; names: Names }

export type Names = Readonly<Record<Locale, string>>

export type Traffic = 'multi' | 'bi' | 'agreed_routes'

/** Days, the last one included, by the clock of the first side. Lorries pass where `who` says only cars and pedestrians do not. */
export type Closure = {
  from: PlainDate
  to: PlainDate
  who: 'everybody' | 'cars_and_pedestrians'
  source: string
  confidence: Confidence
}

/** Names told in one line, in the order kk, ru, ky, hy, be, en. */
export function names(line: string): Names {
  const [kk, ru, ky, hy, be, en, ...rest] = line.split('|')
  if (!kk || !ru || !ky || !hy || !be || !en || rest.length > 0) throw new Error(`expected six names, got: ${line}`)
  return { kk, ru, ky, hy, be, en }
}

/** `id`, traffic, first side's zone and names, second side's zone and names. */
export type Row = readonly [string, Traffic, Zone, string, Zone, string, Extra?]

type Extra = Partial<Pick<Checkpoint, 'note' | 'closures' | 'aliases' | 'confidence'>>

/** The checkpoints of one border: each row's first side is `a`'s, its second side `b`'s. */
export function border(mode: Mode, a: Country, b: Country, confidence: Confidence, rows: readonly Row[]): Checkpoint[] {
  return rows.map(([id, traffic, zoneA, namesA, zoneB, namesB, extra]) => ({
    id,
    mode,
    traffic,
    confidence,
    sides: [
      { state: a, zone: zoneA, names: names(namesA) },
      { state: b, zone: zoneB, names: names(namesB) },
    ],
    ...extra,
  }))
}
