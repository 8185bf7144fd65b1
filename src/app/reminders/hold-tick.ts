import type { Database } from '../../db/client.ts'
import { holdLease } from '../../db/leases.ts'

/** Whether this replica is the one that ticks for that task now; asked anew at each tick. */
export type HoldTick = (task: string, seconds: number) => Promise<boolean>

/** `holder`: names this process among the replicas. */
export const createHoldTick =
  (db: Database, holder: string): HoldTick =>
  (task, seconds) =>
    holdLease(db, `tick:${task}`, holder, seconds)
