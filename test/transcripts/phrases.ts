import type { Locale } from '../../src/domain/codes.ts'

/** What people who speak a language type, the same meaning in each. */
export type Phrase =
  | 'kazakhstan'
  | 'kyrgyzstan'
  | 'russia'
  | 'belarus'
  | 'armenia'
  | 'road'
  | 'rail'
  | 'air'
  | 'kairak'
  | 'korday'
  | 'yerevan'
  | 'sheremetyevo'
  | 'dec10'
  | 'dec10at11'
  | 'dec11'
  | 'dec20'
  | 'work'
  | 'study'
  | 'family'
  | 'tourism'
  | 'transit'
  | 'noEmployer'
  | 'chelyabinsk'
  | 'bishkek'
  | 'moscow'
  | 'almaty'
  | 'minsk'
  | 'street'
  | 'notKnown'
  | 'no'
  | 'yesIKnow'
  | 'typeIn'
  | 'passport'
  | 'birthCertificate'
  | 'name'
  | 'childName'
  | 'spouseName'
  | 'born'
  | 'childBorn'
  | 'until'
  | 'spouse'
  | 'child'
  | 'funeral'
  | 'skip'
  | 'back'
  | 'cancel'
  | 'language'
  | 'purposeLine'

const kk: Record<Phrase, string> = {
  kazakhstan: 'қазақстан',
  kyrgyzstan: 'қырғызстан',
  russia: 'ресей',
  belarus: 'беларусь',
  armenia: 'армения',
  road: 'көлікпен',
  rail: 'пойызбен',
  air: 'ұшақпен',
  kairak: 'Қайрақ',
  korday: 'қордай',
  yerevan: 'Ереван',
  sheremetyevo: 'Шереметьево',
  dec10: '10 желтоқсан 12:00',
  dec10at11: '10 желтоқсан сағат 11:00',
  dec11: '11 желтоқсан 20:00',
  dec20: '20 желтоқсан 10:00',
  work: 'жұмыс',
  study: 'оқу',
  family: 'отбасыға',
  tourism: 'демалыс',
  transit: 'транзит',
  noEmployer: 'жұмыс берушім әлі жоқ',
  chelyabinsk: 'Челябі',
  bishkek: 'Бішкек',
  moscow: 'Мәскеу',
  almaty: 'Алматы',
  minsk: 'Минск',
  street: 'Абай көшесі, 5-үй',
  notKnown: 'әлі білмеймін',
  no: 'жоқ',
  yesIKnow: 'иә, қашан екенін білемін',
  typeIn: 'қолмен жазу',
  passport: 'паспорт',
  birthCertificate: 'туу туралы куәлік',
  name: 'Үлгібаева Әсел',
  childName: 'Үлгібаев Арман',
  spouseName: 'Үлгібаев Мысал',
  born: '1994 жылғы 5 наурыз',
  childBorn: '07.06.2018',
  until: '2030 жылғы 1 ақпан',
  spouse: 'жұбайым',
  child: 'балам',
  funeral: 'жаназа, жерлеу',
  skip: 'өткізіп жіберу',
  back: 'артқа',
  cancel: 'бас тарту',
  language: 'тіл',
  purposeLine: 'мақсат',
}

const ru: Record<Phrase, string> = {
  kazakhstan: 'казахстан',
  kyrgyzstan: 'Киргизия',
  russia: 'россия',
  belarus: 'беларусь',
  armenia: 'армения',
  road: 'машиной',
  rail: 'поездом',
  air: 'самолетом',
  kairak: 'кайрак',
  korday: 'Кордай',
  yerevan: 'Ереван',
  sheremetyevo: 'шереметьево',
  dec10: '10 декабря в 12:00',
  dec10at11: '10.12 в 11 утра',
  dec11: '11 декабря в 8 вечера',
  dec20: '20.12.2026 10:00',
  work: 'работа',
  study: 'учеба',
  family: 'к семье',
  tourism: 'отдых',
  transit: 'транзит',
  noEmployer: 'работодателя пока нет',
  chelyabinsk: 'челябинск',
  bishkek: 'Бишкек',
  moscow: 'москва',
  almaty: 'Алма-Ата',
  minsk: 'минск',
  street: 'ул. Садовая, д. 5',
  notKnown: 'пока не знаю',
  no: 'нет',
  yesIKnow: 'да, знаю когда',
  typeIn: 'ввести вручную',
  passport: 'паспорт',
  birthCertificate: 'свидетельство о рождении',
  name: 'Образцова Анна',
  childName: 'Образцов Иван',
  spouseName: 'Образцов Пётр',
  born: '5 марта 1994',
  childBorn: '7 июня 2018 года',
  until: '01.02.2030',
  spouse: 'муж или жена',
  child: 'ребенок',
  funeral: 'похороны',
  skip: 'пропустить',
  back: 'назад',
  cancel: 'отмена',
  language: 'сменить язык',
  purposeLine: 'цель',
}

