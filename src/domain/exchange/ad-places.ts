import type { Advertisement } from './red-flags.ts'

/** Where an advertisement says the work is. */

/** The place is asked for by the record, and neither it nor the text names any. */
export function isNowhere(ad: Advertisement, text: string): boolean {
  if (ad.schedule === 'remote' || ad.region === undefined || ad.place === undefined || ad.geonameId === undefined)
    return false
  return ad.region === null && ad.place === null && ad.geonameId === null && !namesAddress.test(text)
}

const namesAddress =
  /(?<!\p{L})(?:ул\.|улиц|вул\.|вулиц|просп|пр-т|кошеси|кочосу|փող|street|avenue|г\. ?\p{L}|город |шахар|кала(?:сы|да)|հասցե|адрес|мекенжай|дарег|address|район|область|облыс)/u

/** States and other places people are lured to, as words for “work there” end up in a sentence. */
const elsewhere: Record<string, string> = {
  RU: 'росси|ресей|орусия|раси|ռուսաստան|russia|москв|մոսկվա|moscow',
  KZ: 'казахстан|ղազախստան|kazakhstan|астан|алмат',
  KG: 'кыргызстан|киргизи|кыргызи|ղրղզստան|kyrgyzstan|бишкек',
  AM: 'армени|հայաստան|armenia|ереван|երեւան',
  BY: 'беларус|белорус|բելառուս|belarus|минск',
  XX: 'дуба[ей]|эмират|оаэ|турци|туркия|польш|польшч|германи|коре[еюя]|израил|мьянм|камбодж|таиланд|тайланд|лаос|европ|еуроп|сша|америк|китай|китае|чехи|литв|դուբայ|էմիրություն|թուրքիա|լեհաստան|գերմանիա|կորեա|եվրոպա|ամն|dubai|emirates|turkey|poland|germany|korea|israel|myanmar|cambodia|thailand|europe|usa',
}
const workWords =
  '(?:работ\\p{L}*|вахт\\p{L}*|ваканси\\p{L}*|трудоустройств\\p{L}*|прац[аыу]|вылет|выезд|отправ(?:ят|им|ляем)|увез(?:ут|ем)|job|work|jobs)'
const goesTo = Object.fromEntries(
  Object.entries(elsewhere).map(([country, stems]) => [
    country,
    new RegExp(
      `(?<!\\p{L})(?:${workWords} (?:на самом деле |официально )?(?:в|во|у|на|in) (?:${stems})|(?:${stems})\\p{L}*(?:да|де|та|те|дагы|даги|ում|ներում) (?:\\p{L}+ )?(?:жумыс|жумуш|иш|աշխատ)|(?:жумыс|жумуш|иш) (?:\\p{L}+ )?(?:${stems})\\p{L}*(?:да|де|та|те)(?!\\p{L})|(?:աշխատանք\\p{L}*) (?:${stems}))`,
      'u',
    ),
  ]),
)

/** Whether work in another state is spoken of, and none in the advertisement's own. */
export function speaksOfOther(country: string | undefined, text: string): boolean {
  if (country === undefined) return false
  const own = elsewhere[country]
  if (own !== undefined && new RegExp(`(?<!\\p{L}|из |from )(?:${own})`, 'u').test(text)) return false
  return Object.entries(goesTo).some(([other, pattern]) => other !== country && pattern.test(text))
}
