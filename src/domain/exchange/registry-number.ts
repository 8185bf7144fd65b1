import type { MemberState } from '../codes.ts'
import { checkId, type IdKind, normaliseId } from '../documents/national-ids.ts'
import { ok, type Refusal, type Result, refuse } from '../result.ts'

/**
 * The number by which a state's register knows an employer. Of Armenia's (HVHH, eight digits) no check digit is published, nor
 * of Kyrgyzstan's: there the form alone is checked, and an officer looks the employer up.
 */
export type RegistryKind = Extract<IdKind, 'bin' | 'iin' | 'ru_inn' | 'ogrn' | 'by_unp' | 'kg_pin'> | 'am_tin'
export type RegistryNumber = { country: MemberState; kind: RegistryKind; number: string }

/** How many characters each kind has; companies' numbers first, then those of people who trade for themselves. */
const kindsOf: Record<MemberState, readonly { kind: RegistryKind; lengths: readonly number[] }[]> = {
  KZ: [
    { kind: 'bin', lengths: [12] },
    { kind: 'iin', lengths: [12] },
  ],
  RU: [
    { kind: 'ru_inn', lengths: [10, 12] },
    { kind: 'ogrn', lengths: [13, 15] },
  ],
  BY: [{ kind: 'by_unp', lengths: [9] }],
  KG: [{ kind: 'kg_pin', lengths: [14] }],
  AM: [{ kind: 'am_tin', lengths: [8] }],
}

/**
 * The number as it is kept, and which it is. What is none is refused with the state (whose words say which number is meant and
 * how long it is), how many characters came, or that a digit must be mistyped.
 */
export function readRegistryNumber(text: string, country: MemberState): Result<RegistryNumber, Refusal> {
  const number = normaliseId(text)
  const kinds = kindsOf[country].filter(({ lengths }) => lengths.includes(number.length))
  if (kinds.length === 0 || !isSpelled(number, country))
    return refuse('registry-number-form', { state: country, length: number.length })
  const found = isMadeUp(number) ? undefined : kinds.find(({ kind }) => isValid(number, kind))
  return found ? ok({ country, kind: found.kind, number }) : refuse('registry-number-digit', { state: country })
}

/** Digits alone; of Belarus also two letters before seven digits: people who trade for themselves. */
const isSpelled = (number: string, country: MemberState) =>
  /^\d+$/.test(number) || (country === 'BY' && /^[A-Z]{2}\d{7}$/.test(number))

/** One digit over and over passes some of the checks, and is nobody's number. */
const isMadeUp = (number: string) => /^(\d)\1+$/.test(number)

function isValid(number: string, kind: RegistryKind): boolean {
  if (kind === 'am_tin') return true
  // No region has the number nought, no kind of record either.
  if (kind === 'ru_inn' && number.startsWith('00')) return false
  if (kind === 'ogrn' && !/^[1-9]/.test(number)) return false
  return checkId(number, kind).valid
}
