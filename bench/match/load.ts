import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sql } from '../../src/db/client.ts'
import { monthlyPay, typical } from '../../src/domain/exchange/money.ts'
import { titleKey } from '../../src/domain/exchange/text.ts'
import type { Vacancy } from '../../src/domain/exchange/vacancy.ts'
import type { PlaceIndex } from '../../src/domain/places/places.ts'
import { seeded } from './chance.ts'
import { makeVacancy, today, townsOf } from './vacancies.ts'

/** Vacancies brought into the table by COPY, as many as the test needs, always the same ones. */

const columns = [
  'id source source_id title isco isco_confidence employer_name country region geoname_id pay_min pay_max currency pay_period gross',
  'schedule experience_years education languages open_to housing transport regulated licence description posted_on closes_on',
  'title_key pay_typical content_hash first_seen_at last_seen_at is_verified',
]
  .join(' ')
  .split(' ')

/** Adds those numbered `from` up to `to`; call it with growing numbers, so that the draws follow one another. */
export function loader(sql: Sql, places: PlaceIndex): (from: number, to: number) => Promise<void> {
  const random = seeded(7)
  const drawTown = townsOf(places)
  return async (from, to) => {
    for (let start = from; start < to; start += 20_000) {
      const rows = Array.from({ length: Math.min(20_000, to - start) }, (_, at) =>
        line(makeVacancy(start + at, drawTown(random), random), random() < 0.03),
      )
      const copy = await sql.unsafe(`copy vacancies (${columns.join(', ')}) from stdin`).writable()
      await pipeline(Readable.from(rows), copy)
    }
  }
}

function line(of: Vacancy, isVerified: boolean): string {
  const pay = monthlyPay(of)
  const seen = `${today} 00:00:00+00`
  const cells: unknown[] = [
    ...[randomUUID(), of.source, of.sourceId, of.title, of.isco, of.iscoConfidence, of.employerName, of.country],
    ...[of.region, of.geonameId, of.payMin, of.payMax, of.currency, of.payPeriod, of.gross, of.schedule],
    ...[of.experienceYears, of.education, JSON.stringify(of.languages), of.openTo && `{${of.openTo.join(',')}}`],
    ...[of.housing, of.transport, of.regulated, `{${of.licence.join(',')}}`, of.description, of.postedOn, of.closesOn],
    ...[titleKey(of.title), pay === null ? null : typical(pay), 'bench', seen, seen, isVerified],
  ]
  return `${cells.map((cell) => (cell === null ? '\\N' : String(cell).replace(/[\\\t\n]/g, ' '))).join('\t')}\n`
}
