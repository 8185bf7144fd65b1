import { describe, expect, it } from 'vitest'
import { codeAlphabet, makeCode, printCode, readCode } from '../../src/domain/code.ts'

/** Codes that together hold every letter at every place. */
const codes = Array.from({ length: codeAlphabet.length }, (_, shift) =>
  makeCode([0, 1, 2, 3, 4, 5, 6, 7].map((place) => (place * 5 + shift) % codeAlphabet.length)),
)

const with_ = (code: string, at: number, letter: string) => code.slice(0, at) + letter + code.slice(at + 1)

describe('a code', () => {
  it('is nine letters of which none looks like another', () => {
    for (const code of codes) expect(code).toMatch(/^[23456789ACEFHJKMNPRTWXY]{9}$/)
    for (const letter of '01BDGILOQSUVZ') expect(codeAlphabet).not.toContain(letter)
  })

  it('is told with any single letter wrong, at every place, for every letter', () => {
    const missed = codes.flatMap((code) =>
      [...code].flatMap((right, at) =>
        [...codeAlphabet].filter((letter) => letter !== right && readCode(with_(code, at, letter)) !== undefined),
      ),
    )
    expect(missed).toEqual([])
  })

  it('is told with any two letters swapped, neighbours or not', () => {
    const missed = codes.flatMap((code) =>
      [...code].flatMap((first, at) =>
        [...code]
          .slice(at + 1)
          .flatMap((second, offset) =>
            first !== second && readCode(with_(with_(code, at, second), at + 1 + offset, first)) !== undefined
              ? [`${code}: ${at} and ${at + 1 + offset}`]
              : [],
          ),
      ),
    )
    expect(missed).toEqual([])
  })

  it('is read however it is typed: groups, spaces, small letters, Cyrillic look-alikes', () => {
    const code = makeCode([10, 11, 12, 14, 16, 17, 19, 20]) // holds A C E H K M P R
    expect(readCode(printCode(code))).toBe(code)
    expect(readCode(` ${printCode(code).toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
    const cyrillic = code.replace(/[ACEHKMPTXY]/g, (letter) => 'АСЕНКМРТХУ'['ACEHKMPTXY'.indexOf(letter)] ?? letter)
    expect(readCode(cyrillic)).toBe(code)
  })

  it('is read where a letter was heard as its likeness', () => {
    const code = makeCode([6, 3, 0, 4, 6, 3, 0, 4]) // 8 5 2 6 8 5 2 6
    const misheard = code.replace(/[8526]/g, (digit) => 'BSZG'['8526'.indexOf(digit)] ?? digit)
    expect(readCode(misheard)).toBe(code)
  })

  it.each(['', 'hello', '234-567', '2345678923', '000-000-000'])('is not what "%s" is', (text) => {
    expect(readCode(text)).toBeUndefined()
  })

  it('is printed in groups of three', () => {
    expect(printCode('ACEFHJKMN')).toBe('ACE-FHJ-KMN')
  })
})
