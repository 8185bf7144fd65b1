import { z } from 'zod'
import { type PlainDate as Day, PlainDate } from '../../domain/calendar.ts'
import { parseWhen } from '../../domain/when/parse-when.ts'
import type { Here, Kind, Option, Reading } from '../form.ts'
import { dayLabel } from './moment.ts'

const Readings = z.object({ readings: z.array(PlainDate) })

const refused = (code: string): { is: 'refused'; refusal: { code: string } } => ({ is: 'refused', refusal: { code } })

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
      const view = Readings.safeParse(here.view)
      if (!view.success) return { options: [], expects: 'text' }
      return {
        text: [{ id: 'when-which' }],
        options: view.data.readings.map((date): Option => ({ label: dayLabel(date), value: date })),
        expects: 'text',
      }
    },
    read(said, here) {
      if (said.kind === 'value') {
        const date = PlainDate.safeParse(said.value)
        return date.success ? take(date.data, here) : refused('when-not-understood')
      }
      if (said.kind !== 'text') return refused('text-please-type')
      // Without a year the next such day would be taken, which is no birth date.
      if (!/\d{4}|\d{1,2}\D+\d{1,2}\D+\d{2}|\d{2}\s*$/.test(said.text)) return refused('day-needs-year')
      const when = parseWhen(said.text, { locale: here.context.locale, now: here.context.now, zone: here.context.zone })
      if (when.kind === 'refused') return refused(when.code)
      if (when.kind === 'ambiguous')
        return { is: 'view', view: { readings: when.options.map((option) => option.slice(0, 10)) } }
      return take(when.date, here)
    },
    tell: (date) => ({ date }),
  }
}
