import { z } from 'zod'
import type { PlainDate } from '../calendar.ts'
import { type Refusal, refuse } from '../result.ts'
import type { Side } from './application.ts'

/** An employment contract as both sides record it. The state's law of labour is told elsewhere: this is a record, not the contract. */

/**
 * How a contract stands; words: `contract-status-…`. `recorded`: by the worker alone, whose employer is not here. `called-off`: before
 * its first day, so that nothing of it ever counted.
 */
export const ContractStatus = z.enum([
  'proposed',
  'confirmed',
  'recorded',
  'refused',
  'called-off',
  'ended',
  'terminated',
])
export type ContractStatus = z.infer<typeof ContractStatus>

/** Whose hand it takes: the one who proposed, the one asked, either of them, or the last day's passing. */
export type By = 'proposer' | 'other' | 'either' | 'time'

export const contractFollows: Readonly<Record<ContractStatus, Partial<Record<ContractStatus, By>>>> = {
  proposed: { confirmed: 'other', refused: 'either' },
  confirmed: { 'called-off': 'either', ended: 'time', terminated: 'either' },
  recorded: { 'called-off': 'either', ended: 'time', terminated: 'either' },
  refused: {},
  'called-off': {},
  ended: {},
  terminated: {},
}

/** Whether that side may make it so, where `proposedBy` wrote it down; `time` may end what has a last day. */
export function mayContractBecome(
  now: ContractStatus,
  next: ContractStatus,
  by: Side | 'time',
  proposedBy: Side,
): boolean {
  const needed = contractFollows[now][next]
  if (needed === undefined || by === 'time') return needed === 'time' && by === 'time'
  if (needed === 'either') return true
  return needed === (by === proposedBy ? 'proposer' : 'other')
}

/** A contract that holds: stays and reminders follow it. */
export const isInForce = (status: ContractStatus): boolean => status === 'confirmed' || status === 'recorded'

export type ContractDays = { startsOn: PlainDate; endsOn?: PlainDate | undefined }

/** What is wrong with its days. */
export function judgeContract({ startsOn, endsOn }: ContractDays): { ok: false; refusal: Refusal } | undefined {
  return endsOn !== undefined && endsOn < startsOn ? refuse('contract-ends-before-start') : undefined
}

/** What is wrong with ending it early on that day: it is to be the past or today, within the contract. */
export function judgeTermination(
  { startsOn, endsOn }: ContractDays,
  on: PlainDate,
  today: PlainDate,
): { ok: false; refusal: Refusal } | undefined {
  if (on < startsOn) return refuse('contract-ended-before-start')
  if (on > today) return refuse('stay-not-ended-yet')
  return endsOn !== undefined && on > endsOn ? refuse('contract-ended-after-end') : undefined
}

/** Before its first day it is called off, from then on it is ended early. */
export const hasBegun = ({ startsOn }: ContractDays, today: PlainDate): boolean => startsOn <= today
