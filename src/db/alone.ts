import type { Queryable } from './client.ts'

/** Turns of several persons may be played side by side in one transaction; some things are then not to be done in it. */

/**
 * Thrown by a turn that changes what another person's turn may have been read with already, or that holds what several persons may
 * change, where it is played together with others: it is played again by itself.
 */
export class AloneNeeded extends Error {}

const shared = new WeakSet<object>()

/** From now on turns are played side by side in it. */
export const shareAmongTurns = (tx: Queryable): void => void shared.add(tx)

/** To be called before what several persons may change is held: a lock keeps out other transactions, not another turn of the same. */
export function needAlone(tx: Queryable): void {
  if (shared.has(tx)) throw new AloneNeeded('expected a turn that holds what others may change to be alone')
}
