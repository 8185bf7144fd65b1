import type { Queryable } from '../../db/client.ts'
import { listContractsOf } from '../../db/contracts.ts'
import { changeStay, findOpenStay } from '../../db/stays.ts'
import { isInForce } from '../../domain/exchange/contract.ts'

/**
 * A worker stays as long as their contract runs (Treaty on the EAEU, art. 97(5)): the stay they are in takes its last day,
 * and the day it was ended early, from the contract recorded last in that state. Without one the stay is left as it was.
 * `replanReminders` after it plans what follows.
 */
export async function followContract(tx: Queryable, personId: string): Promise<void> {
  const stay = await findOpenStay(tx, personId)
  if (!stay) return
  const [contract] = (await listContractsOf(tx, personId)).filter(
    ({ state, status, terminatedOn }) =>
      state === stay.state &&
      (isInForce(status) || (status === 'terminated' && terminatedOn !== null && terminatedOn >= stay.enteredOn)),
  )
  if (!contract) return
  await changeStay(tx, personId, stay.id, {
    contractEndsOn: contract.endsOn,
    hasOpenContract: contract.endsOn === null,
    terminatedOn: contract.terminatedOn,
    isWorker: true,
  })
}
