import type { Locale } from '../../src/domain/codes.ts'
import { type Finding, type LocaleFile, pluralKeys, type Sentence } from './read.ts'

/** Plural categories that a language tells apart in words; the last wording of a choice may stand for one of them. */
const needed: Record<Locale, readonly string[]> = {
  ru: ['one', 'few', 'many'],
  be: ['one', 'few', 'many'],
  en: ['one', 'other'],
  hy: ['other'],
  kk: ['other'],
  ky: ['other'],
}

/** Languages whose nouns change with the number beside them. */
const inflected: readonly Locale[] = ['ru', 'be', 'en']

/** Whether all languages have the same sentences with the same variables, and each its own plurals. */
export function checkAgreement(files: readonly LocaleFile[]): Finding[] {
  const ids = new Set(files.flatMap((file) => [...file.sentences.keys()]))
  return [...ids].flatMap((id) => [
    ...checkPresence(files, id),
    ...checkVariables(files, id),
    ...checkSelections(files, id),
  ])
}

function holders(files: readonly LocaleFile[], id: string): { file: LocaleFile; sentence: Sentence }[] {
  return files.flatMap((file) => {
    const sentence = file.sentences.get(id)
    return sentence ? [{ file, sentence }] : []
  })
}

function checkPresence(files: readonly LocaleFile[], id: string): Finding[] {
  const [first] = holders(files, id)
  if (!first) return []
  return files
    .filter((file) => !file.sentences.has(id))
    .map((file) => ({
      file: file.file,
      line: 1,
      message: `${id} is missing (see ${first.file.file}:${first.sentence.line})`,
    }))
}

function checkVariables(files: readonly LocaleFile[], id: string): Finding[] {
  const all = new Set(holders(files, id).flatMap(({ sentence }) => [...sentence.variables]))
  return holders(files, id).flatMap(({ file, sentence }) =>
    [...all]
      .filter((name) => !sentence.variables.has(name))
      .map((name) => ({
        file: file.file,
        line: sentence.line,
        message: `${id} leaves out $${name}, which other languages have`,
      })),
  )
}

function checkSelections(files: readonly LocaleFile[], id: string): Finding[] {
  const all = holders(files, id)
  const exact = new Map<string, Set<string>>()
  const counted = new Set<string>()
  for (const { file, sentence } of all)
    for (const { variable, keys, isNumeric } of sentence.selections) {
      const own = keys.filter((key) => !pluralKeys.has(key) || (!isNumeric && key !== 'other'))
      exact.set(variable, new Set([...(exact.get(variable) ?? []), ...own]))
      if (keys.some((key) => pluralKeys.has(key) && key !== 'other') && inflected.includes(file.locale))
        counted.add(variable)
    }
  return all.flatMap(({ file, sentence }) => {
    const at = (message: string): Finding => ({ file: file.file, line: sentence.line, message: `${id} ${message}` })
    const keysOf = (variable: string) =>
      sentence.selections.filter((one) => one.variable === variable).flatMap((one) => one.keys)
    const lost = [...exact].flatMap(([variable, keys]) =>
      [...keys]
        .filter((key) => !keysOf(variable).includes(key))
        .map((key) => at(`has no [${key}] of ${variable}, which other languages have`)),
    )
    const uncounted = [...counted]
      .filter((variable) => inflected.includes(file.locale) && keysOf(variable).length === 0)
      .map((variable) => at(`does not tell the number of ${variable} apart`))
    const gaps = sentence.selections
      .filter(({ keys }) => keys.some((key) => pluralKeys.has(key) && key !== 'other'))
      .flatMap(({ variable, keys }) =>
        needed[file.locale]
          .filter((key) => !keys.includes(key) && !(key === 'many' && keys.includes('other')))
          .map((key) => at(`has no [${key}] of ${variable}, which ${file.locale} needs`)),
      )
    return [...lost, ...uncounted, ...gaps]
  })
}
