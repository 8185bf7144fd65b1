import type { Sql } from '../../src/db/client.ts'
import { MemberState } from '../../src/domain/codes.ts'
import type { Profile } from '../../src/domain/exchange/profile.ts'
import { occupationTitle } from '../../src/domain/occupations/occupations.ts'

/** What one would write instead: PostgreSQL's own full text over title and description, ranked by `ts_rank`, with the same states. */

const text = `to_tsvector('russian', title || ' ' || coalesce(description, ''))`

export const indexText = (sql: Sql) => sql.unsafe(`create index peer_text on vacancies using gin (${text})`)
export const dropText = (sql: Sql) => sql.unsafe('drop index if exists peer_text')

/** What a person would type into the box: their own words, or what the occupations they chose are called. */
export const wordsOf = ({ occupationText, occupations = [] }: Profile): string =>
  occupationText ?? occupations.map((isco) => occupationTitle(isco, 'ru')).join(' or ')

/** Ids of the best ten. */
export async function fullText(sql: Sql, profile: Profile): Promise<string[]> {
  const countries: string[] = profile.countries?.length ? profile.countries : MemberState.options
  const rows = await sql`
    select id from vacancies, websearch_to_tsquery('russian', ${wordsOf(profile)}) as query
    where ${sql.unsafe(text)} @@ query and closed_at is null and country = any(${countries})
    order by ts_rank(${sql.unsafe(text)}, query) desc limit 10`
  return rows.map(({ id }) => String(id))
}
