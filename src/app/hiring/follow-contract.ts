import type { Queryable } from '../../db/client.ts'
import { listContractsOf, type StoredContract } from '../../db/contracts.ts'
import { changeStay, findOpenStay } from '../../db/stays.ts'
import { isInForce } from '../../domain/exchange/contract.ts'

/**
 * A worker stays as long as their contract runs (Treaty on the EAEU, art. 97(5)): the stay they are in takes its last day,
 * and the day it was ended early, from the contract recorded last in that state. Without one the stay is left as it was, unless it still tells the end of the one called off.
 * `replanReminders` after it plans what follows.
 */
export async function followContract(
  tx: Queryable,
  personId: string,
  calledOff?: Pick<StoredContract, 'state' | 'endsOn'>,
): Promise<void> {
  const stay = await findOpenStay(tx, personId)
  if (!stay) return
  const [contract] = (await listContractsOf(tx, personId)).filter(
    ({ state, status, terminatedOn }) =>
      state === stay.state &&
      (isInForce(status) || (status === 'terminated' && terminatedOn !== null && terminatedOn >= stay.enteredOn)),
  )
  if (!contract) {
    const isTold =
      calledOff?.state === stay.state &&
      (calledOff.endsOn === null ? stay.hasOpenContract : stay.contractEndsOn === calledOff.endsOn)
    if (isTold) await changeStay(tx, personId, stay.id, { contractEndsOn: null, hasOpenContract: false })
    return
  }
  await changeStay(tx, personId, stay.id, {
    contractEndsOn: contract.endsOn,
    hasOpenContract: contract.endsOn === null,
    terminatedOn: contract.terminatedOn,
    isWorker: true,
  })
}
