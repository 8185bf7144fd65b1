import { eq } from 'drizzle-orm'
import { Locale } from '../domain/codes.ts'
import type { Queryable } from './client.ts'
import { consents, persons } from './schema/persons.ts'

export type Person = {
  id: string
  /** Null until they chose one. */
  locale: Locale | null
  /** IANA; null until told. */
  zone: string | null
  createdAt: Date
  /** Null for a shell: somebody who has not agreed to anything being kept. */
  consentedAt: Date | null
  consentVersion: string | null
  stoppedAt: Date | null
}

/** A shell for somebody whose first word has come; its id. */
export async function addPerson(tx: Queryable, now: Date): Promise<string> {
  const [row] = await tx.insert(persons).values({ createdAt: now }).returning({ id: persons.id })
  if (!row) throw new Error('expected the id of the person who was added')
  return row.id
}

export async function findPerson(tx: Queryable, id: string): Promise<Person | undefined> {
  const [row] = await tx.select().from(persons).where(eq(persons.id, id))
  return row && { ...row, locale: Locale.nullable().catch(null).parse(row.locale) }
}

export async function getPerson(tx: Queryable, id: string): Promise<Person> {
  const person = await findPerson(tx, id)
  if (!person) throw new Error(`expected person ${id}`)
  return person
}

export async function setLocale(tx: Queryable, id: string, locale: Locale): Promise<void> {
  await tx.update(persons).set({ locale }).where(eq(persons.id, id))
}

/** `zone`: IANA. */
export async function setZone(tx: Queryable, id: string, zone: string): Promise<void> {
  await tx.update(persons).set({ zone }).where(eq(persons.id, id))
}

/** Nothing more is sent to them, or (null) it is again. */
export async function setStopped(tx: Queryable, id: string, stoppedAt: Date | null): Promise<void> {
  await tx.update(persons).set({ stoppedAt }).where(eq(persons.id, id))
}

/** They agreed to what is kept, in the wording of that version: from now on they are nobody's shell. */
export async function recordConsent(tx: Queryable, id: string, textVersion: string, now: Date): Promise<void> {
  await tx.insert(consents).values({ personId: id, purpose: 'service', textVersion, givenAt: now })
  await tx.update(persons).set({ consentedAt: now, consentVersion: textVersion }).where(eq(persons.id, id))
}

/** They agreed to something more, named by its purpose, in the wording of that version. */
export async function recordConsentTo(
  tx: Queryable,
  personId: string,
  purpose: string,
  textVersion: string,
  now: Date,
): Promise<void> {
  await tx.insert(consents).values({ personId, purpose, textVersion, givenAt: now })
}
