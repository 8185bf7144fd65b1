import { border } from './checkpoint.ts'

/** Roads of the other borders. */

/** Kazakhstan and Kyrgyzstan: 7; the pairs from Kazakhstan's electronic queue list and both border services. */
export const kazakhKyrgyzRoads = border('road', 'KZ', 'KG', 'verified', [
  [
    'kz-kg-korday',
    'multi',
    'Asia/Almaty',
    'Қордай|Кордай|Кордой|Կորդայ|Кардай|Korday',
    'Asia/Bishkek',
    'Ақжол|Ак-Жол|Ак-Жол|Ակ-Ժոլ|Ак-Жол|Ak-Zhol',
    { aliases: ['Qorday', 'Kordoy', 'Георгиевка', 'Ak-Jol'] },
  ],
  [
    'kz-kg-karasu',
    'multi',
    'Asia/Almaty',
    'Қарасу|Карасу|Кара-Суу|Կարասու|Карасу|Karasu',
    'Asia/Bishkek',
    'Ақтілек|Ак-Тилек|Ак-Тилек|Ակ-Տիլեկ|Ак-Цілек|Ak-Tilek',
    { note: 'cargo alone in 2020, people too later' },
  ],
  [
    'kz-kg-aukhatty',
    'multi',
    'Asia/Almaty',
    'Ауқатты|Аухатты|Аухатты|Աուխատտի|Аухаты|Aukhatty',
    'Asia/Bishkek',
    'Кеңбұлың|Кен-Булун|Кең-Булуң|Կեն-Բուլուն|Кен-Булун|Ken-Bulun',
    { note: 'from bi to multi by the protocol of 17 August 2018', aliases: ['Кенбұлын', 'Кенбулын'] },
  ],
  [
    'kz-kg-sartobe',
    'multi',
    'Asia/Almaty',
    'Сарытөбе|Сартобе|Сары-Төбө|Սարտոբե|Сартобе|Sartobe',
    'Asia/Bishkek',
    'Тоқмақ|Токмок|Токмок|Տոկմոկ|Такмок|Tokmok',
    { note: 'from bi to multi by the protocol of 17 August 2018' },
  ],
  [
    'kz-kg-sypatai',
    'multi',
    'Asia/Almaty',
    'Сыпатай батыр|Сыпатай батыр|Сыпатай баатыр|Սիպատայ բատիր|Сыпатай батыр|Sypatai Batyr',
    'Asia/Bishkek',
    'Шалдыбар|Чалдыбар|Чалдыбар|Չալդիբար|Чалдыбар|Chaldybar',
    { aliases: ['Чалдовар', 'Chaldovar', 'Merke', 'Мерке'] },
  ],
  [
    'kz-kg-aisha-bibi',
    'multi',
    'Asia/Almaty',
    'Айша бибі|Айша-Биби|Айша-Бүбү|Այշա-Բիբի|Айша-Бібі|Aisha-Bibi',
    'Asia/Bishkek',
    'Шоңқапқа|Чон-Капка|Чоң-Капка|Չոն-Կապկա|Чон-Капка|Chon-Kapka',
    { aliases: ['Шоң-Қақпа', 'Чон-Какпа'] },
  ],
  [
    'kz-kg-kegen',
    'multi',
    'Asia/Almaty',
    'Кеген|Кеген|Кеген|Կեգեն|Кеген|Kegen',
    'Asia/Bishkek',
    'Қарқара|Каркыра|Каркыра|Կարկիրա|Каркыра|Karkyra',
    { note: 'round the clock and the year since 25 August 2025' },
  ],
])

/**
 * Belarus and Russia: no border control of their own citizens; of third-country nationals, ours among them, only by
 * agreed routes since 11 January 2025. The list is from memory: told with "check with the authority".
 */
