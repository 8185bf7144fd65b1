import { createHash, randomInt } from 'node:crypto'
import { codeAlphabet, makeCode, printCode, readCode } from '../../domain/code.ts'

/** Codes that people carry from one device to another: short ones for minutes, long ones for years. */

export type SpokenCode = {
  /** In groups of three, as it is shown and typed. */
  printed: string
  /** What is kept of it. */
  digest: string
}

const randomCode = () => makeCode(Array.from({ length: 8 }, () => randomInt(codeAlphabet.length)))

/** Eight random characters and a check: for ten minutes. */
export function makeJoinCode(): SpokenCode {
  const code = randomCode()
  return { printed: printCode(code), digest: digestOf(code) }
}

/** Sixteen random characters in two checked halves: too many to be guessed, ever. */
export function makeRecoveryCode(): SpokenCode {
  const code = randomCode() + randomCode()
  return { printed: printCode(code), digest: digestOf(code) }
}

/** What somebody typed, as the digest of the code it must be; `undefined` where it is none or a character is wrong. */
export function readSpokenCode(text: string): { kind: 'join' | 'recovery'; digest: string } | undefined {
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '')
  if (signs.length === 9) {
    const code = readCode(signs)
    return code ? { kind: 'join', digest: digestOf(code) } : undefined
  }
  const [head, tail] = [readCode(signs.slice(0, 9)), readCode(signs.slice(9))]
  return signs.length === 18 && head && tail ? { kind: 'recovery', digest: digestOf(head + tail) } : undefined
}

const digestOf = (code: string): string => createHash('sha256').update(code).digest('base64url')
