import { countLabour } from '../app/exchange/count-labour.ts'
import { LabourQuery, readLabour } from '../app/exchange/read-labour.ts'
import { drawLabour, labourColumns, labourCsv, labourRow } from '../app/exchange/show-labour.ts'
import { koshWords } from '../app/world.ts'
import { Locale } from '../domain/codes.ts'
import { type Io, print, printJson, readArgs, WrongUse } from './io.ts'
import { withWorld } from './world.ts'

const usage =
  'kosh stats labour [--by month|country|region|occupation] [--country C] [--from YYYY-MM --to YYYY-MM] [--lang L] [--format table|csv|json|png]'

const formats = ['table', 'csv', 'json', 'png'] as const

/** The state of the labour market, counted anew: as `/labour` shows it. */
export async function run(argv: string[], io: Io): Promise<number> {
  const text = { type: 'string' } as const
  const { words, options } = readArgs(
    argv,
    usage,
    {
      by: text,
      country: text,
      from: text,
      to: text,
      lang: text,
      format: text,
      now: text,
      json: { type: 'boolean' },
    },
    1,
  )
  if (words[0] !== 'labour') throw new WrongUse(`no "stats ${words[0]}"\nusage: ${usage}`)
  const { lang = 'en', format = options.json ? 'json' : 'table', json: _json, now, ...asked } = options
  const query = LabourQuery.safeParse({ ...asked, ...(asked.country ? { country: asked.country.toUpperCase() } : {}) })
  if (!query.success) {
    const wrong = query.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`)
    throw new WrongUse(`${wrong.join('; ')}\nusage: ${usage}`)
  }
  const locale = Locale.safeParse(lang)
  if (!locale.success) throw new WrongUse(`expected --lang ${Locale.options.join('|')}\nusage: ${usage}`)
  const as = formats.find((one) => one === format)
  if (!as) throw new WrongUse(`expected --format ${formats.join('|')}\nusage: ${usage}`)
  const at = now === undefined ? new Date() : new Date(now)
  if (Number.isNaN(at.getTime())) throw new WrongUse(`--now is not an instant\nusage: ${usage}`)
  return withWorld(io, async ({ db, sql }) => {
    await countLabour({ db, sql }, at)
    const view = await readLabour(db, query.data)
    const { say } = koshWords()
    if (as === 'png') io.stdout.write(await drawLabour(view, locale.data, say, 'png'))
    else if (as === 'csv') io.stdout.write(labourCsv(view, locale.data, say))
    else {
      const rows = view.rows.map((row) => labourRow(row, view, locale.data, say))
      if (as === 'json')
        printJson(io, {
          query: view.query,
          countedAt: view.countedAt?.toISOString() ?? null,
          hasDemo: view.hasDemo,
          rows,
        })
      else
        print(
          io,
          aligned([[...labourColumns], ...rows.map((row) => labourColumns.map((name) => String(row[name] ?? '')))]),
        )
    }
    return 0
  })
}

/** Columns as wide as their widest cell. */
function aligned(rows: readonly string[][]): string {
  const widths = labourColumns.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
