import {
  addBroadcast,
  type Broadcast,
  type Crowd,
  changeBroadcast,
  countHearers,
  countOutcomes,
  expireWaiting,
  type Hearers,
  holdBroadcast,
  holdRunningBroadcast,
} from '../../db/broadcasts.ts'
import type { Tx } from '../../db/client.ts'
import { rawOf } from '../../db/raw.ts'
import type { Text } from '../../dialogs/show.ts'
import { Locale } from '../../domain/codes.ts'
import { type QuietHours, quietSpanAt, usualQuietHours } from '../../domain/reminders/quiet-hours.ts'
import { usualZone } from '../../domain/state-zones.ts'
import { type Audience, audienceCode, longestText, type Order, readAudience, readOrder } from './broadcast-order.ts'
import { broadcastNumber } from './group.ts'

/**
 * What operators say to many at once. One drafts it and sees whom it reaches, how long it takes and how it reads in each
 * language; nothing goes out before another operator confirms it; anybody of them stops it.
 */

export const confirmCommand = '/confirm'
export const stopCommand = '/stop'
const broadcastCommand = '/broadcast'

const firstLines = {
  all: `${broadcastCommand} all`,
  language: `${broadcastCommand} lang:kk`,
  going: `${broadcastCommand} going:RU`,
}

/** Hours for which a draft may be confirmed: later it would reach others than it told. */
const freshHours = 24

/** What is read in the group, one message each. */
type Answers = Text[][]

export async function draftBroadcast(
  tx: Tx,
  { said, by, perSecond }: { said: string; by: string; perSecond: number },
  now: Date,
): Promise<Answers> {
  const read = readOrder(said)
  if ('problem' in read)
    return [[...(read.problem === 'how' ? [] : [wrongLine(read)]), { id: 'operators-broadcast-how', args: firstLines }]]
  const { audience, texts } = read.order
  const crowds = await countHearers(rawOf(tx), hearersOf(audience), now)
  if (crowds.length === 0) return [[{ id: 'operators-broadcast-nobody', args: { who: { text: whoText(audience) } } }]]
  const number = await addBroadcast(tx, {
    texts,
    audience: audienceCode(audience),
    draftedBy: by,
    draftedAt: now,
  })
  return [
    ...previews(number, read.order),
    [
      { id: 'operators-broadcast-draft', args: { number: broadcastNumber(number) } },
      ...reachText(audience, crowds, perSecond, now),
      ...missingText(crowds, texts),
      { id: 'operators-broadcast-confirm', args: { confirm: confirmCommand, stop: stopCommand } },
    ],
  ]
}

function wrongLine(read: { problem: 'wrong' | 'long'; line: string }): Text {
  return read.problem === 'long'
    ? { id: 'operators-broadcast-long', args: { line: read.line, most: longestText } }
    : { id: 'operators-broadcast-wrong', args: { line: read.line } }
}

/** Each as people will read it. */
const previews = (number: number, { texts }: Order): Answers =>
  Locale.options.flatMap((language) => {
    const text = texts[language]
    if (text === undefined) return []
    const named = { text: { id: `language-name-${language}` } }
    return [
      [
        { id: 'operators-broadcast-preview', args: { number: broadcastNumber(number), language: named } },
        { id: 'broadcast-words', args: { text } },
      ],
    ]
  })

function whoText(audience: Audience): Text {
  if (audience.to === 'all') return { id: 'operators-broadcast-to-all' }
  if (audience.to === 'going')
    return { id: 'operators-broadcast-to-going', args: { state: { country: audience.state } } }
  return {
    id: 'operators-broadcast-to-language',
    args: { language: { text: { id: `language-name-${audience.language}` } } },
  }
}

function reachText(audience: Audience, crowds: readonly Crowd[], perSecond: number, now: Date): Text[] {
  const people = sum(crowds)
  const quiet = sum(crowds.filter((crowd) => isQuiet(crowd, now)))
  const languages = languagesOf(crowds).map(
    ([language, count]): Text => ({
      id: 'operators-broadcast-language',
      args: { language: { text: { id: `language-name-${language}` } }, count },
    }),
  )
  return [
    {
      id: 'operators-broadcast-reach',
      args: { who: { text: whoText(audience) }, people, languages: { list: languages.map((text) => ({ text })) } },
    },
    { id: 'operators-broadcast-minutes', args: { minutes: Math.ceil(people / perSecond / 60) }, tight: true },
    ...(quiet === 0 ? [] : [{ id: 'operators-broadcast-quiet', args: { people: quiet }, tight: true }]),
  ]
}

