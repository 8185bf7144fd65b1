import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Who may import whom, by room (a folder or a file beside `src/main.ts`). A room may always import itself. */
const leaves = ['i18n', 'text-ids', 'config', 'keys', 'log']
const doors = ['app', 'dialogs', 'domain', ...leaves]
const allowed: Record<string, readonly string[]> = {
  domain: [],
  dialogs: ['domain'],
  credential: ['domain'],
  pictures: ['domain', 'dialogs', 'i18n'],
  feeds: ['domain'],
  db: ['domain', 'dialogs', 'config', 'keys', 'log'],
  app: ['db', 'dialogs', 'domain', 'credential', 'pictures', 'feeds', ...leaves],
  telegram: doors,
  'web-chat': [...doors, 'http'],
  http: [...doors, 'credential'],
  terminal: [...doors, 'db', 'main'],
  clock: [...doors],
  cli: ['app', 'db', 'dialogs', 'domain', 'credential', 'feeds', ...leaves],
  i18n: ['dialogs', 'domain'],
  'text-ids': ['domain', 'app', 'dialogs'],
  config: ['domain'],
  keys: ['config'],
  log: ['config'],
}

/** What `domain/` may use from outside the project. */
const domainPackages = ['zod', 'temporal-polyfill']

type Import = { from: string; line: number; room: string; target: string; packageName?: string }

const imports = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => importsOf(join(src, path)))

describe('imports point from the doors to the rules', () => {
  it('in every file', () => {
    const wrong = imports.filter(
      ({ room, target, packageName }) =>
        packageName === undefined && room !== target && room !== 'main' && !allowed[room]?.includes(target),
    )
    expect(wrong.map(({ from, line, target }) => `${from}:${line} imports ${target}`)).toEqual([])
  })

  it('and the rules use nothing from outside but zod and temporal-polyfill', () => {
    const wrong = imports.filter(
      ({ room, packageName }) =>
        room === 'domain' && packageName !== undefined && !domainPackages.includes(packageName),
    )
    expect(wrong.map(({ from, line, packageName }) => `${from}:${line} imports ${packageName}`)).toEqual([])
  })

  it('and there is something to read', () => {
    expect(imports.length).toBeGreaterThan(500)
  })
})

function importsOf(file: string): Import[] {
  const from = relative(src, file)
  const room = roomOf(from)
  const text = readFileSync(file, 'utf8')
  const pattern =
    /^(?:import|export)\b[^'\n]*(?:\{[^}']*\}[^'\n]*)?\bfrom '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm
  return [...text.matchAll(pattern)].map((match) => {
    const named = match[1] ?? match[2] ?? match[3] ?? ''
    const line = text.slice(0, match.index).split('\n').length
    if (!named.startsWith('.')) return { from, line, room, target: '', packageName: named.replace(/^node:.*/, 'node') }
    return { from, line, room, target: roomOf(relative(src, resolve(dirname(file), named))) }
  })
}

function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}
