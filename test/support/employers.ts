import type { Talk } from './talk.ts'

/** Plainly made-up numbers, one a state, each with a check digit that fits. */
export const numbers = {
  KZ: '990140999905',
  RU: '9999000013',
  BY: '999900000',
  KG: '09999199910106',
  AM: '01234567',
} as const

/** Tells who employs, from the menu to the employer's own card. */
export async function becomeEmployer(
  t: Talk,
  told: { country?: keyof typeof numbers; number?: string; name?: string } = {},
) {
  const { country = 'KZ' } = told
  await t.command('employer')
  await t.presses('employer-begin-button')
  await t.presses(`country-${country.toLowerCase()}`)
  await t.says(told.number ?? numbers[country])
  await t.says(told.name ?? 'Демо Завод')
  await t.presses('employer-submit-button')
}

export const aDescription = 'Сварка труб в цехе, инструмент и одежда наши. Адрес: улица Примерная, 1.'

/** Fills in a vacancy from the employer's card to the review; what is not told is passed over. */
export async function fillPosting(
  t: Talk,
  told: { title?: string; place?: string; pay?: string; housing?: 'yes' | 'no'; description?: string } = {},
) {
  await t.presses('posting-begin-button')
  await t.says(told.title ?? 'Сварщик')
  await t.presses('Сварщик')
  await t.presses('country-kz')
  await t.says(told.place ?? 'Караганда')
  await t.says(told.pay ?? '400 000 – 500 000')
  await t.presses('pay-period-month')
  await t.presses('posting-tax-net')
  await t.presses('posting-contract-labour')
  await t.presses('schedule-full-day')
  await t.says('2')
  await t.presses(told.housing ? `answer-${told.housing}` : 'skip-button')
  await t.presses('answer-no')
  await t.presses('answer-yes')
  for (let question = 0; question < 4; question++) await t.presses('skip-button')
  await t.says(told.description ?? aDescription)
  await t.presses('posting-open-month')
}
