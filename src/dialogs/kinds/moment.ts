import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import {
  addDays,
  compareInstants,
  type PlainDate as Day,
  dateIn,
  instantOf,
  PlainDate,
  type Zone,
} from '../../domain/calendar.ts'
import { parseWhen } from '../../domain/when/parse-when.ts'
import type { Here, Kind, Option, Question, Reading } from '../form.ts'
import { plain } from '../form.ts'
import type { Text } from '../show.ts'

/** A date and time by a wall clock; without a known hour, midnight: the earliest and strictest reading of that day. */
export const Moment = z.object({
  wall: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  zone: z.string(),
  hourKnown: z.boolean(),
})
export type Moment = z.infer<typeof Moment>

type MomentOptions = {
  /** Whose wall clock. */
  zone: (here: Here) => Zone
  /** The earliest instant taken, refused as `<code>`. */
  notBefore?: (here: Here) => { at: string; code: string } | undefined
  /** Days offered as buttons. */
  offers?: (here: Here) => Day[]
}

/** Where the person looks: a month of the calendar, the hours of a chosen day, or several readings of what was typed. */
const View = z.union([
  z.object({ month: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.object({ day: PlainDate }),
  z.object({ readings: z.array(z.string()) }),
])

const hours = ['00:00', '06:00', '08:00', '10:00', '12:00', '14:00', '16:00', '18:00', '20:00', '22:00']

/** When something happens: typed as people type, by quick buttons, or by turning the pages of a calendar. */
export function moment(options: MomentOptions): Kind<Moment> {
  const take = (wall: string, hourKnown: boolean, here: Here): Reading<Moment> => {
    const zone = options.zone(here)
    const least = options.notBefore?.(here)
    // A day without an hour is over only when the whole day is.
    const at = instantOf(hourKnown ? wall : `${addDays(wall.slice(0, 10), 1)}T00:00`, zone)
    if (least && compareInstants(at, least.at) <= 0) return { is: 'refused', refusal: { code: least.code } }
    return { is: 'value', value: { wall, zone, hourKnown } }
  }
  return {
    schema: Moment,
    ask(here) {
      const zone = options.zone(here)
      const view = View.safeParse(here.view)
      if (view.success && 'month' in view.data) return calendar(view.data.month, dateIn(here.context.now, zone))
      if (view.success && 'day' in view.data) return hoursOf(view.data.day)
      if (view.success && 'readings' in view.data)
        return {
          text: [{ id: 'when-which' }],
          options: view.data.readings.map((reading) => readingOption(reading, zone)),
          expects: 'text',
        }
      const today = dateIn(here.context.now, zone)
      const days = options.offers?.(here) ?? [2, 3, 7].map((count) => addDays(today, count))
      return {
        text: [{ id: 'when-zone', args: { zone: { zone } } }],
        options: [
          ...days.map((day, index): Option => ({ label: dayLabel(day), view: { day }, row: Math.floor(index / 2) })),
          { label: { id: 'calendar-button' }, view: { month: today.slice(0, 7) }, row: 40 },
        ],
        expects: 'text',
      }
    },
    read(said, here) {
      const zone = options.zone(here)
      if (said.kind === 'view')
        return View.safeParse(said.view).success || said.view === null
          ? { is: 'view', view: said.view ?? undefined }
          : refused('when-not-understood')
      if (said.kind === 'value') {
        const given = z
          .union([Moment, z.object({ wall: z.string(), hourKnown: z.boolean() }), z.string()])
          .safeParse(said.value)
        if (!given.success) return refused('when-not-understood')
        if (typeof given.data === 'string')
          return given.data.length > 10
            ? take(given.data.slice(0, 16), true, here)
            : { is: 'view', view: { day: given.data } }
        return take(given.data.wall, given.data.hourKnown, here)
      }
      if (said.kind !== 'text') return refused('text-please-type')
      const view = View.safeParse(here.view)
      const day = view.success && 'day' in view.data ? view.data.day : undefined
      const when = parseWhen(said.text, { locale: here.context.locale, now: here.context.now, zone })
      const bareHour = /^\s*([01]?\d|2[0-3])\s*$/.exec(said.text)
      if (day && bareHour) return take(`${day}T${String(bareHour[1]).padStart(2, '0')}:00`, true, here)
      switch (when.kind) {
        case 'refused':
          return { is: 'refused', refusal: { code: when.code } }
        case 'ambiguous':
          return { is: 'view', view: { readings: when.options } }
        case 'date':
          return { is: 'view', view: { day: when.date } }
        case 'moment':
          // At the hours of a chosen day, a time alone is of that day.
          return take(`${day && !hasDay(said.text) ? day : when.date}T${when.time}`, true, here)
      }
    },
    tell: (value) => ({ text: tellMoment(value) }),
  }
}

const refused = (code: string): { is: 'refused'; refusal: { code: string } } => ({ is: 'refused', refusal: { code } })

/** Whether a text names a day besides a time of day: longer than a clock reading with its little words. */
const hasDay = (text: string) => text.replace(/\d{1,2}[:.-]\d{2}/, '').replace(/[^\p{L}\d]/gu, '').length > 12

export const tellMoment = (value: Moment): Text =>
  value.hourKnown
    ? {
        id: 'when-told',
        args: {
          at: { at: instantOf(value.wall, value.zone), zone: value.zone, style: 'full' },
          zone: { zone: value.zone },
        },
      }
    : { id: 'when-day-told', args: { date: { date: value.wall.slice(0, 10), style: 'full' } } }

const dayLabel = (day: Day): Text => plain({ date: day, style: 'full' })

const readingOption = (reading: string, zone: Zone): Option =>
  reading.length > 10
    ? { label: plain({ at: instantOf(reading, zone), zone, style: 'full' }), value: reading }
    : { label: dayLabel(reading), view: { day: reading } }

const hoursOf = (day: Day): Question => ({
  text: [{ id: 'when-hour', args: { date: { date: day, style: 'full' } } }],
  options: [
    ...hours.map(
      (hour, index): Option => ({
        label: plain(hour),
        value: { wall: `${day}T${hour}`, hourKnown: true },
        row: Math.floor(index / 5),
      }),
    ),
    { label: { id: 'when-hour-unknown-button' }, value: { wall: `${day}T00:00`, hourKnown: false }, row: 40 },
  ],
  expects: 'text',
})

/** A month, seven days a row, Monday first; days gone by are left out. */
function calendar(month: string, today: Day): Question {
  const first = Temporal.PlainDate.from(`${month}-01`)
  const days = Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index }))
  const turn = (months: number, id: string): Option => ({
    label: { id },
    view: { month: first.add({ months }).toString().slice(0, 7) },
    row: 50,
  })
  return {
    text: [{ id: 'calendar-month', args: { month: { date: first.toString(), style: 'month' } } }],
    options: [
      ...days
        .filter((day) => day.toString() >= today)
        .map(
          (day): Option => ({
            label: { id: 'calendar-day', args: { day: day.day, weekday: { date: day.toString(), style: 'weekday' } } },
            view: { day: day.toString() },
            row: Math.floor((day.day + first.dayOfWeek - 2) / 7),
          }),
        ),
      ...(month > today.slice(0, 7) ? [turn(-1, 'calendar-earlier-button')] : []),
      turn(1, 'calendar-later-button'),
    ],
    expects: 'text',
  }
}

