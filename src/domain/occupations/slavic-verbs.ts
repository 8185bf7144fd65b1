import { keyOf } from '../places/key.ts'

/**
 * What people do for a living in Russian and Belarusian, where the stem itself changes: "пеку, печёт", "пяку, пячэ", "кошу, косить",
 * "рамантую, рамантаваў". One verb a line: first the stem that all its forms are brought to, then what else they begin with.
 */
const russian = `
пек печ
вяз вяж
ремонтир ремонтиров
крас краш
стро строи
подмет
кос кош
нос нош
разнос разнош
развоз развож
прод продав прода
вар
жар
чист чищ
ухаж ухажив
уклад укладыв
собир
упаковыв упаков
груз груж
разгруж разгруз
глад глаж
рез реж
пил
пис пиш
перевод перевож
шпаклев шпакл
штукатур
кле
устанавл устанавлив
став ставл
саж
охран
доставл
торг
танц танцев
убир
прибир
управл
рис
препод преподав
сид сиж
след слеж
монтир
свар сварив
обслуж обслужив
программир
консультир
сортир
фас
асфальтир
`

const belarusian = `
вяз вяж
рамант рамантав
фарб фарбав
кас каш кос
нас наш нос
разнос разнош разнас
развоз развож
прад прадав прада
гат гатав
вар
смаж
чысц чыст чышч
ляч леч
вуч
дагляд
уклад укладв
збір
капа
пак пакав
упакоўв
груз груж
разгруж разгруз
прас прасав
рэз рэж
піл
піс піш
пераклад
шпакл
тынк
кле
усталёўв усталяв усталю
стаў стаўл став
садж садз
ахоўв
дастаўл
гандл
танц танч
прыбір
кір кірав
мал
выклад
назір
мант
зварв
абслугоўв
сарт сартав
перавоз перавож
вырошчв
`

/** Verbs too short to be told by what they begin with: their forms, the first giving the stem. */
const russianShort = `
мою мыл мыла мыли мыть моем моет моют помыть
шью шил шила шили шить шьем шьет шьют
вожу водил водила водили водить водим водит водят возил возила возили возить возим возит возят
мету мел мела мели мести метем метет
пасу пас пасла пасли пасти пасем пасет
дою доил доила доили доить доим доит доят
пою пел пела пели петь поем поет
пеку пек пекла пекли печь печет печем пекут
стригу стриг стригла стригли стричь стрижем стрижет подстригаю подстригал подстригала подстригать
кладу клал клала клали класть кладем кладет кладут
ловлю ловил ловила ловили ловить ловим ловит
учу учил учила учили учить учим учит
готовлю готовил готовила готовили готовить готовим готовит готовят
рублю рубил рубили рубить рубим рубит
лечу лечил лечила лечить лечим лечит
`

const belarusianShort = `
мыю мыў мыла мылі мыць мыем мые мыюць
шыю шыў шыла шылі шыць шыем шые шыюць
важу вожу вазіў вазіла вазілі вазіць возім возіць возяць ваджу вадзіў вадзіла вадзілі вадзіць водзім водзіць водзяць вяду вёў вяла вялі весці вядзём
мяту мёў мяла мялі месці мяцём мяце падмятаю падмятаў падмятала падмятаць
будую будаваў будавала будавалі будаваць будуем будуе будуюць
пасу пасвіў пасвіла пасвіць пасвім
даю доіў даіў даіла даіць доім дою доіць
пяю пяяў спяваю спяваў спявала спяваць
пяку пёк пякла пяклі пекчы пячэ пячом пячы
стрыгу стрыг стрыгла стрыглі стрыгчы стрыжом стрыжэ
кладу клаў клала клалі класці кладзём
лаўлю лоўлю лавіў лавіла лавілі лавіць ловім
`

/** Persons, tenses, the infinitive and the name of the deed. */
const endings = `
у ю еш эш иш ош е э ит ет ом ём ем эм им ім ете ите ут ют ат ят уць юць аць яць іць
л ла ли лі ў ал ала али алі аў ил ила или іў іла ілі ял яла яли яў ялі ел ела ели
ть ти ць ать ить ять еть ацца
ую уе уеш уем ует уете уют уюць юю юе юем юет юют
овал овала овали овать евал евала евали евать авал авала авалі аваў аваць яваў явала явалі яваць
аю ает ае аеш аем аете аюць ают яю яе яет яем яют яюць ываю ывал ывала ывать ывает ываем
анне янне енне ание ение
`

const keysOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map(keyOf)
    .filter((key) => key !== '')

const tails = new Set(keysOf(endings))
const longestTail = Math.max(...[...tails].map((tail) => tail.length))

/** The stem of a verb of work by any of its forms; nothing where the word is no such form. */
export type VerbStem = (key: string) => string | undefined

function verbsOf(changing: string, short: string): VerbStem {
  const beginnings = new Map<string, string>()
  for (const line of changing.split('\n')) {
    const [stem, ...others] = keysOf(line)
    for (const beginning of stem ? [stem, ...others] : []) beginnings.set(beginning, stem ?? beginning)
  }
  const forms = new Map<string, string>()
  for (const line of short.split('\n')) {
    const [first, ...others] = keysOf(line)
    for (const form of first ? [first, ...others] : []) forms.set(form, `${first}~`)
  }
  return (key) => {
    const whole = forms.get(key)
    if (whole !== undefined) return whole
    for (let length = Math.min(longestTail, key.length - 3); length > 0; length--) {
      const stem = tails.has(key.slice(-length)) ? beginnings.get(key.slice(0, -length)) : undefined
      if (stem !== undefined) return stem
    }
    return undefined
  }
}

export const russianVerb = verbsOf(russian, russianShort)
export const belarusianVerb = verbsOf(belarusian, belarusianShort)
