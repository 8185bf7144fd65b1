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

export async function findOffer(db: Queryable, vacancyId: string, now: Date): Promise<Offer | undefined> {
  const [row] = await db
    .select({
      vacancyId: vacancies.id,
      title: vacancies.title,
      country: vacancies.country,
      closedAt: vacancies.closedAt,
      closesOn: vacancies.closesOn,
      status: postings.status,
      employerId: employers.id,
      employerName: employers.name,
    })
    .from(postings)
    .innerJoin(vacancies, eq(vacancies.id, postings.vacancyId))
    .innerJoin(employers, eq(employers.id, postings.employerId))
    .where(eq(postings.vacancyId, vacancyId))
  if (!row) return undefined
  const { closedAt, closesOn, status, ...offer } = row
  const isOver = closesOn !== null && closesOn < now.toISOString().slice(0, 10)
  return { ...offer, isOpen: status === 'approved' && closedAt === null && !isOver }
}
