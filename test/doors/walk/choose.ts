import type { Press } from '../../../src/dialogs/show.ts'
import type { Locale } from '../../../src/domain/codes.ts'
import type { Random } from '../../support/random.ts'
import { answersTo, commands, junk, steering } from './inputs.ts'
import type { Records } from './records.ts'
import type { Button, Walker } from './walker.ts'

/** What somebody does next, as words for a report, what it may change, and how it is done. Gives how many words it was. */
export type Step = { told: string; may: May; button?: Button; act: () => Promise<number> }

/** `nothing` of the drafts; one `answer` and what hangs on it; `anything`, a draft's end and begin included. */
export type May = 'nothing' | 'answer' | 'anything'

/** Buttons that look, or settle what is no form's. */
const harmless = new Set([
  ...['go', 'resume', 'here-form', 'form-help', 'form-leave', 'choose-language', 'agree', 'show-qr', 'show-pdf'],
  ...['calendar-file', 'export-mine', 'join-code', 'recovery-code', 'prefer-chat', 'vacancy-save', 'vacancy-unmark'],
  ...['vacancy-turn-down', 'reminders-group', 'reminders-all-off', 'quiet-hours-set'],
])

function mayOf(press: Press | null | undefined): May {
  if (!press) return 'nothing'
  if (press.do !== 'form') return harmless.has(press.do) ? 'nothing' : 'anything'
  const kind = typeof press.move === 'object' && press.move !== null ? Reflect.get(press.move, 'kind') : ''
  return ['submit', 'remove', 'back'].includes(String(kind)) ? 'anything' : 'answer'
}

export const mostOfButtons = 400

/** Chosen by what is in front of them: so many times of a hundred what gets them on, else what nobody should do. */
export function chooseStep(
  walker: Walker,
  records: Records,
  random: Random,
  { days, sense, codes }: { days: Days; sense: number; codes: readonly string[] },
): Step {
  const live = walker.buttons().filter(({ card }) => card === records.liveVersion)
  if (random.in100(sense)) return sensible(walker, records, live, random, days)
  const roll = random.below(40)
  if (roll < 6) return old(walker, records, random)
  if (roll < 9) return forged(walker, random)
  if (roll < 16) return said(walker, random.pick(junk), 'anything')
  if (roll < 21) return said(walker, random.pick(steering), 'anything')
  if (roll < 26) return commanded(walker, random)
  if (roll < 31) return twice(walker, records, live, random)
  if (roll < 34) return language(walker, live, records, random)
  if (roll < 36) return located(walker, random)
  if (roll < 38) return joined(walker, random, codes)
  return sent(walker, random)
}

export type Days = { soon: string; later: string }

const label = (records: Records, { choice }: Button) => {
  const press = records.presses[choice]
  return press?.do === 'form' ? `form ${JSON.stringify(press.move).slice(0, 90)}` : JSON.stringify(press).slice(0, 90)
}

const pressed = (walker: Walker, records: Records, button: Button): Step => ({
  told: `press “${button.label}” ${label(records, button)}`,
  may: mayOf(records.presses[button.choice]),
  button,
  act: () => walker.presses(button),
})

const said = (walker: Walker, text: string, may: May): Step => ({
  told: `say ${JSON.stringify(text.slice(0, 40))}`,
  may,
  act: () => walker.says(text),
})

/** What gets somebody on: an answer to what is asked, or a button that does not lead back. */
function sensible(walker: Walker, records: Records, live: Button[], random: Random, days: Days): Step {
  const locale: Locale = records.locale ?? 'ru'
  const answers = (records.card?.text ?? []).flatMap(({ id }) => answersTo(id, locale, days))
  if (answers.length > 0 && random.in100(75)) return said(walker, random.pick(answers), 'anything')
  const labels = live.map(({ label }) => label)
  if (labels.length > 0 && random.in100(5)) return said(walker, random.pick(labels), 'anything')
  const onward = live.filter((button) => !leadsAway(records, button))
  const given = onward.filter(({ choice }) => isValue(records.presses[choice]))
  if (given.length > 0 && random.in100(80)) return pressed(walker, records, random.pick(given))
  if (onward.length > 0 && random.in100(90)) return pressed(walker, records, random.pick(onward))
  if (live.length > 0) return pressed(walker, records, random.pick(live))
  return said(walker, '/start', 'nothing')
}

