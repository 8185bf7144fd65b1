import type { Locale } from '../domain/codes.ts'

/** Days, times, lists, money and clocks in words. Built on Intl, with our own order of the parts where Intl's is not how people write. */

/** Intl's constructors cost a thousand times what their calls do: each is made once. */
const cache = new Map<string, Intl.DateTimeFormat>()
function formatter(locale: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${Object.keys(options).join()} ${options.weekday ?? ''}`
  const known = cache.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
  cache.set(key, known)
  return known
}

type Parts = { day: string; month: string; year: string; weekday: string }

function partsOf(locale: Locale, at: Date, zone: string): Parts {
  const found: Parts = { day: '', month: '', year: '', weekday: '' }
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' }
  for (const { type, value } of formatter(locale, zone, options).formatToParts(at))
    if (type === 'day' || type === 'month' || type === 'year' || type === 'weekday') found[type] = value
  // Some languages name the day after the month with its own mark, some fill it up with a nought.
  return { ...found, day: found.day.replace(/\D/g, '').replace(/^0/, ''), month: found.month.replace(/^-/, '') }
}

const shortDays: Record<Locale, readonly string[]> = {
  kk: ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб'],
  ru: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  ky: ['жк', 'дш', 'шш', 'шр', 'бш', 'жм', 'иш'],
  hy: ['կիր', 'երկ', 'երք', 'չրք', 'հնգ', 'ուր', 'շբթ'],
  be: ['нд', 'пн', 'аў', 'ср', 'чц', 'пт', 'сб'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}

const day: Record<Locale, (parts: Parts) => string> = {
  kk: (on) => `${on.year} ж. ${on.day} ${on.month}`,
  ru: (on) => `${on.day} ${on.month} ${on.year} г.`,
  ky: (on) => `${on.year}-ж. ${on.day}-${on.month}`,
  hy: (on) => `${on.year} թ. ${on.month} ${on.day}`,
  be: (on) => `${on.day} ${on.month} ${on.year} г.`,
  en: (on) => `${on.day} ${on.month} ${on.year}`,
}

const dayInFull: Record<Locale, (parts: Parts) => string> = {
  kk: (on) => `${day.kk(on)}, ${on.weekday}`,
  ru: (on) => `${on.weekday}, ${day.ru(on)}`,
  ky: (on) => `${day.ky(on)}, ${on.weekday}`,
  hy: (on) => `${day.hy(on)}, ${on.weekday}`,
  be: (on) => `${on.weekday}, ${day.be(on)}`,
  en: (on) => `${on.weekday}, ${day.en(on)}`,
}

const withTime: Record<Locale, (date: string, time: string) => string> = {
  kk: (date, time) => `${date}, ${time}`,
  ru: (date, time) => `${date} в ${time}`,
  ky: (date, time) => `${date}, ${time}`,
  hy: (date, time) => `${date}, ${time}`,
  be: (date, time) => `${date} у ${time}`,
  en: (date, time) => `${date} at ${time}`,
}

const monthAlone: Record<Locale, (month: string, year: string) => string> = {
  kk: (month, year) => `${year} ж. ${month}`,
  ru: (month, year) => `${month} ${year}`,
  ky: (month, year) => `${year}-ж. ${month}`,
  hy: (month, year) => `${year} թ. ${month}`,
  be: (month, year) => `${month} ${year}`,
  en: (month, year) => `${month} ${year}`,
}

/** A day, ISO 8601, in words. `month` is the month and year alone, `weekday` its short name. */
export function dateWords(locale: Locale, date: string, style: 'date' | 'full' | 'month' | 'weekday'): string {
  const at = new Date(`${date.slice(0, 10)}T12:00:00Z`)
  if (Number.isNaN(at.getTime())) return date
  if (style === 'weekday') return shortDays[locale][at.getUTCDay()] ?? ''
  if (style === 'month') {
    const name = formatter(locale, 'UTC', { month: 'long' }).format(at)
    return monthAlone[locale](locale === 'en' ? name : name.toLowerCase(), date.slice(0, 4))
  }
  return (style === 'full' ? dayInFull : day)[locale](partsOf(locale, at, 'UTC'))
}

/** An instant by the wall clock of a zone, in words; hours run from 0 to 24 in every language. */
export function timeWords(
  locale: Locale,
  instant: string,
  zone: string,
  style: 'date' | 'time' | 'dateTime' | 'full',
): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  const time = formatter('en', zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  if (style === 'time') return time
  const parts = partsOf(locale, at, zone)
  if (style === 'date') return day[locale](parts)
  return withTime[locale](style === 'full' ? dayInFull[locale](parts) : day[locale](parts), time)
}

const and: Record<Locale, string> = { kk: 'және', ru: 'и', ky: 'жана', hy: 'և', be: 'і', en: 'and' }

/**
 * Items in a row with "and" before the last; nothing for none. Where an item has a comma or an "and" of its own ("Health and safety
 * inspector"), semicolons part them.
 */
export function listWords(locale: Locale, items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.some((item) => item.includes(',') || item.split(' ').includes(and[locale]))) return items.join('; ')
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${and[locale]} ${last}`
}

const signs: Record<string, string> = { KZT: '₸', RUB: '₽', BYN: 'Br', USD: '$', EUR: '€' }
/** Without a sign, or with one that many fonts lack and show as an empty box (the dram's). */
const named: Record<string, Record<Locale, string>> = {
  KGS: { kk: 'сом', ru: 'сом', ky: 'сом', hy: 'սոմ', be: 'сом', en: 'KGS' },
  AMD: { kk: 'драм', ru: 'драм', ky: 'драм', hy: 'դրամ', be: 'драм', en: 'AMD' },
}

const numbers = new Map<string, Intl.NumberFormat>()
function amount(locale: Locale, money: number, digits: 0 | 2): string {
  const key = `${locale}${digits}`
  const known =
    numbers.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: 'always',
    })
  numbers.set(key, known)
  return known.format(money)
}

/** A sum or a span with its currency: to the hundredth below a thousand that is not whole, else whole. */
export function moneyWords(locale: Locale, money: number, currency: string, to?: number): string {
  const sums = to === undefined || to === money ? [money] : [money, to]
  const digits = sums.every((sum) => sum >= 1000 || Math.abs(sum - Math.round(sum)) < 0.005) ? 0 : 2
  const told = sums.map((sum) => amount(locale, sum, digits)).join('–')
  const sign = named[currency]?.[locale] ?? signs[currency] ?? currency
  if (locale !== 'en') return `${told}\u00a0${sign}`
  return /^[A-Za-z]/.test(sign) ? `${sign}\u00a0${told}` : `${sign}${told}`
}

/** How far that clock is from UTC today: `UTC+5`, `UTC+3:30`. */
export function offsetOf(zone: string): string {
  const parts = formatter('en', zone, { timeZoneName: 'shortOffset' }).formatToParts(new Date())
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC'
  return offset.replace('GMT', 'UTC').replace('-', '−')
}
