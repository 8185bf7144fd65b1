import { describe, expect, it } from 'vitest'
import { unitGroups } from '../../src/domain/occupations/occupations.ts'
import { tradeCodes, tradeOccupation } from '../../src/feeds/okpdtr.ts'

describe('occupations by the Russian classifier of trades', () => {
  it('are unit groups of ISCO-08 under codes of five digits', () => {
    const groups: ReadonlySet<string> = new Set(unitGroups)
    const told = tradeCodes().flatMap((code) => tradeOccupation(code)?.groups ?? [])
    expect(told.filter((group) => !groups.has(group))).toEqual([])
    expect(tradeCodes().filter((code) => !/^\d{5}$/.test(code))).toEqual([])
    expect(tradeCodes()).toHaveLength(154)
  })

  it.each(['19727', '197276', '197276.0', '19727.3', ' 197276 '])('plasterers are told by %j', (code) => {
    expect(tradeOccupation(code)).toEqual({ groups: ['7123'], confidence: 0.9 })
  })

  it.each(['197271', '1972766', '201294', '99999', '', 'штукатур'])('nothing is told by %j', (code) => {
    expect(tradeOccupation(code)).toBeUndefined()
  })

  // Codes with their check digits as the directory of trudvsem.ru writes them; of the last four the first weighing leaves ten.
  it.each([
    ['167711', ['9329', '9313']],
    ['114428', ['8322', '8332']],
    ['173515', ['5223']],
    ['192056', ['8341']],
    ['254163', ['5414']],
    ['116180', ['7212']],
    ['143900', ['8342']],
    ['160459', ['7223']],
    ['192933', ['9321']],
  ])('%s means %s', (code, groups) => {
    expect(tradeOccupation(code)?.groups).toEqual(groups)
  })
})
