import { z } from 'zod'
import {
  addDays,
  compareInstants,
  type PlainDate as Day,
  dateIn,
  type Instant,
  instantOf,
  PlainDate,
  wallTimeIn,
  type Zone,
} from '../../domain/calendar.ts'
import { parseWhen } from '../../domain/when/parse-when.ts'
import type { Here, Kind, Option, Question, Reading } from '../form.ts'
import { plain } from '../form.ts'
import type { Text } from '../show.ts'
import { calendarPage } from './calendar-page.ts'

/** A date and time by a wall clock; without a known hour, midnight: the earliest and strictest reading of that day. */
export const Moment = z.object({
  wall: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  zone: z.string(),
  hourKnown: z.boolean(),
})
export type Moment = z.infer<typeof Moment>

export const momentOf = (value: unknown): Moment | undefined => {
  const parsed = Moment.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

export const momentInstant = ({ wall, zone }: Moment): Instant => instantOf(wall, zone)

type MomentOptions = {
  /** Whose wall clock. */
  zone: (here: Here) => Zone
  /** The clock across the border: told as well where it shows another time. */
  across?: (here: Here) => Zone
  /** Only what comes after that instant is taken; else refused as `<code>`. */
  notBefore: (here: Here) => { at: Instant; code: string }
  /** Days offered as buttons. */
  offers?: (here: Here) => Day[]
}

/** Where the person looks: a month of the calendar, the hours of a chosen day, or several readings of what was typed. */
const View = z.union([
  z.object({ month: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.object({ day: PlainDate }),
  z.object({ readings: z.array(z.string()) }),
])

/** What a button answers with: a moment offered before, an hour of a day, or one reading. */
const Pressed = z.union([
  Moment,
  z.object({ wall: Moment.shape.wall, hourKnown: z.boolean() }),
  z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/),
])

const hours = ['00:00', '06:00', '08:00', '10:00', '12:00', '14:00', '16:00', '18:00', '20:00', '22:00']

/** When something happens: typed as people type, by quick buttons, or by turning the pages of a calendar. */
export function moment(options: MomentOptions): Kind<Moment> {
  const isAfter = (wall: string, here: Here) =>
    compareInstants(instantOf(wall, options.zone(here)), options.notBefore(here).at) > 0

  const take = (wall: string, hourKnown: boolean, here: Here): Reading<Moment> => {
    const day = wall.slice(0, 10)
    if (isAfter(hourKnown ? wall : `${day}T00:00`, here))
      return { is: 'value', value: { wall, zone: options.zone(here), hourKnown } }
    // The day has begun already: its first minute cannot stand for the whole of it.
    return refused(
      !hourKnown && isAfter(`${addDays(day, 1)}T00:00`, here) ? 'moment-hour-needed' : options.notBefore(here).code,
    )
  }

  return {
    schema: Moment,
    echoes: true,
    ask(here) {
      const zone = options.zone(here)
      const today = dateIn(here.context.now, zone)
      const view = View.safeParse(here.view)
      if (view.success && 'month' in view.data) return calendarPage(view.data.month, today)
      if (view.success && 'day' in view.data) return hoursOf(view.data.day, (wall) => isAfter(wall, here))
      if (view.success && 'readings' in view.data)
        return {
          text: [{ id: 'when-which' }],
          options: view.data.readings.map((reading) => readingOption(reading, zone)),
          expects: 'text',
        }
      const days = options.offers?.(here) ?? [2, 3, 7].map((count) => addDays(today, count))
      return {
        text: [{ id: 'when-zone', args: { zone: { zone } } }],
        options: [
          ...days.map((day, index): Option => ({ label: dayLabel(day), view: { day }, row: Math.floor(index / 2) })),
          { label: { id: 'calendar-button' }, view: { month: (days[0] ?? today).slice(0, 7) }, row: 40 },
        ],
        expects: 'text',
      }
    },
    read(said, here) {
      if (said.kind === 'view')
        return View.safeParse(said.view).success ? { is: 'view', view: said.view } : refused('when-not-understood')
      if (said.kind === 'value') {
        const given = Pressed.safeParse(said.value)
        if (!given.success) return refused('when-not-understood')
        if (typeof given.data !== 'string') return take(given.data.wall, given.data.hourKnown, here)
        return given.data.length > 10 ? take(given.data, true, here) : { is: 'view', view: { day: given.data } }
      }
      return said.kind === 'text' ? typed(said.text, here) : refused('text-please-type')
    },
    tell: (value, here) => ({ text: tellMoment(value, options.across?.(here)) }),
  }

  function typed(text: string, here: Here): Reading<Moment> {
    const view = View.safeParse(here.view)
    const day = view.success && 'day' in view.data ? view.data.day : undefined
    const bareHour = /^\s*([01]?\d|2[0-3])\s*$/.exec(text)
    if (day && bareHour) return take(`${day}T${String(bareHour[1]).padStart(2, '0')}:00`, true, here)
    const when = parseWhen(text, { locale: here.context.locale, now: here.context.now, zone: options.zone(here) })
    switch (when.kind) {
      case 'refused':
        return refused(when.code)
      case 'ambiguous':
        return { is: 'view', view: { readings: when.options } }
      case 'date':
        return isAfter(`${addDays(when.date, 1)}T00:00`, here)
          ? { is: 'view', view: { day: when.date } }
          : refused(options.notBefore(here).code)
      case 'moment':
        // At the hours of a chosen day, a time alone is of that day.
        return take(`${day && !when.dayTold ? day : when.date}T${when.time}`, true, here)
    }
  }
}

const refused = (code: string): { is: 'refused'; refusal: { code: string } } => ({ is: 'refused', refusal: { code } })

/** The day with its weekday, the time, whose clock that is; and what the clock across the border shows then. */
export function tellMoment(value: Moment, across?: Zone): Text {
  if (!value.hourKnown) return { id: 'when-day-told', args: { date: { date: value.wall.slice(0, 10), style: 'full' } } }
  const at = momentInstant(value)
  const told = { at: { at, zone: value.zone, style: 'full' as const }, zone: { zone: value.zone } }
  if (!across || wallTimeIn(at, across) === wallTimeIn(at, value.zone)) return { id: 'when-told', args: told }
  return {
    id: 'when-told-both',
    args: { ...told, other: { at, zone: across, style: 'time' }, otherZone: { zone: across } },
  }
}

export const dayLabel = (day: Day): Text => plain({ date: day, style: 'full' })

const readingOption = (reading: string, zone: Zone): Option =>
  reading.length > 10
    ? { label: plain({ at: instantOf(reading, zone), zone, style: 'full' }), value: reading }
    : { label: dayLabel(reading), view: { day: reading } }

const hoursOf = (day: Day, isOpen: (wall: string) => boolean): Question => ({
  text: [{ id: 'when-hour', args: { date: { date: day, style: 'full' } } }],
  options: [
    ...hours
      .filter((hour) => isOpen(`${day}T${hour}`))
      .map(
        (hour, index): Option => ({
          label: plain(hour),
          value: { wall: `${day}T${hour}`, hourKnown: true },
          row: Math.floor(index / 5),
        }),
      ),
    ...(isOpen(`${day}T00:00`)
      ? [{ label: { id: 'when-hour-unknown-button' }, value: { wall: `${day}T00:00`, hourKnown: false }, row: 40 }]
      : []),
  ],
  expects: 'text',
})
