import { expect } from 'vitest'
import { checkDigit } from '../../src/domain/documents/check-digit.ts'
import type { Phrase } from './phrases.ts'
import type { Answers } from './tell.ts'

export type Whole = {
  what: string
  /** When it is told; by default well ahead. */
  at?: string
  answers: Answers
  /** Questions that must not come. */
  never?: string[]
  /** A line of the review that is named to be changed, and what is then asked. */
  edit?: { line: Phrase; answers: Answers }
  journey: Record<string, unknown>
  /** What is kept of each who travels; names are those that were typed. */
  travellers: (said: Record<Phrase, string>) => Record<string, unknown>[]
}

const alone: Answers = {
  'traveller-document': 'typeIn',
  'traveller-document-type': 'passport',
  'traveller-document-number': { text: 'N12345678' },
  'traveller-document-number-sure': { press: 'document-number-keep-button' },
  'traveller-name': 'name',
  'traveller-latin-name': 'first button',
  'traveller-birth-date': 'born',
  'traveller-expires-on': 'until',
  'registration-companions': { press: 'registration-companions.done' },
}

export const toRussia: Answers = {
  'registration-citizenship': 'kazakhstan',
  'registration-from': 'kazakhstan',
  'registration-to': 'russia',
  'registration-mode': 'road',
  'registration-checkpoint': 'kairak',
  'registration-crosses-at': 'dec10',
  'registration-purpose': 'work',
  'registration-employer': 'noEmployer',
  'registration-place': 'chelyabinsk',
  'registration-address': 'street',
  'registration-returns': 'no',
  ...alone,
}

export const own = (said: Record<Phrase, string>, more: Record<string, unknown> = {}) => ({
  relation: 'self',
  name: said.name,
  birthDate: '1994-03-05',
  document: expect.objectContaining({ type: 'passport', number: 'N12345678', expiresOn: '2030-02-01' }),
  latinName: expect.stringMatching(/^[A-Z' -]+, [A-Z' -]+$/),
  ...more,
})

/** Made up: series 45 00, number 000017, given out on 1 June 2014 by the office 770-001. */
function internalPassport(): string {
  const [number, birth, optional] = ['450000017', '900514', '0140601770001<']
  const head = `${number}${checkDigit(number)}`
  const born = `${birth}${checkDigit(birth)}`
  const rest = `<<<<<<<${optional}${checkDigit(optional)}`
  const first = 'PNRUSMYSALOV<<MYSAL<MYSALOVI3'.padEnd(44, '<')
  return `${first}\n${head}RUS${born}M${rest}${checkDigit(head + born + rest)}`
}

export const legs = (...told: [direction: string, state: string, at: string, checkpoint?: string][]) =>
  told.map(([direction, state, at, checkpoint]) =>
    expect.objectContaining({ direction, state, at, status: 'planned', ...(checkpoint ? { checkpoint } : {}) }),
  )

