import { z } from 'zod'
import type { Refusal, Result } from '../../domain/result.ts'
import { ok, refuse } from '../../domain/result.ts'
import type { Kind, Option } from '../form.ts'
import { fold } from '../match-label.ts'

type TextOptions = {
  max?: number
  min?: number
  multiline?: boolean
  /** Further reading of the text: a normal form, or why it is not taken. */
  parse?: (text: string) => Result<string, Refusal>
  /** Answers offered as buttons beside what is typed. */
  offers?: { label: string; value: string }[]
  /** Takes a pin on the map as well; it is kept as `geo:latitude,longitude` (RFC 5870), rounded to about ten metres. */
  location?: boolean
}

/** What a person writes in their own words. */
export function text(options: TextOptions = {}): Kind<string> {
  const max = options.max ?? 200
  const parse = (raw: string): Result<string, Refusal> => {
    const tidy = raw
      .replaceAll(String.fromCharCode(0), '')
      // What turns the direction of writing shows one thing and says another; joiners within emoji stay.
      .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replace(options.multiline ? /[^\S\n]+/g : /\s+/g, ' ')
      .trim()
    if (tidy.length < (options.min ?? 1)) return refuse('text-too-short')
    if (tidy.length > max) return refuse('text-too-long', { max, length: tidy.length })
    return options.parse ? options.parse(tidy) : ok(tidy)
  }
  const isOffer = (value: unknown) => options.offers?.find((offer) => offer.value === value)
  return {
    schema: z.string().min(1),
    ask: () => ({
      options: (options.offers ?? []).map(({ label, value }): Option => ({ label: { id: label }, value })),
      expects: options.location ? 'location' : options.multiline ? 'multiline' : 'text',
    }),
    read(said, here) {
      if (said.kind === 'location' && options.location)
        return { is: 'value', value: `geo:${said.latitude.toFixed(4)},${said.longitude.toFixed(4)}` }
      if (said.kind === 'value' && isOffer(said.value)) return { is: 'value', value: String(said.value) }
      const given =
        said.kind === 'value' && typeof said.value === 'string'
          ? said.value
          : said.kind === 'text'
            ? said.text
            : undefined
      if (given === undefined) return { is: 'refused', refusal: { code: 'text-please-type' } }
      // The very words of a button are that button; anything more may be a name or a street.
      const named = options.offers?.find(({ label }) => fold(here.context.say({ id: label })) === fold(given))
      if (said.kind === 'text' && named) return { is: 'value', value: named.value }
      const parsed = parse(given)
      return parsed.ok ? { is: 'value', value: parsed.value } : { is: 'refused', refusal: parsed.refusal }
    },
    tell(value) {
      const offer = isOffer(value)
      if (offer) return { text: { id: `${offer.label}.told` } }
      if (value.startsWith('geo:')) return { text: { id: 'text-pin', args: { pin: value.slice(4) } } }
      return value
    },
  }
}

/** A whole or decimal number between two bounds, told with its unit (`<unit>` takes $value). */
export function number(options: {
  min: number
  max: number
  unit: string
  offers?: number[]
  whole?: boolean
}): Kind<number> {
  const parse = (raw: string): number | undefined => {
    const digits = raw.replace(/(?<=\d)[\s'\u00A0](?=\d{3})/g, '').match(/\d+(?:[.,]\d+)?/g)
    if (digits?.length !== 1 || !digits[0]) return undefined
    const thousand = /\d\s*(?:k|тыс|мың|миң|հազ|тыш|т\.)/iu.test(raw) ? 1000 : 1
    return Number(digits[0].replace(',', '.')) * thousand
  }
  return {
    schema: z.number().min(options.min).max(options.max),
    ask: () => ({
      options: (options.offers ?? []).map((value, index) => ({
        label: { id: options.unit, args: { value } },
        value,
        row: Math.floor(index / 2),
      })),
      expects: 'text',
    }),
    read(said) {
      const value =
        said.kind === 'value' && typeof said.value === 'number'
          ? said.value
          : said.kind === 'text'
            ? parse(said.text)
            : undefined
      if (value === undefined || (options.whole !== false && !Number.isInteger(value)))
        return { is: 'refused', refusal: { code: 'number-please' } }
      if (value < options.min || value > options.max)
        return { is: 'refused', refusal: { code: 'number-out-of-range', args: { min: options.min, max: options.max } } }
      return { is: 'value', value }
    },
    tell: (value) => ({ text: { id: options.unit, args: { value } } }),
  }
}

/** A phone number, typed or shared by button; kept as + and digits (E.164). */
export function contact(): Kind<string> {
  const read = (raw: string): string | undefined => {
    const digits = raw.replace(/[^\d]/g, '').replace(/^8(?=\d{10}$)/, '7')
    return digits.length >= 9 && digits.length <= 15 ? `+${digits}` : undefined
  }
  return {
    schema: z.string().regex(/^\+\d{9,15}$/),
    ask: () => ({ options: [], expects: 'contact' }),
    read(said) {
      const given = said.kind === 'contact' ? said.phone : said.kind === 'text' ? said.text : undefined
      const phone = given === undefined ? undefined : read(given)
      return phone ? { is: 'value', value: phone } : { is: 'refused', refusal: { code: 'contact-please' } }
    },
    tell: (phone) => phone,
  }
}
