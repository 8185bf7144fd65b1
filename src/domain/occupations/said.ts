import { keyOf, wordsOf } from '../places/key.ts'

/** A word that was said: as it sounds, and whether letters of a language other than the asked one were typed. */
export type SaidWord = { word: string; key: string }

/**
 * The words of a text as they sound. Names with a sign are spelt out ("1С", "C++"), the letters of driving licences become words of
 * their own ("категории Е"), numbers fall away. At most 40 words are read.
 */
export function saidWords(text: string): SaidWord[] {
  const spelt = text
    .slice(0, 400)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/1\s?[cс](?![\p{L}])/gu, ' одинэс ')
    .replace(/c\+\+/g, ' cplusplus ')
    .replace(/[cс]#/g, ' csharp ')
    .replace(/\.net(?!\p{L})/gu, ' dotnet ')
    .replace(/\p{N}+(?=\p{L})/gu, ' ')
  const words: SaidWord[] = []
  for (const word of wordsOf(withLicences(spelt)).slice(0, 40)) {
    const key = keyOf(word)
    if (key && !/^\d+$/.test(word)) words.push({ word, key })
  }
  return words
}

const licenceLetters: Record<string, string> = {
  b: 'b',
  c: 'c',
  d: 'd',
  e: 'e',
  в: 'b',
  с: 'c',
  д: 'd',
  е: 'e',
  բ: 'b',
  ե: 'e',
}
const licenceWord =
  '(?:катег\\p{L}*|кат|катэг\\p{L}*|category|categories|cat|class|licen[cs]e|санат\\p{L}*|կարգ\\p{L}*|կատեգոր\\p{L}*)'
const letters = '(?:[bcdeвсдебե]1?(?:[\\s,+/]+(?:и\\s+|и|and\\s+)?|(?=\\P{L}|$)))+'
const afterWord = new RegExp(`(?<!\\p{L})${licenceWord}[\\s.:]+["«(]?(${letters})`, 'gu')
const beforeWord = new RegExp(`(?<!\\p{L})([bcdeвсдеե])[\\s-]+(?=${licenceWord})`, 'gu')

/** "категории С, Е" says `licencec licencee`: a single letter is a preposition elsewhere. */
function withLicences(text: string): string {
  const spell = (found: string) =>
    [...found].map((letter) => (licenceLetters[letter] ? ` licence${licenceLetters[letter]} ` : '')).join('')
  return text
    .replace(afterWord, (_, found: string) => ` ${spell(found)} `)
    .replace(beforeWord, (_, found: string) => ` ${spell(found)} `)
}