export const journeys: Whole[] = [
  {
    what: 'a worker to Chelyabinsk by land',
    answers: toRussia,
    never: ['registration-host', 'registration-late-reason', 'registration-departure-airport'],
    journey: {
      from: 'KZ',
      to: 'RU',
      mode: 'road',
      purpose: 'work',
      legs: legs(['exit', 'KZ', '2026-12-10T12:00', 'kz-ru-kairak'], ['entry', 'RU', '2026-12-10T12:00']),
    },
    travellers: (said) => [
      { status: 'filed', isLate: false, placeId: 1508291, address: said.street, host: 'none', traveller: own(said) },
    ],
  },
  {
    what: 'a guest to Bishkek through Korday, whose two sides keep different clocks',
    answers: {
      ...toRussia,
      'registration-to': 'kyrgyzstan',
      'registration-checkpoint': 'korday',
      'registration-crosses-at': 'dec10at11',
      'registration-purpose': 'family',
      'registration-host': { text: 'Үлгіқызы Мысал' },
      'registration-place': 'bishkek',
    },
    journey: {
      to: 'KG',
      purpose: 'family',
      legs: legs(['exit', 'KZ', '2026-12-10T11:00', 'kz-kg-korday'], ['entry', 'KG', '2026-12-10T12:00']),
    },
    travellers: (said) => [{ host: 'Үлгіқызы Мысал', placeId: 1528675, traveller: own(said) }],
  },
  {
    what: 'somebody who only passes through, and is asked neither host nor town',
    answers: { ...toRussia, 'registration-purpose': 'transit' },
    never: ['registration-host', 'registration-employer', 'registration-place', 'registration-address'],
    journey: { to: 'RU', purpose: 'transit' },
    travellers: (said) => [{ isLate: false, traveller: own(said) }],
  },
  {
    what: 'a worker from Kyrgyzstan to Moscow across Kazakhstan, two borders',
    answers: {
      ...toRussia,
      'registration-citizenship': 'kyrgyzstan',
      'registration-from': 'kyrgyzstan',
      'registration-checkpoint': ['korday', 'kairak'],
      'registration-crosses-at': ['dec10', 'dec11'],
      'registration-place': 'moscow',
    },
    journey: {
      from: 'KG',
      legs: legs(
        ['exit', 'KG', '2026-12-10T12:00', 'kz-kg-korday'],
        ['entry', 'KZ', '2026-12-10T11:00'],
        ['exit', 'KZ', '2026-12-11T20:00', 'kz-ru-kairak'],
        ['entry', 'RU', '2026-12-11T20:00'],
      ),
    },
    travellers: (said) => [{ placeId: 524901, traveller: own(said) }],
  },
  {
    what: 'a student from Yerevan to Moscow by air',
    answers: {
      ...toRussia,
      'registration-citizenship': 'armenia',
      'registration-from': 'armenia',
      'registration-mode': 'air',
      'registration-departure-airport': 'yerevan',
      'registration-departs-at': 'dec10',
      'registration-arrival-airport': 'sheremetyevo',
      'registration-arrives-at': { text: '10.12.2026 14:30' },
      'registration-purpose': 'study',
      'registration-host': { text: 'Үлгі университеті' },
      'registration-place': 'moscow',
    },
    never: ['registration-checkpoint', 'registration-employer'],
    journey: {
      from: 'AM',
      mode: 'air',
      purpose: 'study',
      legs: legs(['exit', 'AM', '2026-12-10T12:00', 'EVN'], ['entry', 'RU', '2026-12-10T14:30', 'SVO']),
    },
    travellers: (said) => [{ host: 'Үлгі университеті', traveller: own(said) }],
  },
  {
    what: 'somebody called to a funeral the day before',
    at: '2026-12-09T06:00:00Z',
    answers: {
      ...toRussia,
      'registration-purpose': 'family',
      'registration-host': 'skip',
      'registration-late-reason': 'funeral',
    },
    journey: { purpose: 'family' },
    travellers: (said) => [{ isLate: true, isEmergency: true, lateReason: 'funeral', traveller: own(said) }],
  },
  {
    what: 'a family of three, the child with its birth certificate and an adult of its own',
    answers: {
      ...toRussia,
      'registration-purpose': 'family',
      'registration-host': 'skip',
      'registration-companions': [
        { press: 'registration-companions.add' },
        { press: 'registration-companions.add' },
        { press: 'registration-companions.done' },
      ],
      'registration-companions-relation': ['spouse', 'child'],
      'registration-companions-guardian': 'first button',
      'registration-companions-companion-citizenship': 'kazakhstan',
      'traveller-document-type': ['passport', 'passport', 'birthCertificate'],
      'traveller-document-number': [{ text: 'N12345678' }, { text: 'N87654321' }, { text: 'AB1234567' }],
      'traveller-name': ['name', 'spouseName', 'childName'],
      'traveller-birth-date': ['born', 'born', 'childBorn'],
    },
    journey: { purpose: 'family' },
    travellers: (said) => [
      { traveller: own(said) },
      { traveller: { relation: 'spouse', name: said.spouseName, citizenship: 'KZ' } },
      {
        traveller: {
          relation: 'child',
          name: said.childName,
          birthDate: '2018-06-07',
          guardian: said.name,
          document: { type: 'birth_certificate', number: 'AB1234567' },
        },
      },
    ],
  },
  {
    what: 'a Russian with the lines of an internal passport, to Minsk by air',
    answers: {
      ...toRussia,
      'registration-citizenship': 'russia',
      'registration-from': 'russia',
      'registration-to': 'belarus',
      'registration-mode': 'air',
      'registration-departure-airport': 'sheremetyevo',
      'registration-departs-at': 'dec10',
      'registration-arrival-airport': 'minsk',
      'registration-arrives-at': { text: '10.12.2026 14:30' },
      'registration-purpose': 'tourism',
      'registration-place': 'minsk',
      'traveller-document': { text: internalPassport() },
      'traveller-name': 'first button',
    },
    never: ['traveller-document-number', 'traveller-birth-date', 'traveller-expires-on'],
    journey: { from: 'RU', to: 'BY', purpose: 'tourism' },
    travellers: () => [
      {
        traveller: {
          birthDate: '1990-05-14',
          sex: 'male',
          document: { type: 'internal_passport', issuer: 'RU', number: expect.stringContaining('000017') },
        },
      },
    ],
  },
  {
    what: 'a purpose changed on the review, after which only what hangs on it is asked',
    answers: toRussia,
    edit: {
      line: 'purposeLine',
      answers: { 'registration-purpose': 'study', 'registration-host': { text: 'Үлгі университеті' } },
    },
    journey: { purpose: 'study' },
    travellers: (said) => [{ host: 'Үлгі университеті', address: said.street, traveller: own(said) }],
  },
  {
    what: 'whatever may be passed over or is not known yet',
    answers: {
      ...toRussia,
      'registration-employer': 'skip',
      'registration-address': 'notKnown',
      'registration-returns': 'yesIKnow',
      'registration-returns-at': 'dec20',
      'traveller-expires-on': 'skip',
    },
    journey: {
      legs: legs(
        ['exit', 'KZ', '2026-12-10T12:00'],
        ['entry', 'RU', '2026-12-10T12:00'],
        ['exit', 'RU', '2026-12-20T10:00'],
        ['entry', 'KZ', '2026-12-20T10:00'],
      ),
    },
    travellers: (said) => [{ address: 'unknown', traveller: { name: said.name, birthDate: '1994-03-05' } }],
  },
]
