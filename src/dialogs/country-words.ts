import type { MemberState } from '../domain/codes.ts'
import { fold } from './match-label.ts'

/** What the five states are called besides what stands on their buttons: older and full names, in whichever language they are typed. */
const names: Record<MemberState, readonly string[]> = {
  AM: ['Армения', 'Армянстан', 'Հայաստան', 'Арменія', 'Armenia', 'Республика Армения', 'Հայաստանի Հանրապետություն'],
  BY: [
    ...['Беларусь', 'Белоруссия', 'Беларуссия', 'Белорусь', 'Բելառուս', 'Բելոռուսիա', 'Belarus', 'Byelorussia'],
    ...['Республика Беларусь', 'Рэспубліка Беларусь', 'РБ'],
  ],
  KZ: [
    ...['Казахстан', 'Қазақстан', 'Казакстан', 'Ղազախստան', 'Kazakhstan', 'Республика Казахстан', 'РК', 'ҚР'],
    ...['Қазақстан Республикасы'],
  ],
  KG: [
    ...['Киргизия', 'Кыргызстан', 'Киргизстан', 'Қырғызстан', 'Қырғыз Республикасы', 'Кыргызская Республика'],
    ...[
      'Кыргыз Республикасы',
      'Кыргызия',
      'Кіргізія',
      'Ղրղզստան',
      'Ղրղըզստան',
      'Կիրգիզիա',
      'Kyrgyzstan',
      'Kirghizia',
      'Kirgizstan',
    ],
  ],
  RU: [
    ...['Россия', 'Ресей', 'Орусия', 'Расія', 'Расея', 'Ռուսաստան', 'Russia', 'РФ', 'Российская Федерация'],
    ...[
      'Ресей Федерациясы',
      'Россия Федерациясы',
      'Ռուսաստանի Դաշնություն',
      'Расійская Федэрацыя',
      'Russian Federation',
    ],
  ],
}

const states = new Map(
  Object.entries(names).flatMap(([state, called]) => called.map((name): [string, string] => [fold(name), state])),
)

/** The state that goes by that name. */
export const countryNamed = (text: string): string | undefined => states.get(fold(text))
