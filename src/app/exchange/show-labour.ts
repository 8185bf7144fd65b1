import type { Text } from '../../dialogs/show.ts'
import type { Locale } from '../../domain/codes.ts'
import { leastShown, type Published, type Told } from '../../domain/exchange/labour.ts'
import { type Bar, type LabourChart, labourPng, labourSvg } from '../../pictures/labour-chart.ts'
import { type LabourView, labourLabel } from './read-labour.ts'

/** The state of the labour market as a picture and as a table. */

type Say = (locale: Locale, text: Text) => string

/** What it is about, in a line. */
export function labourTitle({ query }: LabourView): Text {
  const by = { text: { id: `labour-by-${query.by}` } }
  return query.country
    ? { id: 'labour-title-state', args: { by, state: { country: query.country } } }
    : { id: 'labour-title', args: { by } }
}

/** When it was counted; `undefined` where it never was. */
export const labourNote = ({ countedAt }: LabourView): Text | undefined =>
  countedAt && { id: 'labour-counted', args: { date: { date: countedAt.toISOString().slice(0, 10) } } }

function labourChart(view: LabourView, locale: Locale, say: Say): LabourChart {
  const note = labourNote(view)
  const newest = view.rows.at(-1)?.month
  const rows = view.query.by === 'month' ? view.rows : view.rows.filter(({ month }) => month === newest)
  return {
    title: say(locale, labourTitle(view)),
    vacancies: say(locale, { id: 'labour-vacancies' }),
    seekers: say(locale, { id: 'labour-seekers' }),
    note: note ? say(locale, note) : '',
    rows: rows.map((row) => ({
      label: labourLabel(row, view.query.by, locale, say),
      vacancies: barOf(row.vacancies, locale, say),
      seekers: barOf(row.seekers, locale, say),
    })),
  }
}

const barOf = (told: Told, locale: Locale, say: Say): Bar =>
  typeof told === 'number' ? { length: told, told: String(told) } : { length: 0, told: say(locale, cellText(told)) }

/** What a cell says where it has no number. */
export const cellText = (told: 'hidden' | null): Text =>
  told === 'hidden' ? { id: 'labour-hidden', args: { least: leastShown } } : { id: 'labour-unknown' }

/** Median pay, told to three digits: more would look surer than it is. */
export const payText = ({ pay, currency }: Published): Text =>
  typeof pay === 'number' && currency !== null
    ? { id: 'plain', args: { value: { money: Number(pay.toPrecision(3)), currency } } }
    : { id: pay === 'hidden' ? 'labour-pay-hidden' : 'labour-unknown' }

/** Columns of the table, CSV and JSON, in their order. */
export const labourColumns = ['month', 'key', 'label', 'vacancies', 'seekers', 'ratio', 'pay', 'currency'] as const

/** A row as data: counts that are hidden are `hidden`, those not known are null. */
export const labourRow = (row: Published, view: LabourView, locale: Locale, say: Say) => ({
  month: row.month,
  key: row.key,
  label: labourLabel(row, view.query.by, locale, say),
  vacancies: row.vacancies,
  seekers: row.seekers,
  ratio: row.ratio,
  pay: typeof row.pay === 'number' ? Math.round(row.pay) : row.pay,
  currency: row.pay === null ? null : row.currency,
})

/** With a line of names; what is not known is empty. */
export function labourCsv(view: LabourView, locale: Locale, say: Say): string {
  const rows = view.rows.map((row) => {
    const told = labourRow(row, view, locale, say)
    return labourColumns.map((name) => csvCell(told[name])).join(',')
  })
  return `${[labourColumns.join(','), ...rows].join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula is told as text. */
function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const plain = typeof value === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** As a picture: SVG is a text, PNG bytes. */
export async function drawLabour(
  view: LabourView,
  locale: Locale,
  say: Say,
  as: 'svg' | 'png',
): Promise<string | Uint8Array> {
  const chart = labourChart(view, locale, say)
  return as === 'svg' ? labourSvg(chart) : labourPng(chart)
}
