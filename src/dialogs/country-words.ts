import type { MemberState } from '../domain/codes.ts'
import { fold } from './match-label.ts'
import { namedBy, type Sayings } from './sayings.ts'

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

/** The states as they are said of where one would go: in Kazakhstan, to Russia. Whoever tells where they are from uses other forms. */
const places: Sayings<MemberState> = {
  AM: [
    ...['армения', 'армении', 'армению', 'арменияда', 'армянстан', 'армянстанда', 'арменія', 'арменіі', 'арменію'],
    ...['հայաստան', 'հայաստանում', 'armenia'],
  ],
  BY: [
    ...['беларусь', 'беларуси', 'беларусі', 'белоруссия', 'белоруссии', 'белоруссию', 'беларусьте', 'беларуста'],
    ...['բելառուսում', 'բելառուսիայում', 'belarus'],
  ],
  KZ: [
    ...['казахстан', 'казахстане', 'казахстанда', 'қазақстан', 'қазақстанда', 'қазақстанға', 'казакстан'],
    ...['казакстанда', 'казакстанга', 'ղազախստան', 'ղազախստանում', 'kazakhstan'],
  ],
  KG: [
    ...['киргизия', 'киргизии', 'киргизию', 'кыргызстан', 'кыргызстане', 'кыргызстанда', 'кыргызстанга', 'киргизстане'],
    ...['қырғызстан', 'қырғызстанда', 'қырғызстанға', 'кіргізія', 'кіргізіі', 'ղրղզստան', 'ղրղզստանում', 'kyrgyzstan'],
  ],
  RU: [
    ...['россия', 'россии', 'россию', 'россияда', 'россияга', 'ресей', 'ресейде', 'ресейге', 'орусия', 'орусияда'],
    ...['расія', 'расіі', 'расію', 'ռուսաստան', 'ռուսաստանում', 'рф', 'russia'],
  ],
}
const placeSaid = namedBy(places)
const origins = new Set(['из', 'з', 'са', 'from'])

/** The one state that is named among other words as where the work should be. */
export function countryWithin(text: string): MemberState | undefined {
  const isOrigin = fold(text)
    .split(' ')
    .some((word) => origins.has(word))
  return isOrigin ? undefined : (placeSaid(text) ?? undefined)
}
