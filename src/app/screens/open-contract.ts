import { z } from 'zod'
import type { Card } from '../../dialogs/show.ts'
import { dateIn } from '../../domain/calendar.ts'
import { actorOf, shown } from '../hiring/actor.ts'
import { type ContractDecision, decideContract, openContractAs } from '../hiring/decide-contract.ts'
import { goTo, type Next, type Params, type Scene } from '../talk/scene.ts'

/** A contract that a button is about: opened by either of its sides, and decided on as it was seen. */

const At = z.object({ id: z.uuid() })
const Seen = At.extend({ version: z.number().int() })

export async function openOwn(scene: Scene, params: Params) {
  const at = At.safeParse(params)
  return at.success ? openContractAs(actorOf(scene), at.data.id) : undefined
}

export const contractGone: Card = {
  text: [{ id: 'contract-gone' }],
  choices: [{ label: { id: 'menu-button' }, press: { do: 'go', screen: 'home' }, tone: 'nav' }],
}

/** Whatever was wrong with the day of an early end is asked again. */
export async function decide(scene: Scene, params: Params, decision: ContractDecision): Promise<Next> {
  const seen = Seen.safeParse(params)
  if (!seen.success) return goTo('contracts')
  const done = await decideContract(actorOf(scene), seen.data, decision, scene.now)
  const isWrongDay = !done.ok && decision.status === 'terminated' && wrongDays.includes(done.refusal.code)
  const next = isWrongDay ? goTo('contract-end', seen.data) : goTo('contract', { id: seen.data.id })
  return shown(done, next, `contract-now-${decision.status}`)
}

const wrongDays = ['contract-ended-before-start', 'contract-ended-after-end', 'stay-not-ended-yet']

export const today = (scene: Scene) => dateIn(scene.now.toISOString(), scene.person.zone)
