import { type Io, WrongUse } from './io.ts'

const usage = `kosh import vacancies <file|url|-> --format trudvsem|hh|jobposting|csv|kosh --source NAME [--licence L] [--mapping FILE] [--country C] [--dry-run] [--rejects FILE] [--json]
       kosh import rates <file|-> [--base CURRENCY] [--json]`

/** What can be taken in, one file a kind. */
const kinds: Record<string, () => Promise<{ run: (argv: string[], io: Io, usage: string) => Promise<number> }>> = {
  vacancies: () => import('./import-vacancies.ts'),
  rates: () => import('./import-rates.ts'),
}

export async function run(argv: string[], io: Io): Promise<number> {
  const [what = '', ...rest] = argv
  const kind = kinds[what]
  if (!kind) throw new WrongUse(`expected vacancies or rates\nusage: ${usage}`)
  return (await kind()).run(rest, io, usage)
}
