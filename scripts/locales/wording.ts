import type { Locale } from '../../src/domain/codes.ts'
import type { Finding, LocaleFile, Sentence } from './read.ts'

/** Words that stand in their own letters in every language: names, not prose. */
const ownLetters =
  /\b(Telegram|Kösh|Көш|QR|PDF|CSV|ICS|JSON|MRZ|ID|API|IIN|PIN|SMS|URL|eGov|QazETA|ETA|ruID|Amina|RUID|Wi-Fi|HeadHunter|hh|trudvsem|enbek|workpermit|gosuslugi|portal|mail|AMD|BYN|KGS|KZT|RUB|USD|EUR|UTC|HH|MM|A1|A2|B1|B2|C1|C2|AM|BY|KZ|KG|RU|kosh|start|help|cancel|new|my|jobs|profile|reminders|needs|urgent|language|privacy|web)\b/gu

/** Ids whose words are the same or foreign in every language on purpose. */
const ownNamed = /^language-own-/

const alphabets: Record<Locale, RegExp> = {
  ru: /[^а-яё]/iu,
  be: /[^а-зй-шыьэюяёіў]/iu,
  kk: /[^а-яёәіңғүұқөһ]/iu,
  ky: /[^а-яёңөү]/iu,
  hy: /[^\p{Script=Armenian}]/iu,
  en: /[^a-zöü]/iu,
}

const longestSentence = 30
const longestLabel = 34

/** Whether words are written as that language writes them, and are its own. */
export function checkWording(files: readonly LocaleFile[], isLabel: (id: string) => boolean): Finding[] {
  return files.flatMap((file) =>
    [...file.sentences.values()].flatMap((sentence) => {
      const found = new Set(
        sentence.wordings.flatMap((wording) => [
          ...letters(file.locale, sentence, wording),
          ...signs(file.locale, wording),
          ...lengths(wording),
          ...(isLabel(sentence.id) ? label(file, wording) : []),
        ]),
      )
      for (const copy of copies(files, file, sentence)) found.add(copy)
      return [...found].map(
        (message): Finding => ({ file: file.file, line: sentence.line, message: `${sentence.id} ${message}` }),
      )
    }),
  )
}

const bare = (wording: string) => wording.replace(/\{[^}]*\}/g, ' ')

function letters(locale: Locale, { id }: Sentence, wording: string): string[] {
  if (ownNamed.test(id)) return []
  const prose = bare(wording)
    .replace(/[\w.-]+\.[a-z]{2,}(\/\S*)?/g, ' ')
    .replace(ownLetters, ' ')
  return (prose.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Armenian}/u].filter((script) =>
      script.test(word),
    )
    if (scripts.length > 1) return [`mixes letters of two scripts in “${word}”`]
    // A Latin word in Cyrillic or Armenian prose is a name or a code; a Cyrillic one in Latin prose is a slip.
    if (locale !== 'en' && /^\p{Script=Latin}+$/u.test(word))
      return word.length > 3 ? [`has a Latin word “${word}”`] : []
    const foreign = alphabets[locale].exec(word)
    return foreign ? [`has “${foreign[0]}” in “${word}”, which ${locale} does not write`] : []
  })
}

function signs(locale: Locale, wording: string): string[] {
  const found: string[] = []
  if (/[!՜]/.test(wording)) found.push('has an exclamation mark')
  if (/\S {2,}\S/.test(wording)) found.push('has two spaces in a row')
  if (/\s[.,;:!?։](\s|$)/.test(wording)) found.push('has a space before a stop')
  if (/"/.test(wording)) found.push(`has straight quotes: ${locale === 'en' ? '“ ”' : '« »'}`)
  if (/ - /.test(wording)) found.push('has a hyphen for a dash')
  if (locale === 'en' ? / — /.test(wording) : /[^\s]—|—[^\s]/.test(wording))
    found.push(locale === 'en' ? 'has spaces round an em dash' : 'has no spaces round an em dash')
  if (locale === 'hy' && /[ա-և]\.(\s|$)/.test(wording.replaceAll('թ.', '')))
    found.push('ends a sentence with a Latin full stop: ։')
  return found
}

function lengths(wording: string): string[] {
  const sentences = wording.split(/[.?!։\n](?=\s|$)|\n/)
  return sentences.flatMap((sentence) => {
    const count = sentence.split(/\s+/).filter((word) => /[\p{L}\d$]/u.test(word)).length
    return count > longestSentence ? [`has a sentence of ${count} words, more than ${longestSentence}`] : []
  })
}

function label(file: LocaleFile, wording: string): string[] {
  if (!/[\p{L}\p{N}$]/u.test(wording)) return ['is a label without words']
  const filled = wording.replace(/\{([^$}][^}]*)\}/g, (_, id: string) => file.sentences.get(id)?.wordings[0] ?? id)
  // A name on a button is as long as it is; numbers and days are short.
  const length = [...filled.replace(/\{\$[^}]*\}/g, 'Алматы')].length
  return length > longestLabel ? [`is a label of ${length} letters, more than ${longestLabel}`] : []
}

/** Words that were most likely left as they came. */
function copies(files: readonly LocaleFile[], file: LocaleFile, { id, wordings }: Sentence): string[] {
  if (ownNamed.test(id)) return []
  const isSameAs = (locale: Locale) => {
    const other = files.find((one) => one.locale === locale)?.sentences.get(id)
    return other !== undefined && wordings.join('\n') === other.wordings.join('\n')
  }
  const prose = bare(wordings.join(' ')).replace(ownLetters, ' ')
  const words = prose.match(/\p{L}+/gu) ?? []
  if (file.locale !== 'en' && words.some((word) => word.length > 3) && isSameAs('en'))
    return ['is the same as in English']
  if (['kk', 'ky', 'be'].includes(file.locale) && words.length > 3 && isSameAs('ru'))
    return ['is the same as in Russian']
  if (file.locale === 'ky' && words.length > 3 && isSameAs('kk')) return ['is the same as in Kazakh']
  return []
}
