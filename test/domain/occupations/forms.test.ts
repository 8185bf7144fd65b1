import { describe, expect, it } from 'vitest'
import { Locale } from '../../../src/domain/codes.ts'
import { soundsAndStem } from '../../../src/domain/occupations/stems.ts'

/** A row holds forms of one verb: whoever says any of them means the same work. */
const verbs: Record<Locale, string[]> = {
  ru: [
    'пеку печет печём пёк пекла пекли печь',
    'мою мыл мыла мыть моем',
    'шью шил шила шить шьем',
    'вяжу вязал вязала вязать',
    'ремонтирую ремонтировал ремонтировала ремонтировать ремонтируем',
    'крашу красил красила красить',
    'кошу косил косить',
    'вожу возил водил водила возить',
    'разношу разносил разносила разносить',
    'чищу чистил чистила чистить',
    'стригу стриг стригла стричь стрижем',
    'глажу гладил гладила гладить',
    'упаковываю упаковывал упаковывала упаковывать',
    'охраняю охранял охранять',
    'торгую торговал торговала торговать',
  ],
  be: [
    'пяку пячэ пячом пёк пякла пекчы',
    'мыю мыў мыла мыць мыем',
    'шыю шыў шыла шыць',
    'рамантую рамантаваў рамантавала рамантаваць рамантуем',
    'фарбую фарбаваў фарбавала фарбаваць',
    'будую будаваў будавала будаваць',
    'пасу пасвіў пасвіла пасвіць',
    'кашу касіў касіць косім',
    'ваджу вадзіў вяду вадзіць',
    'разношу разносіў разносіла разносіць',
    'падмятаю падмятаў падмятала падмятаць',
    'гандлюю гандляваў гандлявала гандляваць',
  ],
  kk: [
    'тігемін тігіп тіккен тігуші тіктім тігетінмін',
    'бағамын бағып баққан бағушы бақтым',
    'қалаймын қалау қалап қалаған қалаушы қаладым',
    'күзетемін күзету күзетіп күзеткен күзетші',
    'жабамын жабу жауып жапқан жабушы',
  ],
  ky: ['тигем тигип тиккен тигүүчү тиктим', 'калайм калоо калап калаган калоочу', 'ташыйм ташуу ташып ташыган ташуучу'],
  hy: [
    'լվանում լվացել լվացող լվանալ',
    'թխում թխել թխող թխած',
    'դնում դրել դնող դրած դնել',
    'նորոգում նորոգել վերանորոգում վերանորոգող',
    'արածեցնում արածեցրել արածեցնող',
  ],
  en: [
    'drive drove driven driver',
    'build built builder',
    'teach taught teacher',
    'sell sold seller',
    'sew sewing sewed',
  ],
}

const rows = Locale.options.flatMap((locale) => verbs[locale].map((line): [Locale, string] => [locale, line]))

/** Words that look like a form of such a verb and are none. */
const apart: [Locale, string, string][] = [
  ['kk', 'қалаймын', 'қалай'],
  ['kk', 'қалаймын', 'қалды'],
  ['ru', 'готовлю', 'готов'],
  ['be', 'будую', 'буду'],
  ['hy', 'կարում', 'կարող'],
]

describe('forms of verbs of work', () => {
  it.each(rows)('in %s, %s are one word', (locale, line) => {
    const stems = line.split(' ').map((form) => soundsAndStem(form, locale).stem)
    expect(new Set(stems).size).toBe(1)
  })

  it.each(apart)('in %s, %s and %s are two words', (locale, verb, other) => {
    expect(soundsAndStem(verb, locale).stem).not.toBe(soundsAndStem(other, locale).stem)
  })
})
