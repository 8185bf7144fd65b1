/** Names carried from one script to another where nobody has written them down: letter by letter, as atlases do. */

type Rule = readonly [RegExp, string | ((...found: string[]) => string)]

function carry(name: string, rules: readonly Rule[]): string {
  const carried = name
    .toLowerCase()
    .split(/(?<=[\s-])/)
    .map((word) => rules.reduce((text, [from, to]) => text.replace(from, to as string), word))
    .join('')
  return capitals(carried, name)
}

/** Capitals where the original had them at the start of its words; always at the very start. */
function capitals(carried: string, original: string): string {
  const wasCapital = original.split(/[\s-]+/).map((word) => /^\p{Lu}/u.test(word))
  let word = 0
  return carried.replace(/[^\s-]+/g, (part) => {
    const index = word++
    return (wasCapital[index] ?? true) || index === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part
  })
}

const table = (pairs: string): Rule[] =>
  pairs.split(' ').map((pair) => {
    const [from = '', to = ''] = pair.split(':')
    return [new RegExp(from, 'g'), to]
  })

/** Russian from the romanisation of atlases: Yegor’yevsk is Егорьевск. */
export const russianFromLatin = (name: string): string =>
  carry(name.normalize('NFC').replace(/[’']/g, 'ь').replace(/[”"]/g, 'ъ'), [
    ...table('shch:щ kh:х zh:ж ch:ч sh:ш ts:ц yu:ю ya:я yo:ё yë:ё ë:ё ū:у ī:и ü:ю ö:ё ş:ш ğ:г ı:ы q:к w:у'),
    [/^ye/, 'е'],
    [/([аеёиоуыэюяaeiouyьъ])ye/g, (_, before) => `${before}е`],
    [/iy(?=$|[\s-])/g, 'ий'],
    [/yy(?=$|[\s-])/g, 'ый'],
    [/([аеёиоуыэюяaeiou])y/g, (_, before) => `${before}й`],
    [/^e/, 'э'],
    [/ye/g, 'е'],
    ...table('a:а b:б c:к d:д e:е f:ф g:г h:х i:и j:дж k:к l:л m:м n:н o:о p:п r:р s:с t:т u:у v:в x:кс y:ы z:з'),
  ])

/** Russian from Kazakh: each Kazakh letter by the one Russian maps write for it. */
export const russianFromKazakh = (name: string): string => carry(name, table('ә:а ғ:г қ:к ң:н ө:о ұ:у ү:у һ:х і:и'))

/** English from Russian, without apostrophes: Егорьевск is Yegoryevsk. */
export const latinFromRussian = (name: string): string =>
  carry(name, [
    [/^е/, 'ye'],
    [/([аеёиоуыэюяьъ])е/g, (_, before) => `${before}ye`],
    [/ё/g, 'yo'],
    [/(ый|ий)(?=$|[\s-])/g, 'y'],
    ...table('щ:shch х:kh ж:zh ч:ch ш:sh ц:ts ю:yu я:ya ь: ъ: э:e ы:y й:y'),
    ...table('а:a б:b в:v г:g д:d е:e з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f'),
  ])

/** Armenian from Russian: soft and hard signs fall away. */
export const armenianFromRussian = (name: string): string =>
  carry(name, [
    [/дж/g, 'ջ'],
    [/уу/g, 'у'],
    [/^е/, 'ե'],
    [/(ый|ий)(?=$|[\s-])/g, 'ի'],
    [/дз/g, 'ձ'],
    [/([аеёиоуыэюя])е(?!в)/g, (_, before) => `${before}յե`],
    [/ье/g, 'յե'],
    [/ьё/g, 'յո'],
    [/^э/, 'է'],
    [/^ё/, 'յո'],
    [/([жчшщ])ё/g, (_, before) => `${before}ո`],
    [/^о/, 'օ'],
    ...table('щ:շչ х:խ ж:ժ ч:չ ш:շ ц:ց ю:յու я:յա ь: ъ: э:է ы:ի й:յ ё:յո'),
    ...table('а:ա б:բ в:վ г:գ д:դ е:ե з:զ и:ի к:կ л:լ м:մ н:ն о:ո п:պ р:ր с:ս т:տ у:ու ф:ֆ'),
    [/եվ/g, 'և'],
  ])

/** Armenian from the romanisation of Armenian names, where ’ marks breath: Zarrit’ap’ is Զառիթափ. */
export const armenianFromLatin = (name: string): string =>
  carry(name.replace(/['‘]/g, '’'), [
    ...table('ts’:ց ch’:չ t’:թ p’:փ k’:ք’ gh:ղ kh:խ zh:ժ sh:շ dz:ձ ts:ծ ch:ճ rr:ռ'),
    [/^ye/, 'ե'],
    [/^vo/, 'ո'],
    [/^e/, 'է'],
    [/^o/, 'օ'],
    ...table(
      'ya:յա yu:յու u:ու a:ա b:բ d:դ e:ե f:ֆ g:գ h:հ i:ի j:ջ k:կ l:լ m:մ n:ն o:ո p:պ q:ք r:ր s:ս t:տ v:վ y:յ z:զ ’:',
    ),
  ])

/** Russian from the romanisation of Armenian names. */
export const russianFromArmenianLatin = (name: string): string =>
  carry(name.replace(/[’'‘]/g, ''), [
    ...table('zh:ж sh:ш dz:дз ts:ц ch:ч kh:х'),
    [/gh(?=[aeiouy])/g, 'г'],
    [/gh/g, 'х'],
    [/^ye/, 'е'],
    [/^e/, 'э'],
    [/^h/, ''],
    [/([aeiou])h(?=[aeiou])/g, (_, before) => before],
    ...table('ya:я yu:ю rr:р'),
    [/^([aeiou])/, (_, first) => first],
    ...table('a:а b:б d:д e:е f:ф g:г h:г i:и j:дж k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в y:й z:з'),
  ])

/** Belarusian from Russian by the rules of spelling. Where the stress decides (о or а) only the surest endings are turned. */
export const belarusianFromRussian = (name: string): string =>
  carry(name, [
    [/щ/g, 'шч'],
    [/^ново/, 'нова'],
    [/^красно/, 'красна'],
    [/^верхне/, 'верхня'],
    [/(ов|ев|ёв)о(?=$|[\s-])/g, (_, before) => `${before}а`],
    [/о(?=$|[\s-])/g, 'а'],
    [/ое(?=$|[\s-])/g, 'ае'],
    [/(ск|цк|к|г|х)ий(?=$|[\s-])/g, (_, before) => `${before}і`],
    [/ий(?=$|[\s-])/g, 'і'],
    [/ый(?=$|[\s-])/g, 'ы'],
    [/ие(?=$|[\s-])/g, 'ія'],
    [/ые(?=$|[\s-])/g, 'ыя'],
    [/тс(?=к)/g, 'ц'],
    [/([жшчцр])и/g, (_, before) => `${before}ы`],
    [/([жшчцр])е/g, (_, before) => `${before}э`],
    [/([жшчцр])ё/g, (_, before) => `${before}о`],
    [/([жшчрбвмпф])ь(?=$|[^еёюяи])/g, (_, before) => before],
    [/р([юя])/g, (_, soft) => (soft === 'я' ? 'ра' : 'ру')],
    [/т(?=[иеёюяь])/g, 'ц'],
    [/д(?=[иеёюяь])/g, 'дз'],
    [/([аеёиоуыэюя])в(?=[^аеёиоуыэюяь]|$)/g, (_, before) => `${before}ў`],
    [/([аеёиоуыэюя])в$/g, (_, before) => `${before}ў`],
    [/ъ/g, '’'],
    [/и/g, 'і'],
  ])
