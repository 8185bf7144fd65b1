import type { TicketContext } from '../../db/tickets.ts'
import type { Text } from '../../dialogs/show.ts'

/** What operators call the part of the conversation that somebody asked from; `operators-at-<part>` names it. */
export const askedParts = [
  ...['registration', 'amendment', 'traveller', 'profile', 'trips', 'jobs', 'reminders'],
  ...['stay', 'needs', 'privacy', 'device', 'other'],
] as const

const partOf: Readonly<Record<string, (typeof askedParts)[number]>> = {
  registration: 'registration',
  new: 'registration',
  'travel-plan': 'registration',
  'registration-too-early': 'registration',
  registered: 'trips',
  my: 'trips',
  journey: 'trips',
  'cancel-journey': 'trips',
  crossed: 'trips',
  'not-gone': 'trips',
  postponed: 'trips',
  'after-crossing': 'trips',
  amendment: 'amendment',
  traveller: 'traveller',
  'drop-traveller': 'traveller',
  'change-traveller': 'traveller',
  profile: 'profile',
  jobs: 'jobs',
  'jobs-for': 'jobs',
  'jobs-ask': 'jobs',
  'jobs-which': 'jobs',
  'jobs-saved': 'jobs',
  'jobs-filtered': 'jobs',
  'jobs-turned-down': 'jobs',
  vacancy: 'jobs',
  reminders: 'reminders',
  'quiet-hours': 'reminders',
  stay: 'stay',
  'stay-contract': 'stay',
  'stay-terminated': 'stay',
  needs: 'needs',
  'needs-answer': 'needs',
  privacy: 'privacy',
  erase: 'privacy',
  'other-door': 'device',
  'join-ask': 'device',
}

/** Where somebody asked from, for operators: the form and the question, else the part of the conversation. */
export function askedAt({ form, screen, question }: TicketContext): Text {
  const part = partOf[form ?? screen ?? ''] ?? 'other'
  const at = { text: { id: `operators-at-${part}` } }
  return question
    ? { id: 'operators-at-question', args: { part: at, question: { text: { id: question } } } }
    : { id: 'operators-at', args: { part: at } }
}
