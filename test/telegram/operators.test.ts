import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { koshWords } from '../../src/app/world.ts'
import { type BotApi, type Person, startBotApi } from '../support/bot-api.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { openPage } from '../support/page.ts'
import { until } from '../support/path.ts'
import { startWholeProgram, type WholeProgram } from '../support/whole-program.ts'

const words = koshWords(() => {})
const ru = (id: string, args = {}) => words.say('ru', { id, args })

let fresh: FreshDatabase
let api: BotApi
let program: WholeProgram
let group: ReturnType<BotApi['group']>
let operator: Person
beforeAll(async () => {
  fresh = await freshDatabase()
  api = await startBotApi()
  group = api.group(-1_000_000_000_201)
  operator = api.person()
  program = await startWholeProgram(fresh, api, { OPERATORS_CHAT: String(group.id) })
})
afterAll(async () => {
  await program.stop()
  await api.close()
  await fresh.close()
})

const groupSees = (expected: RegExp) =>
  until(
    () => group.sees().findLast((text) => expected.test(text)) ?? '',
    (seen) => seen !== '',
  )

/** In a group, as an answer to a message of the bot. */
const answers = (text: string) => ({
  reply_to_message: { message_id: 1, from: { id: Number(api.token.split(':')[0]), is_bot: true }, text },
})

/** Somebody who has agreed and is asked where they leave from. */
async function inTheMiddle(): Promise<{ person: Person; asked: string }> {
  const person = api.person({ languageCode: 'ru' })
  person.says('/new')
  await person.waitsFor(ru('language-choose'))
  person.presses('Русский')
  await person.waitsFor(ru('welcome'))
  person.presses(ru('consent-agree-button'))
  await person.waitsFor(ru('registration-begin'))
  person.presses(ru('registration-begin-button'))
  await person.waitsFor(ru('registration-citizenship'))
  person.presses(ru('country-kz'))
  const { text } = await person.waitsFor(ru('registration-from'))
  return { person, asked: text }
}

describe('a person who asks the operators from a form', () => {
  it('is answered by a reply in the group, and goes on at the same question when it is closed', async () => {
    const { person, asked } = await inTheMiddle()
    person.says('/human')
    await person.waitsFor(ru('human-ask'))
    person.says('Где взять справку?')
    await person.waitsFor(ru('human-passed'))
    const posted = await groupSees(/Где взять справку/)

    group.says(operator, 'В миграционной службе.', answers(posted))
    await person.waitsFor('В миграционной службе.')
    const delivered = await groupSees(/ответ доставлен$/)

    group.says(operator, `/close@${api.username}`, answers(delivered))
    await person.waitsFor((seen) => seen.text === `${ru('human-closed')}\n\n${asked}`)
    person.presses(ru('country-kz'))
    await person.waitsFor(ru('registration-to'))
  })

  it('is answered and led on by nobody but that group', async () => {
    const { person } = await inTheMiddle()
    person.says('/human')
    await person.waitsFor(ru('human-ask'))
    person.says('Слышит ли меня кто-нибудь?')
    await person.waitsFor(ru('human-passed'))
    const posted = await groupSees(/Слышит ли меня/)
    const strangers = api.group(-1_000_000_000_202)
    strangers.says(operator, 'Переведите деньги', answers(posted))
    strangers.says(operator, '/close', answers(posted))
    operator.sends({ text: 'Переведите деньги', ...answers(posted) })
    // Told after all of that, so all of that was heard.
    group.says(operator, 'Да.', answers(posted))
    await person.waitsFor('Да.')
    expect(person.seesAll().some(({ text }) => text.includes('Переведите'))).toBe(false)
    expect(strangers.sees()).toEqual([ru('group-private')])
  })
})

describe('the group of the operators', () => {
  it('hears nothing of what they say among themselves, and is told how to answer when it speaks to us', async () => {
    group.says(operator, 'Кто сегодня дежурит?')
    group.says(operator, `@${api.username} привет`)
    const how = await groupSees(/^Чтобы ответить/)
    expect(how).toContain('/close')
    expect(group.sees().filter((text) => !text.startsWith('№'))).toEqual([how])
  })

  it('is told that only text can be sent, and of a question that is no longer there', async () => {
    group.says(operator, '', { ...answers('№ 99999 · вопрос'), text: undefined, photo: [{ file_id: 'x' }] })
    await groupSees(/№ 99999 · человеку можно отправить только текст/)
    group.says(operator, 'Ответ', answers('№ 99999 · вопрос'))
    await groupSees(/№ 99999 · такого вопроса больше нет/)
  })
})

it('a person at the page is served the same way, over a restart', async () => {
  const page = await openPage(program.address())
  const sees = (expected: string) =>
    until(
      () => page.told.findLast(({ kind }) => kind === 'card' || kind === 'note'),
      (told) => JSON.stringify(told ?? '').includes(expected),
    )
  const press = async (label: string) => {
    const told = page.told.findLast((one) => JSON.stringify(one).includes(label))
    const choice = told && 'choices' in told ? told.choices.find((one) => one.label.startsWith(label)) : undefined
    if (!told || !choice) throw new Error(`no ${label}`)
    await page.presses(choice.index, told.version ?? 0)
  }
  await sees(ru('language-choose'))
  await press('Русский')
  await sees(ru('welcome'))
  await press(ru('consent-agree-button'))
  await sees(ru('home'))
  await page.commands('human')
  await sees(ru('human-ask'))
  await page.says('Вопрос со страницы')
  await sees(ru('human-passed'))
  const posted = await groupSees(/Вопрос со страницы/)
  expect(posted).toContain('браузер')
  await program.restart()
  await page.reopen(program.address())
  group.says(operator, 'Ответ на страницу', answers(posted))
  await sees('Ответ на страницу')
  await groupSees(/ответ ждёт человека в браузере$/)
  page.close()
})
