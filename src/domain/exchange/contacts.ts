/** Ways to reach a private person that stand in a text: they are not shown to seekers, who write to the employer through us. */
export type ContactKind = 'phone' | 'email' | 'messenger' | 'link'

/** A name beside that of a messenger, without its sign: a figure or a stroke tells it from a word («Telegram marketing»). */
const namedHandle =
  /(?<!\p{L})(?:тг|tg|телеграмм?|telegram|ватсап|whatsapp|вайбер|viber|инста(?:грамм?)?|instagram)\s*[:–—-]?\s*(?=[a-z]*[_\d])[a-z]\w{3,31}/iu

/** The first that is found; `undefined` where there is none. */
export function findContact(text: string): ContactKind | undefined {
  const plain = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
  if (/[\p{L}\d.+-]+\s?(?:@|[([](?:at|собака)[)\]])\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u.test(plain)) return 'email'
  if (
    /(?:t\.me|telegram\.me|wa\.me|whatsapp\.com|viber\.click|vk\.com|instagram\.com|ok\.ru|facebook\.com)\/?\S*/i.test(
      plain,
    )
  )
    return 'messenger'
  if (/(?<![\w@])@[a-z]\w{3,31}/i.test(plain) || namedHandle.test(plain)) return 'messenger'
  if (/https?:\/\/|(?<![\p{L}\d])www\./iu.test(plain)) return 'link'
  return hasPhone(plain) ? 'phone' : undefined
}

/** Nine digits or more with nothing but signs between them, once sums in round thousands are out of the way. */
function hasPhone(text: string): boolean {
  if (/\+\d(?:[\s().–-]{0,3}\d){8,}/.test(text)) return true
  const withoutSums = text
    .replace(/(?<!\d)\d{1,3}(?:[\s.,]\d{3})*[\s.,]?(?:000|500)(?!\d)/g, ' # ')
    .replace(/(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/g, ' # ')
  return /(?<!\d)\d(?:[\s().–-]{0,3}\d){8,}/.test(withoutSums)
}