export const belarusianRussianRoads = border('road', 'BY', 'RU', 'memory', [
  [
    'by-ru-yukhovichi',
    'agreed_routes',
    'Europe/Minsk',
    'Юховичи|Юховичи|Юховичи|Յուխովիչի|Юхавічы|Yukhovichi',
    'Europe/Moscow',
    'Долосцы|Долосцы|Долосцы|Դոլոսցի|Даласцы|Dolostsy',
  ],
  [
    'by-ru-yezerishche',
    'agreed_routes',
    'Europe/Minsk',
    'Езерище|Езерище|Езерище|Եզերիշչե|Езярышча|Yezyaryshcha',
    'Europe/Moscow',
    'Невель|Невель|Невель|Նևել|Невель|Nevel',
  ],
  [
    'by-ru-liozno',
    'agreed_routes',
    'Europe/Minsk',
    'Лиозно|Лиозно|Лиозно|Լիոզնո|Лёзна|Liozna',
    'Europe/Moscow',
    'Кругловка|Кругловка|Кругловка|Կրուգլովկա|Круглоўка|Kruglovka',
  ],
  [
    'by-ru-redki',
    'agreed_routes',
    'Europe/Minsk',
    'Редьки|Редьки|Редьки|Ռեդկի|Рэдзькі|Redzki',
    'Europe/Moscow',
    'Красная Горка|Красная Горка|Красная Горка|Կրասնայա Գորկա|Чырвоная Горка|Krasnaya Gorka',
    { note: 'M1/E30', aliases: ['M1', 'М1', 'E30', 'Орша', 'Красное'] },
  ],
  [
    'by-ru-zvenchatka',
    'agreed_routes',
    'Europe/Minsk',
    'Звенчатка|Звенчатка|Звенчатка|Զվենչատկա|Звянчатка|Zvianchatka',
    'Europe/Moscow',
    'Дубовичка|Дубовичка|Дубовичка|Դուբովիչկա|Дубавічка|Dubovichka',
  ],
  [
    'by-ru-selishche',
    'agreed_routes',
    'Europe/Minsk',
    'Селище|Селище|Селище|Սելիշչե|Селішча|Selishcha',
    'Europe/Moscow',
    'Новозыбков|Новозыбков|Новозыбков|Նովոզիբկով|Новазыбкаў|Novozybkov',
  ],
])

/** Armenia touches no other member state: by road through Georgia, whose own rules are not told here. */
export const armenianGeorgianRoads = border('road', 'AM', 'GE', 'memory', [
  [
    'am-ge-bagratashen',
    'multi',
    'Asia/Yerevan',
    'Баграташен|Баграташен|Баграташен|Բագրատաշեն|Баграташэн|Bagratashen',
    'Asia/Tbilisi',
    'Садахло|Садахло|Садахло|Սադախլո|Садахло|Sadakhlo',
  ],
  [
    'am-ge-gogavan',
    'multi',
    'Asia/Yerevan',
    'Гогаван|Гогаван|Гогаван|Գոգավան|Гагаван|Gogavan',
    'Asia/Tbilisi',
    'Гугути|Гугути|Гугути|Գուգուտի|Гугуці|Guguti',
  ],
  [
    'am-ge-bavra',
    'multi',
    'Asia/Yerevan',
    'Бавра|Бавра|Бавра|Բավրա|Баўра|Bavra',
    'Asia/Tbilisi',
    'Ниноцминда|Ниноцминда|Ниноцминда|Նինոծմինդա|Нінацмінда|Ninotsminda',
  ],
])

export const georgianRussianRoads = border('road', 'GE', 'RU', 'memory', [
  [
    'ge-ru-upper-lars',
    'multi',
    'Asia/Tbilisi',
    'Дариали (Казбеги)|Дариали (Казбеги)|Дариали (Казбеги)|Դարիալի (Կազբեգի)|Дарыялі (Казбегі)|Dariali (Kazbegi)',
    'Europe/Moscow',
    'Жоғарғы Ларс|Верхний Ларс|Жогорку Ларс|Վերին Լարս|Верхні Ларс|Upper Lars',
    { note: 'closes often in winter', aliases: ['Ларс', 'Lars', 'Լարս'] },
  ],
])