/** A day of the past or the future, with its year: a birth date, the end of a document. */
export function day(options: {
  from: (here: Here) => Day
  to: (here: Here) => Day
  early: string
  late: string
}): Kind<Day> {
  const take = (date: Day, here: Here): Reading<Day> => {
    if (date < options.from(here)) return refused(options.early)
    return date > options.to(here) ? refused(options.late) : { is: 'value', value: date }
  }
  return {
    schema: PlainDate,
    ask(here) {
      const view = View.safeParse(here.view)
      if (view.success && 'readings' in view.data)
        return {
          text: [{ id: 'when-which' }],
          options: view.data.readings.map((date): Option => ({ label: dayLabel(date), value: date })),
          expects: 'text',
        }
      return { options: [], expects: 'text' }
    },
    read(said, here) {
      if (said.kind === 'value') {
        const date = PlainDate.safeParse(said.value)
        return date.success ? take(date.data, here) : refused('when-not-understood')
      }
      if (said.kind !== 'text') return refused('text-please-type')
      if (!/\d{4}|\d{1,2}\D+\d{1,2}\D+\d{2}|\d{2}\s*$/.test(said.text)) return refused('day-needs-year')
      const when = parseWhen(said.text, { locale: here.context.locale, now: here.context.now, zone: here.context.zone })
      if (when.kind === 'refused') return { is: 'refused', refusal: { code: when.code } }
      if (when.kind === 'ambiguous')
        return { is: 'view', view: { readings: when.options.map((option) => option.slice(0, 10)) } }
      return take(when.date, here)
    },
    tell: (date) => ({ date }),
  }
}
