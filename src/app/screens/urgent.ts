import type { Text } from '../../dialogs/show.ts'
import { MemberState } from '../../domain/codes.ts'
import { lookedAt } from '../../domain/rules/rule.ts'
import type { Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'

/** Who helps when it is urgent: within one tap of anywhere, before any consent, without a registration. */
export const urgent: Screen = async (_, params) => {
  const chosen = MemberState.safeParse(params.state)
  const others = MemberState.options.filter((state) => state !== chosen.data)
  const numbers: Text[] = chosen.success ? [{ id: `urgent-${chosen.data.toLowerCase()}` }] : []
  return {
    text: [
      { id: 'urgent' },
      ...numbers,
      { id: 'urgent-passport' },
      { id: 'urgent-forced' },
      { id: 'urgent-pay' },
      { id: 'urgent-consulates' },
      { id: 'urgent-as-of', args: { date: { date: lookedAt } } },
    ],
    choices: [
      ...others.map((state, index) => ({
        label: { id: `country-${state.toLowerCase()}` },
        press: press('urgent', { state }),
        row: Math.floor(index / 3),
      })),
      { label: { id: 'here-button' }, press: { do: 'here-form' }, tone: 'nav' as const },
    ],
  }
}
