import { describe, expect, it } from 'vitest'
import { answerNamed, returnNamed } from '../../src/dialogs/answer-words.ts'
import { countryNamed, countryWithin } from '../../src/dialogs/country-words.ts'
import type { Answers, Kind } from '../../src/dialogs/form.ts'
import { modeNamed, purposeNamed } from '../../src/dialogs/journey-words.ts'
import { choice, yesNo } from '../../src/dialogs/kinds/choice.ts'
import { relationNamed } from '../../src/dialogs/relation-words.ts'
import { type Locale, MemberState, Mode, Purpose } from '../../src/domain/codes.ts'
import { contextAt } from '../support/walk.ts'

/** What is understood where that question stands, in that language. */
function heard<V>(kind: Kind<V>, locale: Locale, text: string, answers: Answers = {}) {
  const context = contextAt('2026-12-01T09:00:00Z', { locale })
  const reading = kind.read({ kind: 'text', text }, { path: 'question', answers, context, view: undefined })
  return reading.is === 'value' ? reading.value : reading.is
}

const mode = choice(Mode.options, { prefix: 'mode', named: modeNamed })
const purpose = choice(Purpose.options, { prefix: 'purpose', named: purposeNamed })
const relations = ['spouse', 'child', 'parent', 'sibling', 'other'] as const
const relation = choice(relations, { prefix: 'relation', named: relationNamed })
const returns = choice(['no', 'yes', 'unknown'], { prefix: 'returns', named: returnNamed })

type Said = Record<Locale, Record<string, string>>

const rows = (said: Said) =>
  Object.entries(said).flatMap(([locale, by]) =>
    Object.entries(by).flatMap(([code, texts]) =>
      texts.split(', ').map((text): [Locale, string, string] => [locale as Locale, text, code]),
    ),
  )

describe('how one goes', () => {
  it.each(
    rows({
      kk: {
        road: 'автобус, автобуспен, машина, машинамен, көлік, көлікпен барамын, такси, жаяу, Көлікпен автобуспен жаяу',
        rail: 'пойыз, пойызбен, поезбен, темір жолмен',
        air: 'ұшақ, ұшақпен, ұшып барамын, самолетпен',
      },
      ru: {
        road: 'автобус, машина, на машине, еду на автобусе, пешком, маршрутка, на такси, авто, 1',
        rail: 'поезд, на поезде, поездом, электричкой, жд, по железной дороге',
        air: 'самолет, самолёт, на самолете, лечу, полечу самолетом, авиа',
      },
      ky: {
        road: 'автобус, машина менен, унаа менен, машина, жөө, такси менен',
        rail: 'поезд, поезд менен, поездде',
        air: 'учак, учак менен, учуп барам, самолет',
      },
      hy: {
        road: 'մեքենա, մեքենայով, ավտոբուս, ավտոբուսով, ոտքով, տաքսիով',
        rail: 'գնացք, գնացքով',
        air: 'ինքնաթիռ, ինքնաթիռով, թռչում եմ',
      },
      be: {
        road: 'аўтобус, аўтобусам, машына, машынай, на машыне, пешшу, маршруткай',
        rail: 'цягнік, цягніком, на цягніку, поезд, электрычкай',
        air: 'самалёт, самалётам, лячу, на самалёце',
      },
      en: {
        road: 'bus, car, by car, on foot, walking, i drive, taxi, mashina',
        rail: 'train, by train, the train, rail',
        air: 'plane, fly, i fly, flight, by air, airplane',
      },
    }),
  )('is understood in %s: %s', (locale, text, code) => expect(heard(mode, locale, text)).toBe(code))

  it.each(['поездка', 'не поездом', 'поездом или самолётом', 'как-нибудь'])('is not guessed from “%s”', (text) =>
    expect(heard(mode, 'ru', text)).toBe('refused'),
  )

  it('is not what cannot be chosen there: no trains to Armenia', () => {
    const without = choice(Mode.options, { prefix: 'mode', named: modeNamed, only: () => ['road', 'air'] })
    expect(heard(without, 'ru', 'на поезде')).toBe('refused')
  })
})

