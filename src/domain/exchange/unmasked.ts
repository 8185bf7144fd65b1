/**
 * A text as it sounds to the eye: what is written to get round a filter is undone (Latin look-alikes in Cyrillic words, spaces or dots
 * between letters, figures for letters, invisible signs, mark-up), and letters that people leave out on a Russian keyboard are one with those
 * they type for them: `төлқұжат` reads `толкужат`, `сёння` reads `сення`.
 */
export function unmasked(text: string): string {
  const plain = text
    .slice(0, 6000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<\/?(?:b|i|u|s|em|strong|span|font|mark)(?:\s[^<>]{0,200})?>/g, '')
    .replace(/<[/!a-z][^<>]{0,400}>/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .normalize('NFD')
    // The breve of й and the dots of ї belong to the letter; any other mark is put on to deceive.
    .replace(/(?<!и)\u0306|(?<!і)\u0308|[\u0300-\u0305\u0307\u0309-\u036f]/g, '')
    .normalize('NFC')
    .replace(/և/g, 'եւ')
    .replace(/(?<=\p{L})[՛՜՞'’ʼ](?=\p{L})/gu, '')
  return plain
    .replace(spacedOut, (found) => found.replace(/[^\p{L}\p{N}@]/gu, ''))
    .replace(/[\p{L}\p{N}@]+/gu, oneScript)
    .replace(/[әғқңөұүһіў]/g, (letter) => folded[letter] ?? letter)
    .replace(/[^\S\n]+/g, ' ')
}

/** Four letters or more, each alone: «п р е д о п л а т а», «з.а.л.о.г». */
const spacedOut = /(?<![\p{L}\p{N}])[\p{L}@](?:[\s.*_·-]{1,2}[\p{L}\p{N}@](?![\p{L}\p{N}])){3,}/gu

/** A word of two alphabets, or with figures for letters, as of the one that all of its letters may be of. */
function oneScript(word: string): string {
  const letters = [...word]
  const isCyrillic = (letter: string) => /\p{Script=Cyrillic}/u.test(letter)
  if (!letters.some(isCyrillic) || letters.every(isCyrillic)) return word
  const latin = letters.filter((letter) => /[a-zα-ω]/u.test(letter))
  if (latin.every((letter) => letter in looks))
    return letters.map((letter, at) => lookAlike(letter, letters[at - 1], letters[at + 1])).join('')
  const cyrillic = letters.filter(isCyrillic)
  return cyrillic.every((letter) => letter in latinLooks)
    ? letters.map((letter) => latinLooks[letter] ?? letter).join('')
    : word
}

function lookAlike(letter: string, before: string | undefined, after: string | undefined): string {
  const latin = looks[letter]
  if (latin) return latin
  // A figure stands for a letter only between letters: «2х4» and «1-й» stay.
  const isInside = [before, after].every((other) => other !== undefined && /\p{L}/u.test(other))
  return isInside ? (figures[letter] ?? letter) : letter
}

const looks: Record<string, string> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'и', k: 'к', m: 'м', n: 'п', o: 'о', p: 'р', r: 'г' },
  ...{ t: 'т', u: 'и', x: 'х', y: 'у', ο: 'о', α: 'а', ρ: 'р', ε: 'е', ѕ: 'с', ј: 'й', ԁ: 'д' },
}
const latinLooks: Record<string, string> = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', к: 'k', м: 'm', о: 'o', р: 'p', т: 't', х: 'x', у: 'y' },
  ...{ і: 'i', ѕ: 's', ј: 'j', ԁ: 'd' },
}
const figures: Record<string, string> = { '0': 'о', '3': 'з', '4': 'ч', '6': 'б', '@': 'а' }
const folded: Record<string, string> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ў: 'у' },
}
