import { describe, expect, it } from 'vitest'
import {
  bothSides,
  destinationOf,
  judgeLegs,
  type Leg,
  LegStatus,
  legStatusFollows,
  mayFollow,
  pairsOf,
} from '../../src/domain/crossing.ts'

const leg = (direction: Leg['direction'], state: string, checkpoint: string, at: string): Leg => ({
  direction,
  state,
  checkpoint,
  at,
})

const korday = [
  leg('exit', 'KZ', 'kz-kg-korday', '2026-12-10T11:00'),
  leg('entry', 'KG', 'kz-kg-korday', '2026-12-10T12:00'),
]
const kairak = [
  leg('exit', 'KZ', 'kz-ru-kairak', '2026-12-10T12:00'),
  leg('entry', 'RU', 'kz-ru-kairak', '2026-12-10T12:00'),
]

describe('a border crossed', () => {
  it('by Korday at 11:00 is entered at 12:00 by the clock across', () => {
    const [pair] = pairsOf({ legs: korday, purpose: 'family' })
    expect(pair && bothSides(pair).map(({ state, wall }) => `${state} ${wall.slice(11)}`)).toEqual([
      'KZ 11:00',
      'KG 12:00',
    ])
    expect(pair?.exit?.instant).toBe(pair?.entry?.instant)
  })

  it('by Kairak shows 12:00 on both sides', () => {
    const [pair] = pairsOf({ legs: kairak, purpose: 'work' })
    expect(pair && bothSides(pair).map(({ wall }) => wall.slice(11))).toEqual(['12:00', '12:00'])
  })

  it('is told by its earlier instant: of a flight by its departure', () => {
    const flight = [leg('exit', 'KZ', 'ALA', '2026-12-10T09:00'), leg('entry', 'RU', 'SVO', '2026-12-10T11:00')]
    expect(pairsOf({ legs: flight, purpose: 'work' })[0]?.at).toBe('2026-12-10T04:00:00Z')
  })
})

describe('a way through a third state', () => {
  const through = [
    leg('exit', 'KG', 'kz-kg-korday', '2026-12-10T09:00'),
    leg('entry', 'KZ', 'kz-kg-korday', '2026-12-10T08:00'),
    leg('exit', 'KZ', 'kz-ru-kairak', '2026-12-11T20:00'),
    leg('entry', 'RU', 'kz-ru-kairak', '2026-12-11T20:00'),
  ]

  it('has the purpose of transit where it passes, its own at the end', () => {
    const pairs = pairsOf({ legs: through, purpose: 'work' })
    expect(pairs.map(({ to, purpose }) => `${to} ${purpose}`)).toEqual(['KZ transit', 'RU work'])
    expect(destinationOf(pairs)?.to).toBe('RU')
  })

  it('of a round trip reaches its destination where the stay is longest', () => {
    const home = [
      leg('exit', 'RU', 'kz-ru-kairak', '2027-02-11T20:00'),
      leg('entry', 'KZ', 'kz-ru-kairak', '2027-02-11T20:00'),
      leg('exit', 'KZ', 'kz-kg-korday', '2027-02-12T08:00'),
      leg('entry', 'KG', 'kz-kg-korday', '2027-02-12T09:00'),
    ]
    expect(destinationOf(pairsOf({ legs: [...through, ...home], purpose: 'work' }))?.to).toBe('RU')
  })
})

describe('legs that do not hang together', () => {
  it.each<[string, Leg[], string]>([
    ['none at all', [], 'journey-no-legs'],
    ['two exits in a row', [korday[0], kairak[0]].flatMap((one) => one ?? []), 'journey-legs-out-of-turn'],
    [
      'a checkpoint of another border',
      [leg('exit', 'BY', 'kz-kg-korday', '2026-12-10T11:00')],
      'journey-checkpoint-elsewhere',
    ],
    ['a checkpoint that is none', [leg('exit', 'KZ', 'nowhere', '2026-12-10T11:00')], 'journey-checkpoint-unknown'],
    ['leaving where one is not', [...korday, ...kairak], 'journey-legs-broken'],
  ])('are refused: %s', (_, legs, code) => expect(judgeLegs(legs)?.refusal.code).toBe(code))

  it('are those of no journey that can be gone', () => expect(judgeLegs(kairak)).toBeUndefined())
})

describe('what may follow what', () => {
  it.each(LegStatus.options.flatMap((from) => LegStatus.options.map((to) => [from, to] as const)))(
    '%s → %s is as the table says: only what is planned changes',
    (from, to) => {
      expect(mayFollow(from, to)).toBe(from === 'planned' && to !== 'planned')
      expect(legStatusFollows[from].includes(to)).toBe(mayFollow(from, to))
    },
  )
})
