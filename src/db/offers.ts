import { eq } from 'drizzle-orm'
import type { Queryable } from './client.ts'
import { employers, postings } from './schema/employers.ts'
import { vacancies } from './schema/vacancies.ts'

/** A vacancy that an employer posted with us, as one who applies looks at it. */
export type Offer = {
  vacancyId: string
  title: string
  country: string
  employerId: string
  employerName: string
  /** Whether it takes applications now. */
  isOpen: boolean
}

export async function findOffer(db: Queryable, vacancyId: string): Promise<Offer | undefined> {
  const [row] = await db
    .select({
      vacancyId: vacancies.id,
      title: vacancies.title,
      country: vacancies.country,
      closedAt: vacancies.closedAt,
      status: postings.status,
      employerId: employers.id,
      employerName: employers.name,
    })
    .from(postings)
    .innerJoin(vacancies, eq(vacancies.id, postings.vacancyId))
    .innerJoin(employers, eq(employers.id, postings.employerId))
    .where(eq(postings.vacancyId, vacancyId))
  if (!row) return undefined
  const { closedAt, status, ...offer } = row
  return { ...offer, isOpen: status === 'approved' && closedAt === null }
}
