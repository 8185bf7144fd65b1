import { Writable } from 'node:stream'
import { runCommand } from '../../src/cli/main.ts'

/** `kosh import vacancies` of a file, in a process of its own: prints what came of it, how long it took and its peak of memory. */
const [, , file = ''] = process.argv
const written: string[] = []
const stdout = new Writable({
  write(chunk, _, done) {
    written.push(String(chunk))
    done()
  },
})
const started = performance.now()
const argv = ['import', 'vacancies', file, '--format', 'trudvsem', '--source', 'bench', '--json']
const code = await runCommand(argv, { stdin: process.stdin, stdout, stderr: process.stderr, env: process.env })
if (code !== 0) throw new Error(`expected the import to end with 0, came ${code}`)
const seconds = (performance.now() - started) / 1000
const summary: unknown = JSON.parse(written.join(''))
const peakMb = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ ...Object(summary), seconds, peakMb }))
