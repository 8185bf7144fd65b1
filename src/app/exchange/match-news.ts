import type { Database, Tx } from '../../db/client.ts'
import { findRates } from '../../db/rates.ts'
import { addMatches, type Fit, findWishes, leadersOf, listWishes } from '../../db/search-matches.ts'
import { listVacancies } from '../../db/vacancies.ts'
import { forgetNewVacancies, takeNewVacancies } from '../../db/vacancy-news.ts'
import type { Rates } from '../../domain/exchange/money.ts'
import type { Wish } from '../../domain/exchange/profile.ts'
import { cellReach, cellsOfVacancy, worthTelling } from '../../domain/exchange/telling.ts'
import type { PlaceIndex } from '../../domain/places/places.ts'
import { wishOf } from './match-person.ts'

/** Holds each new vacancy against what people have saved. */

/** How many new vacancies were looked at, and how many people each is noted for, summed up. */
export type MatchedNews = { vacancies: number; matches: number }

/** So many are worked on in one transaction: a kill costs no more, and other replicas take others meanwhile. */
const portion = 20
/** Wishes kept ready while a sweep goes on; they never change. */
const wishesKept = 20_000

/**
 * Everything new that nobody has looked at. A vacancy finds its wishes by index, each different wish is judged once, and what fits
 * is noted for all who share it, in the transaction that takes the vacancy off the list: once, whoever is killed or helps.
 */
export async function matchNewVacancies(
  { db, places }: { db: Database; places: PlaceIndex },
  now: Date,
): Promise<MatchedNews> {
  const today = now.toISOString().slice(0, 10)
  const day: Day = { places, today, rates: await findRates(db, today), wishes: new Map() }
  const done: MatchedNews = { vacancies: 0, matches: 0 }
  for (;;) {
    const { taken, added } = await db.transaction((tx) => matchPortion(tx, day, now))
    done.vacancies += taken
    done.matches += added
    if (taken < portion) return done
  }
}

type Day = { places: PlaceIndex; today: string; rates: Rates; wishes: Map<string, Wish> }

async function matchPortion(tx: Tx, day: Day, now: Date): Promise<{ taken: number; added: number }> {
  const taken = await takeNewVacancies(tx, portion)
  const among = await listVacancies(tx, await leadersOf(tx, taken))
  const near = await findWishes(
    tx,
    among.flatMap((of) =>
      cellsOfVacancy(of).map((cell) => ({ vacancyId: of.id, cell, reach: cellReach(of, day.rates) })),
    ),
  )
  await readWishes(tx, day, [...new Set(near.map(({ wishId }) => wishId))])
  const byId = new Map(among.map((of) => [of.id, of]))
  const fits = near.flatMap(({ vacancyId, wishId }): Fit[] => {
    const [of, wish] = [byId.get(vacancyId), day.wishes.get(wishId)]
    const score = of && wish ? worthTelling(wish, of) : undefined
    return score === undefined ? [] : [{ vacancyId, wishId, score }]
  })
  const added = await addMatches(tx, fits, now)
  await forgetNewVacancies(tx, taken)
  return { taken: taken.length, added }
}

async function readWishes(tx: Tx, { places, today, rates, wishes }: Day, ids: readonly string[]): Promise<void> {
  if (wishes.size > wishesKept) wishes.clear()
  const unread = ids.filter((id) => !wishes.has(id))
  for (const { id, wish } of await listWishes(tx, unread)) wishes.set(id, wishOf(places, wish, { today, rates }))
}
