import type { Card, Choice, Text } from '../../dialogs/show.ts'
import { dateIn, daysBetween, hoursBetween, type Instant, type Zone } from '../../domain/calendar.ts'
import type { About, Reminder } from '../../domain/reminders/reminder.ts'
import { snoozesLeft } from '../../domain/reminders/snooze.ts'
import type { RuleRef } from '../../domain/rules/rule.ts'
import { sourceOf } from './rule-sources.ts'

/** What a reminder says and what can be done about it. Told at the moment it is sent: what is left is counted then. */

type Told = Reminder & { id: string }

/** `breaksQuiet`: it comes in the quiet hours, and says why. */
export function reminderNote(reminder: Told, now: Instant, breaksQuiet = false): Card {
  return {
    text: [
      ...matterOf(reminder),
      ...leftOf(reminder, now),
      ...(breaksQuiet ? [{ id: 'reminder-why-now' }] : []),
      ...(reminder.about.rule && reminder.series !== 'filing' ? groundsOf(reminder.about.rule) : []),
    ],
    choices: choicesOf(reminder, now),
  }
}

/** Several of them as one message: each apart, with its own buttons beneath all. */
export const gatheredNote = (notes: readonly Card[]): Card => ({
  text: notes.flatMap(({ text }) => text),
  // A row stays a row of its own message.
  choices: notes.flatMap(({ choices }, index) =>
    choices.map((choice) => (choice.row === undefined ? choice : { ...choice, row: choice.row + 100 * index })),
  ),
})

/** Where it is from and when we looked; nothing that is not verified is told without "check with the authority". */
export const groundsOf = (rule: RuleRef): Text[] => [
  { id: 'rule-source', args: { source: sourceOf(rule), date: { date: rule.asOf } } },
  ...(rule.confidence === 'verified' ? [] : [{ id: `confidence-${rule.confidence}`, tight: true }]),
]

/** What a reminder is about in few words, for a list: which form, which duty, which border. */
export function reminderName({ series, about }: Pick<Reminder, 'series' | 'about'>): Text {
  if (series === 'overlay' && about.overlay) return { id: `reminder-form-${about.overlay}` }
  if ((series === 'stayreg' || series === 'medical') && about.duty) return { id: `reminder-duty-${about.duty}` }
  return {
    id: `reminder-name-${series}`,
    args: { from: { country: about.from ?? '' }, to: { country: about.to ?? '' } },
  }
}

function matterOf({ series, about, zone, until }: Told): Text[] {
  const to = { country: about.to ?? '' }
  const from = { country: about.from ?? '' }
  const deadline = { at: until, zone, style: 'full' as const }
  const crossing = { at: about.crossesAt ?? until, zone: about.crossesIn ?? zone, style: 'full' as const }
  const day = { date: about.lastDay ?? dateIn(until, zone), style: 'full' as const }
  switch (series) {
    case 'filing':
      return [{ id: 'reminder-filing', args: { crossing, deadline } }]
    case 'overlay':
      return [
        { id: `reminder-overlay-${about.overlay ?? 'ru-ruid'}`, args: { deadline } },
        { id: about.isMandatory ? 'overlay-mandatory' : 'overlay-voluntary', tight: true },
        { id: 'overlay-not-ours', tight: true },
      ]
    case 'crossing':
      return [
        { id: 'reminder-crossing', args: { from, to, crossing } },
        { id: 'reminder-crossing-take', tight: true },
      ]
    case 'arrival':
      return [{ id: 'reminder-arrival', args: { to } }]
    case 'address':
      return [{ id: 'reminder-address', args: { to } }]
    case 'stayreg':
    case 'medical':
      return [{ id: `duty-${about.duty ?? ''}` }, { id: 'reminder-last-day', args: { day }, tight: true }]
    case 'stay':
      return [{ id: 'reminder-stay', args: { to, day } }]
    case 'contract':
      return [{ id: 'reminder-contract', args: { day } }]
    case 'renew15':
      return [{ id: 'reminder-renew15', args: { day } }]
  }
}

/** How much is left, where there is a term. */
function leftOf({ series, about, until, zone }: Told, now: Instant): Text[] {
  if (series === 'arrival' || series === 'address' || series === 'crossing') return []
  if (about.lastDay) return daysLeft(daysBetween(dateIn(now, zone), about.lastDay))
  const hours = Math.max(0, Math.floor(hoursBetween(now, until)))
  return hours >= 48
    ? daysLeft(Math.floor(hours / 24))
    : [{ id: 'reminder-left-hours', args: { hours: Math.max(1, hours) }, tight: true }]
}

const daysLeft = (days: number): Text[] => [
  { id: 'reminder-left-days', args: { days: Math.max(0, days) }, tight: true },
]

function choicesOf(reminder: Told, now: Instant): Choice[] {
  const { about, series, until, zone, id } = reminder
  const snoozes = series === 'arrival' ? [] : snoozesLeft(until, zone, now)
  return [
    ...ownChoices(series, about),
    ...snoozes.map(
      (how): Choice => ({
        label: { id: `reminder-snooze-${how}-button` },
        press: { do: 'reminder-snooze', id, how },
        row: 10,
      }),
    ),
    ...(about.journeyId && series !== 'arrival'
      ? [{ label: { id: 'reminder-trip-button' }, press: go('journey', { id: about.journeyId }) }]
      : []),
  ]
}

function ownChoices(series: Reminder['series'], { journeyId, overlay, duty }: About): Choice[] {
  const done = (form: string | undefined): Choice[] =>
    journeyId && form
      ? [{ label: { id: 'reminder-done-button' }, press: { do: 'form-done', journeyId, form }, tone: 'main' }]
      : []
  switch (series) {
    case 'filing':
      return [{ label: { id: 'reminder-register-button' }, press: go('new'), tone: 'main' }]
    case 'overlay':
      return done(overlay)
    case 'stayreg':
    case 'medical':
      return done(duty)
    case 'arrival':
      return [
        { label: { id: 'reminder-crossed-button' }, press: go('crossed', withId(journeyId)), tone: 'main' },
        { label: { id: 'reminder-not-gone-button' }, press: go('not-gone', withId(journeyId)), row: 5 },
        { label: { id: 'reminder-postponed-button' }, press: go('postponed', withId(journeyId)), row: 5 },
      ]
    case 'contract':
    case 'renew15':
    case 'stay':
      return [{ label: { id: 'reminder-stay-button' }, press: go('stay'), tone: 'main' }]
    case 'crossing':
    case 'address':
      return []
  }
}

const withId = (id: string | undefined) => (id ? { id } : {})

const go = (screen: string, params: Record<string, unknown> = {}) => ({ do: 'go', screen, ...params })

/** The clock a reminder is told by, as it stands in a sentence. */
export const reminderTime = (sendAt: Instant, zone: Zone) => ({ at: sendAt, zone, style: 'full' as const })
