import { describe, expect, it } from 'vitest'
import { kosh } from '../support/cli.ts'

/** Whole plans, worked out by hand from the definitions: day, clock, kind, and the form or duty where there is one. */

const plans: [name: string, journey: object, plan: string[]][] = [
  [
    'by air from Kyrgyzstan to Russia, to work: our deadline and ruID before it, the flight, the morning after',
    {
      citizenship: 'KG',
      birthDate: '1995-03-01',
      purpose: 'work',
      now: '2026-11-20T06:00:00Z',
      filed: false,
      zone: 'Asia/Bishkek',
      legs: [
        { direction: 'exit', state: 'KG', checkpoint: 'BSZ', at: '2026-12-10T12:00', zone: 'Asia/Bishkek' },
        { direction: 'entry', state: 'RU', checkpoint: 'DME', at: '2026-12-10T13:30', zone: 'Europe/Moscow' },
      ],
    },
    [
      '2026-11-30T12:00 Asia/Bishkek overlay-7d ru-ruid',
      '2026-12-01T12:00 Asia/Bishkek filing-7d',
      '2026-12-04T12:00 Asia/Bishkek overlay-3d ru-ruid',
      '2026-12-05T12:00 Asia/Bishkek filing-3d',
      '2026-12-06T12:00 Asia/Bishkek overlay-24h ru-ruid',
      '2026-12-07T09:00 Asia/Bishkek overlay-3h ru-ruid',
      '2026-12-07T12:00 Asia/Bishkek filing-24h',
      '2026-12-08T09:00 Asia/Bishkek filing-3h',
      '2026-12-09T12:00 Asia/Bishkek crossing-24h',
      '2026-12-10T09:00 Asia/Bishkek crossing-3h',
      '2026-12-11T09:00 Europe/Moscow arrival-day1',
    ],
  ],
  [
    'a worker who has flown in from Kyrgyzstan: registration and medical examination side by side, then the contract’s end',
    {
      citizenship: 'KG',
      birthDate: '1995-03-01',
      purpose: 'work',
      now: '2026-12-11T06:00:00Z',
      filed: true,
      zone: 'Europe/Moscow',
      stay: { state: 'RU', enteredOn: '2026-12-10', contractEndsOn: '2027-06-30' },
      legs: [
        { direction: 'exit', state: 'KG', checkpoint: 'BSZ', at: '2026-12-10T12:00', zone: 'Asia/Bishkek' },
        { direction: 'entry', state: 'RU', checkpoint: 'DME', at: '2026-12-10T13:30', zone: 'Europe/Moscow' },
      ],
    },
    [
      '2026-12-16T09:00 Europe/Moscow medical-7 ru-medical',
      '2026-12-29T09:00 Europe/Moscow medical-20 ru-medical',
      '2026-12-29T09:00 Europe/Moscow stayreg-20 ru-registration',
      '2027-01-03T09:00 Europe/Moscow stayreg-25 ru-registration',
      '2027-01-05T09:00 Europe/Moscow medical-27 ru-medical',
      '2027-01-06T09:00 Europe/Moscow stayreg-28 ru-registration',
      '2027-01-08T09:00 Europe/Moscow stayreg-last ru-registration',
      '2027-05-01T09:00 Europe/Moscow contract-60',
      '2027-05-31T09:00 Europe/Moscow contract-30',
      '2027-06-16T09:00 Europe/Moscow contract-14',
      '2027-06-23T09:00 Europe/Moscow contract-7',
      '2027-06-29T09:00 Europe/Moscow contract-1',
    ],
  ],
  [
    'by road from Kazakhstan to Russia to study, the address unknown: asked before and after, then 90 days of the calendar year',
    {
      citizenship: 'KZ',
      purpose: 'study',
      now: '2026-08-01T06:00:00Z',
      filed: false,
      zone: 'Asia/Almaty',
      addressKnown: false,
      legs: [
        { direction: 'exit', state: 'KZ', checkpoint: 'kz-ru-kairak', at: '2026-08-28T10:00' },
        { direction: 'entry', state: 'RU', checkpoint: 'kz-ru-kairak', at: '2026-08-28T12:00' },
      ],
      stay: { state: 'RU', enteredOn: '2026-08-28' },
    },
    [
      '2026-08-18T10:00 Asia/Almaty overlay-7d ru-ruid',
      '2026-08-19T10:00 Asia/Almaty filing-7d',
      '2026-08-22T10:00 Asia/Almaty overlay-3d ru-ruid',
      '2026-08-23T10:00 Asia/Almaty filing-3d',
      '2026-08-24T10:00 Asia/Almaty overlay-24h ru-ruid',
      '2026-08-25T07:00 Asia/Almaty overlay-3h ru-ruid',
      '2026-08-25T10:00 Asia/Almaty filing-24h',
      '2026-08-26T07:00 Asia/Almaty filing-3h',
      '2026-08-27T10:00 Asia/Almaty address-24h',
      '2026-08-27T10:00 Asia/Almaty crossing-24h',
      '2026-08-28T07:00 Asia/Almaty crossing-3h',
      '2026-08-29T09:00 Asia/Yekaterinburg address-day1',
      '2026-08-29T09:00 Asia/Yekaterinburg arrival-day1',
      '2026-09-16T09:00 Asia/Yekaterinburg stayreg-20 ru-registration',
      '2026-09-21T09:00 Asia/Yekaterinburg stayreg-25 ru-registration',
      '2026-09-24T09:00 Asia/Yekaterinburg stayreg-28 ru-registration',
      '2026-09-26T09:00 Asia/Yekaterinburg stayreg-last ru-registration',
      '2026-11-11T09:00 Asia/Yekaterinburg stay-14',
      '2026-11-18T09:00 Asia/Yekaterinburg stay-7',
      '2026-11-22T09:00 Asia/Yekaterinburg stay-3',
      '2026-11-24T09:00 Asia/Yekaterinburg stay-1',
    ],
  ],
  [
    'a worker of Armenia whose contract in Moscow ends early on day 96: fifteen days, daily from the tenth',
    {
      citizenship: 'AM',
      purpose: 'work',
      now: '2026-12-01T06:00:00Z',
      filed: true,
      zone: 'Europe/Moscow',
      stay: {
        state: 'RU',
        enteredOn: '2026-09-01',
        contractEndsOn: '2027-08-31',
        terminatedOn: '2026-12-05',
        region: 'RU-MOW',
      },
    },
    [
      '2026-12-14T09:00 Europe/Moscow renew15-10',
      '2026-12-15T09:00 Europe/Moscow renew15-11',
      '2026-12-16T09:00 Europe/Moscow renew15-12',
      '2026-12-17T09:00 Europe/Moscow renew15-13',
      '2026-12-18T09:00 Europe/Moscow renew15-14',
      '2026-12-19T09:00 Europe/Moscow renew15-15',
    ],
  ],
  [
    'from Russia to family in Kazakhstan through Karakoga, where clocks go an hour back: QazETA, the host’s third day, day 30, 90 days of 180',
    {
      citizenship: 'RU',
      purpose: 'family',
      now: '2026-12-01T06:00:00Z',
      filed: false,
      zone: 'Asia/Omsk',
      legs: [
        { direction: 'exit', state: 'RU', checkpoint: 'kz-ru-karakoga', at: '2026-12-10T09:00' },
        { direction: 'entry', state: 'KZ', checkpoint: 'kz-ru-karakoga', at: '2026-12-10T08:30' },
      ],
      stay: { state: 'KZ', enteredOn: '2026-12-10' },
    },
    [
      '2026-12-04T09:00 Asia/Omsk overlay-3d kz-eta',
      '2026-12-05T09:00 Asia/Omsk filing-3d',
      '2026-12-06T09:00 Asia/Omsk overlay-24h kz-eta',
      '2026-12-07T06:00 Asia/Omsk overlay-3h kz-eta',
      '2026-12-07T09:00 Asia/Omsk filing-24h',
      '2026-12-08T06:00 Asia/Omsk filing-3h',
      '2026-12-09T09:00 Asia/Omsk crossing-24h',
      '2026-12-10T06:00 Asia/Omsk crossing-3h',
      '2026-12-10T09:00 Asia/Almaty arrival-day1',
      '2026-12-12T09:00 Asia/Almaty stayreg-3 kz-host',
      '2026-12-29T09:00 Asia/Almaty stayreg-20 kz-registration',
      '2027-01-03T09:00 Asia/Almaty stayreg-25 kz-registration',
      '2027-01-06T09:00 Asia/Almaty stayreg-28 kz-registration',
      '2027-01-08T09:00 Asia/Almaty stayreg-last kz-registration',
      '2027-02-23T09:00 Asia/Almaty stay-14',
      '2027-03-02T09:00 Asia/Almaty stay-7',
      '2027-03-06T09:00 Asia/Almaty stay-3',
      '2027-03-08T09:00 Asia/Almaty stay-1',
    ],
  ],
  [
    'from Belarus to work in Russia: no ruID, no medical examination, 90 days without registration',
    {
      citizenship: 'BY',
      purpose: 'work',
      now: '2026-12-01T06:00:00Z',
      filed: false,
      zone: 'Europe/Minsk',
      legs: [
        { direction: 'exit', state: 'BY', checkpoint: 'by-ru-redki', at: '2026-12-10T09:00' },
        { direction: 'entry', state: 'RU', checkpoint: 'by-ru-redki', at: '2026-12-10T09:10' },
      ],
      stay: { state: 'RU', enteredOn: '2026-12-10', contractEndsOn: '2027-12-09' },
    },
    [
      '2026-12-01T09:00 Europe/Minsk filing-7d',
      '2026-12-05T09:00 Europe/Minsk filing-3d',
      '2026-12-07T09:00 Europe/Minsk filing-24h',
      '2026-12-08T06:00 Europe/Minsk filing-3h',
      '2026-12-09T09:00 Europe/Minsk crossing-24h',
      '2026-12-10T06:00 Europe/Minsk crossing-3h',
      '2026-12-11T09:00 Europe/Moscow arrival-day1',
      '2027-02-27T09:00 Europe/Moscow stayreg-80 ru-registration',
      '2027-03-04T09:00 Europe/Moscow stayreg-85 ru-registration',
      '2027-03-07T09:00 Europe/Moscow stayreg-88 ru-registration',
      '2027-03-09T09:00 Europe/Moscow stayreg-last ru-registration',
      '2027-10-10T09:00 Europe/Moscow contract-60',
      '2027-11-09T09:00 Europe/Moscow contract-30',
      '2027-11-25T09:00 Europe/Moscow contract-14',
      '2027-12-02T09:00 Europe/Moscow contract-7',
      '2027-12-08T09:00 Europe/Moscow contract-1',
    ],
  ],
]

describe('the plan, whole and in its order,', () => {
  it.each(plans)('%s', async (_, journey, plan) => {
    const { code, out } = await kosh(['reminders', 'plan', '-'], { input: JSON.stringify(journey) })
    expect(code).toBe(0)
    expect(JSON.parse(out).reminders.map(told)).toEqual(plan)
  })
})

type Told = { at: string; zone: string; kind: string; overlay?: string; duty?: string }
const told = ({ at, zone, kind, overlay, duty }: Told) => [at, zone, kind, overlay ?? duty].filter(Boolean).join(' ')
