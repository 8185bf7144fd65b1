import { describe, expect, it } from 'vitest'
import { type Draft, newDraft, revive } from '../../src/dialogs/draft.ts'
import { drawForm } from '../../src/dialogs/draw-form.ts'
import { type Move, move } from '../../src/dialogs/engine.ts'
import { defineForm, type Form } from '../../src/dialogs/form.ts'
import { choice, consent, multiChoice } from '../../src/dialogs/kinds/choice.ts'
import { documentEntry, personName } from '../../src/dialogs/kinds/document.ts'
import { moment } from '../../src/dialogs/kinds/moment.ts'
import { occupation } from '../../src/dialogs/kinds/occupation.ts'
import { place } from '../../src/dialogs/kinds/place.ts'
import { contact, number, text } from '../../src/dialogs/kinds/text.ts'
import { contextAt, walk } from '../support/walk.ts'

const now = '2026-11-25T09:00:00Z'
const context = contextAt(now)

/** A form that has every kind of question, a condition, a dependence and a list. */
const everyKind = defineForm({
  id: 'every',
  revision: 2,
  review: true,
  fields: [
    { name: 'mode', kind: choice(['road', 'air'], { prefix: 'mode' }) },
    { name: 'schedules', kind: multiChoice(['shift', 'remote', 'part_time'], { prefix: 'schedule' }) },
    {
      name: 'at',
      kind: moment({ zone: () => 'Asia/Almaty', notBefore: () => ({ at: now, code: 'moment-in-past' }) }),
      when: ({ mode }) => mode === 'road',
    },
    { name: 'place', kind: place({ country: () => 'KZ' }), dependsOn: ['mode'] },
    { name: 'street', kind: text({ min: 3, max: 20, location: true }), dependsOn: ['place'], was: ['address'] },
    { name: 'job', kind: occupation(), optional: true },
    { name: 'years', kind: number({ min: 0, max: 60, unit: 'plain' }) },
    { name: 'phone', kind: contact(), secret: true },
    { name: 'document', kind: documentEntry() },
    { name: 'name', kind: personName() },
    { name: 'consent', kind: consent() },
    {
      name: 'others',
      max: 2,
      itemName: (_, index) => ({ id: 'plain', args: { value: index + 1 } }),
      list: [
        { name: 'otherName', kind: personName() },
        { name: 'nickname', kind: text(), dependsOn: ['otherName'] },
      ],
    },
  ],
})

const said = (value: unknown): Move => ({ kind: 'said', said: { kind: 'value', value } })
const typed = (words: string): Move => ({ kind: 'said', said: { kind: 'text', text: words } })

const play = (form: Form, moves: readonly Move[], from: Draft = newDraft(form)) =>
  moves.reduce((turned, made) => move(form, turned.draft, made, context), {
    draft: from,
    outcome: { is: 'ignored' } as ReturnType<typeof move>['outcome'],
  })

const almaty = 1526384
const whole: Move[] = [
  typed('by car'),
  { kind: 'said', said: { kind: 'view', view: { picked: ['shift'] } } },
  said(['shift', 'remote']),
  typed('10 December 2026 14:00'),
  typed('Алматы'),
  { kind: 'said', said: { kind: 'location', latitude: 43.238, longitude: 76.945 } },
  typed('welder'),
  typed('7'),
  { kind: 'said', said: { kind: 'contact', phone: '87010000000' } },
  said({ source: 'typed' }),
  typed('Үлгібаева Әсел'),
  said('agreed'),
]

