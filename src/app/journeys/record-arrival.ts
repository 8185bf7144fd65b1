import type { Queryable } from '../../db/client.ts'
import { setZone } from '../../db/persons.ts'
import { arrivalFacts } from '../../db/reminder-facts.ts'
import { closeStays, putStay } from '../../db/stays.ts'
import { followContract } from '../hiring/follow-contract.ts'

/**
 * The person has entered a state on that day: the stay there begins and their clock follows them; back in their own
 * state, the stay they had ends. `replanReminders` after it plans what the stay asks for.
 */
export async function recordArrival(
  tx: Queryable,
  personId: string,
  journeyId: string,
  enteredOn: string,
): Promise<void> {
  const facts = await arrivalFacts(tx, personId, journeyId)
  if (!facts) return
  const { destination, citizenship, legs } = facts
  const entered = legs.filter(({ direction, status }) => direction === 'entry' && status === 'crossed').at(-1)
  const isThere = !entered || (entered.state === destination && !entered.isReturn)
  if (isThere && destination !== citizenship) {
    const arrival = entered ?? legs.find(({ direction, state }) => direction === 'entry' && state === destination)
    const before = legs.filter(({ position }) => position < (arrival?.position ?? 0)).at(-1)
    await closeStays(tx, personId, enteredOn, journeyId)
    await putStay(tx, {
      personId,
      journeyId,
      citizenship,
      state: destination,
      enteredFrom: before?.state ?? null,
      region: facts.region,
      zone: facts.zone,
      purpose: facts.purpose,
      enteredOn,
    })
    await followContract(tx, personId)
    await setZone(tx, personId, facts.zone)
    return
  }
  // Passed through on the way there: the stay has not begun, and nothing of an earlier one ends.
  if (entered && !entered.isReturn && entered.state !== citizenship) return
  await closeStays(tx, personId, enteredOn)
  await setZone(tx, personId, entered?.zone ?? facts.zone)
}
