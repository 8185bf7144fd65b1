import type { PlainDate } from '../calendar.ts'
import type { Confidence, Country, Purpose } from '../codes.ts'

/**
 * A piece of law as data: what it says, where we have it from, when that was looked at, how sure we are, and the days
 * of crossing it is for (both included). A rule that is not `verified` is told with "check with the authority".
 */
export type Rule<T> = {
  /** Kept in what was judged by it, with its version after the slash: `eaeu-notice-48h/1`. */
  id: string
  value: T
  /** Citation: act, date, article; or who reported it and when. */
  source: string
  /** The day the source was looked at. */
  asOf: PlainDate
  confidence: Confidence
  validFrom?: PlainDate
  validTo?: PlainDate
  /** Whom it is for; an untold condition holds for all. */
  appliesTo?: Scope
}

export type Scope = {
  from?: readonly Country[]
  to?: readonly Country[]
  citizenship?: readonly Country[]
  purpose?: readonly Purpose[]
}

/** Whom and what a rule is asked for. */
export type Corridor = { from: Country; to: Country; citizenship: Country; purpose: Purpose }

/** What is told of a rule beside every answer that rests on it. */
export type RuleRef = Pick<Rule<unknown>, 'id' | 'source' | 'asOf' | 'confidence'>

export const refOf = ({ id, source, asOf, confidence }: Rule<unknown>): RuleRef => ({ id, source, asOf, confidence })

/** When every source in these files was last looked at. */
export const lookedAt: PlainDate = '2026-11-23'

/**
 * The rule in force on the day of crossing: of those that fit, the one with most conditions, and of equals the one
 * that came into force last. `undefined` where none fits.
 */
export function findRule<T>(rules: readonly Rule<T>[], corridor: Corridor, day: PlainDate): Rule<T> | undefined {
  const fitting = rules.filter((rule) => isInForce(rule, day) && fits(rule.appliesTo, corridor))
  const [best] = fitting.toSorted(
    (a, b) => conditions(b) - conditions(a) || (b.validFrom ?? '').localeCompare(a.validFrom ?? ''),
  )
  return best
}

export const isInForce = ({ validFrom, validTo }: Rule<unknown>, day: PlainDate): boolean =>
  (!validFrom || validFrom <= day) && (!validTo || day <= validTo)

export const fits = (scope: Scope | undefined, corridor: Corridor): boolean =>
  !scope ||
  (includes(scope.from, corridor.from) &&
    includes(scope.to, corridor.to) &&
    includes(scope.citizenship, corridor.citizenship) &&
    includes(scope.purpose, corridor.purpose))

const includes = <C>(list: readonly C[] | undefined, code: C) => !list || list.includes(code)

const conditions = ({ appliesTo }: Rule<unknown>) => Object.values(appliesTo ?? {}).filter(Boolean).length
