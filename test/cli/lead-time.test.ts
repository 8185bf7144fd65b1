import { describe, expect, it } from 'vitest'
import { kosh } from '../support/cli.ts'

const toRussia = ['--from', 'KZ', '--to', 'RU', '--citizenship', 'KZ', '--purpose', 'work']
const at = ['--at', '2026-12-10T09:00', '--zone', 'Asia/Almaty']

const pairOf = async (argv: string[]) => JSON.parse((await kosh(['lead-time', ...argv])).out).pairs[0]

describe('kosh lead-time', () => {
  it('takes a filing at 9:00 two days before a crossing at 9:00 as on time, and one a minute later as late', async () => {
    const onTime = await pairOf([...toRussia, ...at, '--submitted', '2026-12-08T09:00:00+05:00'])
    expect(onTime).toMatchObject({ deadline: '2026-12-08T04:00:00Z', status: 'on_time' })
    expect(onTime.rule).toMatchObject({ id: 'eaeu-notice-48h/1', asOf: '2026-11-23' })
    const late = await pairOf([...toRussia, ...at, '--submitted', '2026-12-08T09:01:00+05:00'])
    expect(late.status).toBe('late')
  })

  it('tells of ruID, due at 9:00 three days before, as not certain', async () => {
    const { overlays } = await pairOf([...toRussia, ...at, '--submitted', '2026-12-07T04:00:00Z'])
    expect(overlays).toMatchObject([
      { id: 'ru-ruid', deadline: '2026-12-07T04:00:00Z', met: true, status: 'mandatory', confidence: 'uncertain' },
    ])
  })

  it('leaves out a form the person is exempt from', async () => {
    const told = ['--from', 'BY', '--to', 'RU', '--citizenship', 'BY', '--purpose', 'work']
    const { overlays } = await pairOf([...told, ...at, '--submitted', '2026-12-01T00:00:00Z'])
    expect(overlays).toEqual([])
  })

  it('answers journeys line by line; a wrong line is answered by an error and the others go on', async () => {
    const legs = [
      { direction: 'exit', state: 'KZ', at: '2026-12-10T12:00', zone: 'Asia/Almaty' },
      { direction: 'entry', state: 'KG', at: '2026-12-10T13:00', zone: 'Asia/Bishkek' },
    ]
    const journey = { citizenship: 'KZ', purpose: 'family', submitted: '2026-12-09T00:00:00Z', legs }
    const backwards = { ...journey, legs: legs.toReversed() }
    const input = [journey, 'nonsense', { ...journey, purpose: 'holiday' }, backwards, journey].map((one) =>
      typeof one === 'string' ? one : JSON.stringify(one),
    )
    const { code, out } = await kosh(['lead-time', '-'], { input: input.join('\n') })
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(answers).toHaveLength(5)
    expect(answers[0].pairs).toMatchObject([{ from: 'KZ', to: 'KG', status: 'late', overlays: [] }])
    expect(answers.slice(1, 4).map(({ line }) => line)).toEqual([2, 3, 4])
    expect(answers[4]).toEqual(answers[0])
  })

  it('asks for what is missing', async () => {
    const { code, err } = await kosh(['lead-time', '--from', 'KZ'])
    expect(code).toBe(2)
    expect(err).toContain('--to')
  })
})
