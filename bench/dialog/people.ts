import { koshWords } from '../../src/app/world.ts'
import type { Person } from '../../test/support/bot-api.ts'

/** What one person does, and how long each answer took, milliseconds. */
type Told = (ms: number) => void
type Step = (person: Person) => void

const words = koshWords(() => {})
const label = (id: string) => words.say('ru', { id })
const says =
  (text: string): Step =>
  (person) =>
    void person.says(text)
const presses = (id: string): Step => {
  const text = label(id)
  return (person) => person.presses(text)
}

/** Machine-readable lines of nobody: the number is made of the person's own, so that no two file the same document. */
function linesOf(id: number): string {
  const number = `N${String(id).padStart(8, '0')}`
  const born = '900515'
  const ends = '330101'
  const optional = '<'.repeat(14)
  const first = 'P<KAZULGIBAYEVA<<ASEL'.padEnd(44, '<')
  const checked = [number, born, ends].map((text) => text + checkDigit(text))
  const [withNumber = '', withBirth = '', withEnd = ''] = checked
  const whole = checkDigit(`${withNumber}${withBirth}${withEnd}${optional}<`)
  return `${first}\n${withNumber}KAZ${withBirth}F${withEnd}${optional}<${whole}`
}

function checkDigit(text: string): string {
  const value = (letter: string) =>
    letter === '<' ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55
  return String([...text].reduce((sum, letter, index) => sum + value(letter) * ([7, 3, 1][index % 3] ?? 0), 0) % 10)
}

/** A whole registration from the first word on, in Russian: Kostanay to Chelyabinsk by road, for work. */
const registration: Step[] = [
  says('/start'),
  (person) => person.presses('Русский'),
  presses('consent-agree-button'),
  presses('home-new-button'),
  presses('registration-begin-button'),
  presses('citizenship-kz'),
  presses('country-kz'),
  presses('country-ru'),
  presses('mode-road'),
  says('Кайрак'),
  says('25 декабря 14:00'),
  presses('purpose-work'),
  says('ООО Пример'),
  says('Челябинск'),
  says('улица Примерная, 1, кв. 5'),
  presses('returns-no'),
  (person) => void person.says(linesOf(person.id)),
  says('Улгибаева Асель'),
  (person) => person.presses('ULGIBAYEVA'),
  (person) => person.presses(words.say('ru', { id: 'registration-companions.done', args: { count: 0 } })),
  presses('registration-submit-button'),
]

export const updatesOfRegistration = registration.length

/** Messages that are told beside the answer. */
const aside = [label('deleted-document'), label('deleted-document-not')]

export async function filesRegistration(person: Person, told: Told): Promise<void> {
  for (const step of registration) await timed(person, step, told)
}

/** The peer is only ever written to. */
export async function saysToPeer(person: Person, told: Told): Promise<void> {
  for (let step = 0; step < updatesOfRegistration; step++)
    await timed(person, says(step === 0 ? '/start' : `answer ${step}`), told)
}

/** From the update to the next message or edit that answers it. */
async function timed(person: Person, step: Step, told: Told): Promise<void> {
  const before = person.sees()
  const started = performance.now()
  step(person)
  await person.waitsFor(
    (seen) =>
      (seen.id !== before?.id || seen.edits !== before.edits) && seen.rows.length > 0 && !aside.includes(seen.text),
    60_000,
  )
  told(performance.now() - started)
}
