/**
 * A registration's short code: eight characters and one to check them, of an alphabet in which nothing looks or sounds
 * like another (no 0 O Q D, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V). It has 23 letters, a prime: with a different weight at
 * every place, every single wrong character and every swap of two is caught.
 */
export const codeAlphabet = '23456789ACEFHJKMNPRTWXY'

const size = codeAlphabet.length

/** The code of eight random bytes' worth of numbers, each below 23; `randoms` come from a secure source. */
export function makeCode(randoms: readonly number[]): string {
  const values = Array.from({ length: 8 }, (_, index) => (randoms[index] ?? 0) % size)
  return [...values, checkValue(values)].map((value) => codeAlphabet[value] ?? '').join('')
}

/** The ninth value, so that the sum of value × place is divisible by 23. */
function checkValue(values: readonly number[]): number {
  const sum = values.reduce((total, value, index) => total + value * (index + 1), 0)
  const ninth = Array.from({ length: size }, (_, value) => value).find((value) => (sum + value * 9) % size === 0)
  return ninth ?? 0
}

const isRight = (code: string): boolean =>
  [...code].reduce((total, letter, index) => total + codeAlphabet.indexOf(letter) * (index + 1), 0) % size === 0

const cyrillic: Record<string, string> = {
  А: 'A',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ј: 'J',
  В: '8',
}
const alike: Record<string, string> = { B: '8', S: '5', Z: '2', G: '6' }

/** A code as someone typed or read it out, made plain; `undefined` where it is none, or a character is wrong. */
export function readCode(text: string): string | undefined {
  const letters = [...text.toUpperCase()]
    .map((letter) => cyrillic[letter] ?? letter)
    .map((letter) => alike[letter] ?? letter)
  const code = letters.filter((letter) => /[A-Z0-9]/.test(letter)).join('')
  if (code.length !== 9 || [...code].some((letter) => !codeAlphabet.includes(letter))) return undefined
  return isRight(code) ? code : undefined
}

/** In groups of three, as it is printed and said. */
export const printCode = (code: string): string => code.match(/.{1,3}/g)?.join('-') ?? code