describe('what one goes for', () => {
  it.each(
    rows({
      kk: {
        work: 'жұмыс, жұмысқа, жұмыс істеуге, ақша табуға, еңбекке, жумыска, jumys',
        job_search: 'жұмыс іздеу, жұмыс іздеп барамын, жұмыс табуға',
        study: 'оқу, оқуға, оқуға барамын, университетке',
        family: 'анама, әкеме, туыстарға, қонаққа, балаларыма, отбасыма, әпкеме',
        medical: 'емделу, емделуге, ауруханаға, дәрігерге',
        business: 'іссапар, іссапарға, келіссөзге',
        tourism: 'демалуға, демалыс, саяхат, қыдыруға',
        transit: 'транзит, жолай',
        driver: 'жүргізуші, рейспен, жүк тасу',
        permanent_move: 'көшу, көшіп барамын, біржола',
        ethnic_return: 'қандас, тарихи отаныма, атамекенге',
        other: 'басқа',
      },
      ru: {
        work: 'работа, работать, на работу, на заработки, заработать, на вахту, еду на работу, шабашка',
        job_search: 'ищу работу, искать работу, найти работу, еду искать работу, поиск работы',
        study: 'учёба, учиться, на учебу, поступать, в университет, студент',
        family: 'к маме, к семье, в гости, в гости к сестре, к мужу, к брату, к родственникам, на свадьбу',
        medical: 'лечиться, лечение, на лечение, к врачу, в больницу, на операцию',
        business: 'командировка, в командировку, по делам, бизнес, на переговоры',
        tourism: 'отдых, отдыхать, туризм, на экскурсию, в отпуск, путешествие',
        transit: 'транзит, проездом, еду проездом',
        driver: 'водитель, дальнобойщик, в рейс, везу груз',
        permanent_move: 'переезд, переехать, на ПМЖ, навсегда, жить',
        ethnic_return: 'соотечественник, репатриация, на родину предков',
        other: 'другое, другая цель',
      },
      ky: {
        work: 'жумуш, жумушка, иштегени, иштегени барам, иш, ишке, акча табууга, jumush',
        job_search: 'жумуш издөө, жумуш издеп барам, жумуш табууга',
        study: 'окуу, окууга, окуганы, университетке',
        family: 'апама, туугандарга, конокко, балдарыма, үй-бүлөмө, эжеме, байкеме',
        medical: 'дарыланганы, дарылануу, ооруканага, дарыгерге',
        business: 'иш сапары, иш сапарга, соода',
        tourism: 'эс алганы, эс алууга, саякат, туризм',
        transit: 'транзит, өтүп баратам',
        driver: 'айдоочу, шопур, рейске, жүк ташуу',
        permanent_move: 'көчүп барам, биротоло, жашаганы',
        ethnic_return: 'кайрылман, тарыхый мекенге',
        other: 'башка',
      },
      hy: {
        work: 'աշխատանք, աշխատելու, աշխատանքի, խոպան, գործի, ashxatanq',
        job_search: 'աշխատանք փնտրել, աշխատանք գտնելու, գործ եմ փնտրում',
        study: 'ուսում, սովորելու, ուսանող, համալսարան',
        family: 'մորս մոտ, ընտանիքի մոտ, հարազատների մոտ, հյուր, երեխաներիս մոտ, եղբորս մոտ',
        medical: 'բուժում, բուժվելու, բժշկի, հիվանդանոց',
        business: 'գործուղում, գործուղման, բիզնես, բանակցությունների',
        tourism: 'հանգստանալու, հանգիստ, տուրիզմ, արձակուրդ',
        transit: 'տարանցիկ, տրանզիտ',
        driver: 'վարորդ, ռեյս, բեռնափոխադրում',
        permanent_move: 'տեղափոխվում եմ, մշտական, ապրելու',
        ethnic_return: 'հայրենադարձություն',
        other: 'այլ, ուրիշ',
      },
      be: {
        work: 'праца, працаваць, на працу, на заробкі, зарабіць',
        job_search: 'шукаць працу, шукаю працу, знайсці працу, пошук працы',
        study: 'вучоба, вучыцца, на вучобу, паступаць, студэнт',
        family: "да мамы, да сям'і, у госці, да мужа, да жонкі, да сястры, да бацькоў",
        medical: 'лячыцца, лячэнне, на лячэнне, у бальніцу, да ўрача',
        business: 'камандзіроўка, у камандзіроўку, па справах, бізнес',
        tourism: 'адпачынак, адпачываць, турызм, вандроўка',
        transit: 'транзіт, праездам',
        driver: 'кіроўца, у рэйс, вадзіцель',
        permanent_move: 'пераезд, пераехаць, назаўсёды, жыць',
        ethnic_return: 'суайчыннік, рэпатрыяцыя',
        other: 'іншае',
      },
      en: {
        work: 'work, working, a job, to work, to earn money',
        job_search: 'looking for work, looking for a job, job search, find a job',
        study: 'study, to study, studying, university, student',
        family: 'family, to my mother, visit my sister, my husband, relatives, a wedding',
        medical: 'treatment, hospital, doctor, medical',
        business: 'business, business trip, a conference, meetings',
        tourism: 'holiday, vacation, tourism, sightseeing',
        transit: 'transit, passing through',
        driver: 'driver, truck driver, cargo',
        permanent_move: 'moving, for good, moving for good',
        ethnic_return: 'repatriation, homeland of ancestors',
        other: 'other, something else',
      },
    }),
  )('is understood in %s: %s', (locale, text, code) => expect(heard(purpose, locale, text)).toBe(code))

  it.each(['не работать', 'к маме лечиться', 'просто так'])('is not guessed from “%s”', (text) =>
    expect(heard(purpose, 'ru', text)).toBe('refused'),
  )
})

