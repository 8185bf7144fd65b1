import { placeIndex } from '../src/app/places.ts'
import { Locale } from '../src/domain/codes.ts'
import { getPlace, listPlaces, searchPlaces } from '../src/domain/places/places.ts'

/**
 * How often the first candidate is the town meant, over the 400 largest towns in six languages, each name mistyped once by swap,
 * loss, doubling and change of a letter; what the search costs, and what the index weighs.
 */
export function run(): Record<string, number> {
  const before = process.memoryUsage().heapUsed
  const built = performance.now()
  const index = placeIndex()
  const buildMs = performance.now() - built
  const heapMb = (process.memoryUsage().heapUsed - before) / 1e6
  const random = seeded(20261124)
  const slips = { exact: (name: string) => name, swap, drop, double, substitute }
  const counts: Record<string, { right: number; asked: number; all: number }> = {}
  const times: number[] = []

  for (const id of listPlaces(index, { limit: 400 })) {
    const place = getPlace(index, id)
    for (const locale of Locale.options)
      for (const [slip, mistype] of Object.entries(slips)) {
        const text = mistype(place.names[locale], random)
        const started = performance.now()
        const { candidates, ask } = searchPlaces(index, text, { locale })
        times.push(performance.now() - started)
        counts[slip] ??= { right: 0, asked: 0, all: 0 }
        const count = counts[slip]
        count.all++
        if (candidates[0]?.geonameId === id) count.right++
        else if (process.env.BENCH_VERBOSE)
          console.log(
            slip,
            place.names[locale],
            text,
            candidates[0] && getPlace(index, candidates[0].geonameId).names[locale],
            candidates[0]?.confidence,
          )
        if (ask) count.asked++
      }
  }
  times.sort((a, b) => a - b)
  const quantile = (share: number) => round(times[Math.floor(times.length * share)] ?? 0)
  const figures: Record<string, number> = {
    buildMs: round(buildMs),
    heapMb: round(heapMb),
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
  }
  for (const [slip, { right, asked, all }] of Object.entries(counts)) {
    figures[`${slip}@1`] = round((100 * right) / all)
    figures[`${slip}Asked`] = round((100 * asked) / all)
  }
  return figures
}

type Random = () => number

const round = (value: number) => Math.round(value * 100) / 100

/** A letter inside the name, never its first. */
const position = (name: string, random: Random, last = name.length) => 1 + Math.floor(random() * Math.max(1, last - 1))

function swap(name: string, random: Random): string {
  const at = position(name, random, name.length - 1)
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
}

function drop(name: string, random: Random): string {
  const at = position(name, random)
  return name.slice(0, at) + name.slice(at + 1)
}

function double(name: string, random: Random): string {
  const at = position(name, random)
  return name.slice(0, at) + name.charAt(at) + name.slice(at)
}

/** Another letter that stands elsewhere in the same name or is one of the commonest. */
function substitute(name: string, random: Random): string {
  const at = position(name, random)
  const letters = /\p{Script=Armenian}/u.test(name)
    ? 'աենիորստ'
    : /\p{Script=Latin}/u.test(name)
      ? 'aeinorst'
      : 'аеинорст'
  let other = letters.charAt(Math.floor(random() * letters.length))
  if (other === name.charAt(at)) other = letters.charAt((letters.indexOf(other) + 1) % letters.length)
  return name.slice(0, at) + other + name.slice(at + 1)
}

/** The same numbers every time (mulberry32). */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
