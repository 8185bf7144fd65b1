import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from '../../domain/calendar.ts'
import type { Option, Question } from '../form.ts'

/** A month, seven days a row, Monday first; days gone by are left out. */
export function calendarPage(month: string, today: PlainDate): Question {
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
