import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkDigit } from '../../../src/domain/documents/check-digit.ts'
import { looksLikeMrz, readMrz } from '../../../src/domain/documents/mrz.ts'

const today = '2026-11-24'

/** ICAO 9303 part 4, appendix B, and part 5, appendix B: the specimens of Utopia. */
const passport = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']
const card = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<']

/** Made up: series 45 00, number 000017, given out on 1 June 2014 by the office 770-001. */
function internalPassport(): string[] {
  const number = '450000017'
  const birth = '900514'
  const optional = '0140601770001<'
  const first = 'PNRUSMYSALOV<<MYSAL<MYSALOVI3'.padEnd(44, '<')
  const head = `${number}${checkDigit(number)}`
  const born = `${birth}${checkDigit(birth)}`
  const rest = `<<<<<<<${optional}${checkDigit(optional)}`
  return [first, `${head}RUS${born}M${rest}${checkDigit(head + born + rest)}`]
}

const changed = (lines: readonly string[], line: number, at: number): string => {
  const found = lines[line]?.[at] ?? ''
  const other = /\d/.test(found) ? String((Number(found) + 1) % 10) : '0'
  return lines.map((text, index) => (index === line ? text.slice(0, at) + other + text.slice(at + 1) : text)).join('\n')
}

describe('machine-readable lines', () => {
  it('of a passport tell everything that stands in them', () => {
    expect(readMrz(passport.join('\n'), today)).toEqual({
      valid: true,
      format: 'TD3',
      problems: [],
      fields: {
        documentCode: 'P',
        type: 'passport',
        issuer: 'UTO',
        documentNumber: 'L898902C3',
        nationality: 'UTO',
        surname: 'ERIKSSON',
        givenNames: 'ANNA MARIA',
        birthDate: '1974-08-12',
        sex: 'female',
        expiresOn: '2012-04-15',
        personalNumber: 'ZE184226B',
      },
    })
  })

  it('of an identity card as well', () => {
    expect(readMrz(card.join('|'), today)).toMatchObject({
      valid: true,
      format: 'TD1',
      fields: { type: 'id_card', documentNumber: 'D23145890', birthDate: '1974-08-12', surname: 'ERIKSSON' },
    })
  })

  it('of a Russian internal passport tell the whole number, the day of issue and the name in Cyrillic', () => {
    expect(readMrz(internalPassport().join('\n'), today)).toMatchObject({
      valid: true,
      format: 'RU_INTERNAL',
      fields: {
        type: 'internal_passport',
        issuer: 'RU',
        documentNumber: '4500000017',
        surname: 'МЫСАЛОВ',
        givenNames: 'МЫСАЛ МЫСАЛОВИЧ',
        birthDate: '1990-05-14',
        issuedOn: '2014-06-01',
        officeCode: '770001',
        expiresOn: null,
      },
    })
  })

  it.each([
    ['a passport', passport, 1, 1],
    ['an identity card', card, 0, 6],
    ['a Russian internal passport', internalPassport(), 1, 4],
  ])('of %s with one digit of the number changed name the document number', (_, lines, line, at) => {
    const { valid, problems } = readMrz(changed(lines, line, at), today)
    expect(valid).toBe(false)
    expect(problems.map(({ field }) => field)).toEqual(['documentNumber'])
  })

  it.each([
    [13, 'birthDate'],
    [24, 'expiryDate'],
    [30, 'personalNumber'],
    [43, 'composite'],
  ])('with the sign at %i of the second line changed name the field: %s', (at, field) => {
    expect(readMrz(changed(passport, 1, at), today).problems[0]?.field).toBe(field)
  })

  it('tell what the check digit should be, and what stands there', () => {
    const { problems } = readMrz(passport.join('\n').replace('L898902C36', 'L898902C37'), today)
    expect(problems).toEqual([{ field: 'documentNumber', expected: '6', found: '7' }])
  })

  it('are read as people send them: small letters, blanks, Cyrillic look-alikes, lost fillers, «guillemets»', () => {
    const [first = '', second = ''] = passport
    const sent = [
      `${first.toLowerCase()}\n${second.toLowerCase()}`,
      `${first} ${second}`.replace(' ', '\r\n  '),
      `${first.replaceAll('E', 'Е').replaceAll('A', 'А')}\n${second.replaceAll('C', 'С')}`,
      `${first.slice(0, 36)}\n${second}`,
      `${first.replaceAll('<<', '«')}\n${second}`,
      `${first}${second}`,
    ]
    for (const text of sent)
      expect(readMrz(text, today)).toMatchObject({
        valid: true,
        fields: { surname: 'ERIKSSON', documentNumber: 'L898902C3' },
      })
  })

  it('give nobody a day of birth that is still to come', () => {
    const born = '270101'
    const line = (passport[1] ?? '').replace('7408122', `${born}${checkDigit(born)}`)
    const composite = line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43)
    const lines = [passport[0], line.slice(0, 43) + checkDigit(composite)].join('\n')
    expect(readMrz(lines, today).fields?.birthDate).toBe('1927-01-01')
  })

  it('are not any text', () => {
    expect(readMrz('hello', today)).toMatchObject({ valid: false, problems: [{ field: 'lines' }] })
    expect(looksLikeMrz('Я потерял паспорт и не знаю, что делать')).toBe(false)
    expect(looksLikeMrz(passport.join('\n'))).toBe(true)
  })
})

const Samples = z.object({
  valid: z.array(z.object({ lines: z.array(z.string()), format: z.string(), doc: z.boolean() })),
})
const samples = process.env.KOSH_SAMPLES
if (!samples) process.stdout.write('KOSH_SAMPLES is not set: published machine-readable lines are not read.\n')

describe.skipIf(!samples)('published machine-readable lines', () => {
  it('are read as valid where all their check digits are', () => {
    const { valid } = Samples.parse(JSON.parse(readFileSync(join(samples ?? '', 'identity', 'mrz.json'), 'utf8')))
    const known = valid.filter(({ format }) => format === 'TD1' || format === 'TD3')
    const wrong = known.filter(({ lines }) => !readMrz(lines.join('\n'), today).valid)
    expect(known.length).toBeGreaterThan(10)
    expect(wrong).toEqual([])
  })
})
