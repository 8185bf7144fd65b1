/**
 * The letters of the Russian internal passport's machine-readable lines: one for one, unlike ICAO 9303 (order of the
 * Federal Migration Service, the form's annex; agrees with published samples).
 */
const pairs: Record<string, string> = {
  A: 'А',
  B: 'Б',
  V: 'В',
  G: 'Г',
  D: 'Д',
  E: 'Е',
  2: 'Ё',
  J: 'Ж',
  Z: 'З',
  I: 'И',
  Q: 'Й',
  K: 'К',
  L: 'Л',
  M: 'М',
  N: 'Н',
  O: 'О',
  P: 'П',
  R: 'Р',
  S: 'С',
  T: 'Т',
  U: 'У',
  F: 'Ф',
  H: 'Х',
  C: 'Ц',
  3: 'Ч',
  4: 'Ш',
  W: 'Щ',
  X: 'Ъ',
  Y: 'Ы',
  9: 'Ь',
  6: 'Э',
  7: 'Ю',
  8: 'Я',
}

/** Those letters as Cyrillic; what is none of them stays. */
export const fromRussianInternal = (text: string): string => [...text].map((letter) => pairs[letter] ?? letter).join('')
