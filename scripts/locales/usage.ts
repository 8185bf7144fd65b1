import type { Form } from '../../src/dialogs/form.ts'
import { isList, kebab } from '../../src/dialogs/form.ts'
import { familyIds, openPrefixes, type TextFamily } from '../../src/text-ids.ts'
import type { Finding, LocaleFile } from './read.ts'

export type SourceFile = { path: string; text: string }

/** An id needed by the program, and where. */
export type Need = { id: string; file: string; line: number }

const textId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9-]*)?$/

/** Rooms where `id: '…'` names a sentence; elsewhere ids are those of rules, sources and the like. */
const speaking = /^src\/(dialogs|app|telegram|web-chat|http|terminal)/

/** Ids named outright: as a text's id, a refusal's code, or in `refused('…')`. */
export function needsOf(sources: readonly SourceFile[]): Need[] {
  return sources.flatMap(({ path, text }) => {
    if (!speaking.test(path)) return []
    const prose = text.replace(/defineForm\(\{\s*id: '[^']*'/g, (head) => head.replace(/\bid:/, 'xx:'))
    const named = /(?:(?<![\w.])id: |refusal: \{ code: |refused\()'([^']+)'/g
    return [...prose.matchAll(named)].flatMap((match): Need[] => {
      const id = match[1] ?? ''
      return textId.test(id) ? [{ id, file: path, line: prose.slice(0, match.index).split('\n').length }] : []
    })
  })
}

/** Ids that a form draws by its own rule: each question with its hint and its name on the review card. */
export function needsOfForm(form: Form, file: string): Need[] {
  const at = (id: string): Need => ({ id, file, line: 1 })
  const question = (id: string, isSilent?: boolean) => [
    at(id),
    at(`${id}.hint`),
    ...(isSilent ? [] : [at(`${id}.short`)]),
  ]
  const fields = form.fields.flatMap((field) => {
    const id = `${form.id}-${kebab(field.name)}`
    if (!isList(field)) return question(field.text ?? id, field.silent)
    const own = field.list.flatMap((inner) => question(inner.text ?? `${id}-${kebab(inner.name)}`, inner.silent))
    return [...own, ...[id, `${id}.hint`, `${id}.add`, `${id}.done`, `${id}.remove`].map(at)]
  })
  const ends = form.review ? [at(`${form.id}-review`), at(`${form.id}-submit-button`)] : []
  return [...fields, ...ends]
}

export const needsOfFamilies = (families: readonly TextFamily[]): Need[] =>
  families.flatMap((family) => familyIds(family).map((id) => ({ id, file: 'src/text-ids.ts', line: 1 })))

/** Needed sentences that no language has. What one language has and another lacks is found by their agreement. */
export function checkNeeds(files: readonly LocaleFile[], needs: readonly Need[]): Finding[] {
  const told = new Set<string>()
  return needs.flatMap(({ id, file, line }) => {
    if (files.some((one) => one.sentences.has(id)) || told.has(id)) return []
    told.add(id)
    return [{ file, line, message: `${id} has no words in the locales` }]
  })
}

/** Sentences said without any value though they have a place for one. */
export function checkBare(files: readonly LocaleFile[], sources: readonly SourceFile[]): Finding[] {
  return sources.flatMap(({ path, text }) => {
    if (!speaking.test(path)) return []
    const bare = /\{ id: '([^']+)'(?:, tight: true)? \}|refused\('([^']+)'\)/g
    return [...text.matchAll(bare)].flatMap((match): Finding[] => {
      const id = match[1] ?? match[2] ?? ''
      const variables = new Set(files.flatMap((file) => [...(file.sentences.get(id)?.variables ?? [])]))
      const line = text.slice(0, match.index).split('\n').length
      return [...variables].map((name) => ({ file: path, line, message: `${id} is said without its $${name}` }))
    })
  })
}

/** Sentences that nothing says. */
export function checkUnused(
  files: readonly LocaleFile[],
  sources: readonly SourceFile[],
  needs: readonly Need[],
): Finding[] {
  const literals = new Set(needs.map((need) => need.id))
  const patterns: RegExp[] = []
  const endings = new Set<string>()
  for (const { text } of sources) {
    for (const match of text.matchAll(/'([^'\n]*)'|`([^`]*)`/g)) {
      const literal = match[1] ?? match[2] ?? ''
      if (textId.test(literal)) literals.add(literal)
      const ending = /\.([a-z][a-z0-9-]*)$/.exec(literal)?.[1]
      if (ending) endings.add(ending)
      const pattern = literal.includes('${') ? patternOf(literal) : undefined
      if (pattern) patterns.push(pattern)
    }
    for (const match of text.matchAll(/prefix: '([a-z0-9-]+)'/g)) patterns.push(new RegExp(`^${match[1]}-`))
  }
  const referred = new Set(files.flatMap((file) => [...file.sentences.values()].flatMap((one) => [...one.references])))
  const isUsed = (id: string): boolean => {
    const [message = '', attribute] = id.split('.')
    if (literals.has(id) || referred.has(id)) return true
    if (attribute !== undefined) return endings.has(attribute)
    return openPrefixes.some((prefix) => id.startsWith(prefix)) || patterns.some((pattern) => pattern.test(message))
  }
  return files.flatMap((file) =>
    [...file.sentences.values()]
      .filter(({ id }) => !isUsed(id))
      .map(({ id, line }) => ({ file: file.file, line, message: `${id} is said nowhere` })),
  )
}

/** A template literal as the ids it can make; none where nothing fixed is left of it. */
function patternOf(template: string): RegExp | undefined {
  const fixed = template.replace(/\$\{[^}]*\}+/g, '\0').replace(/\.[a-z-]+$/, '')
  if (!/^[a-z0-9\0-]+$/.test(fixed) || fixed.replaceAll('\0', '').replaceAll('-', '').length < 3) return undefined
  return new RegExp(`^${fixed.replaceAll('\0', '[a-z0-9-]+')}$`)
}
