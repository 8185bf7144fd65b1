import type { Advertisement, FlagCode } from '../../src/domain/exchange/red-flags.ts'

/** Advertisements that must be warned of, each with what is wrong with it; in the six languages, and some written to get round a filter. */
export const dishonest: readonly { ad: Advertisement; flags: readonly FlagCode[] }[] = [
  {
    ad: {
      title: 'Упаковщик',
      country: 'RU',
      payMin: 80_000,
      currency: 'RUB',
      description: 'Вахта 45 дней. Перед выездом внесите страховой взнос 5 000 рублей, вернём с первой зарплатой.',
    },
    flags: ['prepayment'],
  },
  {
    ad: {
      title: 'Разнорабочий',
      country: 'KZ',
      payMin: 250_000,
      currency: 'KZT',
      description: 'Жұмысқа орналасу үшін алдын ала төлем 20 000 теңге, картаға аударыңыз.',
    },
    flags: ['prepayment', 'private_card'],
  },
  {
    ad: {
      title: 'Тигүүчү',
      country: 'RU',
      payMin: 70_000,
      currency: 'RUB',
      description: 'Паспортуңузду келгенде сактоого алып калабыз, айлык ай сайын.',
    },
    flags: ['passport_kept'],
  },
  {
    ad: {
      title: 'Շինարար',
      country: 'RU',
      payMin: 120_000,
      currency: 'RUB',
      description: 'Անձնագիրը հանձնում եք պահպանման մինչև պայմանագրի ավարտը։ Բնակարանը տրամադրվում է։',
    },
    flags: ['passport_kept'],
  },
  {
    ad: {
      title: 'Муляр',
      country: 'BY',
      payMin: 3000,
      currency: 'BYN',
      description: 'Пашпарт здаецца на захаванне брыгадзіру. Праца без дамовы, аплата кожны тыдзень.',
    },
    flags: ['passport_kept', 'no_documents'],
  },
  {
    ad: {
      title: 'Farm worker',
      country: 'RU',
      payMin: 60_000,
      currency: 'RUB',
      description: 'Registration fee 100 USD is required. Hand over your passport on arrival for safekeeping.',
    },
    flags: ['prepayment', 'passport_kept'],
  },
  {
    ad: {
      title: 'Уборщица',
      country: 'RU',
      isco: '9112',
      payMin: 650_000,
      payMax: 900_000,
      currency: 'RUB',
      payPeriod: 'month',
      description: 'Уборка офисов, ул. Садовая, 5.',
    },
    flags: ['pay_far_above'],
  },
  {
    ad: {
      title: 'Помощник на склад',
      country: 'KZ',
      description: 'Лёгкие деньги для каждого, очень высокий доход. Сумму скажем при встрече.',
    },
    flags: ['pay_promised'],
  },
  {
    ad: {
      title: 'Грузчик',
      country: 'RU',
      payMin: 90_000,
      currency: 'RUB',
      description: 'Пишите только в Телеграм, адрес сообщим потом.',
    },
    flags: ['no_address', 'messenger_only'],
  },
  {
    ad: {
      title: 'Курьер',
      country: 'RU',
      payMin: 150_000,
      currency: 'RUB',
      description: 'Нужно делать закладки по городу, посылки не открывать.',
    },
    flags: ['unlawful_work'],
  },
  {
    ad: {
      title: 'Официант',
      country: 'KZ',
      payMin: 200_000,
      currency: 'KZT',
      description: 'Берём подростков от 13 лет, документы не нужны.',
    },
    flags: ['no_documents', 'under_age'],
  },
  {
    ad: {
      title: 'Сварщик',
      country: 'RU',
      payMin: 140_000,
      currency: 'RUB',
      description: 'Оплатить патент 15 000 рублей до выезда. Выезд сегодня вечером, решайте сейчас.',
    },
    flags: ['permit_fee', 'hurried'],
  },
  {
    ad: {
      title: 'Оператор чата',
      country: 'KZ',
      payMin: 600_000,
      currency: 'KZT',
      description: 'Работа в Мьянме, перелёт бесплатно.',
    },
    flags: ['other_country'],
  },
  {
    ad: {
      title: 'Фасовщик',
      country: 'RU',
      payMin: 85_000,
      currency: 'RUB',
      description: 'П р е д о п л а т а за место 3000 руб.',
    },
    flags: ['prepayment'],
  },
  {
    // Latin letters among the Cyrillic ones.
    ad: {
      title: 'Повар',
      country: 'RU',
      payMin: 85_000,
      currency: 'RUB',
      description: 'Прeдоплaта за форму, пacпopт забираем до конца вахты.',
    },
    flags: ['prepayment', 'passport_kept'],
  },
  {
    ad: {
      title: 'Жүргізуші',
      country: 'RU',
      payMin: 110_000,
      currency: 'RUB',
      description: 'Төлқұжатыңызды сақтауға аламыз, төлқұжат бізде болады. Бүгін шығамыз.',
    },
    flags: ['passport_kept', 'hurried'],
  },
  {
    ad: {
      title: 'Ашпозчу',
      country: 'KZ',
      payMin: 300_000,
      currency: 'KZT',
      description: 'Документ керек эмес, келишимсиз иштейсиз. Бүгүн жолго чыгабыз.',
    },
    flags: ['no_documents', 'hurried'],
  },
  {
    ad: {
      title: 'Խոհարար',
      country: 'RU',
      payMin: 90_000,
      currency: 'RUB',
      description: 'Աշխատանք առանց փաստաթղթերի։ Վիզայի համար վճարում եք 20 000 դրամ։',
    },
    flags: ['no_documents', 'permit_fee'],
  },
  {
    ad: {
      title: 'Model',
      country: 'AM',
      description: 'Easy money, escort service, no documents needed. Leaving tonight.',
    },
    flags: ['no_documents', 'unlawful_work', 'hurried', 'pay_promised'],
  },
  {
    ad: {
      title: 'Рабочий',
      country: 'RU',
      region: null,
      place: null,
      geonameId: null,
      payMin: 70_000,
      currency: 'RUB',
      description: 'Работа на стройке.',
    },
    flags: ['no_address'],
  },
]

