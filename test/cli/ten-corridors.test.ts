import { expect, it } from 'vitest'
import { kosh } from '../support/cli.ts'

/** The whole plan of ten corridors, journey and stay together, beside this file to be read against the rules. */

type Corridor = { title: string; line: Record<string, unknown> }

const leg = (direction: 'exit' | 'entry', state: string, at: string, zone: string, checkpoint?: string) => ({
  direction,
  state,
  at,
  zone,
  ...(checkpoint ? { checkpoint } : {}),
})
const now = '2026-11-25T00:00:00Z'

const corridors: Corridor[] = [
  {
    title: 'KZ → RU by road, a Kazakh welder, not registered yet, contract to 30 June',
    line: {
      ...{ citizenship: 'KZ', purpose: 'work', now, zone: 'Asia/Almaty' },
      legs: [
        leg('exit', 'KZ', '2026-12-10T12:00', 'Asia/Qostanay', 'kz-ru-kairak'),
        leg('entry', 'RU', '2026-12-10T12:00', 'Asia/Yekaterinburg', 'kz-ru-kairak'),
      ],
      stay: { state: 'RU', enteredOn: '2026-12-10', contractEndsOn: '2027-06-30', region: 'RU-CHE' },
    },
  },
  {
    title: 'KG → RU by air to Moscow, a Kyrgyz worker, registered, address not known',
    line: {
      ...{ citizenship: 'KG', purpose: 'work', now, zone: 'Asia/Bishkek', filed: true, addressKnown: false },
      legs: [
        leg('exit', 'KG', '2026-12-05T07:30', 'Asia/Bishkek'),
        leg('entry', 'RU', '2026-12-05T08:40', 'Europe/Moscow'),
      ],
      stay: { state: 'RU', enteredOn: '2026-12-05', region: 'RU-MOW' },
    },
  },
  {
    title: 'AM → RU by air for study, registered, ruID done',
    line: {
      ...{ citizenship: 'AM', purpose: 'study', now, zone: 'Asia/Yerevan', filed: true, formsDone: ['ru-ruid'] },
      legs: [
        leg('exit', 'AM', '2026-12-20T10:00', 'Asia/Yerevan'),
        leg('entry', 'RU', '2026-12-20T12:00', 'Europe/Moscow'),
      ],
      stay: { state: 'RU', enteredOn: '2026-12-20', region: 'RU-SPE' },
    },
  },
  {
    title: 'BY → RU by road to work, a citizen of Belarus, not registered yet',
    line: {
      ...{ citizenship: 'BY', purpose: 'work', now, zone: 'Europe/Minsk' },
      legs: [
        leg('exit', 'BY', '2026-12-08T09:00', 'Europe/Minsk'),
        leg('entry', 'RU', '2026-12-08T09:00', 'Europe/Moscow'),
      ],
      stay: { state: 'RU', enteredOn: '2026-12-08' },
    },
  },
  {
    title: 'RU → KZ by rail to family, registered',
    line: {
      ...{ citizenship: 'RU', purpose: 'family', now, zone: 'Asia/Omsk', filed: true },
      legs: [leg('exit', 'RU', '2026-12-15T23:00', 'Asia/Omsk'), leg('entry', 'KZ', '2026-12-15T22:00', 'Asia/Almaty')],
      stay: { state: 'KZ', enteredOn: '2026-12-15' },
    },
  },
  {
    title: 'KG → KZ by road to work in the fields, contract of eight months ended early',
    line: {
      ...{ citizenship: 'KG', purpose: 'work', now: '2026-08-01T00:00:00Z', zone: 'Asia/Bishkek', filed: true },
      legs: [
        leg('exit', 'KG', '2026-08-02T10:00', 'Asia/Bishkek', 'kz-kg-korday'),
        leg('entry', 'KZ', '2026-08-02T09:00', 'Asia/Almaty', 'kz-kg-korday'),
      ],
      stay: { state: 'KZ', enteredOn: '2026-08-02', contractEndsOn: '2027-04-02', terminatedOn: '2027-01-10' },
    },
  },
  {
    title: 'KZ → KG by road, a visit, registered',
    line: {
      ...{ citizenship: 'KZ', purpose: 'tourism', now, zone: 'Asia/Almaty', filed: true },
      legs: [
        leg('exit', 'KZ', '2026-12-10T11:00', 'Asia/Almaty', 'kz-kg-korday'),
        leg('entry', 'KG', '2026-12-10T12:00', 'Asia/Bishkek', 'kz-kg-korday'),
      ],
      stay: { state: 'KG', enteredOn: '2026-12-10' },
    },
  },
  {
    title: 'KZ → RU → BY by road to work, transit through Russia, registered',
    line: {
      ...{ citizenship: 'KZ', purpose: 'work', now, zone: 'Asia/Oral', filed: true },
      legs: [
        leg('exit', 'KZ', '2026-12-12T06:00', 'Asia/Oral'),
        leg('entry', 'RU', '2026-12-12T06:00', 'Europe/Samara'),
        leg('exit', 'RU', '2026-12-14T15:00', 'Europe/Moscow'),
        leg('entry', 'BY', '2026-12-14T15:00', 'Europe/Minsk'),
      ],
      stay: { state: 'BY', enteredOn: '2026-12-14' },
    },
  },
  {
    title: 'RU → AM by air to work, registered',
    line: {
      ...{ citizenship: 'RU', purpose: 'work', now, zone: 'Europe/Moscow', filed: true },
      legs: [
        leg('exit', 'RU', '2026-12-18T21:00', 'Europe/Moscow'),
        leg('entry', 'AM', '2026-12-19T01:00', 'Asia/Yerevan'),
      ],
      stay: { state: 'AM', enteredOn: '2026-12-19' },
    },
  },
  {
    title: 'AM → KZ by air for treatment and back, registered; first hours of a day on which clocks differ by an hour',
    line: {
      ...{ citizenship: 'AM', purpose: 'medical', now, zone: 'Asia/Yerevan', filed: true },
      legs: [
        leg('exit', 'AM', '2026-12-11T23:30', 'Asia/Yerevan'),
        leg('entry', 'KZ', '2026-12-12T03:30', 'Asia/Almaty'),
        leg('exit', 'KZ', '2027-01-15T08:00', 'Asia/Almaty'),
        leg('entry', 'AM', '2027-01-15T10:00', 'Asia/Yerevan'),
      ],
      stay: { state: 'KZ', enteredOn: '2026-12-12' },
    },
  },
]

it('is the plan of ten corridors, line by line', async () => {
  const lines = corridors.map(({ line }) => JSON.stringify(line)).join('\n')
  const { out, code } = await kosh(['reminders', 'plan', '-'], { input: lines })
  expect(code).toBe(0)
  const plans = out.trim().split('\n')
  const told = corridors.map(({ title }, index) => {
    const { reminders } = JSON.parse(plans[index] ?? '{}')
    const each: { kind: string; at: string; zone: string; overlay?: string; duty?: string }[] = reminders
    return [
      title,
      ...each.map(
        (one) =>
          `  ${one.at} ${one.zone}  ${one.kind}${one.overlay || one.duty ? ` (${one.overlay ?? one.duty})` : ''}`,
      ),
    ].join('\n')
  })
  await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('ten-corridors.txt')
})
