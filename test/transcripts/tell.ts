import type { Locale } from '../../src/domain/codes.ts'
import type { Talk } from '../support/talk.ts'
import { type Phrase, phrases } from './phrases.ts'

/** What somebody does at a question: types a phrase of their language, other words, or presses a button by its Fluent id. */
export type Said = Phrase | { text: string } | { press: string } | 'first button'

/** By the Fluent id of the question; several where it is asked more than once, in order. */
export type Answers = Record<string, Said | readonly Said[]>

/** Answers whatever is asked until the review, or until a question that is to be left open. Gives the questions in their order. */
export async function tell(
  t: Talk,
  locale: Locale,
  answers: Answers,
  until = 'registration-review',
): Promise<string[]> {
  const asked: string[] = []
  for (let turn = 0; turn < 80; turn++) {
    const ids = t.card().text.map(({ id }) => id)
    if (ids.includes(until)) return asked
    const question = ids.find((id) => id in answers)
    if (!question) throw new Error(`nothing to say to: ${t.text()}`)
    const known = [answers[question] ?? []].flat()
    const said = known[asked.filter((id) => id === question).length] ?? known.at(-1)
    if (said === undefined) throw new Error(`nothing to say to ${question}`)
    asked.push(question)
    const before = t.text()
    await say(t, locale, said)
    if (t.text() === before) throw new Error(`${JSON.stringify(said)} leads nowhere from: ${before}`)
    if (asked.slice(-4).every((id) => id === question) && asked.length > 3)
      throw new Error(`${question} is asked again and again: ${t.text()}`)
  }
  throw new Error(`no end to it: ${asked.join(' ')}`)
}

export async function say(t: Talk, locale: Locale, said: Said): Promise<void> {
  if (said === 'first button') await t.presses(t.labels()[0] ?? '')
  else if (typeof said === 'string') await t.says(phrases[locale][said])
  else if ('text' in said) await t.says(said.text)
  else await t.presses(said.press)
}
