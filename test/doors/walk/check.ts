import { koshWords } from '../../../src/app/world.ts'
import type { Locale } from '../../../src/domain/codes.ts'
import { gapsIn } from '../../support/gaps.ts'
import type { May, Step } from './choose.ts'
import type { Kept, Records } from './records.ts'
import type { Shown, Walker } from './walker.ts'

const words = koshWords(() => {})

/** `isShared`: somebody else here is the same person by now, and may have changed all that is theirs meanwhile. */
export type Taken = { before: Records; after: Records; step: Step; sent: number; isShared: boolean }

/** Everything that is wrong with how somebody was answered; empty where nothing is. */
export function faults(walker: Walker, taken: Taken): string[] {
  const { before, after, step, isShared } = taken
  return [
    ...silences(taken),
    ...walker.looks().flatMap(gaps),
    ...walker.refusals().flatMap((text) => gaps({ text, labels: [], isFile: false })),
    ...(isShared ? [] : wrongWords(walker, after)),
    ...deadEnds(after),
    ...(before.personId === after.personId && !isShared ? lost(before, after, step.may) : []),
  ]
}

/** A double tap is answered once, an album once; else everything that was said has an answer of its own. */
function silences({ before, after, step, sent }: Taken): string[] {
  const { heard } = after
  const unanswered = heard.filter(({ isAnswered }) => !isAnswered).length
  const { button } = step
  const isTapAgain = button !== undefined && before.lastPress === `${button.card}:${button.choice}`
  const isMany = step.told.startsWith('press twice') || step.told === 'send album'
  const allowed = isTapAgain ? heard.length : isMany ? Math.max(0, heard.length - 1) : 0
  const isSamePerson = before.personId === after.personId
  return [
    ...(heard.length < sent ? [`${sent} words were sent and ${heard.length} heard`] : []),
    ...(unanswered > allowed && isSamePerson ? [`${unanswered} of ${heard.length} words were not answered`] : []),
  ]
}

function gaps({ text, labels, isFile }: Shown): string[] {
  const isEmpty = !isFile && [text, ...labels].some((told) => told.trim() === '')
  return [...(isEmpty ? ['nothing is said'] : []), ...[text, ...labels].flatMap(gapsIn)]
}

/** The card in front is shown as it is stored, in the person's own language. */
function wrongWords(walker: Walker, { card, locale }: Records): string[] {
  if (!card || !locale) return []
  const seen = plain(walker.sees())
  return card.text.flatMap((text) => {
    const expected = plain(words.say(locale, text)).slice(0, 60)
    return seen.includes(expected) ? [] : [`expected “${expected}” in ${locale}, saw “${seen.slice(0, 300)}”`]
  })
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Every card has a button that tells us something, or says what else to do. */
function deadEnds({ card, presses }: Records): string[] {
  if (!card) return []
  return presses.some((press) => press !== null) ? [] : [`no way on from ${card.text.map(({ id }) => id).join(' ')}`]
}

/** What was answered before and is neither there nor offered again, where the step had no business with it. */
function lost(before: Records, after: Records, may: May): string[] {
  if (may === 'anything') return []
  return Object.entries(before.drafts).flatMap(([form, draft]) => {
    const now = after.drafts[form]
    if (!now) return may === 'answer' && form === 'profile' ? [] : [`the draft of ${form} is gone`]
    return lostIn(form, draft, now, may)
  })
}

function lostIn(form: string, before: Kept, after: Kept, may: May): string[] {
  const changed = Object.keys({ ...before.answers, ...after.answers }).filter(
    (path) =>
      JSON.stringify(before.answers[path]) !== JSON.stringify(after.answers[path]) && !/\.(count|more)$/.test(path),
  )
  if (may === 'nothing') return changed.map((path) => `${form}: ${path} changed`)
  const given = changed.filter((path) => after.answers[path] !== undefined)
  const gone = changed.filter((path) => after.answers[path] === undefined && before.answers[path] !== null)
  return [
    ...(given.length > 1 ? [`${form}: ${given.join(', ')} changed at once`] : []),
    ...gone
      .filter((path) => JSON.stringify(after.earlier[path]) !== JSON.stringify(before.answers[path]))
      .map((path) => `${form}: ${path} is lost`),
  ]
}

/** What a person calls their language, to press it on the first card. */
export const ownName = (locale: Locale): string => words.say(locale, { id: `language-own-${locale}` })
