import { z } from 'zod'
import type { Choice } from '../../dialogs/show.ts'
import { addDays, instantOf } from '../../domain/calendar.ts'
import { parseWhen } from '../../domain/when/parse-when.ts'
import { type Act, goTo, type Parts, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { contractGone, decide, openOwn, today } from './open-contract.ts'

/** A contract called off before it begins, and the day one was ended before its time. */

const Asked = z.object({ id: z.uuid(), version: z.number().int(), readings: z.array(z.string()).optional() })

const ask: Screen = async (scene, params) => {
  const at = Asked.safeParse(params)
  const opened = await openOwn(scene, params)
  if (!at.success || !opened) return contractGone
  const { id, version, readings = [] } = at.data
  const { startsOn } = opened.contract
  const days =
    readings.length > 0 ? readings : [today(scene), addDays(today(scene), -1)].filter((day) => day >= startsOn)
  return {
    text: [{ id: 'contract-end' }, ...(readings.length > 0 ? [{ id: 'when-which' }] : [])],
    choices: [
      ...days.map(
        (date): Choice => ({
          label: { id: 'plain', args: { value: { date, style: 'full' } } },
          press: { do: 'contract-end-on', id, version, date },
        }),
      ),
      { label: { id: 'back-button' }, press: press('contract', { id }), tone: 'nav' },
    ],
    expects: 'text',
  }
}

/** Asked once more: the other side is told at once. */
const callOff: Screen = async (scene, params) => {
  const at = Asked.safeParse(params)
  const opened = await openOwn(scene, params)
  if (!at.success || !opened) return contractGone
  const { id, version } = at.data
  return {
    text: [
      { id: 'contract-call-off' },
      ...(opened.contract.employerId === null ? [] : [{ id: 'contract-call-off-told', tight: true }]),
    ],
    choices: [
      { label: { id: 'contract-call-off-yes-button' }, press: { do: 'contract-call-off', id, version } },
      { label: { id: 'back-button' }, press: press('contract', { id }), tone: 'nav' },
    ],
  }
}

const ended = (scene: Scene, terminatedOn: string) => ({
  status: 'terminated' as const,
  terminatedOn,
  today: today(scene),
})

const endOn: Act = async (scene, params) => {
  const date = z.iso.date().safeParse(params.date)
  return date.success ? decide(scene, params, ended(scene, date.data)) : goTo('contract', { id: params.id })
}

/** A day without a year is the first such day from the contract's beginning on. */
const typed: Act = async (scene, params) => {
  const at = Asked.safeParse(params)
  const opened = await openOwn(scene, params)
  if (!at.success || !opened) return goTo('contracts')
  const { id, version } = at.data
  const { locale, zone } = scene.person
  const since = instantOf(`${opened.contract.startsOn}T00:00`, zone)
  const when = parseWhen(String(params.text ?? ''), { locale, now: since, zone })
  if (when.kind === 'refused') return { ...goTo('contract-end', { id, version }), notice: [{ id: when.code }] }
  if (when.kind === 'ambiguous')
    return goTo('contract-end', { id, version, readings: when.options.map((one) => one.slice(0, 10)) })
  return decide(scene, { id, version }, ended(scene, when.date))
}

export const contractEndParts: Parts = {
  screens: { 'contract-end': ask, 'contract-call-off': callOff },
  acts: {
    'contract-call-off': (scene, params) => decide(scene, params, { status: 'called-off', today: today(scene) }),
    'contract-end-on': endOn,
    'text:contract-end': typed,
  },
  forms: {},
}
