/** States as feeds name them, ISO 3166-1 alpha-2. */
const names: Record<string, string> = {
  RU: 'россия|российская федерация|рф|russia|russian federation|rus|ресей|орусия|ռուսաստան|расія',
  KZ: 'казахстан|республика казахстан|рк|kazakhstan|kaz|қазақстан|қазақстан республикасы|казакстан|ղազախստան',
  BY: 'беларусь|республика беларусь|рб|белоруссия|belarus|blr|бeларусь',
  KG: 'кыргызстан|киргизия|кыргызская республика|kyrgyzstan|kgz|қырғызстан|ղրղզստան',
  AM: 'армения|республика армения|armenia|arm|հայաստան|арменія',
}
const byName = new Map(
  Object.entries(names).flatMap(([code, list]) => list.split('|').map((name) => [name, code] as const)),
)

/** The code of a state told by its code or name; what is neither is given back as it is, to be refused by name. */
export function readCountry(said: string): string {
  const text = said.trim()
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase()
  return byName.get(text.toLowerCase().replace(/\s+/g, ' ')) ?? text
}

/** The state a currency is legal tender in; of those that more than one uses, none. */
export const countryOfCurrency: Record<string, string> = {
  KZT: 'KZ',
  BYN: 'BY',
  BYR: 'BY',
  KGS: 'KG',
  AMD: 'AM',
  RUB: 'RU',
  RUR: 'RU',
}
