import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Form } from '../src/dialogs/form.ts'
import { Locale } from '../src/domain/codes.ts'
import { textFamilies } from '../src/text-ids.ts'
import { lintLocales } from './locales/lint.ts'
import type { Finding } from './locales/read.ts'

/** Checks every sentence of the locales, prints `file:line message` for what is wrong, and exits 1 if anything is. */

const root = fileURLToPath(new URL('..', import.meta.url))
const inside = (path: string) => relative(root, path)

const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx)$/.test(path))
  .map((path) => join(root, 'src', path))

const isForm = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && 'id' in value && 'revision' in value && 'fields' in value

const unread: Finding[] = []

/** Forms are found by looking: every one that a dialog exports. */
async function findForms(): Promise<{ form: Form; file: string }[]> {
  const dialogs = paths.filter((path) => /^src\/dialogs\/[^/]+\.ts$/.test(inside(path)))
  const found = await Promise.all(
    dialogs.map(async (path) => {
      const file = inside(path)
      try {
        const module: Record<string, unknown> = await import(pathToFileURL(path).href)
        return Object.values(module).flatMap((value) => (isForm(value) ? [{ form: value, file }] : []))
      } catch (error) {
        unread.push({ file, line: 1, message: `cannot be loaded: ${error instanceof Error ? error.message : error}` })
        return []
      }
    }),
  )
  return found.flat()
}

const words = lintLocales({
  locales: Locale.options.map((locale) => {
    const file = `locales/${locale}.ftl`
    return { locale, file, source: readFileSync(join(root, file), 'utf8') }
  }),
  sources: paths.map((path) => ({ path: inside(path), text: readFileSync(path, 'utf8') })),
  forms: await findForms(),
  families: textFamilies,
})

const findings = [...unread, ...words]
for (const { file, line, message } of findings) process.stdout.write(`${file}:${line} ${message}\n`)
if (findings.length > 0) {
  process.stdout.write(`${findings.length} to put right\n`)
  process.exitCode = 1
}
