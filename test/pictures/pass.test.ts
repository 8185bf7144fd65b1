import { readFileSync } from 'node:fs'
import jsqr from 'jsqr'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSigner, issueCredential } from '../../src/credential/sign.ts'
import { Locale } from '../../src/domain/codes.ts'
import { createWords } from '../../src/i18n.ts'
import { drawPass, passSvgs } from '../../src/pictures/draw-pass.ts'
import { type Pass, passParts } from '../../src/pictures/pass.ts'
import { writePasses } from '../../src/pictures/write-passes.ts'
import { freshKeys } from '../support/database.ts'

const words = createWords()
const sayIn = (locale: Locale) => (text: Parameters<typeof words.say>[1]) => words.say(locale, text)

let pass: Pass

beforeAll(async () => {
  const signer = await createSigner('https://kosh.example.org', freshKeys().signing)
  const credential = await issueCredential(signer, {
    code: '234567897',
    version: 1,
    pairs: ['2026-12-10', '2027-01-05', '2027-02-10'].map((date) => ({
      from: 'KZ',
      to: 'KG',
      checkpoint: 'kz-kg-korday',
      date,
    })),
    purpose: 'permanent_move',
    latinName: 'OMIRZAQQYZY-KIM, AIGERIM',
    document: { type: 'passport', number: 'N12345678', birthDate: '1990-05-14', until: '2031-03-02' },
    isLate: true,
    issuedAt: Date.parse('2026-11-24T09:00:00Z') / 1000,
    expiresAt: Date.parse('2027-02-17T09:00:00Z') / 1000,
  })
  pass = {
    code: '234567897',
    version: 1,
    name: 'Әйгерім Өмірзаққызы-Ким',
    latinName: 'OMIRZAQQYZY-KIM, AIGERIM',
    credential,
    checkUrl: 'https://kosh.example.org/verify',
    purpose: 'permanent_move',
    legs: [
      {
        direction: 'exit',
        state: 'KZ',
        checkpoint: 'kz-kg-korday',
        at: '2026-12-10T11:00',
        zone: 'Asia/Almaty',
        hourKnown: true,
      },
      {
        direction: 'entry',
        state: 'KG',
        checkpoint: 'kz-kg-korday',
        at: '2026-12-10T12:00',
        zone: 'Asia/Bishkek',
        hourKnown: true,
      },
    ],
    filedAt: '2026-11-24T09:00:00Z',
    deadlineAt: '2026-12-08T06:00:00Z',
    expiresAt: '2027-02-17T09:00:00Z',
    isLate: true,
  }
})

const decoded = (png: Uint8Array) => {
  const { data, width, height } = PNG.sync.read(Buffer.from(png))
  return jsqr.default(new Uint8ClampedArray(data), width, height)?.data
}

describe('the picture of a pass', () => {
  // Phones' screens are 720 to 1440 of their own pixels wide; half of a small one is the least anybody shows.
  it.each([540, 720, 1080, 1440])('reads back as the very credential at %i pixels of width', async (width) => {
    expect(decoded(await drawPass(pass, sayIn('kk'), width))).toBe(pass.credential)
  })

  it.each(Locale.options)('tells code, name and that no state made it, in %s', (locale) => {
    const { own, common } = passSvgs(pass, sayIn(locale))
    const told = `${own}${common}`.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(told).toContain('234-567-897')
    expect(told).toContain('OMIRZAQQYZY-KIM, AIGERIM')
    expect(told).toContain('Әйгерім Өмірзаққызы-Ким')
    expect(told).toContain(words.say(locale, { id: 'pass-not-state' }))
    expect(told).toContain('https://kosh.example.org/verify')
  })

  it('does not take what stands in a name for drawing', () => {
    expect(passSvgs({ ...pass, name: '<script>&' }, sayIn('en')).own).not.toContain('<script>')
  })
})

describe('the page of a pass', () => {
  it('tells each border with both clocks', () => {
    const [crossings] = passParts(pass)
    expect(crossings?.lines.map(sayIn('ru'))).toEqual([
      expect.stringMatching(/^Казахстан → Кыргызстан, /),
      expect.stringMatching(/^Выезд, Казахстан: 10 декабря 2026 г\. в 11:00, .*UTC\+5/),
      expect.stringMatching(/^Въезд, Кыргызстан: 10 декабря 2026 г\. в 12:00, .*UTC\+6/),
    ])
  })

  it('tells the day alone where the hour is not known', () => {
    const legs = pass.legs.map((leg) => ({ ...leg, at: '2026-12-10T00:00', hourKnown: false }))
    const [crossings] = passParts({ ...pass, legs })
    expect(crossings?.lines.map(sayIn('en')).slice(1)).toEqual([
      'Exit, Kazakhstan: 10 December 2026',
      'Entry, Kyrgyzstan: 10 December 2026',
    ])
  })

  it('tells when it was filed, the deadline, and that it was late', () => {
    expect(passParts(pass)[2]?.lines.map(sayIn('en'))).toEqual([
      'Version 1, filed: 24 November 2026 at 14:00',
      'Deadline for filing: 8 December 2026 at 11:00',
      'Filed after the deadline.',
      'The confirmation expires on: 17 February 2027',
    ])
  })

  it.each(Locale.options)('is one page a traveller in %s', async (locale) => {
    const pdf = Buffer.from(await writePasses([pass, { ...pass, code: 'ACEFHJKMN' }], sayIn(locale))).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(2)
  })

  it.each(Locale.options)('has no letter its face cannot draw, in %s', (locale) => {
    const face = faceLetters()
    const told = [
      ...passParts(pass).flatMap(({ heading, lines }) => [heading, ...lines]),
      { id: 'pass-title' },
      { id: 'pass-not-state' },
    ].map(sayIn(locale))
    expect([...new Set(told.join(''))].filter((letter) => !face(letter))).toEqual([])
  })
})

/** Whether the face maps a letter to a drawing, read from its own table of letters (cmap, format 4). */
function faceLetters(): (letter: string) => boolean {
  const file = readFileSync(new URL('../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', import.meta.url))
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const cmap = tables.find((at) => file.toString('latin1', at, at + 4) === 'cmap') ?? 0
  const start = file.readUInt32BE(cmap + 8)
  const subtables = Array.from(
    { length: file.readUInt16BE(start + 2) },
    (_, index) => start + file.readUInt32BE(start + 8 + index * 8),
  )
  const at = subtables.find((offset) => file.readUInt16BE(offset) === 4) ?? 0
  const doubled = file.readUInt16BE(at + 6)
  const ends = at + 14
  const starts = ends + doubled + 2
  const ranges = Array.from(
    { length: doubled / 2 },
    (_, index) => [file.readUInt16BE(starts + index * 2), file.readUInt16BE(ends + index * 2)] as const,
  )
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return ranges.some(([from, to]) => from <= code && code <= to)
  }
}
