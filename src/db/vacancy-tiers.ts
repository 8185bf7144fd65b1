import { and, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { byTitleAtMost, nearEnough } from '../domain/exchange/parts.ts'
import type { Wish } from '../domain/exchange/profile.ts'
import { countingParts, scoreParts, weightOf } from '../domain/exchange/score-parts.ts'
import { titleKey } from '../domain/exchange/text.ts'
import { nearness, unitGroups } from '../domain/occupations/occupations.ts'
import { vacancyFacets as f } from './schema/vacancy-facets.ts'

/**
 * Vacancies equally near the wished-for work: groups of one nearness, or (`words`) those of unknown occupation whose title says the
 * person's words; without a wished-for work, all.
 */
export type Tier = { nearness: number; groups: readonly string[] | 'words' | 'all' }

/** The tiers of a wish, nearest first. */
export function tiersOf({ profile }: Wish): Tier[] {
  const wanted = profile.occupations ?? []
  const hasWords = (profile.occupationText ?? '').trim() !== ''
  if (wanted.length === 0 && !hasWords) return [{ nearness: 1, groups: 'all' }]
  const byNearness = new Map<number, string[]>()
  for (const group of wanted.length > 0 ? unitGroups : []) {
    const near = Math.max(...wanted.map((own) => nearness(own, group)))
    if (near >= nearEnough) byNearness.set(near, [...(byNearness.get(near) ?? []), group])
  }
  const tiers: Tier[] = [...byNearness].map(([near, groups]) => ({ nearness: near, groups }))
  if (hasWords) tiers.push({ nearness: byTitleAtMost, groups: 'words' })
  return tiers.toSorted((a, b) => b.nearness - a.nearness)
}

/** The most that a vacancy of a tier can score: every part but that of the occupation at its best. */
export function mostOf(wish: Wish, { nearness }: Tier): number {
  const counting = countingParts(wish)
  if (!counting.includes('occupation')) return 1
  return 1 - (scoreParts.occupation * (1 - nearness)) / weightOf(counting)
}

/** Whether a vacancy is of the tier; `undefined`: every one is. Words are looked for by their stems in each language, and by their letters. */
export function inTier({ profile }: Wish, { groups }: Tier): SQL | undefined {
  if (groups === 'all') return undefined
  if (groups !== 'words') return inArray(f.isco, [...groups])
  const key = titleKey(profile.occupationText ?? '')
  const stems = configurations.map((name) => sql`plainto_tsquery(${name}::regconfig, ${key})`)
  return and(isNull(f.isco), sql`(${f.words} @@ (${sql.join(stems, sql` || `)}) or ${key}::text <% ${f.titleKey})`)
}

/** What titles are stemmed by; `simple` are those of languages without a dictionary. */
const configurations = ['russian', 'armenian', 'english', 'simple']
