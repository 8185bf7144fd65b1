import { z } from 'zod'
import { findApplication } from '../../db/applications.ts'
import {
  ContractDetails,
  findContractOf,
  listContractsOf,
  openContract,
  type StoredContract,
} from '../../db/contracts.ts'
import { personBox } from '../../db/sealing.ts'
import { findOpenStay } from '../../db/stays.ts'
import { contractForm } from '../../dialogs/contract.ts'
import type { Draft } from '../../dialogs/draft.ts'
import type { Answers, Known } from '../../dialogs/form.ts'
import type { Choice, Text } from '../../dialogs/show.ts'
import { MemberState } from '../../domain/codes.ts'
import type { Side } from '../../domain/exchange/application.ts'
import { type ContractStatus, hasBegun, isInForce, mayContractBecome } from '../../domain/exchange/contract.ts'
import { stateCurrency } from '../../domain/exchange/money.ts'
import { actorOf, overtaken } from '../hiring/actor.ts'
import { findHired, proposeContract, recordContractAlone } from '../hiring/decide-contract.ts'
import { type Act, goTo, type Next, type Parts, type PlayedForm, type Scene, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { contractEndParts } from './contract-end.ts'
import { contractGone, decide, openOwn, today } from './open-contract.ts'

/** Employment contracts: written down by one side, confirmed by the other; the term of stay and its reminders follow. */

const home: Choice = { label: { id: 'menu-button' }, press: press('home'), tone: 'nav' }
const contracts: Screen = async (scene) => {
  const mine = await listContractsOf(scene.tx, scene.person.id)
  return {
    text: mine.length === 0 ? [{ id: 'contracts-none' }] : [{ id: 'contracts' }],
    choices: [
      ...mine.slice(0, 20).map(
        (one): Choice => ({
          label: {
            id: 'contract-pick-button',
            args: { position: openContract(scene.box, one).position, date: { date: one.startsOn } },
          },
          press: press('contract', { id: one.id }),
        }),
      ),
      { label: { id: 'contract-alone-button' }, press: { do: 'contract-begin' } },
      { label: { id: 'applications-button' }, press: press('applications'), tone: 'nav' },
      home,
    ],
  }
}

const one: Screen = async (scene, params) => {
  const opened = await openOwn(scene, params)
  if (!opened) return contractGone
  const { contract: of, side } = opened
  const told = openContract(await personBox(scene.tx, scene.world.keyring, of.personId), of)
  const day = (date: string) => ({ date, style: 'full' as const })
  const lines: (Text | false)[] = [
    { id: 'contract-line-position', args: { position: told.position } },
    {
      id: 'contract-with',
      args: {
        employer: of.employerName ?? told.employer ?? { text: { id: 'vacancy-employer-unknown' } },
        country: { country: of.state },
      },
    },
    { id: 'contract-starts', args: { date: day(of.startsOn) } },
    of.endsOn ? { id: 'contract-ends', args: { date: day(of.endsOn) } } : { id: 'contract-endless' },
    told.pay !== undefined && {
      id: 'contract-line-pay',
      args: { pay: { money: told.pay.amount, currency: told.pay.currency } },
    },
    of.terminatedOn !== null && { id: 'contract-terminated-on', args: { date: day(of.terminatedOn) } },
  ]
  return {
    text: [
      { id: `contract-status-${of.status}` },
      ...lines.flatMap((line) => (line ? [{ ...line, tight: true }] : [])),
      ...(of.status === 'proposed'
        ? [{ id: of.proposedBy === side ? 'contract-waits-other' : 'contract-waits-you' }]
        : []),
      ...(side === 'worker' && isInForce(of.status) ? [{ id: await stayLine(scene, of) }] : []),
      ...(side === 'worker' && of.status === 'terminated' ? [{ id: 'contract-countdown' }] : []),
    ],
    choices: [...moves(of, side, hasBegun({ startsOn: of.startsOn }, today(scene))), ...ways(of, side), home],
  }
}

/** Nothing is reminded of before the person has told that they are there. */
async function stayLine(scene: Scene, of: StoredContract): Promise<string> {
  const stay = await findOpenStay(scene.tx, scene.person.id)
  return stay?.state === of.state ? 'contract-stay-follows' : 'contract-stay-unmarked'
}

/** What has not begun is called off; what has begun is ended early. */
function moves(of: StoredContract, side: Side, isBegun: boolean): Choice[] {
  const may = (next: ContractStatus) => mayContractBecome(of.status, next, side, of.proposedBy)
  const params = { id: of.id, version: of.version }
  const refusal = of.proposedBy === side ? 'contract-take-back-button' : 'contract-refuse-button'
  return [
    ...(may('confirmed')
      ? [
          {
            label: { id: 'contract-confirm-button' },
            press: { do: 'contract-confirm', ...params },
            tone: 'main' as const,
          },
        ]
      : []),
    ...(may('refused') ? [{ label: { id: refusal }, press: { do: 'contract-refuse', ...params } }] : []),
    ...(!isBegun && may('called-off')
      ? [{ label: { id: 'contract-call-off-button' }, press: press('contract-call-off', params) }]
      : []),
    ...(isBegun && may('terminated')
      ? [{ label: { id: 'contract-end-button' }, press: press('contract-end', params) }]
      : []),
  ]
}

const ways = (of: StoredContract, side: Side): Choice[] => [
  ...(of.applicationId && ['ended', 'terminated', 'refused', 'called-off'].includes(of.status)
    ? [{ label: { id: 'contract-begin-button' }, press: { do: 'contract-begin', applicationId: of.applicationId } }]
    : []),
  ...(side === 'worker' ? [{ label: { id: 'reminder-stay-button' }, press: press('stay') }] : []),
  ...(of.applicationId
    ? [
        {
          label: { id: side === 'worker' ? 'application-mine-button' : 'applicant-card-button' },
          press: press(side === 'worker' ? 'application' : 'applicant', { id: of.applicationId }),
        },
      ]
    : []),
]

/** Of an application, or the person's alone. */
const begin: Act = async (scene, params) => {
  const id = z.uuid().safeParse(params.applicationId)
  if (!id.success) return { to: 'form', form: contractForm.id, answers: {}, subject: 'alone' }
  const of = await findHired(actorOf(scene), id.data)
  if (!of) return overtaken(goTo('applications'))
  const known = await findContractOf(scene.tx, of.id)
  if (known && (known.status === 'proposed' || known.status === 'confirmed')) return goTo('contract', { id: known.id })
  return { to: 'form', form: contractForm.id, answers: {}, subject: of.id }
}

async function known(scene: Scene, draft: Draft): Promise<Known> {
  if (draft.subject === 'alone') {
    const stay = await findOpenStay(scene.tx, scene.person.id)
    const state = MemberState.safeParse(draft.answers.state ?? stay?.state)
    return { alone: true, state: stay?.state, ...(state.success ? { currency: stateCurrency[state.data] } : {}) }
  }
  const of = draft.subject ? await findApplication(scene.tx, draft.subject) : undefined
  const state = MemberState.safeParse(of?.country)
  return { position: of?.title, ...(state.success ? { currency: stateCurrency[state.data] } : {}) }
}

const Told = z.object({
  state: MemberState.optional(),
  employer: z.string().nullish(),
  position: z.string(),
  startsOn: z.string(),
  endsOn: z.string().nullish(),
  pay: z.unknown(),
})

async function finish(scene: Scene, answers: Answers, draft: Draft): Promise<Next> {
  const told = Told.parse(answers)
  const details = ContractDetails.parse({
    position: told.position,
    ...(told.pay ? { pay: told.pay } : {}),
    ...(told.employer ? { employer: told.employer } : {}),
  })
  const days = { startsOn: told.startsOn, endsOn: told.endsOn ?? undefined }
  const actor = actorOf(scene)
  if (draft.subject === 'alone') {
    const recorded = await recordContractAlone(actor, told.state ?? 'KZ', days, details, scene.now)
    if (!recorded.ok) return { to: 'form', form: contractForm.id, notice: [{ id: recorded.refusal.code }] }
    return { ...goTo('contract', recorded.value), notice: [{ id: 'contract-recorded-alone' }] }
  }
  const proposed = await proposeContract(actor, draft.subject ?? '', days, details, scene.now)
  if (!proposed.ok) return { ...goTo('home'), notice: [{ id: proposed.refusal.code }] }
  const { id, isNew } = proposed.value
  // The other side wrote theirs down first: it is looked at instead.
  if (!isNew) return overtaken(goTo('contract', { id }))
  return { ...goTo('contract', { id }), notice: [{ id: 'contract-proposed-now' }] }
}

const played: PlayedForm = { form: contractForm, known, finish }

export const contractParts: Parts = {
  screens: { contracts, contract: one, ...contractEndParts.screens },
  acts: {
    'contract-begin': begin,
    'contract-confirm': (scene, params) => decide(scene, params, { status: 'confirmed' }),
    'contract-refuse': (scene, params) => decide(scene, params, { status: 'refused' }),
    ...contractEndParts.acts,
  },
  forms: { [contractForm.id]: played },
}
