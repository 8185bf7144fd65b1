import { listOpenVacancies, type StoredVacancy } from '../db/vacancies.ts'
import { vacancyColumns } from '../domain/exchange/vacancy.ts'
import { type Io, readArgs, WrongUse, write } from './io.ts'
import { withWorld } from './world.ts'

const usage = 'kosh vacancies export [--json]'
const pageSize = 1000

/** Every open vacancy as NDJSON in the `kosh` format: what `import vacancies --format kosh` takes. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words } = readArgs(argv, usage, { json: { type: 'boolean' } }, 1)
  if (words[0] !== 'export') throw new WrongUse(`no "vacancies ${words[0]}"\nusage: ${usage}`)
  return withWorld(io, async ({ db }) => {
    let after: string | undefined
    for (;;) {
      const page = await listOpenVacancies(db, after, pageSize)
      for (const vacancy of page) await write(io.stdout, `${JSON.stringify(told(vacancy))}\n`)
      after = page.at(-1)?.id
      if (page.length < pageSize || after === undefined) return 0
    }
  })
}

const told = (vacancy: StoredVacancy) => Object.fromEntries(vacancyColumns.map((name) => [name, vacancy[name]]))
