import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm'
import { z } from 'zod'
import { PaySum } from '../dialogs/kinds/pay.ts'
import type { Side } from '../domain/exchange/application.ts'
import { ContractStatus } from '../domain/exchange/contract.ts'
import type { Queryable, Tx } from './client.ts'
import { contracts } from './schema/contracts.ts'
import { employers } from './schema/employers.ts'
import { persons } from './schema/persons.ts'
import type { Box } from './sealing.ts'

/** Employment contracts as they are recorded; what they say is the worker's, under their key. */

export const ContractDetails = z.object({
  position: z.string(),
  pay: PaySum.optional(),
  /** The employer's name, where they are not here. */
  employer: z.string().optional(),
})
export type ContractDetails = z.infer<typeof ContractDetails>

export type StoredContract = {
  id: string
  personId: string
  employerId: string | null
  applicationId: string | null
  state: string
  status: ContractStatus
  proposedBy: Side
  startsOn: string
  endsOn: string | null
  terminatedOn: string | null
  /** Sealed. */
  details: string
  version: number
  createdAt: Date
  /** As it stands in the list of employers here. */
  employerName: string | null
}

const detailsAt = (row: string) => ({ table: 'contracts', column: 'details', row })

export type NewContract = Pick<
  StoredContract,
  'personId' | 'employerId' | 'applicationId' | 'state' | 'status' | 'proposedBy' | 'startsOn' | 'endsOn'
>

/** `undefined` where the application has one that is proposed or holds. */
export async function addContract(
  tx: Tx,
  workerBox: Box,
  row: NewContract,
  details: ContractDetails,
  now: Date,
): Promise<string | undefined> {
  const id = randomUUID()
  const [added] = await tx
    .insert(contracts)
    .values({ id, ...row, details: workerBox.seal(detailsAt(id), details), createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: contracts.id })
  return added?.id
}

const rows = (db: Queryable) =>
  db
    .select({ contract: contracts, employerName: employers.name })
    .from(contracts)
    .leftJoin(employers, eq(employers.id, contracts.employerId))
    .$dynamic()

type Row = Awaited<ReturnType<typeof rows>>[number]

const toContract = ({ contract: { updatedAt: _, ...row }, employerName }: Row): StoredContract => ({
  ...row,
  status: ContractStatus.parse(row.status),
  proposedBy: row.proposedBy === 'worker' ? 'worker' : 'employer',
  employerName,
})

export async function findContract(db: Queryable, id: string): Promise<StoredContract | undefined> {
  const [row] = await rows(db).where(eq(contracts.id, id))
  return row && toContract(row)
}

/** Of that application: the one written last. */
export async function findContractOf(db: Queryable, applicationId: string): Promise<StoredContract | undefined> {
  const [row] = await rows(db)
    .where(
      and(
        eq(contracts.applicationId, applicationId),
        inArray(contracts.status, ['proposed', 'confirmed', 'ended', 'terminated']),
      ),
    )
    .orderBy(desc(contracts.createdAt))
    .limit(1)
  return row && toContract(row)
}

/** A worker's contracts, the latest first. */
export async function listContractsOf(db: Queryable, personId: string): Promise<StoredContract[]> {
  const found = await rows(db)
    .where(eq(contracts.personId, personId))
    .orderBy(desc(contracts.createdAt), asc(contracts.id))
  return found.map(toContract)
}

export const openContract = (workerBox: Box, { id, details }: StoredContract): ContractDetails =>
  ContractDetails.parse(workerBox.open(detailsAt(id), details))

/** Raises the version with whatever else changes; false where somebody was faster. */
export async function changeContract(
  tx: Tx,
  { id, version }: { id: string; version: number },
  changes: { status: ContractStatus; terminatedOn?: string },
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(contracts)
    .set({ ...changes, version: version + 1, updatedAt: now })
    .where(and(eq(contracts.id, id), eq(contracts.version, version)))
    .returning({ id: contracts.id })
  return changed.length === 1
}

/** Contracts whose last day was before that day have ended. */
export async function endContractsBefore(tx: Tx, day: string, now: Date): Promise<void> {
  await tx
    .update(contracts)
    .set({ status: 'ended', updatedAt: now })
    .where(and(inArray(contracts.status, ['confirmed', 'recorded']), lt(contracts.endsOn, day)))
}

/** Holds a person until the transaction ends, as their own turns do: what is planned for them is planned by one at a time. */
export async function holdPerson(tx: Tx, personId: string): Promise<void> {
  await tx.select({ id: persons.id }).from(persons).where(eq(persons.id, personId)).for('no key update')
}