describe('a form', () => {
  it('takes an answer of every kind', () => {
    const { draft } = play(everyKind, whole)
    expect(draft.answers).toMatchObject({
      mode: 'road',
      schedules: ['shift', 'remote'],
      at: { wall: '2026-12-10T14:00', zone: 'Asia/Almaty', hourKnown: true },
      place: almaty,
      street: 'geo:43.2380,76.9450',
      job: '7212',
      years: 7,
      phone: '+77010000000',
      document: { source: 'typed' },
      name: 'Үлгібаева Әсел',
      consent: 'agreed',
    })
  })

  it('asks only what its conditions call for, in order', () => {
    const { asked } = walk(everyKind, { now, says: ['by plane', 'shifts', 'Almaty', 'Sadovaya 5', 'skip'] })
    expect(asked).toEqual(['mode', 'schedules', 'place', 'street', 'job'])
  })

  it('asks again what hangs on a changed answer, at any distance, and offers what was said', () => {
    const { draft } = play(everyKind, [...whole, { kind: 'edit', path: 'mode' }, said('air')])
    expect(draft.answers.place).toBeUndefined()
    expect(draft.answers.street).toBeUndefined()
    expect(draft.answers.years).toBe(7)
    expect(draft.earlier).toMatchObject({ place: almaty, street: 'geo:43.2380,76.9450' })
    const card = drawForm(everyKind, draft, context)
    expect(card.choices[0]?.label.args).toEqual({ value: { place: almaty } })
  })

  it('keeps everything when an answer is given again as it was', () => {
    const before = play(everyKind, whole).draft
    const after = play(everyKind, [{ kind: 'edit', path: 'mode' }, said('road')], before).draft
    expect(after.answers).toEqual(before.answers)
  })

  it('leaves only from the first question, by going back', () => {
    expect(play(everyKind, [{ kind: 'back' }]).outcome).toEqual({ is: 'left' })
    expect(play(everyKind, [typed('by car'), { kind: 'back' }]).draft.at).toBe('mode')
  })

  it('passes over only what may be passed over', () => {
    expect(play(everyKind, [{ kind: 'skip' }]).outcome).toMatchObject({ refusal: { code: 'cannot-skip' } })
    const { draft } = play(everyKind, [...whole.slice(0, 6), { kind: 'skip' }])
    expect(draft.answers.job).toBeNull()
  })

  it('takes no consent that is typed', () => {
    const { outcome } = play(everyKind, [...whole.slice(0, -1), typed('agreed')])
    expect(outcome).toMatchObject({ is: 'refused', refusal: { code: 'consent-press' } })
  })

  it('ignores a button of another question', () => {
    const press: Move = { kind: 'said', said: { kind: 'value', value: 3 }, path: 'years' }
    const before = newDraft(everyKind)
    expect(move(everyKind, before, press, context)).toEqual({ draft: before, outcome: { is: 'ignored' } })
  })

  it('shows a secret only by its end', () => {
    const { draft } = play(everyKind, [...whole, { kind: 'that-is-all', list: 'others' }])
    const lines = drawForm(everyKind, draft, context).text
    const phone = lines.find(({ args }) => JSON.stringify(args?.label ?? '').includes('every-phone'))
    expect(phone?.args?.value).toBe('••••0000')
  })

  it('is finished only by handing it in on the review', () => {
    const review = play(everyKind, [...whole, { kind: 'that-is-all', list: 'others' }])
    expect(review.outcome.is).toBe('asked')
    const { outcome } = move(everyKind, review.draft, { kind: 'submit' }, context)
    expect(outcome).toMatchObject({ is: 'finished', answers: { years: 7, others: [] } })
    expect(play(everyKind, [typed('by car'), { kind: 'submit' }]).outcome.is).toBe('asked')
  })
})

describe('a list', () => {
  const atMore = play(everyKind, whole).draft

  it('asks for each in turn and takes no more than it may hold', () => {
    const add: Move = { kind: 'add', list: 'others' }
    const one = play(everyKind, [add, typed('Үлгібаев Берік'), typed('Бека')], atMore).draft
    const two = play(everyKind, [add, typed('Үлгібаев Арман'), typed('Арман')], one)
    expect(two.draft.answers['others.count']).toBe(2)
    expect(play(everyKind, [add], two.draft).outcome).toMatchObject({
      refusal: { code: 'list-full', args: { max: 2 } },
    })
    const left = play(everyKind, [{ kind: 'remove', list: 'others', index: 0 }], two.draft).draft
    expect(left.answers['others.0.otherName']).toBe('Үлгібаев Арман')
    expect(left.answers['others.count']).toBe(1)
  })

  it('understands yes and no', () => {
    expect(play(everyKind, [typed('yes')], atMore).draft.answers['others.count']).toBe(1)
    expect(play(everyKind, [typed('no')], atMore).draft.answers['others.more']).toBe('done')
  })

  it('asks again what hangs on an answer of the same one alone', () => {
    const add: Move = { kind: 'add', list: 'others' }
    const both = play(
      everyKind,
      [add, typed('Үлгібаев Берік'), typed('Бека'), add, typed('Үлгібаев Арман'), typed('Арман')],
      atMore,
    ).draft
    const changed = play(
      everyKind,
      [{ kind: 'edit', path: 'others.1.otherName' }, typed('Үлгібаев Дәулет')],
      both,
    ).draft
    expect(changed.answers['others.0.nickname']).toBe('Бека')
    expect(changed.answers['others.1.nickname']).toBeUndefined()
  })
})

describe('a draft of another revision', () => {
  const old: Draft = {
    form: 'every',
    revision: 1,
    answers: { mode: 'road', address: 'Садовая 5', years: 'seven', shoeSize: 43 },
    earlier: {},
  }

  it('finds renamed answers, asks again those that no longer pass, keeps what it does not know', () => {
    const revived = revive(everyKind, old)
    expect(revived?.draft.answers).toMatchObject({ street: 'Садовая 5', shoeSize: 43 })
    expect(revived?.draft.answers.years).toBeUndefined()
    expect(revived?.draft.earlier.years).toBe('seven')
    expect(revived?.askedAgain).toEqual(['years'])
  })

  it('higher than is known is left alone', () => {
    expect(revive(everyKind, { ...old, revision: 3 })).toBeUndefined()
  })
})
