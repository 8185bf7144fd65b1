/**
 * How a name sounds, whatever script it is typed in: "Москва", "Moskva" and "Մոսկվա" have one key. Kazakh, Kyrgyz and Belarusian
 * letters fall together with the Russian ones people type for them; ь, ъ, apostrophes and doubled letters fall away.
 * S stands for ш and щ, C for ч, j for ж and дж.
 */
export function keyOf(word: string): string {
  let key = ''
  for (const letter of latinSounds(word)) {
    const sound = sounds.get(letter) ?? plainLetter(letter)
    for (const part of sound) if (key.at(-1) !== part) key += part
  }
  return key.includes('dj') || key.includes('SC') ? key.replaceAll('dj', 'j').replaceAll('SC', 'S') : key
}

/** Words of a text in lower case, without punctuation; apostrophes do not part a word. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('և', 'եւ')
    .replace(/[’'ʼ‘`´ʹʺ”"՛՝՞]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 0)
}

const table = (pairs: string): [string, string][] =>
  pairs.split(' ').map((pair) => {
    const [letters = '', sound = ''] = pair.split(':')
    return [letters, sound]
  })

const sounds = new Map([
  ...table(
    'а:a б:b в:v г:g д:d е:e ё:e ж:j з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:C ш:S щ:S',
  ),
  ...table(
    'ъ: ы:i ь: э:e ю:iu я:ia і:i ї:i є:e ґ:g ў:v ә:a ғ:g қ:k ң:n ө:o ұ:u ү:u һ:h ӑ:a ӗ:e ҫ:s ӳ:u ҙ:z ҡ:k ҥ:n ӣ:i ӯ:u',
  ),
  ...table('ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:i թ:t ժ:j ի:i լ:l խ:h ծ:ts կ:k հ:h ձ:dz ղ:g ճ:C մ:m յ:i ն:n շ:S ո:o չ:C'),
  ...table('պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f'),
  ...table('c:k w:v x:ks q:k y:i ı:i ə:a ŭ:v š:S ş:S č:C ç:C ž:j ğ:g ł:l ø:o'),
])

const digraphs = new Map([
  ...table('shch:S sch:S sh:S tch:C ch:C kh:h zh:j dzh:j gh:g ts:ts ph:f ya:ia yu:iu yo:e yë:e ye:e ck:k'),
  ...table('йо:e ու:u'),
])
const digraph = /shch|sch|sh|tch|ch|kh|dzh|zh|gh|ts|ph|y[aueoë]|ck|йо|ու/g

/** What is written with several letters becomes its sound first; sounds themselves pass through untouched. */
function latinSounds(word: string): string {
  return word.replace(digraph, (letters) => digraphs.get(letters) ?? letters)
}

const plain = new Map<string, string>()

/** A letter without its marks: é is e. */
function plainLetter(letter: string): string {
  const known = plain.get(letter)
  if (known !== undefined) return known
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
  const sound = bare === letter ? letter : (sounds.get(bare) ?? bare)
  plain.set(letter, sound)
  return sound
}