const ky: Record<Phrase, string> = {
  kazakhstan: 'казакстан',
  kyrgyzstan: 'кыргызстан',
  russia: 'Россия',
  belarus: 'беларусь',
  armenia: 'армения',
  road: 'унаа',
  rail: 'поезд менен',
  air: 'учак менен',
  kairak: 'Кайрак',
  korday: 'кордай',
  yerevan: 'Ереван',
  sheremetyevo: 'Шереметьево',
  dec10: '10-декабрь саат 12:00',
  dec10at11: '10-декабрь 11:00',
  dec11: '11-декабрда 20:00дө',
  dec20: '20.12.2026 10:00',
  work: 'жумуш',
  study: 'окуу',
  family: 'үй-бүлөгө',
  tourism: 'эс алуу',
  transit: 'транзит',
  noEmployer: 'иш берүүчүм азырынча жок',
  chelyabinsk: 'Челябинск',
  bishkek: 'бишкек',
  moscow: 'Москва',
  almaty: 'Алматы',
  minsk: 'Минск',
  street: 'Чүй проспекти, 5-үй',
  notKnown: 'азырынча билбейм',
  no: 'жок',
  yesIKnow: 'ооба, качан экенин билем',
  typeIn: 'кол менен жазуу',
  passport: 'паспорт',
  birthCertificate: 'туулгандыгы жөнүндө күбөлүк',
  name: 'Үлгүбаева Асел',
  childName: 'Үлгүбаев Арман',
  spouseName: 'Үлгүбаев Мисал',
  born: '1994-жылдын 5-марты',
  childBorn: '07.06.2018',
  until: '2030-жылдын 1-февралы',
  spouse: 'жубайым',
  child: 'балам',
  funeral: 'жаназа',
  skip: 'өткөрүп жиберүү',
  back: 'артка',
  cancel: 'баш тартуу',
  language: 'тил',
  purposeLine: 'максат',
}

const hy: Record<Phrase, string> = {
  kazakhstan: 'ղազախստան',
  kyrgyzstan: 'Ղրղզստան',
  russia: 'ռուսաստան',
  belarus: 'բելառուս',
  armenia: 'Հայաստան',
  road: 'մեքենայով',
  rail: 'գնացքով',
  air: 'ինքնաթիռով',
  kairak: 'Կայրակ',
  korday: 'Կորդայ',
  yerevan: 'Երևան',
  sheremetyevo: 'Շերեմետևո',
  dec10: 'դեկտեմբերի 10-ին, ժամը 12:00',
  dec10at11: 'դեկտեմբերի 10, 11:00',
  dec11: 'դեկտեմբերի 11-ին 20:00',
  dec20: '20.12.2026 10:00',
  work: 'աշխատանք',
  study: 'ուսում',
  family: 'ընտանիք',
  tourism: 'հանգիստ',
  transit: 'տարանցիկ',
  noEmployer: 'գործատու դեռ չունեմ',
  chelyabinsk: 'Չելյաբինսկ',
  bishkek: 'Բիշքեկ',
  moscow: 'մոսկվա',
  almaty: 'Ալմաթի',
  minsk: 'Մինսկ',
  street: 'Այգու փողոց 5',
  notKnown: 'դեռ չգիտեմ',
  no: 'ոչ',
  yesIKnow: 'այո, գիտեմ երբ',
  typeIn: 'գրել ձեռքով',
  passport: 'անձնագիր',
  birthCertificate: 'ծննդյան վկայական',
  name: 'Օրինակյան Աննա',
  childName: 'Օրինակյան Արամ',
  spouseName: 'Օրինակյան Տիգրան',
  born: '1994 թվականի մարտի 5',
  childBorn: '07.06.2018',
  until: '2030 թ. փետրվարի 1',
  spouse: 'ամուսին կամ կին',
  child: 'երեխա',
  funeral: 'հուղարկավորություն',
  skip: 'բաց թողնել',
  back: 'հետ',
  cancel: 'չեղարկել',
  language: 'լեզու',
  purposeLine: 'նպատակ',
}

