import { getPreferences } from '../../db/preferences.ts'
import { listPlanned, type StoredReminder } from '../../db/reminders.ts'
import type { Text } from '../../dialogs/show.ts'
import { groupOf } from '../../domain/reminders/reminder.ts'
import type { AttachmentMaker } from '../attachments.ts'
import { reminderName, reminderNote } from './reminder-note.ts'

/** All reminders to come as a calendar of its own, RFC 5545: it reminds with every page closed, and without us. */
export const calendarMaker: AttachmentMaker = async ({ db, say }, personId, _, locale) => {
  const { off } = await getPreferences(db, personId)
  const planned = (await listPlanned(db, personId)).filter(({ series }) => !off.includes(groupOf[series]))
  if (planned.length === 0) return undefined
  const words = (text: Text) => say(locale, text)
  return {
    bytes: new TextEncoder().encode(calendarOf(planned, words)),
    fileName: 'kosh.ics',
    mime: 'text/calendar; charset=utf-8',
  }
}

/** Lines end in CR LF and are folded at 75 octets. */
export function calendarOf(planned: readonly StoredReminder[], words: (text: Text) => string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kosh//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...planned.flatMap((one) => eventOf(one, words)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** The same reminder keeps its UID in every file, so that a newer file replaces the older one's events. */
function eventOf(reminder: StoredReminder, words: (text: Text) => string): string[] {
  const at = reminder.sendAt.toISOString()
  const stamp = at.replace(/[-:]|\.\d+/g, '')
  const title = escaped(words(reminderName(reminder)))
  // What is left is counted as it will be then.
  const told = reminderNote(reminder, at).text.map(words).join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${reminder.id}@kosh`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${stamp}`,
    'DURATION:PT15M',
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(told)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]
}

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** A line of more than 75 octets goes on in the next after a space; no letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const letter of line) {
    const octets = encoder.encode(letter).length
    if (size + octets > 75) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += letter
    size += octets
  }
  return [...parts, part].join('\r\n')
}
