import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { classifyTitle } from '../../src/domain/occupations/occupations.ts'
import { roleOccupation } from '../../src/feeds/hh-roles.ts'

const Vacancy = z.object({
  id: z.string(),
  name: z.string(),
  professional_roles: z.array(z.object({ id: z.string() })).default([]),
})
const Page = z.object({ items: z.array(Vacancy) })

/**
 * Titles of HeadHunter's vacancies in that folder (pages as JSON, vacancies as JSON lines) held against the role that each carries: how
 * often the title alone names a group of the role first, or among the first three, how often one of the same sub-major group, and
 * how often it names none.
 */
export function titlesAgainstRoles(folder: string) {
  const told = { titles: 0, first: 0, three: 0, near: 0, unknown: 0 }
  for (const { name, professional_roles: roles } of vacanciesOf(folder)) {
    const groups = roles.flatMap(({ id }) => roleOccupation(id)?.groups ?? [])
    if (groups.length === 0) continue
    const { candidates, refused } = classifyTitle(name, 'ru')
    const [best, ...others] = refused ? [] : candidates.slice(0, 3).map(({ isco }) => isco)
    told.titles++
    if (!best) told.unknown++
    else if (groups.includes(best)) told.first++
    if (best && [best, ...others].some((isco) => groups.includes(isco))) told.three++
    if (best && groups.some((group) => group.slice(0, 2) === best.slice(0, 2))) told.near++
  }
  return told
}

/** Each vacancy once, though several pages show it. */
function vacanciesOf(folder: string): z.infer<typeof Vacancy>[] {
  const byId = new Map<string, z.infer<typeof Vacancy>>()
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8')
    const found = file.endsWith('.jsonl')
      ? text.split('\n').flatMap((line) => (line === '' ? [] : [Vacancy.parse(JSON.parse(line))]))
      : file.endsWith('.json')
        ? Page.parse(JSON.parse(text)).items
        : []
    for (const vacancy of found) byId.set(vacancy.id, vacancy)
  }
  return [...byId.values()]
}
