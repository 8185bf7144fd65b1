import { createServer } from 'node:http'
import { Markup, Scenes, session, Telegraf } from 'telegraf'
import { connect } from '../../src/db/client.ts'

/**
 * What one would write without us: a Telegraf wizard over a webhook that keeps its answers in Telegraf's own session, stored in
 * PostgreSQL. As many steps as our registration asks; no inbox, no outbox, no encryption, no order per person. Run as a process
 * of its own: prints its port when it listens.
 */
type Answers = Scenes.WizardSessionData & { answers?: string[] }
type Bot = Scenes.WizardContext<Answers>

const { DATABASE_URL = '', TELEGRAM_API_ROOT = '', BOT_TOKEN = '', STEPS = '20' } = process.env
const { sql } = connect(DATABASE_URL)
await sql`create table if not exists peer_sessions (key text primary key, session text not null)`

const keyboard = Markup.inlineKeyboard([
  [Markup.button.callback('Back', 'back'), Markup.button.callback('Skip', 'skip')],
  [Markup.button.callback('Help', 'help'), Markup.button.callback('Cancel', 'cancel')],
])

const steps = Array.from({ length: Number(STEPS) }, (_, index) => async (ctx: Bot) => {
  const said = ctx.message && 'text' in ctx.message ? ctx.message.text : ''
  const data = ctx.scene.session
  data.answers = [...(data.answers ?? []), said]
  const last = index === Number(STEPS) - 1
  await ctx.reply(last ? `Thank you. ${data.answers.length} answers.` : `Question ${index + 1} of ${STEPS}?`, keyboard)
  return last ? ctx.scene.leave() : ctx.wizard.next()
})

const bot = new Telegraf<Bot>(BOT_TOKEN, { telegram: { apiRoot: TELEGRAM_API_ROOT, webhookReply: false } })
const stage = new Scenes.Stage<Bot>([new Scenes.WizardScene<Bot>('registration', ...steps)])
bot.use(
  session({
    store: {
      get: async (key: string) => {
        const [row] = await sql`select session from peer_sessions where key = ${key}`
        return row && JSON.parse(row.session)
      },
      set: async (key: string, value: object) => {
        const stored = JSON.stringify(value)
        await sql`insert into peer_sessions values (${key}, ${stored})
          on conflict (key) do update set session = excluded.session`
      },
      delete: async (key: string) => {
        await sql`delete from peer_sessions where key = ${key}`
      },
    },
  }),
)
bot.use(stage.middleware())
bot.start((ctx) => ctx.scene.enter('registration'))
bot.botInfo = await bot.telegram.getMe()

const server = createServer(bot.webhookCallback('/telegram/webhook'))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 }))
})
