import { z } from 'zod'
import { findFiltered, findMatches, wishOf } from '../app/exchange/match-person.ts'
import { placeIndex } from '../app/places.ts'
import type { Database } from '../db/client.ts'
import { withBands } from '../db/pay-bands.ts'
import { findRates } from '../db/rates.ts'
import { findVacancy, listVacanciesBySourceId, type StoredVacancy } from '../db/vacancies.ts'
import { filterVacancy } from '../domain/exchange/filters.ts'
import { isNearEnough } from '../domain/exchange/parts.ts'
import { Profile, type Wish } from '../domain/exchange/profile.ts'
import { judge, type Match } from '../domain/exchange/score.ts'
import { UnitGroup } from '../domain/occupations/occupations.ts'
import { answerLines, complain, type Io, openInput, readArgs, WrongUse } from './io.ts'
import { withWorld } from './world.ts'

const usage = 'kosh match <file|-> [--limit N] [--explain VACANCY] [--now DATE] [--lang L]'

const Line = Profile.extend({
  id: z.union([z.string(), z.number()], 'expected a text or a number').transform(String),
  // Whoever names a group that is none would be told that nothing fits.
  occupations: z
    .array(z.string().refine((code) => UnitGroup.safeParse(code).success, 'expected a unit group of ISCO-08'))
    .optional(),
})
const Locale = z.enum(['kk', 'ru', 'ky', 'hy', 'be', 'en'])

/** Answers profiles, one a line, by the vacancies that fit each, best first, with the reasons; or tells all about one vacancy. */
export async function run(argv: string[], io: Io): Promise<number> {
  const { words, options } = readArgs(
    argv,
    usage,
    {
      limit: { type: 'string' },
      explain: { type: 'string' },
      now: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
    },
    1,
  )
  const limit = z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .safeParse(options.limit ?? 10)
  const today = z.iso.date().safeParse((options.now ?? new Date().toISOString()).slice(0, 10))
  const locale = Locale.safeParse(options.lang ?? 'ru')
  if (!limit.success) throw new WrongUse(`expected --limit from 1 to 100\nusage: ${usage}`)
  if (!today.success) throw new WrongUse(`expected --now to be a day\nusage: ${usage}`)
  if (!locale.success) throw new WrongUse(`expected --lang ${Locale.options.join('|')}\nusage: ${usage}`)
  const [path = ''] = words
  return withWorld(io, async ({ db }) => {
    const rates = await findRates(db, today.data)
    const explained = options.explain === undefined ? undefined : await findNamed(db, options.explain)
    if (options.explain !== undefined && explained === undefined) {
      complain(io, `There is no vacancy ${options.explain}.`)
      return 1
    }
    return answerLines(io, openInput(io, path), async (value) => {
      const { id, ...profile } = Line.parse(value)
      const asked = wishOf(placeIndex(), profile, { today: today.data, rates, locale: locale.data })
      const wish = await withBands(db, asked)
      if (explained) return { profile: id, ...explain(wish, explained) }
      const { version, matches } = await findMatches(db, wish, limit.data)
      const { counts, isAll } = await findFiltered(db, wish)
      const told = { profile: id, version, matches: matches.map(toldOf), filtered: counts }
      return isAll ? told : { ...told, filteredIsAtLeast: true }
    })
  })
}

const toldOf = ({ vacancy, ...judged }: Match) => ({ vacancy: named(vacancy), ...judged })
const named = ({ source, sourceId, title }: Match['vacancy']) => ({ source, sourceId, title })

const explain = (wish: Wish, of: StoredVacancy) => ({
  vacancy: named(of),
  isOpen: of.closedAt === null,
  nearEnough: isNearEnough(wish, of),
  filtered: filterVacancy(wish, of),
  ...judge(wish, of),
})

/** By its id, by `source/sourceId`, or by the source's id alone where only one source has it. */
async function findNamed(db: Database, name: string): Promise<StoredVacancy | undefined> {
  if (z.uuid().safeParse(name).success) {
    const found = await findVacancy(db, name)
    if (found) return found
  }
  const whole = await listVacanciesBySourceId(db, name)
  if (whole.length === 1) return whole[0]
  if (whole.length > 1)
    throw new WrongUse(`several sources have ${name}: ${whole.map(({ source }) => `${source}/${name}`).join(', ')}`)
  const at = name.indexOf('/')
  const parts = await listVacanciesBySourceId(db, name.slice(at + 1))
  return parts.find(({ source }) => source === name.slice(0, at))
}
