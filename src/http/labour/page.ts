import { html } from 'hono/html'
import { type LabourView, labourLabel } from '../../app/exchange/read-labour.ts'
import { cellText, labourNote, labourTitle, payText } from '../../app/exchange/show-labour.ts'
import type { Arg, Text } from '../../dialogs/show.ts'
import { Locale, MemberState } from '../../domain/codes.ts'
import { LabourBy, leastShown, type Published, type Told } from '../../domain/exchange/labour.ts'
import { ownNames } from '../../i18n.ts'

/** What the page may load: itself alone. It has no script. */
export const labourPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sentences of the page that say the same whatever is shown. */
const ids = {
  title: 'labour-page-title',
  chat: 'web-to-chat-button',
  misasked: 'labour-misasked',
  demo: 'labour-demo',
  by: 'labour-ask-by',
  state: 'labour-ask-state',
  union: 'labour-union',
  month: 'labour-ask-month',
  newest: 'labour-newest',
  language: 'labour-ask-language',
  show: 'labour-show-button',
  empty: 'labour-empty',
  picture: 'labour-picture',
  table: 'labour-table',
  vacancies: 'labour-vacancies',
  seekers: 'labour-seekers',
  ratio: 'labour-ratio',
  pay: 'labour-pay',
} as const

const how: Text = { id: 'labour-how', args: { least: leastShown } }

type Say = (locale: Locale, text: Text) => string

/** Works without a script, in any browser: choices are a form, the picture is an image, the table says the same. */
export function labourPage(view: LabourView, locale: Locale, say: Say, isMisasked: boolean) {
  const w = (name: keyof typeof ids) => say(locale, { id: ids[name] })
  const by = (one: LabourBy) => say(locale, { id: `labour-by-${one}` })
  const { query, months } = view
  const note = labourNote(view)
  const link = (format: string) => `/labour?${new URLSearchParams({ ...asked(view), lang: locale, format })}`
  const option = (value: string, told: string, chosen: string | undefined) =>
    html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${told}</option>`
  const monthName = (month: string) => say(locale, plain({ date: `${month}-01`, style: 'month' }))
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${w('title')} – Kösh</title>
<link rel="stylesheet" href="/labour/page.css">
</head>
<body>
<header>
<p class="name">Kösh</p>
<p><a href="/chat">${w('chat')}</a></p>
</header>
<main>
<h1>${say(locale, labourTitle(view))}</h1>
${isMisasked ? html`<p class="warning">${w('misasked')}</p>` : ''}
${view.hasDemo ? html`<p class="warning">${w('demo')}</p>` : ''}
<form method="get" action="/labour">
<label>${w('by')} <select name="by">${LabourBy.options.map((one) => option(one, by(one), query.by))}</select></label>
<label>${w('state')} <select name="country">${option('', w('union'), query.country)}${MemberState.options.map((code) => option(code, say(locale, plain({ country: code })), query.country))}</select></label>
<label>${w('month')} <select name="to">${option('', w('newest'), query.to)}${months.toReversed().map((month) => option(month, monthName(month), query.to))}</select></label>
<label>${w('language')} <select name="lang">${Locale.options.map((code) => html`<option value="${code}" lang="${code}"${code === locale ? html` selected` : ''}>${ownNames[code]}</option>`)}</select></label>
<button type="submit">${w('show')}</button>
</form>
${
  view.rows.length === 0
    ? html`<p>${w('empty')}</p>`
    : html`<figure><img src="${link('svg')}" alt="${w('picture')}" width="600"></figure>
${table(view, locale, say)}
<p class="files"><a href="${link('csv')}">CSV</a> · <a href="${link('json')}">JSON</a> · <a href="${link('png')}">PNG</a></p>`
}
<section>
<p>${say(locale, how)}</p>
${note ? html`<p>${say(locale, note)}</p>` : ''}
</section>
</main>
</body>
</html>`
}

const plain = (value: Arg): Text => ({ id: 'plain', args: { value } })

const asked = ({ query }: LabourView): Record<string, string> =>
  Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])))

function table(view: LabourView, locale: Locale, say: Say) {
  const w = (name: keyof typeof ids) => say(locale, { id: ids[name] })
  const column = say(locale, { id: `labour-column-${view.query.by}` })
  const spans = view.query.by !== 'month' && new Set(view.rows.map(({ month }) => month)).size > 1
  const row = (one: Published) => html`<tr>
${spans ? html`<td>${say(locale, plain({ date: `${one.month}-01`, style: 'month' }))}</td>` : ''}
<th scope="row">${labourLabel(one, view.query.by, locale, say)}</th>
<td>${cell(one.vacancies)}</td><td>${cell(one.seekers)}</td><td>${cell(one.ratio)}</td><td>${say(locale, payText(one))}</td>
</tr>`
  const number = new Intl.NumberFormat(locale)
  const cell = (told: Told) => (typeof told === 'number' ? number.format(told) : say(locale, cellText(told)))
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${w('table')}"><table>
<thead><tr>${spans ? html`<th scope="col">${w('month')}</th>` : ''}<th scope="col">${column}</th><th scope="col">${w('vacancies')}</th><th scope="col">${w('seekers')}</th><th scope="col">${w('ratio')}</th><th scope="col">${w('pay')}</th></tr></thead>
<tbody>${view.rows.map(row)}</tbody>
</table></div>`
}