/** Honest advertisements that speak of the same things, and must be left in peace. */
export const honest: readonly Advertisement[] = [
  {
    title: 'Сварщик',
    country: 'RU',
    payMin: 110_000,
    payMax: 150_000,
    currency: 'RUB',
    description: 'Без предоплаты и залогов. Паспорт остаётся у вас. Оформление по ТК РФ, оплата два раза в месяц.',
  },
  {
    title: 'Упаковщик на вахту',
    country: 'RU',
    payMin: 95_000,
    currency: 'RUB',
    description: 'При себе иметь паспорт, СНИЛС и ИНН. Проживание и проезд за счёт компании. Зарплата на карту.',
  },
  {
    title: 'Курьер',
    country: 'RU',
    payMin: 120_000,
    currency: 'RUB',
    description: 'Граждане ЕАЭС работают без патента и разрешения на работу. Звоните или пишите в WhatsApp.',
  },
  {
    title: 'Водитель категории C',
    country: 'KZ',
    payMin: 450_000,
    currency: 'KZT',
    description:
      'Опыт от 10 лет не обязателен, достаточно года. Компания на рынке с 15 лет опыта. Бесплатное обучение.',
  },
  {
    title: 'Повар',
    country: 'KZ',
    payMin: 300_000,
    currency: 'KZT',
    description: 'Закладка продуктов по технологическим картам. Медкнижка за счёт работодателя. Адрес: ул. Абая, 10.',
  },
  {
    title: 'Тігінші',
    country: 'KZ',
    payMin: 280_000,
    currency: 'KZT',
    description:
      'Еңбек шарты жасалады, алдын ала төлем алынбайды. Төлқұжат көшірмесін тапсыру керек. Жатақхана беріледі.',
  },
  {
    title: 'Құрылысшы',
    country: 'KZ',
    payMin: 400_000,
    currency: 'KZT',
    description:
      'Жұмысқа 18 жастан асқан азаматтарды қабылдаймыз. Құжаттар: жеке куәлік. Жалақы картаға айына екі рет аударылады.',
  },
  {
    title: 'Сатуучу',
    country: 'KG',
    payMin: 30_000,
    currency: 'KGS',
    description: 'Эмгек келишими түзүлөт, алдын ала төлөм алынбайт. Документтер: паспорт. Дарек: Чүй проспекти, 20.',
  },
  {
    title: 'Հավաքարար',
    country: 'AM',
    payMin: 180_000,
    currency: 'AMD',
    description: 'Աշխատանքային պայմանագիր, կանխավճար և աշխատավարձ ամսական երկու անգամ։ Անհրաժեշտ է ունենալ անձնագիր։',
  },
  {
    title: 'Վարորդ',
    country: 'RU',
    payMin: 120_000,
    currency: 'RUB',
    description:
      'Վիզա և աշխատանքի թույլտվություն պետք չէ։ Աշխատավարձը փոխանցվում է քարտին։ Հասցե՝ Մոսկվա, Լենինի փողոց։',
  },
  {
    title: 'Муляр',
    country: 'BY',
    payMin: 2800,
    currency: 'BYN',
    description: 'Працоўны дагавор, без перадаплаты. Пашпарт застаецца ў вас. Жыллё за кошт кампаніі.',
  },
  {
    title: 'Warehouse worker',
    country: 'KZ',
    payMin: 300_000,
    currency: 'KZT',
    description:
      'No fees: we never ask for a deposit. You keep your passport. Salary is paid to your card twice a month. Call our office.',
  },
  {
    title: 'Медсестра',
    country: 'RU',
    payMin: 70_000,
    currency: 'RUB',
    description:
      'Документы: диплом, сертификат, медицинская книжка. Несовершеннолетние не принимаются. Срочно требуется в отделение.',
  },
  {
    title: 'Бариста',
    country: 'RU',
    payMin: 70_000,
    payMax: 90_000,
    currency: 'RUB',
    description:
      'Высокая заработная плата, чаевые, питание. Сборка заказов, оплата переработок. Пишите на почту или звоните.',
  },
  {
    title: 'Программист',
    country: 'RU',
    isco: '2512',
    payMin: 250_000,
    payMax: 450_000,
    currency: 'RUB',
    description: 'Удалённая работа, выезд в офис раз в месяц. Telegram-бот для связи или телефон отдела кадров.',
  },
  {
    title: 'Бетонщик',
    country: 'RU',
    payMin: 180_000,
    payMax: 220_000,
    currency: 'RUB',
    description: 'Вахта 60/30. Билеты оплачиваем. Спецодежда бесплатно, без вычетов. Ближайший заезд 5 декабря.',
  },
  {
    title: 'Оператор станка',
    country: 'KZ',
    payMin: 350_000,
    currency: 'KZT',
    description:
      'Предоплаты не берём, паспорт не забираем, за оформление денег не просим. Договор до первого рабочего дня.',
  },
]
