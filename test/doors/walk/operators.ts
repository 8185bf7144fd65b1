import type { BotApi } from '../../support/bot-api.ts'
import type { Random } from '../../support/random.ts'

export type Operators = { id: number; answer: (random: Random) => void }

/** The group of those who answer people: now and then one of them does, ends a talk, or says what nobody is to hear. */
export function createOperators(api: BotApi): Operators {
  const group = api.group()
  const operator = api.person()
  const bot = { id: Number(api.token.split(':')[0]), is_bot: true }
  return {
    id: group.id,
    answer(random) {
      const asked = group.sees()
      if (asked.length === 0) return
      const text = random.pick(asked.slice(-5))
      const said = random.pick(['Жауап: құжатты алып жүріңіз', '/close', '<b>Ответ</b> & совет', 'а'.repeat(4_000)])
      if (random.in100(15)) group.says(operator, said)
      else group.says(operator, said, { reply_to_message: { message_id: 1, from: bot, text } })
    },
  }
}
