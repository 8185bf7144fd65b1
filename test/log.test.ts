import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createLog, describeError, logIncident } from '../src/log.ts'

function listening() {
  const lines: string[] = []
  const log = createLog('debug', { write: (line) => void lines.push(line) })
  return { log, text: () => lines.join(''), line: () => JSON.parse(lines.at(-1) ?? '{}') }
}

const duplicate = Object.assign(new Error('duplicate key value: (phone)=(+77010000000)'), {
  code: '23505',
  constraint_name: 'persons_phone',
  detail: 'Key (phone)=(+77010000000) already exists.',
})

describe('the log', () => {
  it('tells ids, and leaves out what is not known to name nobody', () => {
    const { log, text, line } = listening()
    log.info({ personId: 'p1', ms: 12, answer: 'Айгүл Үлгі', payload: { text: 'N12345678' } }, 'handled')
    expect(line()).toMatchObject({
      level: 'info',
      personId: 'p1',
      ms: 12,
      omitted: ['answer', 'payload'],
      msg: 'handled',
    })
    expect(text()).not.toMatch(/Айгүл|N12345678/)
  })

  it('tells of a failed statement its code and constraint, never its parameters', () => {
    const { log, text, line } = listening()
    log.error({ err: new DrizzleQueryError('insert into persons values ($1)', ['+77010000000'], duplicate) }, 'failed')
    expect(line().err).toMatchObject({ code: '23505', constraint: 'persons_phone' })
    expect(text()).not.toContain('7701')
  })

  it('does not let an object through in the place of an id', () => {
    const { log, text } = listening()
    log.info({ personId: { name: 'Айгүл Үлгі' } }, 'handled')
    expect(text()).not.toContain('Айгүл')
  })

  it('never takes its line from an error, nor what is not known from a child', () => {
    const { log, text, line } = listening()
    log.child({ answer: 'Айгүл Үлгі', personId: 'p1' }).error(new Error('Айгүл Үлгі'))
    expect(line()).toMatchObject({ personId: 'p1', msg: 'failed' })
    expect(text()).not.toContain('Айгүл')
  })

  it('gives what should not have happened a number that can be read out, and tells it once', () => {
    const { log, line } = listening()
    const incident = logIncident(log, new Error('token 123456:secret'), { personId: 'p1' })
    expect(incident).toMatch(/^[2-9A-HJKMNP-Z]{6}$/)
    expect(line()).toMatchObject({ level: 'error', incident, personId: 'p1', err: { kind: 'Error' } })
    expect(JSON.stringify(line())).not.toContain('secret')
  })
})

it('a failed statement is described on a terminal without its parameters', () => {
  const said = describeError(new DrizzleQueryError('insert into persons values ($1)', ['+77010000000'], duplicate))
  expect(said).toBe('the database refused a statement: 23505 persons_phone')
})
