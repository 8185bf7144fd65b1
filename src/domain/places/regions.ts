import type { Locale, MemberState } from '../codes.ts'
import { MemberState as MemberStateCode } from '../codes.ts'
import { keyOf, wordsOf } from './key.ts'
import { regionRows } from './regions-names.ts'

export type Region = { code: string; country: MemberState; names: Record<Locale, string>; others: string[] }

const order = ['kk', 'ru', 'ky', 'hy', 'be', 'en'] as const
const commonWords: Record<string, readonly [string, string, string, string, string, string]> = {
  o: ['облысы', 'область', 'облусу', 'մարզ', 'вобласць', 'Oblast'],
  k: ['өлкесі', 'край', 'крайы', 'երկրամաս', 'край', 'Krai'],
  m: ['марзы', 'область', 'облусу', 'մարզ', 'вобласць', 'Province'],
}

const regions: Region[] = regionRows.trim().split('\n').map(readRegion)
const byCode = new Map(regions.map((region) => [region.code, region]))

function readRegion(row: string): Region {
  const [code = '', kind = '', ...cells] = row.split('|')
  const country = MemberStateCode.parse(code.slice(0, 2))
  const common = commonWords[kind]
  const full = order.map((_, index) => [cells[index] ?? '', common?.[index] ?? ''].filter(Boolean).join(' '))
  const [kk = '', ru = '', ky = '', hy = '', be = '', en = ''] = full
  return {
    code,
    country,
    names: {
      kk,
      ru,
      ky,
      hy,
      be,
      en: country === 'KZ' || country === 'KG' || country === 'BY' ? en.replace('Oblast', 'Region') : en,
    },
    others: (cells[6] ?? '').split(',').filter(Boolean),
  }
}

/** The region's name in that language; of a code that is no region of the five states, the code. */
export const regionName = (code: string, locale: Locale): string => byCode.get(code)?.names[locale] ?? code

/** Regions of one state, or of all five, in no people's order: sort them by `Intl.Collator`. */
export const listRegions = (country?: MemberState): Region[] =>
  country ? regions.filter((region) => region.country === country) : regions

/** Where a text says the place is: a region or a whole country. */
export type Where = { regions: ReadonlySet<string> }

/** Words that say "region" or "district" in any of the languages: they tell that what stands beside them is one. */
export const regionWords = new Set(
  keys(
    `обл область области областью областная край края крае краю республика республики республике респ автономный автономная автономного ао округ округа
     облысы облысында облысына облысынан өлкесі өлкесінде республикасы автономиялы облусу облусунда облусуна облусунан облустук крайы
     մարզ մարզի մարզում երկրամաս երկրամասում հանրապետություն վոբլաստ օկրուգ
     вобласць вобласці вобл рэспубліка рэспублікі акруга oblast oblasti region province krai kray republic marz okrug`,
  ),
)

/** Words for a district: it and the name before it are let pass, for we keep no districts. */
export const districtWords = new Set(
  keys('район района районе районы р-н ауданы ауданында району районунда раён раёна district շրջան'),
)

const countryWords: Record<MemberState, string> = {
  AM: 'Армения|Арменія|Армянстан|Հայաստան|ՀՀ|Armenia|Армении|Армению|Арменіі|Арменію|Հայաստանում|Арменияда|Арменияға|Armenian|Хаястан',
  BY: 'Беларусь|Белоруссия|Беларуси|Белоруссии|Белоруссию|Беларусі|РБ|Բելառուս|Բելառուսում|Բելոռուսիա|Belarus|Беларуста|Беларусьта|Беларусияда',
  KZ: 'Казахстан|Қазақстан|Казакстан|Ղազախստան|Ղազախստանում|Kazakhstan|Qazaqstan|Казахстане|Казахстана|Казахстанда|Қазақстанда|Қазақстанға|Казакстанда|РК|ҚР|КЗ|KZ',
  KG: 'Кыргызстан|Киргизия|Қырғызстан|Кыргызская|Ղրղզստան|Ղրղզստանում|Kyrgyzstan|Kirgizia|Кыргызстане|Кыргызстана|Киргизии|Киргизию|Кыргызстанда|Қырғызстанда|КР|KG|Кіргізія|Кіргізіі',
  RU: 'Россия|России|Россию|Российская Федерация|РФ|Ресей|Ресейде|Ресейге|Орусия|Россияда|Ռուսաստան|Ռուսաստանում|ՌԴ|Расія|Расіі|Расію|Russia|Russian Federation|RU',
}

/** Which region or country these words name, with endings and in any of the languages; `undefined` if none. */
export function findWhere(words: readonly string[]): Where | undefined {
  const named = words.map(keyOf).filter((key) => !regionWords.has(key))
  const joined = named.join('')
  if (joined.length < 2) return undefined
  const isMarked = named.length < words.length
  const country = countries.get(joined)
  if (country) return { regions: new Set(listRegions(country).map(({ code }) => code)) }
  const exact = byKey.get(joined)
  if (exact) return { regions: withoutCity(exact, isMarked) }
  if (joined.length < 5) return undefined
  const stem = byStem.get(named.map(adjectiveStem).join(''))
  return stem ? { regions: withoutCity(stem, isMarked) } : undefined
}

/** Whether the words name a state or a region and nothing else, so that no town is to be guessed from them. */
export function isOnlyWhere(words: readonly string[]): boolean {
  const named = words.map(keyOf).filter((key) => !regionWords.has(key))
  const joined = named.join('')
  if (named.length === words.length) return countries.has(joined) || byKey.has(joined)
  return named.length === 0 || findWhere(words) !== undefined
}

/** "Москва область" is the region around the city, never the city. */
function withoutCity(codes: Set<string>, isMarked: boolean): Set<string> {
  const around = new Set([...codes].filter((code) => !cities.has(code)))
  return isMarked && around.size > 0 ? around : codes
}

const cities = new Set(['AM-ER', 'BY-HM', 'KG-GB', 'KG-GO', 'KZ-71', 'KZ-75', 'KZ-79', 'RU-MOW', 'RU-SPE'])

function keys(text: string): string[] {
  return wordsOf(text).map(keyOf)
}

/** "кировской", "калужскую", "Маскоўскай" and "Կիրովի" without their endings. */
function adjectiveStem(key: string): string {
  const bare = key.replace(/(aia|oi|oiu|uiu|ogo|omu|om|im|ai|ui|i|e|a|u|ei|iu|ia|um)$/, '')
  return bare.length >= 3 ? bare : key
}

const byKey = new Map<string, Set<string>>()
const byStem = new Map<string, Set<string>>()
const add = (map: Map<string, Set<string>>, key: string, code: string) => {
  const codes = map.get(key)
  if (codes) codes.add(code)
  else map.set(key, new Set([code]))
}
for (const { code, names, others } of regions)
  for (const name of [...Object.values(names), ...others]) {
    const named = keys(name).filter((key) => !regionWords.has(key))
    add(byKey, named.join(''), code)
    if (named.join('').length >= 5) add(byStem, named.map(adjectiveStem).join(''), code)
  }

const countries = new Map<string, MemberState>(
  MemberStateCode.options.flatMap((country) =>
    countryWords[country].split('|').map((name) => [keys(name).join(''), country] as const),
  ),
)