const be: Record<Phrase, string> = {
  kazakhstan: 'казахстан',
  kyrgyzstan: 'Кіргізія',
  russia: 'Расія',
  belarus: 'беларусь',
  armenia: 'арменія',
  road: 'машынай',
  rail: 'цягніком',
  air: 'самалётам',
  kairak: 'Кайрак',
  korday: 'кардай',
  yerevan: 'Ерэван',
  sheremetyevo: 'Шарамецьева',
  dec10: '10 снежня а 12:00',
  dec10at11: '10 снежня ў 11:00',
  dec11: '11 снежня 20:00',
  dec20: '20.12.2026 10:00',
  work: 'праца',
  study: 'вучоба',
  family: 'да сямʼі',
  tourism: 'адпачынак',
  transit: 'праездам',
  noEmployer: 'наймальніка пакуль няма',
  chelyabinsk: 'Чалябінск',
  bishkek: 'Бішкек',
  moscow: 'Масква',
  almaty: 'Алматы',
  minsk: 'мінск',
  street: 'вул. Садовая, 5',
  notKnown: 'пакуль не ведаю',
  no: 'не',
  yesIKnow: 'так, ведаю калі',
  typeIn: 'увесці ўручную',
  passport: 'пашпарт',
  birthCertificate: 'пасведчанне аб нараджэнні',
  name: 'Узорная Ганна',
  childName: 'Узорны Янка',
  spouseName: 'Узорны Пятро',
  born: '5 сакавіка 1994',
  childBorn: '7 чэрвеня 2018',
  until: '1 лютага 2030 г.',
  spouse: 'муж або жонка',
  child: 'дзіця',
  funeral: 'пахаванне',
  skip: 'прапусціць',
  back: 'назад',
  cancel: 'скасаваць',
  language: 'мова',
  purposeLine: 'мэта',
}

const en: Record<Phrase, string> = {
  kazakhstan: 'kazakhstan',
  kyrgyzstan: 'Kyrgyzstan',
  russia: 'russia',
  belarus: 'Belarus',
  armenia: 'armenia',
  road: 'by car',
  rail: 'train',
  air: 'plane',
  kairak: 'Kairak',
  korday: 'korday',
  yerevan: 'Yerevan',
  sheremetyevo: 'Sheremetyevo',
  dec10: '10 December at noon',
  dec10at11: 'Dec 10, 11 am',
  dec11: '11 December 8 pm',
  dec20: '20 Dec 2026 10:00',
  work: 'work',
  study: 'study',
  family: 'family',
  tourism: 'holiday',
  transit: 'passing through',
  noEmployer: 'no employer yet',
  chelyabinsk: 'chelyabinsk',
  bishkek: 'Bishkek',
  moscow: 'moscow',
  almaty: 'Almaty',
  minsk: 'Minsk',
  street: 'Sadovaya street 5',
  notKnown: "I don't know yet",
  no: 'no',
  yesIKnow: 'yes, I know when',
  typeIn: 'type it in',
  passport: 'passport',
  birthCertificate: 'birth certificate',
  name: 'Sample Anna',
  childName: 'Sample John',
  spouseName: 'Sample Peter',
  born: '5 March 1994',
  childBorn: 'June 7, 2018',
  until: '1 Feb 2030',
  spouse: 'husband',
  child: 'child',
  funeral: 'funeral',
  skip: 'skip',
  back: 'back',
  cancel: 'cancel',
  language: 'language',
  purposeLine: 'purpose',
}

export const phrases: Record<Locale, Record<Phrase, string>> = { kk, ru, ky, hy, be, en }
