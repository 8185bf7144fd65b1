import { type Expression, FluentParser, lineOffset, type Message, type Pattern, type Term } from '@fluent/syntax'
import type { Locale } from '../../src/domain/codes.ts'

/** What is wrong, and where: told as `file:line message`. */
export type Finding = { file: string; line: number; message: string }

/** How one number or word chooses between wordings. */
export type Selection = { variable: string; keys: string[]; isNumeric: boolean }

/** One sentence of one language: a message's own (`id`) or an attribute's (`id.attribute`). */
export type Sentence = {
  id: string
  line: number
  variables: Set<string>
  references: Set<string>
  selections: Selection[]
  /** Every wording it can take; a variable stands as `{$name}`, another message as `{id}`. */
  wordings: string[]
}

export type LocaleFile = { locale: Locale; file: string; sentences: Map<string, Sentence>; findings: Finding[] }

export const pluralKeys = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Reads one locale; what Fluent would drop in silence (bad syntax, a second message of the same id) is found here. */
export function readLocale(locale: Locale, file: string, source: string): LocaleFile {
  const read: LocaleFile = { locale, file, sentences: new Map(), findings: [] }
  const lineAt = (offset: number) => lineOffset(source, offset) + 1
  for (const entry of new FluentParser().parse(source).body) {
    const line = lineAt(entry.span?.start ?? 0)
    if (entry.type === 'Junk') {
      const why = entry.annotations[0]
      read.findings.push({
        file,
        line: lineAt(why?.span?.start ?? entry.span?.start ?? 0),
        message: `not Fluent: ${why?.message ?? 'cannot be read'}`,
      })
    }
    if (entry.type !== 'Message' && entry.type !== 'Term') continue
    for (const [id, pattern, at] of patternsOf(entry, line, lineAt)) {
      const first = read.sentences.get(id)
      if (first)
        read.findings.push({ file, line: at, message: `${id} stands here a second time, first in line ${first.line}` })
      else read.sentences.set(id, sentenceOf(id, at, pattern))
    }
  }
  return read
}

function* patternsOf(
  entry: Message | Term,
  line: number,
  lineAt: (offset: number) => number,
): Generator<[string, Pattern, number]> {
  const id = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name
  if (entry.value) yield [id, entry.value, line]
  for (const attribute of entry.attributes)
    yield [`${id}.${attribute.id.name}`, attribute.value, lineAt(attribute.span?.start ?? 0)]
}

function sentenceOf(id: string, line: number, pattern: Pattern): Sentence {
  const sentence: Sentence = { id, line, variables: new Set(), references: new Set(), selections: [], wordings: [] }
  sentence.wordings = wordingsOf(pattern, sentence)
  return sentence
}

/** All that a pattern can become; of several choices in one sentence each is varied by itself, which is enough to see every wording. */
function wordingsOf(pattern: Pattern, sentence: Sentence): string[] {
  let wordings = ['']
  for (const element of pattern.elements) {
    const ends = element.type === 'TextElement' ? [element.value] : expressionWordings(element.expression, sentence)
    const first = ends[0] ?? ''
    wordings =
      ends.length === 1
        ? wordings.map((wording) => wording + first)
        : [...wordings.map((wording) => wording + first), ...ends.slice(1).map((end) => (wordings[0] ?? '') + end)]
  }
  return wordings
}

function expressionWordings(
  expression: Expression | { type: 'Placeable'; expression: Expression },
  sentence: Sentence,
): string[] {
  switch (expression.type) {
    case 'VariableReference':
      sentence.variables.add(expression.id.name)
      return [`{$${expression.id.name}}`]
    case 'MessageReference':
    case 'TermReference': {
      const id = `${expression.type === 'TermReference' ? '-' : ''}${expression.id.name}${expression.attribute ? `.${expression.attribute.name}` : ''}`
      sentence.references.add(id)
      return [`{${id}}`]
    }
    case 'StringLiteral':
    case 'NumberLiteral':
      return [expression.value]
    case 'FunctionReference':
      return expression.arguments.positional.flatMap((argument) => expressionWordings(argument, sentence)).slice(0, 1)
    case 'Placeable':
      return expressionWordings(expression.expression, sentence)
    case 'SelectExpression': {
      const [selector = ''] = expressionWordings(expression.selector, sentence)
      const keys = expression.variants.map(({ key }) => (key.type === 'NumberLiteral' ? key.value : key.name))
      const isNumeric = keys.some((key) => /^\d/.test(key) || (pluralKeys.has(key) && key !== 'other'))
      sentence.selections.push({ variable: selector, keys, isNumeric })
      return expression.variants.flatMap((variant) => wordingsOf(variant.value, sentence))
    }
  }
}
