import type { Database } from '../../db/client.ts'
import { findRates } from '../../db/rates.ts'
import { listVacancies, type StoredVacancy } from '../../db/vacancies.ts'
import { currencyOf } from '../../dialogs/kinds/pay.ts'
import type { Text } from '../../dialogs/show.ts'
import type { Locale } from '../../domain/codes.ts'
import type { Rates } from '../../domain/exchange/money.ts'
import type { PlaceIndex } from '../../domain/places/places.ts'
import { payLines, whoAndWhere } from '../screens/vacancy-lines.ts'
import { findMatches, wishOf } from './match-person.ts'

/** A vacancy as it is sent on to somebody else: nothing in it is about who sends it. */
export type SharedVacancy = { id: string; title: string; description: string; text: string; url: string }

export type ShareDeps = {
  db: Database
  places: PlaceIndex
  say: (locale: Locale, text: Text) => string
  botName: () => string | undefined
}

/** As many as fit a phone's list. */
const mostShared = 10

/** Open vacancies of the occupation that the words name, best first, each with a link that opens it here. None where no occupation is named. */
export async function vacanciesToShare(
  deps: ShareDeps,
  words: string,
  locale: Locale,
  now: Date,
): Promise<SharedVacancy[]> {
  const bot = deps.botName()?.replace(/^@/, '')
  if (!bot || words.trim() === '') return []
  const today = now.toISOString().slice(0, 10)
  const rates = await findRates(deps.db, today)
  const wish = wishOf(deps.places, { occupationText: words.slice(0, 200) }, { today, rates, locale })
  if (!wish.profile.occupations?.length) return []
  const { matches } = await findMatches(deps.db, wish, mostShared)
  const found = await listVacancies(
    deps.db,
    matches.map(({ vacancy }) => vacancy.id),
  )
  return found.map((of) => shared(deps, of, rates, locale, bot))
}

function shared({ say }: ShareDeps, of: StoredVacancy, rates: Rates, locale: Locale, bot: string): SharedVacancy {
  const url = `https://t.me/${bot}?start=vacancy_${of.id}`
  const lines = [whoAndWhere(of), ...payLines(of, rates, currencyOf[locale])].map((line) => say(locale, line))
  const link = say(locale, { id: 'vacancy-open-link', args: { link: url } })
  return {
    id: of.id,
    title: of.title,
    description: lines.join(' · '),
    text: [of.title, ...lines, link].join('\n'),
    url,
  }
}
