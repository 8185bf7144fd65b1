import type { Locale } from '../../src/domain/codes.ts'
import { editsWithin } from '../../src/domain/places/edits.ts'
import { keyOf, wordsOf } from '../../src/domain/places/key.ts'
import {
  armenianFromLatin,
  armenianFromRussian,
  belarusianFromRussian,
  latinFromRussian,
  russianFromArmenianLatin,
  russianFromKazakh,
  russianFromLatin,
} from './transliterate.ts'

/**
 * Names of a place in six languages from GeoNames' untagged alternates: by script, by the letters only one language has, and by
 * likeness to what the Latin name would be in Russian; what is still missing is carried over from the nearest script.
 */
export function chooseNames(place: { name: string; alternates: string[]; country: string }): Record<Locale, string> {
  const { alternates, country } = place
  const latin = place.name.normalize('NFC')
  const cyrillic = alternates
    .filter((name) => /\p{Script=Cyrillic}/u.test(name))
    .map((name) => name.replace(/^(Горад|Город|Село|Поселок|Посёлок) /, ''))
  const armenian = alternates.filter((name) => /\p{Script=Armenian}/u.test(name))
  const expected = country === 'AM' ? russianFromArmenianLatin(latin) : russianFromLatin(latin)

  const russian = cyrillic.filter(isRussian)
  const ru = chooseRussian(country, russian, expected, nearest(cyrillic.filter(isKazakh), expected))
  const kk = country === 'KZ' ? nearest(cyrillic.filter(isKazakh), ru) : undefined
  const ky = country === 'KG' ? nearest(cyrillic.filter(isKyrgyz), ru) : undefined
  const be =
    nearest(cyrillic.filter(isBelarusian), country === 'BY' ? expected : ru) ??
    (country === 'BY' ? russian.find((name) => soundsLike(name, expected) && !/[ищ]/.test(name)) : undefined)
  const hy = nearest(armenian, country === 'AM' ? latin : ru)
  return {
    ru,
    kk: kk ?? ru,
    ky: ky ?? ru,
    hy: hy ?? (country === 'AM' ? armenianFromLatin(latin) : armenianFromRussian(ru)),
    be: be ?? belarusianFromRussian(ru),
    en:
      isLatin(latin) && country !== 'RU' && (country !== 'KZ' || soundsLike(latin, ru))
        ? latin.replace(/[’'”"]/g, '')
        : latinFromRussian(ru),
  }
}

function chooseRussian(country: string, russian: string[], expected: string, kazakh: string | undefined): string {
  // Russia is romanised from Russian: a name that sounds otherwise is another people's.
  if (country === 'RU') return nearest(russian, expected, 20) ?? expected
  // Belarus is romanised from Belarusian: what differs from that a little is likelier the Russian name.
  if (country === 'BY')
    return (
      nearest(
        russian.filter((name) => !soundsLike(name, expected)),
        expected,
        80,
      ) ??
      nearest(russian, expected) ??
      expected
    )
  // A Kazakh name that the Russian one does not resemble has replaced it.
  if (country === 'KZ' && kazakh) return nearest(russian, kazakh, 60) ?? russianFromKazakh(kazakh)
  return nearest(russian, expected) ?? expected
}

const soundsLike = (one: string, other: string): boolean => joinedKey(one) === joinedKey(other)

const isLatin = (name: string) => !/\p{Script=Cyrillic}|\p{Script=Armenian}/u.test(name)
const isRussian = (name: string) => /^[а-яё\s.-]+$/i.test(name) && startsLarge(name)
const isKazakh = (name: string) =>
  /[әғқңөұүһі]/i.test(name) && /^[а-яёәғқңөұүһі\s.-]+$/i.test(name) && !/(шаары|қаласы)$/i.test(name)
const isKyrgyz = (name: string) => /^[а-яёңөү\s.-]+$/i.test(name) && startsLarge(name) && !/шаары$/i.test(name)
/** і with ў, э, ы or ё and without Ukrainian и, ї, є. */
const isBelarusian = (name: string) =>
  /[іў]/i.test(name) &&
  /^[абвгдеёжзійклмнопрстуўфхцчшыьэюя’'\s-]+$/i.test(name) &&
  startsLarge(name) &&
  !/[тд](?=[еёюяіь])/i.test(name)
const startsLarge = (name: string) => /^\p{Lu}/u.test(name)

export const joinedKey = (name: string): string => wordsOf(name).map(keyOf).join('')

/** The name most like the expected one by sound, then by letters. */
function nearest(names: string[], expected: string, within = 180): string | undefined {
  const sound = joinedKey(expected)
  const distance = (name: string) =>
    editsWithin(joinedKey(name), sound, 9) * 20 +
    editsWithin(name.toLowerCase(), expected.toLowerCase(), 15) -
    (/тск|[иы]й$/.test(name) ? 3 : 0) // romanised alike, Совецк is Chuvash and Мирни Serbian
  const [best] = names.map((name) => ({ name, distance: distance(name) })).toSorted((a, b) => a.distance - b.distance)
  return best && ((names.length === 1 && within === 180) || best.distance < within) ? best.name : undefined
}

/** Other names worth finding a place by: in our scripts, not sounding like one already there. Romanisations of far scripts and codes of airports are left out. */
export function otherNames(alternates: string[], names: string[]): string[] {
  const known = new Set(names.map(joinedKey))
  const others: string[] = []
  for (const name of alternates) {
    if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}\p{M}\s.,’'‘`ʹʺ()-]+$/u.test(name)) continue
    if (!startsLarge(name) || /^[A-Z]{2,4}$/.test(name) || name.length > 40) continue
    const key = joinedKey(name)
    if (key.length < 2 || known.has(key)) continue
    known.add(key)
    others.push(name.replaceAll('|', ' '))
  }
  return others
}
