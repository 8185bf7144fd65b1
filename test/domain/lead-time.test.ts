import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHours, hoursBetween, instantOf } from '../../src/domain/calendar.ts'
import type { Journey } from '../../src/domain/crossing.ts'
import { deadlineBefore, judgeAmendment, leadTime } from '../../src/domain/lead-time.ts'

/** Kazakhstan to Russia by Kairak on 10 December 2026, 09:00 by Almaty's clock. */
const aJourney = (over: Partial<Journey> = {}, at = '2026-12-10T09:00'): Journey => ({
  citizenship: 'KZ',
  purpose: 'work',
  legs: [
    { direction: 'exit', state: 'KZ', checkpoint: 'kz-ru-kairak', at, zone: 'Asia/Almaty' },
    { direction: 'entry', state: 'RU', checkpoint: 'kz-ru-kairak', at, zone: 'Asia/Yekaterinburg' },
  ],
  ...over,
})

const submitted = (wall: string) => instantOf(wall, 'Asia/Almaty')
const judge = (journey: Journey, wall: string) => leadTime(journey, submitted(wall))[0]

describe('our own deadline (48 elapsed hours before the crossing)', () => {
  it.each([
    ['2026-12-08T09:00', 'on_time'],
    ['2026-12-08T09:01', 'late'],
    ['2026-12-10T09:00', 'refused_past'],
    ['2026-09-11T08:59', 'draft_only'],
    ['2026-09-11T09:00', 'on_time'],
  ])('filed at %s it is %s', (wall, status) => expect(judge(aJourney(), wall)?.status).toBe(status))

  it('is 48 hours before in every zone, over every change of clocks', () => {
    const zones = ['Asia/Almaty', 'Europe/Moscow', 'Asia/Bishkek', 'Asia/Yerevan', 'Europe/Minsk', 'Asia/Tbilisi']
    const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (date, zone) => {
        const at = date.toISOString()
        expect(hoursBetween(deadlineBefore(at, zone, { kind: 'elapsed', hours: 48 }), at)).toBe(48)
      }),
      { seed: 20261125, numRuns: 300 },
    )
  })

  it('is counted from the first minute of the day where only the day is known', () => {
    const [pair] = leadTime(aJourney({}, '2026-12-10'), submitted('2026-12-01T00:00'))
    expect(pair?.deadline).toBe(submitted('2026-12-08T00:00'))
  })
})

describe("the states' own forms", () => {
  it('ruID is due 72 hours before, by 7 December 09:00', () => {
    expect(judge(aJourney(), '2026-12-07T09:00')?.overlays[0]).toMatchObject({
      id: 'ru-ruid',
      deadline: submitted('2026-12-07T09:00'),
      met: true,
      status: 'mandatory',
      confidence: 'uncertain',
    })
    expect(judge(aJourney(), '2026-12-07T09:01')?.overlays[0]?.met).toBe(false)
  })

  it('ruID is not for citizens of Belarus, nor for children under six', () => {
    expect(judge(aJourney({ citizenship: 'BY' }), '2026-12-01T09:00')?.overlays).toEqual([])
    expect(judge(aJourney({ birthDate: '2021-01-01' }), '2026-12-01T09:00')?.overlays).toEqual([])
  })

  it('ruID in an emergency is due four hours before', () => {
    const pair = judge(aJourney({ emergency: true }), '2026-12-10T05:00')
    expect(pair).toMatchObject({ status: 'late', isEmergency: true, lateHours: 44 })
    expect(pair?.overlays[0]).toMatchObject({ deadline: submitted('2026-12-10T05:00'), met: true })
  })
})

describe('a changed journey', () => {
  const filed = submitted('2026-12-01T09:00')
  const changedOn = submitted('2026-12-08T12:00')
  const judged = (at: string) => judgeAmendment(aJourney(), aJourney({}, at), filed, changedOn)[0]

  it('crossed later keeps the instant it was filed at', () => {
    expect(judged('2026-12-10T10:00')).toMatchObject({ status: 'on_time', submitted: filed })
  })

  it('crossed earlier is filed at the change', () => {
    expect(judged('2026-12-10T08:00')).toMatchObject({ status: 'late', submitted: changedOn })
  })

  it('between other states is filed at the change', () => {
    const { legs } = aJourney()
    const [exit] = legs
    const after = aJourney({
      legs: [
        { ...exit, direction: 'exit', state: 'KZ', checkpoint: 'kz-kg-korday', at: '2026-12-10T09:00' },
        { direction: 'entry', state: 'KG', checkpoint: 'kz-kg-korday', at: '2026-12-10T10:00', zone: 'Asia/Bishkek' },
      ],
    })
    expect(judgeAmendment(aJourney(), after, filed, changedOn)[0]?.submitted).toBe(changedOn)
  })

  it('that is over is refused', () => {
    const [pair] = judgeAmendment(aJourney(), aJourney(), filed, addHours(submitted('2026-12-10T09:00'), 1))
    expect(pair?.status).toBe('refused_past')
  })
})
