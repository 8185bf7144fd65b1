import { describe, expect, it } from 'vitest'
import { wallTimeIn } from '../../../src/domain/calendar.ts'
import type { Journey } from '../../../src/domain/crossing.ts'
import { type JourneyFacts, planReminders, upcoming } from '../../../src/domain/reminders/plan.ts'
import type { StayFacts } from '../../../src/domain/reminders/plan-stay.ts'

const now = '2026-11-25T00:00:00Z'

const journey = (told: Partial<Journey> & Pick<Journey, 'legs'>): Journey => ({
  citizenship: 'KZ',
  purpose: 'work',
  ...told,
})

function planOf(facts: Partial<JourneyFacts> & Pick<JourneyFacts, 'journey'>, zone: string, stays: StayFacts[] = []) {
  const plan = planReminders({ zone, now, journeys: [{ isFiled: true, ...facts }], stays })
  return upcoming(plan, now).map((one) => `${one.kind} ${wallTimeIn(one.dueAt, one.zone)} ${one.zone}`)
}

const stayPlan = (stay: StayFacts) =>
  planReminders({ zone: stay.zone, now, journeys: [], stays: [stay] }).map(
    (one) => `${one.kind} ${wallTimeIn(one.dueAt, one.zone)}`,
  )

describe('the plan of a journey, with the clock at 25 November 2026', () => {
  it('from Kazakhstan to Russia by road: our deadline, ruID before its own, the crossing, the morning after', () => {
    const legs: Journey['legs'] = [
      { direction: 'exit', state: 'KZ', checkpoint: 'kz-ru-kairak', at: '2026-12-10T12:00', zone: 'Asia/Qostanay' },
      {
        direction: 'entry',
        state: 'RU',
        checkpoint: 'kz-ru-kairak',
        at: '2026-12-10T12:00',
        zone: 'Asia/Yekaterinburg',
      },
    ]
    expect(planOf({ journey: journey({ legs }), isFiled: false }, 'Asia/Qostanay')).toEqual([
      'overlay-7d 2026-11-30T12:00 Asia/Qostanay',
      'filing-7d 2026-12-01T12:00 Asia/Qostanay',
      'overlay-3d 2026-12-04T12:00 Asia/Qostanay',
      'filing-3d 2026-12-05T12:00 Asia/Qostanay',
      'overlay-24h 2026-12-06T12:00 Asia/Qostanay',
      'overlay-3h 2026-12-07T09:00 Asia/Qostanay',
      'filing-24h 2026-12-07T12:00 Asia/Qostanay',
      'filing-3h 2026-12-08T09:00 Asia/Qostanay',
      'crossing-24h 2026-12-09T12:00 Asia/Qostanay',
      'crossing-3h 2026-12-10T09:00 Asia/Qostanay',
      'arrival-day1 2026-12-11T09:00 Asia/Yekaterinburg',
    ])
  })

  it('from Kazakhstan to Kyrgyzstan: no form of the state is known, and Korday’s 11:00 is Ak-Zhol’s 12:00', () => {
    const legs: Journey['legs'] = [
      { direction: 'exit', state: 'KZ', at: '2026-12-10T11:00', zone: 'Asia/Almaty' },
      { direction: 'entry', state: 'KG', at: '2026-12-10T12:00', zone: 'Asia/Bishkek' },
    ]
    expect(planOf({ journey: journey({ legs }) }, 'Asia/Almaty')).toEqual([
      'crossing-24h 2026-12-09T11:00 Asia/Almaty',
      'crossing-3h 2026-12-10T08:00 Asia/Almaty',
      'arrival-day1 2026-12-11T09:00 Asia/Bishkek',
    ])
  })

  it('from Kyrgyzstan through Kazakhstan to Russia: each state’s form before its own border, one question at the end', () => {
    const legs: Journey['legs'] = [
      { direction: 'exit', state: 'KG', at: '2026-12-10T09:00', zone: 'Asia/Bishkek' },
      { direction: 'entry', state: 'KZ', at: '2026-12-10T08:00', zone: 'Asia/Almaty' },
      { direction: 'exit', state: 'KZ', at: '2026-12-12T09:00', zone: 'Asia/Almaty' },
      { direction: 'entry', state: 'RU', at: '2026-12-12T07:00', zone: 'Europe/Moscow' },
    ]
    const facts = { journey: journey({ citizenship: 'KG', legs }), formsDone: ['kz-eta' as const] }
    expect(planOf(facts, 'Asia/Bishkek')).toEqual([
      'overlay-7d 2026-12-02T10:00 Asia/Bishkek',
      'overlay-3d 2026-12-06T10:00 Asia/Bishkek',
      'overlay-24h 2026-12-08T10:00 Asia/Bishkek',
      'overlay-3h 2026-12-09T07:00 Asia/Bishkek',
      'crossing-24h 2026-12-09T09:00 Asia/Bishkek',
      'crossing-3h 2026-12-10T06:00 Asia/Bishkek',
      'crossing-24h 2026-12-11T10:00 Asia/Bishkek',
      'crossing-3h 2026-12-12T07:00 Asia/Bishkek',
      'arrival-day1 2026-12-12T09:00 Europe/Moscow',
    ])
  })

  it('from Belarus to Russia: a citizen of Belarus needs no form', () => {
    const legs: Journey['legs'] = [
      { direction: 'exit', state: 'BY', at: '2026-12-10T07:00', zone: 'Europe/Minsk' },
      { direction: 'entry', state: 'RU', at: '2026-12-10T07:00', zone: 'Europe/Moscow' },
    ]
    expect(planOf({ journey: journey({ citizenship: 'BY', legs }) }, 'Europe/Minsk')).toEqual([
      'crossing-24h 2026-12-09T07:00 Europe/Minsk',
      'crossing-3h 2026-12-10T04:00 Europe/Minsk',
      'arrival-day1 2026-12-10T09:00 Europe/Moscow',
    ])
  })

  it('from Russia to Armenia by air, the address not known yet: it is asked for the day before and the morning after', () => {
    const legs: Journey['legs'] = [
      { direction: 'exit', state: 'RU', checkpoint: 'SVO', at: '2026-12-10T20:00', zone: 'Europe/Moscow' },
      { direction: 'entry', state: 'AM', checkpoint: 'EVN', at: '2026-12-11T00:10', zone: 'Asia/Yerevan' },
    ]
    const facts = { journey: journey({ citizenship: 'RU', legs }), addressKnown: false }
    expect(planOf(facts, 'Europe/Moscow')).toEqual([
      'address-24h 2026-12-09T20:00 Europe/Moscow',
      'crossing-24h 2026-12-09T20:00 Europe/Moscow',
      'crossing-3h 2026-12-10T17:00 Europe/Moscow',
      'address-day1 2026-12-11T09:00 Asia/Yerevan',
      'arrival-day1 2026-12-11T09:00 Asia/Yerevan',
    ])
  })

  it('asks for the state’s form when only a member of the family needs it', () => {
    const legs: Journey['legs'] = [
      { direction: 'exit', state: 'BY', at: '2026-12-10T07:00', zone: 'Europe/Minsk' },
      { direction: 'entry', state: 'RU', at: '2026-12-10T07:00', zone: 'Europe/Moscow' },
    ]
    const companions = [{ citizenship: 'KZ', birthDate: '1991-05-01' }]
    const plan = planOf({ journey: journey({ citizenship: 'BY', legs }), companions }, 'Europe/Minsk')
    expect(plan.filter((one) => one.startsWith('overlay'))).toHaveLength(4)
  })

  it('tells nothing of a border that is behind', () => {
    const legs: Journey['legs'] = [
      { direction: 'exit', state: 'KZ', at: '2026-12-10T11:00', zone: 'Asia/Almaty' },
      { direction: 'entry', state: 'KG', at: '2026-12-10T12:00', zone: 'Asia/Bishkek' },
    ]
    expect(planOf({ journey: journey({ legs }), closedPairs: [0] }, 'Asia/Almaty')).toEqual([])
  })
})

