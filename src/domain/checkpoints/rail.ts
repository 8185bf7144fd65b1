import { border } from './checkpoint.ts'

/** Border stations of passenger trains. Pairs from memory but where told; control is at the station or on board. */

const kyrgyzKazakh = border('rail', 'KG', 'KZ', 'memory', [
  [
    'rail-kainda',
    'multi',
    'Asia/Bishkek',
    'Қайыңды|Каинды|Кайыңды|Կաինդի|Каінды|Kaindy',
    'Asia/Almaty',
    'Луговая|Луговая|Луговая|Լուգովայա|Лугавая|Lugovaya',
  ],
  [
    'rail-maimak',
    'multi',
    'Asia/Bishkek',
    'Маймақ|Маймак|Маймак|Մայմակ|Маймак|Maimak',
    'Asia/Almaty',
    'Шайқорық|Шайкорык|Шайкорук|Շայկորիկ|Шайкорык|Shaikoryk',
    { confidence: 'uncertain' },
  ],
])

const russianKazakh = border('rail', 'RU', 'KZ', 'memory', [
  [
    'rail-ozinki',
    'multi',
    'Europe/Saratov',
    'Озинки|Озинки|Озинки|Օզինկի|Азінкі|Ozinki',
    'Asia/Oral',
    'Жетіқұбыр (Семиглавый Мар)|Семиглавый Мар|Семиглавый Мар|Սեմիգլավի Մար|Сяміглавы Мар|Semiglavy Mar',
  ],
  [
    'rail-aksarayskaya',
    'multi',
    'Europe/Astrakhan',
    'Аксарайская|Аксарайская|Аксарайская|Ակսարայսկայա|Аксарайская|Aksarayskaya',
    'Asia/Atyrau',
    'Ганюшкино|Ганюшкино|Ганюшкино|Գանյուշկինո|Ганюшкіна|Ganyushkino',
  ],
  [
    'rail-iletsk',
    'multi',
    'Asia/Yekaterinburg',
    'Елек-1|Илецк-1|Илецк-1|Իլեցկ-1|Ілецк-1|Iletsk-1',
    'Asia/Aqtobe',
    'Жайсаң|Жайсан|Жайсаң|Ժայսան|Жайсан|Zhaisan',
    { aliases: ['Соль-Илецк', 'Sol-Iletsk'] },
  ],
  [
    'rail-orsk',
    'multi',
    'Asia/Yekaterinburg',
    'Орск|Орск|Орск|Օրսկ|Орск|Orsk',
    'Asia/Aqtobe',
    'Никельтау|Никельтау|Никельтау|Նիկելտաու|Нікельтау|Nikeltau',
  ],
  [
    'rail-kartaly',
    'multi',
    'Asia/Yekaterinburg',
    'Карталы|Карталы|Карталы|Կարտալի|Карталы|Kartaly',
    'Asia/Qostanay',
    'Тобыл|Тобол|Тобул|Տոբոլ|Табол|Tobol',
  ],
  [
    'rail-troitsk',
    'multi',
    'Asia/Yekaterinburg',
    'Троицк (Золотая Сопка)|Троицк (Золотая Сопка)|Троицк (Золотая Сопка)|Տրոիցկ (Զոլոտայա Սոպկա)|Троіцк (Залатая Сопка)|Troitsk (Zolotaya Sopka)',
    'Asia/Qostanay',
    'Қостанай|Костанай|Костанай|Կոստանայ|Кастанай|Kostanay',
  ],
  [
    'rail-petropavl',
    'multi',
    'Asia/Yekaterinburg',
    'Петухово / Есілкөл|Петухово / Исилькуль|Петухово / Исилькуль|Պետուխովո / Իսիլկուլ|Петухова / Ісількуль|Petukhovo / Isilkul',
    'Asia/Almaty',
    'Петропавл (Мамлют / Булаев)|Петропавловск (Мамлютка / Булаево)|Петропавл (Мамлютка / Булаево)|Պետրոպավլովսկ (Մամլյուտկա / Բուլաևո)|Петрапаўлаўск (Мамлютка / Булаева)|Petropavl (Mamlyutka / Bulaevo)',
    { note: 'Isilkul, on the line to Omsk, keeps the time of Omsk' },
  ],
  [
    'rail-kulunda',
    'multi',
    'Asia/Barnaul',
    'Құлынды|Кулунда|Кулунда|Կուլունդա|Кулунда|Kulunda',
    'Asia/Almaty',
    'Шарбақты|Шарбакты|Шарбакты|Շարբակտի|Шарбакты|Sharbakty',
  ],
  [
    'rail-lokot',
    'multi',
    'Asia/Barnaul',
    'Локоть|Локоть|Локоть|Լոկոտ|Локаць|Lokot',
    'Asia/Almaty',
    'Ауыл|Аул|Ауыл|Աուլ|Аул|Aul',
  ],
  [
    'rail-tretyakovo',
    'multi',
    'Asia/Barnaul',
    'Третьяково|Третьяково|Третьяково|Տրետյակովո|Траццякова|Tretyakovo',
    'Asia/Almaty',
    'Шемонаиха|Шемонаиха|Шемонаиха|Շեմոնաիխա|Шаманаіха|Shemonaikha',
  ],
])

/** No routine control of anybody on board; kept because a journey names where it crosses. */
const belarusianRussian = border('rail', 'BY', 'RU', 'memory', [
  [
    'rail-orsha-krasnoe',
    'agreed_routes',
    'Europe/Minsk',
    'Орша|Орша|Орша|Օրշա|Орша|Orsha',
    'Europe/Moscow',
    'Красное|Красное|Красное|Կրասնոյե|Краснае|Krasnoye',
  ],
  [
    'rail-vitebsk-nevel',
    'agreed_routes',
    'Europe/Minsk',
    'Витебск (Езерище)|Витебск (Езерище)|Витебск (Езерище)|Վիտեբսկ (Եզերիշչե)|Віцебск (Езярышча)|Vitebsk (Yezyaryshcha)',
    'Europe/Moscow',
    'Невель|Невель|Невель|Նևել|Невель|Nevel',
  ],
  [
    'rail-gomel-novozybkov',
    'agreed_routes',
    'Europe/Minsk',
    'Гомель (Закопытье)|Гомель (Закопытье)|Гомель (Закопытье)|Գոմել (Զակոպիտյե)|Гомель (Закапыцце)|Gomel (Zakapytstse)',
    'Europe/Moscow',
    'Злынка|Злынка|Злынка|Զլինկա|Злынка|Zlynka',
    { aliases: ['Новозыбков', 'Novozybkov'] },
  ],
])

export const borderStations = [...kyrgyzKazakh, ...russianKazakh, ...belarusianRussian]
