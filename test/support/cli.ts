import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { runCommand } from '../../src/cli/main.ts'

/** A command as a shell would run it, in this process: its exit code and what it wrote. */
export async function kosh(
  argv: string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const written = Promise.all([text(stdout), text(stderr)])
  const code = await runCommand(argv, { stdin: Readable.from([input]), stdout, stderr, env })
  stdout.end()
  stderr.end()
  const [out, err] = await written
  return { code, out, err }
}
