import type { StoredJourney, StoredLeg, StoredRegistration } from '../../db/journeys.ts'
import type { Arg, Text } from '../../dialogs/show.ts'
import { pairsOf } from '../../domain/crossing.ts'
import { borderLine, codeLine } from './filed.ts'

/** A stored journey in words: in one line, border by border, and where it leads. */

/** Where to, when, how it stands. */
export const journeyLine = (journey: StoredJourney): Text => ({
  id: 'journey-line',
  args: {
    from: { country: journey.from },
    to: { country: journey.to },
    date: dayOf(journey.legs[0]),
    status: { text: { id: statusId(journey) } },
  },
})

export const shortLine = ({ to, legs }: StoredJourney): Text => ({
  id: 'journey-label',
  args: { to: { country: to }, date: dayOf(legs[0]) },
})

/** The day it was crossed, else the day it is meant to be. */
export const dayOf = (leg: StoredLeg | undefined): Arg =>
  leg ? { at: leg.crossedAt ?? leg.instant, zone: leg.zone, style: 'date' } : ''

/** Who has arrived is not on the way any more, though the journey lasts. */
const statusId = (journey: StoredJourney): string =>
  journey.status === 'under_way' && isThere(journey)
    ? 'journey-there'
    : `journey-status-${journey.status.replace('_', '-')}`

/** Whether they have entered the state they meant to go to. */
export const isThere = ({ legs, to }: StoredJourney): boolean =>
  legs.some(
    ({ direction, state, status, isReturn }) =>
      direction === 'entry' && state === to && status === 'crossed' && !isReturn,
  )

/** Each border and how it stands: one ahead with the moment meant, one behind with the day it was crossed. */
export const bordersText = ({ legs, purpose }: StoredJourney): Text[] =>
  pairsOf({ legs, purpose }).flatMap((pair, index): Text[] => {
    const [exit, entry] = [legs[index * 2], legs[index * 2 + 1]]
    if (entry?.status !== 'crossed' || !exit)
      return [borderLine(pair), { id: `leg-status-${entry?.status ?? 'planned'}`, tight: true }]
    return [passedLine(exit, entry), { id: 'leg-crossed-on', args: { date: dayOf(entry) }, tight: true }]
  })

/** A border behind them: the hour that was meant says nothing any more. */
function passedLine(exit: StoredLeg, entry: StoredLeg): Text {
  const between = { from: { country: exit.state }, to: { country: entry.state } }
  return exit.checkpoint === entry.checkpoint
    ? { id: 'border-passed', args: { ...between, checkpoint: { checkpoint: entry.checkpoint } } }
    : {
        id: 'border-passed-flight',
        args: { ...between, exit: { checkpoint: exit.checkpoint }, entry: { checkpoint: entry.checkpoint } },
      }
}

/** Who holds which code, and whether it holds. */
export const standing = (one: StoredRegistration): Text =>
  one.status === 'cancelled' ? { id: 'code-line-cancelled', args: codeLine(one).args ?? {} } : codeLine(one)

/** What for, and where exactly; `isOpen`: what is not told yet is still asked for. */
export function whereText(one: StoredRegistration | undefined, isOpen: boolean): Text[] {
  if (!one) return []
  const purpose: Text = {
    id: 'journey-purpose',
    args: { purpose: { text: { id: `purpose-${one.purpose.replaceAll('_', '-')}` } } },
  }
  if (one.placeId === undefined) return [purpose]
  const place = { place: one.placeId }
  const isTold = one.address !== undefined && one.address !== 'unknown'
  const address = one.address?.startsWith('geo:')
    ? { text: { id: 'text-pin', args: { pin: one.address.slice(4) } } }
    : (one.address ?? '')
  return [
    purpose,
    isTold
      ? { id: 'journey-address', args: { place, address }, tight: true }
      : { id: isOpen ? 'journey-address-unknown' : 'journey-place', args: { place }, tight: true },
  ]
}
