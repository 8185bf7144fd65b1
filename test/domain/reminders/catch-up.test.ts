import { describe, expect, it } from 'vitest'
import { pickWaiting } from '../../../src/domain/reminders/catch-up.ts'
import { Series } from '../../../src/domain/reminders/reminder.ts'

const waiting = (kind: string, dueAt: string, subject = 'journey:1', until = '2026-12-20T00:00:00Z') => ({
  kind,
  series: Series.parse(kind.split('-')[0]),
  subject,
  dueAt,
  until,
  sendAt: new Date(dueAt),
  about: {},
})

describe('what waits after an outage', () => {
  it('is told of once a matter: the last', () => {
    const { sent, overtaken } = pickWaiting(
      [waiting('filing-3d', '2026-12-01T09:00:00Z'), waiting('filing-24h', '2026-12-03T09:00:00Z')],
      '2026-12-03T12:00:00Z',
    )
    expect(sent.map(({ kind }) => kind)).toEqual(['filing-24h'])
    expect(overtaken.map(({ kind }) => kind)).toEqual(['filing-3d'])
  })

  it('is at most one late reminder a kind, that with the nearest deadline', () => {
    const { sent } = pickWaiting(
      [
        waiting('crossing-24h', '2026-12-01T09:00:00Z', 'journey:1', '2026-12-09T00:00:00Z'),
        waiting('crossing-24h', '2026-12-01T10:00:00Z', 'journey:2', '2026-12-05T00:00:00Z'),
        waiting('filing-3d', '2026-12-01T10:00:00Z', 'journey:3'),
      ],
      '2026-12-04T09:00:00Z',
    )
    expect(sent.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'crossing-24h journey:2',
      'filing-3d journey:3',
    ])
  })

  it('is all told where nothing is late', () => {
    const { sent } = pickWaiting(
      [
        waiting('crossing-24h', '2026-12-01T09:00:00Z', 'journey:1'),
        waiting('crossing-24h', '2026-12-01T09:00:00Z', 'journey:2'),
      ],
      '2026-12-01T09:00:30Z',
    )
    expect(sent).toHaveLength(2)
  })
})
