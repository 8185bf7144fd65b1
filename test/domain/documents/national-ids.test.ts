import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkId, type IdKind, recogniseId } from '../../../src/domain/documents/national-ids.ts'
import { documentShape, normaliseDocumentNumber } from '../../../src/domain/documents/shapes.ts'

/** The one last digit that makes a made-up number whole. */
const completed = (kind: IdKind, start: string): string[] =>
  [...'0123456789'].map((digit) => start + digit).filter((id) => checkId(id, kind).valid)

describe('a national number', () => {
  it.each([
    ['iin', '90051430000'],
    ['ru_inn', '770000001'],
    ['ogrn', '102770000000'],
    ['by_unp', '10000000'],
  ] as const)('%s has exactly one right last digit', (kind, start) => {
    expect(completed(kind, start)).toHaveLength(1)
  })

  it.each([
    ['iin', '90051430000'],
    ['ru_inn', '770000001'],
    ['by_unp', '10000000'],
  ] as const)('%s with one digit changed is wrong by its check digit', (kind, start) => {
    const [right = ''] = completed(kind, start)
    const wrong = right.slice(0, -1) + String((Number(right.at(-1)) + 1) % 10)
    expect(checkId(wrong, kind)).toMatchObject({ valid: false, problem: 'check_digit' })
  })

  it('is read with blanks, hyphens and Cyrillic look-alikes', () => {
    const [right = ''] = completed('iin', '90051430000')
    expect(checkId(`${right.slice(0, 6)} ${right.slice(6, 9)}-${right.slice(9)}`, 'iin')).toEqual({
      kind: 'iin',
      valid: true,
      normalized: right,
      problem: null,
    })
  })

  it('whose day of birth is none is told so', () => {
    expect(checkId('23102199000001', 'kg_pin').problem).toBe('date')
    expect(checkId('21405199000001', 'kg_pin').valid).toBe(true)
  })

  it('is known by its form where nobody says which it is', () => {
    expect(recogniseId('21405199000001', 'KG')?.kind).toBe('kg_pin')
    expect(recogniseId('hello', 'KZ')).toBeUndefined()
  })
})

describe('a document number', () => {
  it('of an unusual shape is told, not refused', () => {
    expect(documentShape('passport', 'KZ', 'N 00000017')).toBe('expected')
    expect(documentShape('passport', 'KZ', '17')).toBe('unusual')
    expect(documentShape('birth_certificate', 'KZ', '17')).toBe('unknown')
  })

  it('is compared without blanks, signs and the keyboard it was typed on', () => {
    expect(normaliseDocumentNumber('ав 123-4567')).toBe('AB1234567')
  })
})

const Numbers = z.array(z.object({ value: z.string(), check_ok: z.boolean() }))
const samples = process.env.KOSH_SAMPLES
if (!samples) process.stdout.write('KOSH_SAMPLES is not set: published national numbers are not read.\n')

describe.skipIf(!samples)('published national numbers', () => {
  it.each([
    ['kz_iin_bin', ['iin', 'bin']],
    ['ru_inn', ['ru_inn']],
  ] as const)('%s are right where their check digits are', (name, kinds) => {
    const file = readFileSync(join(samples ?? '', 'identity', 'national-ids.json'), 'utf8')
    const told = Numbers.parse(z.record(z.string(), z.unknown()).parse(JSON.parse(file))[name])
    const differing = told.filter(({ value, check_ok }) => {
      const problems = kinds.map((kind) => checkId(value, kind).problem)
      return problems.includes(null) !== check_ok && !(check_ok && problems.includes('date'))
    })
    expect(differing).toEqual([])
  })
})
