import { describe, expect, it } from 'vitest'
import { navigationWords } from '../../../src/dialogs/words.ts'
import { Locale } from '../../../src/domain/codes.ts'
import { classifyOccupation } from '../../../src/domain/occupations/occupations.ts'

const takenForWork = (text: string) => Locale.options.filter((locale) => !classifyOccupation(text, locale).refused)

/** Whatever language the person has chosen, these are heard as no occupation. */
const said: Record<string, string> = {
  'numbers and dates':
    '1, 42, 2026, 12.12.2026, 10:30, +7 700 000 00 00, 5 лет, три года, бес жыл, беш жыл, five years',
  'single letters': 'а, б, к, у, я, х, ա, ու, i, w, x',
  towns:
    'Москва, Казань, Самара, Уфа, Сочи, Тула, Алматы, Караганда, Тараз, Актау, Актобе, Павлодар, Бишкек, Ош, Нарын, Ереван, Гюмри, Минск, Гомель, Брест, Мәскеу, Մոսկվա, Երևան, Масква, Мінск, Moscow, Yerevan',
  countries:
    'Россия, Казахстан, Кыргызстан, Армения, Беларусь, Узбекистан, Китай, Турция, Польша, Ресей, Орусия, Ռուսաստան, Հայաստան, Расія, Russia, China, Turkey, Poland',
  'days and months':
    'понедельник, январь, апрель, дүйсенбі, қаңтар, дүйшөмбү, երկուշաբթի, հունվար, панядзелак, студзень, monday, january',
  greetings:
    'привет, сәлем, салам, բարև, прывітанне, hello, спасибо, рахмет, ыракмат, շնորհակալություն, дзякуй, thanks',
  'swear words': 'дурак, идиот, козел, сука, ақымақ, акмак, հիմար, дурань, fuck, shit, idiot',
  'common things':
    'паспорт, виза, билет, сим карта, карта, кредит, погода, чай, вода, кошка, солнце, ақша, акча, փող, грошы',
  noise: 'asdfgh, йцукен, ааа, ыыы, ххх, lol, хаха, ???, ...',
}

/** Who looks for a doctor, a lawyer or an interpreter names a trade, and not their own. */
const errands: Record<Locale, string[]> = {
  kk: [
    'дәрігерге барғым келеді',
    'маған дәрігер керек',
    'заңгер керек',
    'нотариусқа бару керек',
    'аудармашы іздеймін',
    'полиция шақырыңыз',
    'тіс дәрігеріне барамын',
    'тіркеуге қалай тұрам',
  ],
  ky: [
    'дарыгерге барышым керек',
    'мага доктор керек',
    'юрист керек',
    'нотариуска барам',
    'тиш доктурга көрүнөм',
    'котормочу издейм',
    'милиция чакыргыла',
  ],
  hy: [
    'բժշկի պիտի գնամ',
    'բժիշկ է պետք',
    'ինձ իրավաբան է պետք',
    'փաստաբան եմ փնտրում',
    'գնում եմ բժշկի մոտ',
    'ոստիկանություն կանչեք',
    'որտեղ է նոտարը',
  ],
  be: [
    'мне да ўрача трэба',
    'патрэбны доктар',
    'шукаю адваката',
    'патрэбен перакладчык',
    'хачу да стаматолага',
    'іду да юрыста',
  ],
  ru: [
    'мне к врачу надо',
    'нужен доктор',
    'ищу хорошего юриста',
    'вызовите скорую',
    'нужен переводчик',
    'записаться к зубному врачу',
    'где найти адвоката',
  ],
  en: ['I need a doctor', 'go to the doctor', 'looking for a lawyer', 'need an interpreter', 'I want to see a dentist'],
}

/** Nearly the same words, said of the person's own work. */
const own: [Locale, string, string][] = [
  ['ru', 'хочу работать врачом', '2211'],
  ['ru', 'помощник юриста', '3411'],
  ['ru', 'водитель скорой помощи', '8322'],
  ['be', 'хачу працаваць урачом', '2211'],
  ['be', 'працую перакладчыкам', '2643'],
  ['kk', 'дәрігер болып жұмыс істегім келеді', '2211'],
  ['kk', 'мен заңгермін', '2611'],
  ['ky', 'дарыгер болуп иштегим келет', '2211'],
  ['ky', 'котормочумун', '2643'],
  ['hy', 'ուզում եմ աշխատել որպես բժիշկ', '2211'],
  ['hy', 'իրավաբան եմ աշխատում', '2611'],
  ['en', 'I want to work as a doctor', '2211'],
  ['en', 'police officer', '5412'],
]

/** Whoever says just that to the chat wants to talk to a person; it heeds such words before it looks for work in them. */
const alsoWork = ['оператор', 'օպերատոր', 'аператар', 'operator']

describe('what is no occupation', () => {
  it.each(Locale.options)('no word that steers the conversation in %s is taken for work', (locale) => {
    const taken = Object.values(navigationWords[locale])
      .flat()
      .filter((word) => !alsoWork.includes(word) && takenForWork(word).length > 0)
    expect(taken).toEqual([])
  })

  it.each(Object.entries(said))('%s are not taken for work in any language', (_, list) => {
    expect(list.split(', ').filter((text) => takenForWork(text).length > 0)).toEqual([])
  })

  it.each(Locale.options)('who looks for help in %s is not taken for the helper', (locale) => {
    expect(errands[locale].filter((text) => !classifyOccupation(text, locale).refused)).toEqual([])
  })

  it.each(own)('in %s, %s still names work: %s', (locale, text, isco) => {
    const { candidates, refused } = classifyOccupation(text, locale)
    expect(candidates.slice(0, 3).map((candidate) => candidate.isco)).toContain(isco)
    expect(refused).toBe(false)
  })
})
