import { addDays, dateIn } from '../domain/calendar.ts'
import { MemberState } from '../domain/codes.ts'
import { judgeContract } from '../domain/exchange/contract.ts'
import { countryNamed } from './country-words.ts'
import { type Context, defineForm } from './form.ts'
import { choice } from './kinds/choice.ts'
import { day } from './kinds/day.ts'
import { paySum } from './kinds/pay.ts'
import { text } from './kinds/text.ts'

/** An employment contract as one side writes it down; where the employer is not here, the worker alone. */

const today = ({ now, zone }: Context) => dateIn(now, zone)
const isAlone = (_: unknown, { known }: Context) => known.alone === true

export const contractForm = defineForm({
  id: 'contract',
  revision: 1,
  review: true,
  fields: [
    {
      name: 'state',
      kind: choice(MemberState.options, { prefix: 'country', perRow: 2, named: countryNamed }),
      when: isAlone,
      suggest: (_, { known }) => known.state,
    },
    { name: 'employer', kind: text({ max: 160, min: 2 }), when: isAlone, optional: true },
    { name: 'position', kind: text({ max: 160, min: 2 }), suggest: (_, { known }) => known.position },
    {
      name: 'startsOn',
      kind: day({
        from: ({ context }) => addDays(today(context), -5 * 366),
        to: ({ context }) => addDays(today(context), 366),
        early: 'contract-starts-too-early',
        late: 'contract-starts-too-late',
      }),
      suggest: (_, context) => today(context),
    },
    {
      name: 'endsOn',
      kind: day({
        from: ({ context }) => today(context),
        to: ({ context }) => addDays(today(context), 10 * 366),
        early: 'contract-ended-already',
        late: 'contract-ends-too-late',
      }),
      optional: true,
      check: (endsOn, { startsOn }) =>
        typeof endsOn === 'string' && typeof startsOn === 'string'
          ? judgeContract({ startsOn, endsOn })?.refusal
          : undefined,
      dependsOn: ['startsOn'],
    },
    { name: 'pay', kind: paySum(), optional: true },
  ],
  notes: (_, { known }) => [{ id: known.alone === true ? 'contract-note-alone' : 'contract-note-both' }],
})
