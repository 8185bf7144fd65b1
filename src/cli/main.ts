import { z } from 'zod'
import { ConfigError } from '../config.ts'
import { describeError } from '../log.ts'
import {
  complain,
  HelpAsked,
  hasFailed,
  type Io,
  isClosedPipe,
  print,
  type Run,
  reason,
  WrongUse,
  watchOutput,
} from './io.ts'

type Command = { about: string; load: () => Promise<{ run: Run }> }

/** Every command: its words, what it does in a line, where it is. */
const commands: Record<string, Command> = {
  migrate: { about: 'applies migrations', load: () => import('./migrate.ts') },
  person: {
    about: 'export|erase <person-id|telegram:ID>: the own data of a person; erasure',
    load: () => import('./person.ts'),
  },
  parse: {
    about: 'date|place|occupation|mrz|id TEXT|-: what the chat would understand',
    load: () => import('./parse.ts'),
  },
  'lead-time': {
    about: '--from --to --citizenship --purpose --at I --zone Z [--submitted I] | -: deadline, rule, states’ own forms',
    load: () => import('./lead-time.ts'),
  },
  reminders: {
    about: 'plan FILE|- | due | run [--now I]: the plan of a journey; what is due; one sweep',
    load: () => import('./reminders.ts'),
  },
  import: {
    about: 'vacancies|rates <file|url|->: takes in a feed, or exchange rates',
    load: () => import('./import.ts'),
  },
  feeds: {
    about: 'list|add|run|pause|resume|remove: vacancies from addresses, read again and again',
    load: () => import('./feeds.ts'),
  },
  match: {
    about: '<file|->: NDJSON of profiles, answered by the vacancies that fit',
    load: () => import('./match.ts'),
  },
  moderate: {
    about: 'list|approve|reject|verify|unverify|code|check: what employers post, and who they are',
    load: () => import('./moderate.ts'),
  },
  vacancies: { about: 'export: every open vacancy as NDJSON', load: () => import('./vacancies.ts') },
  stats: {
    about: 'labour [--by …] [--country C] [--format table|csv|json|png]: the state of the labour market',
    load: () => import('./stats.ts'),
  },
  verify: {
    about: '<credential|code> [--online] [--keys FILE|URL]: whether it is good',
    load: () => import('./verify.ts'),
  },
  backup: { about: '<dir>: an encrypted dump, and the newest key file beside it', load: () => import('./backup.ts') },
  restore: {
    about: '<dir>: the newest dump, or the one told, into an empty database',
    load: () => import('./restore.ts'),
  },
  keys: { about: 'rotate: everything under the newest keys', load: () => import('./keys.ts') },
}

/** Runs the command that the first word names. Exit code: 0 done, 1 failed, 2 wrong use. */
export async function runCommand(argv: string[], io: Io): Promise<number> {
  const [name = 'help', ...rest] = argv
  if (['help', '--help', '-h'].includes(name)) {
    print(io, overview())
    return 0
  }
  const command = commands[name]
  if (!command) {
    complain(io, `kosh: no command "${name}"\n${overview()}`)
    return 2
  }
  try {
    const { run } = await command.load()
    return await run(rest, io)
  } catch (error) {
    if (isClosedPipe(error)) return 0
    if (error instanceof HelpAsked) {
      print(io, error.message)
      return 0
    }
    complain(io, `kosh ${name}: ${sayWhy(error)}`)
    return error instanceof WrongUse ? 2 : 1
  }
}

function sayWhy(error: unknown): string {
  if (error instanceof WrongUse || error instanceof ConfigError) return error.message
  return error instanceof z.ZodError ? reason(error) : describeError(error)
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`)
  return ['usage: kosh <command> [options]', '', ...lines, '', 'Exit code: 0 done, 1 failed, 2 wrong use.'].join('\n')
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  watchOutput(process.stdout)
  process.exitCode = await runCommand(process.argv.slice(2), process)
  process.on('exit', () => {
    if (hasFailed(process.stdout)) process.exitCode = 1
  })
}
