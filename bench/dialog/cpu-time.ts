import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds of processor that a process has used so far; `undefined` where the system does not tell it as Linux does. */
export const cpuMsOf = (pid: number | undefined): number | undefined => statOf(pid)?.ownMs

/** The same of an embedded server: its master, the children it has, and those it had. */
export function cpuMsOfServer(dataDir: string): number | undefined {
  const master = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const stat = statOf(master)
  if (!stat) return undefined
  const children = readdirSync('/proc').flatMap((name) => {
    const child = /^\d+$/.test(name) ? statOf(Number(name)) : undefined
    return child?.parent === master ? [child.ownMs] : []
  })
  return children.reduce((sum, ms) => sum + ms, stat.ownMs + stat.endedMs)
}

/** A tick of the clock that Linux counts processor time by, milliseconds: the same on every machine that runs Node. */
const tickMs = 10

function statOf(pid: number | undefined): { parent: number; ownMs: number; endedMs: number } | undefined {
  try {
    // The name, in brackets, may hold anything; what follows it are numbers, of which these are the 4th and the 14th to 17th.
    const told = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const at = (index: number) => Number(told[index - 3])
    return { parent: at(4), ownMs: (at(14) + at(15)) * tickMs, endedMs: (at(16) + at(17)) * tickMs }
  } catch {
    return undefined
  }
}
