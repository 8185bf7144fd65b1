import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * A process by its number and, where the system tells it, the moment it began: after a crash or in the next container
 * the same number may be another's.
 */
export const processName = (pid: number): string => `${pid}-${startedAt(pid) ?? 0}`

export function isAlive(name: string): boolean {
  const [pid, started] = name.split('-')
  const number = Number(pid)
  if (!(number > 0) || !isRunning(number)) return false
  const now = startedAt(number)
  return now === undefined || started === '0' || String(now) === started
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // there, but somebody else's
  }
}

/** Ticks since boot; undefined where there is no /proc. */
function startedAt(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
  } catch {
    return undefined
  }
}

/** Does the work while no other process does any under that path. A lock whose holder died is taken over. Gives up after a minute. */
export async function underLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const mine = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(mine, processName(process.pid))
  try {
    for (const until = Date.now() + 60_000; !taken(mine, path); await sleep(20)) {
      removeIfAbandoned(path, `${mine}.old`)
      if (Date.now() > until)
        throw new Error(`expected the lock ${path} to come free within a minute; remove the file if nothing runs`)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function taken(mine: string, path: string): boolean {
  try {
    linkSync(mine, path) // fails if there is one
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

function removeIfAbandoned(path: string, aside: string): void {
  const holder = contents(path)
  if (holder === undefined || isAlive(holder)) return
  try {
    renameSync(path, aside)
  } catch {
    return // another was quicker
  }
  if (contents(aside) !== holder) taken(aside, path) // another was quicker still and holds it: it goes back
  rmSync(aside, { force: true })
}

function contents(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
