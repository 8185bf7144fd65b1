import type { Database, Sql } from '../../db/client.ts'
import { countDemand, countSupply, type LabourFigure, listLabourMonths, storeLabour } from '../../db/labour.ts'
import { findRates } from '../../db/rates.ts'
import { MemberState } from '../../domain/codes.ts'
import { daysOfMonth, monthsUntil } from '../../domain/exchange/labour.ts'
import { convert, type Rates, stateCurrency } from '../../domain/exchange/money.ts'

/** Counts the labour market for the state of it that anybody may see. */

/** Days after which a wish that nobody has touched is no longer one. */
const wishDays = 180

/** How many months back vacancies are counted where that was not done while they ran. */
const monthsBack = 12

/** What pay over several states is told in, in this order, where its rate is known. */
const commonCurrencies = ['USD', 'EUR', 'RUB']

/**
 * Counts this month anew, and the vacancies of months before it that were never counted; seekers of those are not known any more.
 * Does nothing within `freshMs` of the last time.
 */
export async function countLabour(
  { db, sql }: { db: Database; sql: Sql },
  now: Date,
  { freshMs = 0 }: { freshMs?: number } = {},
): Promise<boolean> {
  const { months, countedAt } = await listLabourMonths(db)
  if (countedAt && now.getTime() - countedAt.getTime() < freshMs) return false
  const today = now.toISOString().slice(0, 10)
  const month = today.slice(0, 7)
  for (const past of monthsUntil(month, monthsBack).slice(0, -1))
    if (!months.includes(past)) await countMonth({ db, sql }, past, daysOfMonth(past).last, now)
  await countMonth({ db, sql }, month, today, now)
  return true
}

async function countMonth({ db, sql }: { db: Database; sql: Sql }, month: string, day: string, now: Date) {
  const rates = await findRates(db, day)
  const common = commonCurrencies.find((code) => rates.perUnit[code] !== undefined) ?? 'USD'
  const currencies = Object.keys(rates.perUnit)
  const worth = Object.fromEntries(currencies.map((code) => [code, convert(1, code, common, rates) ?? 0]))
  const isRunning = month === now.toISOString().slice(0, 7)
  const since = new Date(now.getTime() - wishDays * 86_400_000).toISOString()
  const demand = await countDemand(sql, day, worth)
  const supply = isRunning ? await countSupply(sql, since) : undefined
  const figures = new Map<string, LabourFigure>()
  const base = { month: `${month}-01`, countedOn: day, countedAt: now }
  const idOf = ({ by, country, key }: { by: string; country: string; key: string }) => `${by}/${country}/${key}`
  const empty = { seekers: isRunning ? 0 : null, vacancies: 0, paid: 0, pay: null, currency: null }
  for (const { pay, ...one } of demand)
    figures.set(idOf(one), { ...base, ...empty, ...one, ...payOf(one, pay, common, rates) })
  for (const { seekers, ...one } of supply ?? [])
    figures.set(idOf(one), { ...base, ...empty, ...one, ...figures.get(idOf(one)), seekers })
  if (!figures.has('all//')) figures.set('all//', { ...base, ...empty, by: 'all', country: '', key: '' })
  await storeLabour(db, month, [...figures.values()])
}

/** Of one state in its own currency. */
function payOf(
  { by, country, key }: { by: string; country: string; key: string },
  pay: number | null,
  common: string,
  rates: Rates,
): { pay: number | null; currency: string | null } {
  if (pay === null) return { pay: null, currency: null }
  const state = MemberState.safeParse(by === 'country' ? key : country)
  if (!state.success) return { pay, currency: common }
  const currency = stateCurrency[state.data]
  const own = convert(pay, common, currency, rates)
  return own === undefined ? { pay, currency: common } : { pay: own, currency }
}