/** An answer, or that all is right: no page of the calendar, no other question. */
const isValue = (press: Press | null | undefined): boolean =>
  press?.do === 'form' && /"kind":"(value|submit|that-is-all)"/.test(JSON.stringify(press.move))

/** Erasing and letting go are done too, but seldom: nothing would ever be finished else. */
function leadsAway({ presses }: Records, { choice }: Button): boolean {
  const press = presses[choice]
  if (press?.do === 'form') return /"(back|skip|remove|edit)"/.test(JSON.stringify(press.move))
  const isAway = ['form-drop', 'form-leave', 'form-help', 'erase-me'].includes(press?.do ?? '')
  return isAway || ['home', 'language', 'urgent'].includes(String(press?.screen))
}

/** A code that somebody was shown is carried to this chat: over its link, or typed wherever one is. */
function joined(walker: Walker, random: Random, codes: readonly string[]): Step {
  if (codes.length === 0) return { told: '/web', may: 'nothing', act: () => walker.commands('web') }
  const code = random.pick(codes)
  if (random.in100(40)) return said(walker, code, 'anything')
  const link = `join_${code.replaceAll('-', '')}`
  return { told: `/start ${link}`, may: 'nothing', act: () => walker.commands('start', link) }
}

const located = (walker: Walker, random: Random): Step => ({
  told: 'location',
  may: 'answer',
  act: () => walker.isAt(random.pick([43.24, -89.99, 0]), random.pick([76.9, 179.9, 0])),
})

/** A button of a card that has gone by; some stand on messages that stay, and go on working. */
function old(walker: Walker, records: Records, random: Random): Step {
  const buttons = walker.buttons().filter(({ card }) => card !== records.liveVersion)
  if (buttons.length === 0) return forged(walker, random)
  const button = random.pick(buttons.slice(-mostOfButtons))
  return {
    told: `press old “${button.label}” of card ${button.card}`,
    may: 'anything',
    button,
    act: () => walker.presses(button),
  }
}

const forgeries = [
  '',
  'x',
  '1.0',
  '1.0.aaaaaaaaaaaaaaaa',
  '999999.0.AAAAAAAAAAAAAAAA',
  '-1.-1.x',
  '0.0.________________',
]

function forged(walker: Walker, random: Random): Step {
  const what = random.pick([...forgeries, '🙂'.repeat(16), 'a'.repeat(64)])
  // At Telegram's door they are all the same button, that of no card.
  const button = { card: -1, choice: -1, label: what }
  return { told: `forge ${what}`, may: 'nothing', button, act: () => walker.forges(what) }
}

function commanded(walker: Walker, random: Random): Step {
  const [name, argument] = random.pick(commands)
  return {
    told: `/${name} ${argument ?? ''}`,
    may: 'nothing',
    act: () => walker.commands(name, walker.door === 'web' ? argument?.replace(/[^\w-]/g, '') : argument),
  }
}

function twice(walker: Walker, records: Records, live: Button[], random: Random): Step {
  const fit = live.filter(({ choice }) => records.presses[choice]?.do !== 'erase-me')
  if (fit.length === 0) return forged(walker, random)
  const button = random.pick(fit)
  return {
    told: `press twice “${button.label}” ${label(records, button)}`,
    may: mayOf(records.presses[button.choice]),
    button,
    act: () => walker.pressesTwice(button),
  }
}

function language(walker: Walker, live: Button[], records: Records, random: Random): Step {
  const languages = live.filter(({ choice }) => records.presses[choice]?.do === 'choose-language')
  if (languages.length > 0) return pressed(walker, records, random.pick(languages))
  return { told: '/language', may: 'nothing', act: () => walker.commands('language') }
}

function sent(walker: Walker, random: Random): Step {
  const kinds = [
    'sticker',
    'photo',
    'album',
    'voice',
    'video',
    'document',
    'poll',
    'forwarded',
    'dice',
    'venue',
    'empty',
    'contact',
    'edited',
  ]
  const what = random.pick(kinds)
  return {
    told: `send ${what}`,
    may: what === 'contact' || what === 'edited' || what === 'venue' ? 'anything' : 'nothing',
    act: () => walker.sends(what),
  }
}