describe('the plan of a stay', () => {
  it('of a worker in Russia without a contract told: registration, medical examination, the days of the year', () => {
    const stay: StayFacts = {
      citizenship: 'KG',
      state: 'RU',
      purpose: 'work',
      enteredOn: '2026-03-01',
      zone: 'Europe/Moscow',
    }
    expect(stayPlan(stay)).toEqual([
      'medical-7 2026-03-07T09:00',
      'medical-20 2026-03-20T09:00',
      'stayreg-20 2026-03-20T09:00',
      'stayreg-25 2026-03-25T09:00',
      'medical-27 2026-03-27T09:00',
      'stayreg-28 2026-03-28T09:00',
      'stayreg-last 2026-03-30T09:00',
      'stay-14 2026-05-15T09:00',
      'stay-7 2026-05-22T09:00',
      'stay-3 2026-05-26T09:00',
      'stay-1 2026-05-28T09:00',
    ])
  })

  it('of a worker in Kazakhstan with a contract: the host’s notice, registration, the residence permit, the contract’s end', () => {
    const stay: StayFacts = {
      citizenship: 'RU',
      state: 'KZ',
      purpose: 'work',
      enteredOn: '2026-07-10',
      contractEndsOn: '2026-12-31',
      zone: 'Asia/Almaty',
    }
    expect(stayPlan(stay)).toEqual([
      'stayreg-3 2026-07-12T09:00',
      'stayreg-20 2026-07-29T09:00',
      'stayreg-25 2026-08-03T09:00',
      'stayreg-28 2026-08-06T09:00',
      'stayreg-last 2026-08-08T09:00',
      'stayreg-60 2026-09-07T09:00',
      'stayreg-75 2026-09-22T09:00',
      'stayreg-85 2026-10-02T09:00',
      'contract-60 2026-11-01T09:00',
      'contract-30 2026-12-01T09:00',
      'contract-14 2026-12-17T09:00',
      'contract-7 2026-12-24T09:00',
      'contract-1 2026-12-30T09:00',
    ])
  })

  it('counts fifteen days, daily from the tenth, when a contract ends early more than 90 days after entry', () => {
    const stay: StayFacts = {
      citizenship: 'AM',
      state: 'BY',
      purpose: 'work',
      enteredOn: '2026-01-10',
      contractEndsOn: '2026-12-31',
      terminatedOn: '2026-06-01',
      zone: 'Europe/Minsk',
    }
    expect(stayPlan(stay).filter((one) => !one.startsWith('stayreg'))).toEqual([
      'renew15-10 2026-06-10T09:00',
      'renew15-11 2026-06-11T09:00',
      'renew15-12 2026-06-12T09:00',
      'renew15-13 2026-06-13T09:00',
      'renew15-14 2026-06-14T09:00',
      'renew15-15 2026-06-15T09:00',
    ])
  })

  it('has nothing more of a duty that is done, nor of a stay that is over', () => {
    const stay: StayFacts = {
      citizenship: 'KZ',
      state: 'KG',
      purpose: 'family',
      enteredOn: '2026-03-01',
      zone: 'Asia/Bishkek',
    }
    expect(stayPlan({ ...stay, dutiesDone: ['kg-registration'] }).every((one) => one.startsWith('stay-'))).toBe(true)
    expect(stayPlan({ ...stay, leftOn: '2026-03-20' })).toEqual([])
  })

  it('tells a worker in Moscow of Amina on the third day, and nobody elsewhere', () => {
    const stay: StayFacts = {
      citizenship: 'KZ',
      state: 'RU',
      purpose: 'work',
      enteredOn: '2026-03-01',
      zone: 'Europe/Moscow',
    }
    expect(stayPlan({ ...stay, region: 'RU-MOW' })[0]).toBe('stayreg-3 2026-03-03T09:00')
    expect(stayPlan({ ...stay, region: 'RU-SVE' })[0]).toBe('medical-7 2026-03-07T09:00')
  })
})