function missingText(crowds: readonly Crowd[], texts: Order['texts']): Text[] {
  const missing = missingIn(crowds, texts)
  if (missing.length === 0) return []
  const languages = missing.map((language): Text => ({ id: `language-name-${language}` }))
  return [{ id: 'operators-broadcast-missing', args: { languages: { list: languages.map((text) => ({ text })) } } }]
}

const sum = (crowds: readonly Crowd[]) => crowds.reduce((total, { people }) => total + people, 0)

function languagesOf(crowds: readonly Crowd[]): [Locale, number][] {
  return Locale.options.flatMap((language): [Locale, number][] => {
    const count = sum(crowds.filter(({ locale }) => locale === language))
    return count > 0 ? [[language, count]] : []
  })
}

/** Languages that somebody would have to read it in who cannot. */
const missingIn = (crowds: readonly Crowd[], texts: Order['texts']): Locale[] =>
  languagesOf(crowds).flatMap(([language]) => (texts[language] === undefined ? [language] : []))

type Clock = Pick<Crowd, 'locale' | 'zone' | 'quietFrom' | 'quietTo'>

/** The end of the quiet hours that somebody is in; `undefined` outside them. */
export function quietUntil({ locale, zone, quietFrom, quietTo }: Clock, now: Date): string | undefined {
  const quiet: QuietHours = quietFrom === null || quietTo === null ? usualQuietHours : { from: quietFrom, to: quietTo }
  return quietSpanAt(now.toISOString(), zone ?? usualZone(locale), quiet)?.end
}

const isQuiet = (clock: Clock, now: Date) => quietUntil(clock, now) !== undefined

export function hearersOf(audience: Audience): Hearers {
  if (audience.to === 'all') return {}
  return audience.to === 'language' ? { language: audience.language } : { state: audience.state }
}

/** As it was stored by us. */
export function audienceOf({ audience, number }: Broadcast): Audience {
  const read = readAudience(audience)
  if (!read) throw new Error(`expected broadcast ${number} to have an audience`)
  return read
}

/** Starts it where another operator than its author says so, and nothing speaks against it any more. */
export async function confirmBroadcast(
  tx: Tx,
  { number, by, perSecond }: { number: number; by: string; perSecond: number },
  now: Date,
): Promise<Text[]> {
  const args = { number: broadcastNumber(number) }
  const found = await holdBroadcast(tx, number)
  if (!found) return [{ id: 'operators-gone', args }]
  if (found.status !== 'drafted') return [{ id: `operators-broadcast-is-${found.status}`, args }]
  if (found.draftedBy === by)
    return [{ id: 'operators-broadcast-same-person', args: { ...args, command: confirmCommand } }]
  if (now.getTime() - found.draftedAt.getTime() > freshHours * 3_600_000)
    return [{ id: 'operators-broadcast-too-old', args }]
  const running = await holdRunningBroadcast(tx)
  if (running)
    return [{ id: 'operators-broadcast-another', args: { ...args, running: broadcastNumber(running.number) } }]
  const audience = audienceOf(found)
  const crowds = await countHearers(rawOf(tx), hearersOf(audience), now)
  const missing = missingText(crowds, found.texts)
  if (missing.length > 0) return [{ id: 'operators-broadcast-not-started', args }, ...missing]
  await changeBroadcast(tx, found.id, { status: 'running', confirmedBy: by, startedAt: now })
  return [
    { id: 'operators-broadcast-started', args },
    ...reachText(audience, crowds, perSecond, now),
    { id: 'operators-broadcast-stop-how', args: { command: stopCommand } },
  ]
}

/** Nothing of it goes out any more that was not handed to a sender yet. */
export async function stopBroadcast(
  tx: Tx,
  { number, by }: { number: number; by: string },
  now: Date,
): Promise<Text[]> {
  const args = { number: broadcastNumber(number) }
  const found = await holdBroadcast(tx, number)
  if (!found) return [{ id: 'operators-gone', args }]
  if (found.status === 'done' || found.status === 'stopped')
    return [{ id: `operators-broadcast-is-${found.status}`, args }]
  await changeBroadcast(tx, found.id, { status: 'stopped', stoppedBy: by, finishedAt: now })
  if (found.status === 'drafted') return [{ id: 'operators-broadcast-dropped', args }]
  const sql = rawOf(tx)
  await expireWaiting(sql, now)
  const { sent } = await countOutcomes(sql, found.id)
  return [{ id: 'operators-broadcast-stopped', args: { ...args, sent } }]
}
