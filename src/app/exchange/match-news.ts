import type { Database, Tx } from '../../db/client.ts'
import { findRates } from '../../db/rates.ts'
import { addFresh, leadersOf } from '../../db/search-matches.ts'
import { storeNews } from '../../db/searches.ts'
import { listVacancies } from '../../db/vacancies.ts'
import { forgetNewVacancies, takeNewVacancies } from '../../db/vacancy-news.ts'
import type { Rates } from '../../domain/exchange/money.ts'
import { cellReach, cellsOfVacancy } from '../../domain/exchange/telling.ts'

/** Finds the saved searches that each new vacancy may fit. */

/** How many new vacancies were looked at, and how many searches became due by them. */
export type MatchedNews = { vacancies: number; due: number }

/** So many are worked on in one transaction: a kill costs no more. */
const portion = 50

/**
 * Everything new that nobody has looked at. A vacancy is stored by its cells, and by them the searches that it may fit become due, in
 * the transaction that takes it off the list. A search that is due is not found again until it was looked through: what
 * a new vacancy costs grows with what it makes due, not with what is stored.
 */
export async function matchNewVacancies({ db }: { db: Database }, now: Date): Promise<MatchedNews> {
  const rates = await findRates(db, now.toISOString().slice(0, 10))
  const done: MatchedNews = { vacancies: 0, due: 0 }
  for (;;) {
    const { taken, due } = await db.transaction((tx) => matchPortion(tx, rates, now))
    done.vacancies += taken
    done.due += due
    if (taken < portion) return done
  }
}

async function matchPortion(tx: Tx, rates: Rates, now: Date): Promise<{ taken: number; due: number }> {
  const taken = await takeNewVacancies(tx, portion)
  if (taken.length === 0) return { taken: 0, due: 0 }
  await storeNews(tx)
  const among = await listVacancies(tx, await leadersOf(tx, taken))
  const fresh = among.flatMap((of) =>
    cellsOfVacancy(of).map((cell) => ({ vacancyId: of.id, cell, reach: cellReach(of, rates) })),
  )
  const due = await addFresh(tx, fresh, now)
  await forgetNewVacancies(tx, taken)
  return { taken: taken.length, due }
}
