import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { z } from 'zod'
import type { LabourQuery, LabourView } from '../app/exchange/read-labour.ts'
import { LabourQuery as Query } from '../app/exchange/read-labour.ts'
import { labourCsv, labourRow } from '../app/exchange/show-labour.ts'
import { Locale } from '../domain/codes.ts'
import { guessLocale, type Words } from '../i18n.ts'
import { labourPage, labourPolicy } from './labour/page.ts'

/** `/labour`: the state of the labour market for anybody, as a page, picture, CSV or JSON. */

export type LabourDeps = {
  read: (query: LabourQuery) => Promise<LabourView>
  /** The picture of it. */
  draw: (view: LabourView, locale: Locale, as: 'svg' | 'png') => Promise<string | Uint8Array>
  words: Words
}

const Format = z.enum(['html', 'csv', 'json', 'svg', 'png']).catch('html')

const style = readFileSync(new URL('./labour/page.css', import.meta.url), 'utf8')

export function createLabourApp({ read, draw, words }: LabourDeps): Hono {
  const app = new Hono()
  const { say } = words
  app.get('/labour', async (c) => {
    const chosen = Locale.safeParse(c.req.query('lang'))
    const locale = chosen.success ? chosen.data : guessLocale(c.req.header('accept-language'))
    const asked = Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ''))
    const query = Query.safeParse(asked)
    const format = Format.parse(asked.format)
    c.header('cache-control', 'public, max-age=300')
    c.header('vary', 'accept-language')
    if (!query.success && format !== 'html')
      return c.json({ error: query.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }, 400)
    const view = await read(query.success ? query.data : Query.parse({}))
    if (format === 'csv') {
      c.header('content-disposition', `attachment; filename="kosh-labour-${view.query.by}.csv"`)
      return c.body(`\uFEFF${labourCsv(view, locale, say)}`, 200, { 'content-type': 'text/csv; charset=utf-8' })
    }
    if (format === 'json')
      return c.json({
        query: view.query,
        countedAt: view.countedAt?.toISOString() ?? null,
        hasDemo: view.hasDemo,
        rows: view.rows.map((row) => labourRow(row, view, locale, say)),
      })
    if (format === 'svg')
      return c.body(await text(draw(view, locale, 'svg')), 200, { 'content-type': 'image/svg+xml; charset=utf-8' })
    if (format === 'png')
      return c.body(new Uint8Array(await bytes(draw(view, locale, 'png'))), 200, { 'content-type': 'image/png' })
    c.header('content-security-policy', labourPolicy)
    return c.html(labourPage(view, locale, say, !query.success), query.success ? 200 : 400)
  })
  app.get('/labour/page.css', (c) => {
    c.header('cache-control', 'public, max-age=3600')
    return c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' })
  })
  return app
}

const text = async (drawn: Promise<string | Uint8Array>) => String(await drawn)
const bytes = async (drawn: Promise<string | Uint8Array>) => Buffer.from(await drawn)
