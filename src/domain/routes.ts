import type { Mode } from './codes.ts'

/**
 * The states a journey by land passes, first and last included, by the shortest way that people take. Borders:
 * Kazakhstan with Russia and Kyrgyzstan, Belarus with Russia; Armenia reaches the others by land through Georgia only.
 */
export function landRoute(from: string, to: string): string[] {
  const seen = new Map<string, string[]>([[from, [from]]])
  const queue = [from]
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const path = seen.get(state) ?? []
    if (state === to) return path
    for (const next of neighbours[state] ?? []) {
      if (seen.has(next)) continue
      seen.set(next, [...path, next])
      queue.push(next)
    }
  }
  return []
}

const neighbours: Record<string, string[]> = {
  AM: ['GE'],
  GE: ['AM', 'RU'],
  RU: ['BY', 'KZ', 'GE'],
  BY: ['RU'],
  KZ: ['RU', 'KG'],
  KG: ['KZ'],
}

/** The borders crossed, in order: by air one, from state to state. */
export function hopsOf(from: string, to: string, mode: Mode): { from: string; to: string }[] {
  if (mode === 'air') return [{ from, to }]
  const route = landRoute(from, to)
  return route.slice(1).map((state, index) => ({ from: route[index] ?? from, to: state }))
}