describe('who comes along', () => {
  it.each(
    rows({
      kk: {
        spouse: 'әйелім, күйеуім, жұбайым, жолдасым, әйел',
        child: 'балам, балаларым, қызым, ұлым, бала',
        parent: 'анам, әкем, шешем, ата-анам',
        sibling: 'ағам, інім, әпкем, қарындасым, бауырым, сіңлім',
        other: 'досым, әріптесім, немерем, көршім, келінім',
      },
      ru: {
        spouse: 'жена, муж, супруга, с женой, мой муж',
        child: 'сын, дочь, дочка, ребенок, дети, моя дочь, сынок',
        parent: 'мама, папа, мать, отец, с мамой',
        sibling: 'брат, сестра, с братом, сестрёнка',
        other: 'друг, подруга, двоюродный брат, бабушка, внук, коллега, тёща',
      },
      ky: {
        spouse: 'аялым, күйөөм, жубайым, жолдошум',
        child: 'балам, кызым, уулум, балдарым',
        parent: 'апам, атам, энем',
        sibling: 'агам, иним, эжем, карындашым, байкем',
        other: 'досум, таанышым, келиним, чоң атам',
      },
      hy: {
        spouse: 'կին, կինս, ամուսին, ամուսինս, կնոջս հետ',
        child: 'երեխա, երեխաս, տղաս, աղջիկս, որդի',
        parent: 'մայր, մայրիկ, հայրս, մամա, պապա',
        sibling: 'եղբայր, եղբայրս, քույրս, ախպերս',
        other: 'ընկեր, տատիկս, պապիկս, թոռ',
      },
      be: {
        spouse: 'жонка, муж, з жонкай',
        child: 'сын, дачка, дзіця, дзеці',
        parent: 'мама, тата, бацька, маці',
        sibling: 'брат, сястра, з братам',
        other: 'сябар, сяброўка, бабуля, унук',
      },
      en: {
        spouse: 'wife, my husband, spouse',
        child: 'son, daughter, my child, kids, baby',
        parent: 'mother, dad, my mum, father',
        sibling: 'brother, my sister',
        other: 'friend, cousin, grandmother, aunt, somebody else',
      },
    }),
  )('is understood in %s: %s', (locale, text, code) => expect(heard(relation, locale, text)).toBe(code))

  it('is not guessed where two are named', () => expect(heard(relation, 'ru', 'муж сестры')).toBe('refused'))
})

describe('a state', () => {
  const state = choice(MemberState.options, { prefix: 'country', named: countryNamed })
  it.each([
    ['ru', 'в Россию', 'RU'],
    ['ru', 'Киргизия', 'KG'],
    ['kk', 'Ресейге', 'RU'],
    ['en', 'Byelorussia', 'BY'],
  ] as const)('is understood with its ending or by an older name (%s: %s)', (locale, text, code) =>
    expect(heard(state, locale, text)).toBe(code),
  )

  it.each([
    ['сварщик в Казахстане', 'KZ'],
    ['хочу в Россию водителем', 'RU'],
    ['Қазақстанда аспаз', 'KZ'],
    ['Россияда тикмечи', 'RU'],
    ['եռակցող Ռուսաստանում', 'RU'],
    ['зваршчык у Беларусі', 'BY'],
    ['a welder in Kazakhstan', 'KZ'],
  ])('is heard beside the work: %s', (text, code) => expect(countryWithin(text)).toBe(code))

  it.each(['сварщик из Казахстана', 'welder from Kazakhstan', 'повар в России или Казахстане', 'учитель русского'])(
    'is not guessed from “%s”',
    (text) => expect(countryWithin(text)).toBeUndefined(),
  )
})

describe('yes and no', () => {
  it.each(
    rows({
      kk: { yes: 'иә, ия, әрине, да', no: 'жоқ, жок, керек емес' },
      ru: { yes: 'да, ага, конечно, угу, Да!', no: 'нет, не, неа, не надо' },
      ky: { yes: 'ооба, ия, албетте, ооба!', no: 'жок, кереги жок, жоқ' },
      hy: { yes: 'այո, հա, իհարկե, ayo', no: 'ոչ, չէ, պետք չէ, voch' },
      be: { yes: 'так, ага, вядома', no: 'не, нет, не трэба' },
      en: { yes: 'yes, yep, yeah, sure, ok', no: 'no, nope, nah, no thanks' },
    }),
  )('are understood in %s: %s', (locale, text, code) => {
    expect(heard(yesNo(), locale, text)).toBe(code)
    expect(heard(returns, locale, text)).toBe(code)
    expect(answerNamed(text)).toBe(code)
  })

  it('are not heard in a longer sentence', () => expect(answerNamed('не понимаю, да и некогда')).toBeUndefined())

  it.each([
    ['ru', 'пока не знаю', 'unknown'],
    ['ru', 'только туда', 'no'],
    ['kk', 'қайтпаймын', 'no'],
    ['en', 'maybe', 'unknown'],
  ] as const)('are not all there is to say of the way back (%s: %s)', (locale, text, code) =>
    expect(heard(returns, locale, text)).toBe(code),
  )
})
