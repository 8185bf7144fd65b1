import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { koshWords } from '../../src/app/world.ts'
import { amendmentForm } from '../../src/dialogs/amendment.ts'
import { type Draft, Draft as DraftShape, newDraft, revive } from '../../src/dialogs/draft.ts'
import { drawForm } from '../../src/dialogs/draw-form.ts'
import { type Move, move } from '../../src/dialogs/engine.ts'
import { type Context, type Form, isList } from '../../src/dialogs/form.ts'
import { registrationForm } from '../../src/dialogs/registration.ts'
import { Locale } from '../../src/domain/codes.ts'
import { contextAt } from '../support/walk.ts'

const now = '2026-11-25T09:00:00Z'
const problems: string[] = []
const words = koshWords(({ id, problem }) => problems.push(`${problem} ${id}`))

const texts = [
  ['Казахстан', 'Russia', 'по дороге', 'самолётом', 'Кайрак', 'Кордай', 'ALA', '10.12.2026 12:00', 'завтра', '03/04'],
  ['работа', 'Алматы', 'Москва', 'Садовая 5', 'нет', 'да', 'N12345678', '12', 'Үлгібаева Әсел', 'ULGIBAEVA, ASEL'],
  ['05.03.1994', '01.02.2030', '', '👍', '<<<<', 'a'.repeat(600), '\u0000', '{ $x }', '-1', '2026-13-45', 'не знаю'],
].flat()

/** A press on the card as it is drawn, words, or something that no card offers. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ press: fc.nat(60) }) },
  { weight: 4, arbitrary: fc.record({ text: fc.constantFrom(...texts) }) },
  { weight: 1, arbitrary: fc.record({ value: fc.jsonValue() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      made: fc.constantFrom<Move>(
        { kind: 'edit', path: 'nowhere' },
        { kind: 'remove', list: 'companions', index: 3 },
        { kind: 'look', at: { list: 'companions', index: 0 } },
        { kind: 'add', list: 'companions' },
        { kind: 'skip' },
        { kind: 'back' },
        { kind: 'submit' },
        { kind: 'said', said: { kind: 'location', latitude: 55.75, longitude: 37.62 } },
        { kind: 'said', said: { kind: 'contact', phone: '+77010000000' } },
      ),
    }),
  },
)
type StepMade = typeof step extends fc.Arbitrary<infer S> ? S : never

function moveFor(form: Form, draft: Draft, context: Context, made: StepMade): Move | undefined {
  if ('text' in made) return { kind: 'said', said: { kind: 'text', text: made.text } }
  if ('value' in made) return { kind: 'said', said: { kind: 'value', value: made.value } }
  if ('made' in made) return made.made
  const presses = drawForm(form, draft, context).choices.flatMap(({ press }) => (press?.do === 'form' ? [press] : []))
  return presses[made.press % Math.max(1, presses.length)]?.move as Move | undefined
}

/** Names of the answers that hang on this one, at any distance. */
function hangingOn(form: Form, name: string, found = new Set<string>()): Set<string> {
  const all = form.fields.flatMap((field) => (isList(field) ? field.list : [field]))
  for (const field of all)
    if (field.dependsOn?.includes(name) && !found.has(field.name)) {
      found.add(field.name)
      hangingOn(form, field.name, found)
    }
  return found
}

const nameIn = (path: string) => path.split('.').at(-1) ?? path

function expectNothingLost(form: Form, before: Draft, after: Draft, made: Move): void {
  if (made.kind === 'remove' || made.kind === 'back') return
  const changed = Object.keys(after.answers).filter(
    (path) => JSON.stringify(after.answers[path]) !== JSON.stringify(before.answers[path]),
  )
  const mayGo = new Set(changed.flatMap((path) => [...hangingOn(form, nameIn(path))]))
  for (const [path, value] of Object.entries(before.answers)) {
    if (path in after.answers || value === null || path.endsWith('.more')) continue
    expect(mayGo).toContain(nameIn(path))
    expect(after.earlier).toHaveProperty([path])
  }
}

const filled = {
  citizenship: 'KZ',
  from: 'KZ',
  to: 'RU',
  mode: 'road',
  checkpoint0: 'kz-ru-kairak',
  crossesAt0: { wall: '2026-12-10T12:00', zone: 'Asia/Qostanay', hourKnown: true },
  purpose: 'work',
  employer: 'none',
  place: 524901,
  address: 'Садовая 5',
  returns: 'no',
  document: { source: 'typed' },
  documentType: 'passport',
  documentNumber: 'N12345678',
  name: 'Үлгібаева Әсел',
  latinName: 'ULGIBAEVA, ASEL',
  birthDate: '1994-03-05',
  expiresOn: '2030-02-01',
  'companions.count': 1,
  'companions.0.relation': 'child',
  'companions.0.companionCitizenship': 'KZ',
  'companions.0.document': { source: 'typed' },
  'companions.0.documentType': 'birth_certificate',
  'companions.0.documentNumber': 'AB1234567',
  'companions.0.name': 'Үлгібаев Арман',
  'companions.0.latinName': 'ULGIBAEV, ARMAN',
  'companions.0.birthDate': '2018-06-07',
  'companions.more': 'done',
}

describe.each([
  ['registration', registrationForm, {}],
  ['registration that is filled in', registrationForm, filled],
  ['amendment', amendmentForm, { from: 'KZ', to: 'RU', mode: 'road', citizenship: 'KZ' }],
] as const)('any order of moves through the %s', (_, form, answers) => {
  it('crashes nothing, loses no answer that does not hang on what changed, and always leaves a way on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Locale.options), fc.array(step, { maxLength: 70 }), (locale, steps) => {
        const context = contextAt(now, { locale })
        let draft = newDraft(form, { ...answers })
        for (const one of steps) {
          const made = moveFor(form, draft, context, one)
          if (!made) continue
          const turned = move(form, draft, made, context)
          expectNothingLost(form, draft, turned.draft, made)
          draft = turned.draft
          const card = drawForm(form, draft, context)
          for (const text of card.text) words.say(locale, text)
          for (const { label } of card.choices) expect(words.say(locale, label).trim()).not.toBe('')
          expect(card.choices.some(({ press }) => press?.do === 'form')).toBe(true)
          const stored = DraftShape.parse(JSON.parse(JSON.stringify(draft)))
          expect(revive(form, stored)?.askedAgain).toEqual([])
        }
      }),
      { seed: 20261125, numRuns: 120 },
    )
    expect(problems).toEqual([])
  })
})
