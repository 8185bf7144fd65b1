import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { placeIndex } from '../../src/app/places.ts'
import { getPlace, listPlaces } from '../../src/domain/places/places.ts'
import { russianRegion } from '../../src/feeds/russian-regions.ts'

/** Rows in the shape of the open data of trudvsem.ru, made up, the same ones every time; every fiftieth is broken. */

const trades =
  `Сварщик|Повар|Водитель погрузчика|Продавец-кассир|Медицинская сестра|Каменщик|Штукатур|Маляр|Электромонтёр|Слесарь-сантехник
Токарь|Фрезеровщик|Оператор станков с ЧПУ|Бетонщик|Арматурщик|Плотник|Столяр|Кровельщик|Монтажник|Машинист экскаватора|Бульдозерист
Тракторист|Грузчик|Кладовщик|Комплектовщик|Упаковщик|Уборщик помещений|Дворник|Охранник|Курьер|Водитель категории С|Водитель автобуса
Бухгалтер|Экономист|Учитель математики|Воспитатель детского сада|Врач-терапевт|Фельдшер|Провизор|Инженер-конструктор|Технолог|Программист
Системный администратор|Менеджер по продажам|Секретарь|Юрист|Официант|Бармен|Горничная|Администратор гостиницы|Швея|Закройщик|Пекарь
Кондитер|Мясник|Оператор линии|Слесарь-ремонтник|Автослесарь|Электрогазосварщик|Стропальщик|Крановщик|Агроном|Зоотехник|Дояр`.split(
    /[|\n]/,
  )
const kinds = [
  '',
  ' 3 разряда',
  ' 4 разряда',
  ' 5 разряда',
  ' (вахта)',
  ' на производство',
  ' в магазин',
  ' на склад',
  ' / помощник',
]
const schedules = ['Полный рабочий день', 'Сменный график', 'Вахтовый метод', 'Гибкий график', 'Неполный рабочий день']
const duties = 'Выполнение работ по специальности, соблюдение технологии и правил охраны труда, учёт материалов. '

/** The text of row `index`, one line. */
export function rowMaker(): (index: number) => string {
  const places = placeIndex()
  const regions = Array.from({ length: 89 }, (_, at) => String(at + 1).padStart(2, '0')).flatMap((code) => {
    const region = russianRegion(code)
    const towns = region ? listPlaces(places, { country: 'RU', region, limit: 40 }) : []
    return towns.length > 0 ? [{ code, towns: towns.map((id) => getPlace(places, id).names.ru) }] : []
  })
  return (index) => {
    const draw = (from: number, of: number) => (Math.imul(index + 1, from) >>> 4) % of
    const region = regions[draw(2_654_435_761, regions.length)]
    const pay = 30_000 + draw(40_503, 180) * 1000
    const row = {
      id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
      source: 'Служба занятости',
      region: { region_code: `${region?.code}00000000000`, name: 'Регион' },
      company: {
        name: `ООО "Пробное ${draw(97_531, 40_000)}"`,
        inn: '7707083893',
        phone: '+7 900 000-00-00',
        email: 'demo@example.org',
      },
      'creation-date': `2026-11-${String(1 + draw(7919, 24)).padStart(2, '0')}`,
      salary_min: draw(31, 3) === 0 ? String(pay) : pay,
      salary_max: draw(37, 2) === 0 ? 0 : pay + 20_000,
      currency: '«руб.»',
      'job-name':
        index % 50 === 7 ? '' : `${trades[draw(104_729, trades.length)]}${kinds[draw(15_485_863, kinds.length)]}`,
      vac_url: `https://example.org/vacancy/${index}`,
      employment: 'Полная занятость',
      schedule: schedules[draw(611_953, schedules.length)],
      duty: `<p>${duties.repeat(3)}</p><ul><li>Участок ${index}</li></ul>`,
      requirement: { education: 'Среднее профессиональное', experience: draw(13, 6) },
      addresses: {
        address: [
          { location: `г ${region?.towns[draw(1_299_709, region.towns.length)]}, Пробная улица, ${draw(17, 200)}` },
        ],
      },
      contact_person: 'Персона Примерная',
      work_places: 1 + draw(19, 5),
    }
    return JSON.stringify({ vacancy: row })
  }
}

/** Writes so many rows into a file as the interface of the feed would answer. Returns its size in bytes. */
export async function writeRows(file: string, count: number): Promise<number> {
  const make = rowMaker()
  const out = createWriteStream(file)
  out.write('{"status":"200","results":{"vacancies":[\n')
  for (let index = 0; index < count; index += 500) {
    const lines: string[] = []
    for (let at = index; at < Math.min(count, index + 500); at++) lines.push(make(at))
    const isLast = index + 500 >= count
    if (!out.write(`${lines.join(',\n')}${isLast ? '\n' : ',\n'}`)) await once(out, 'drain')
  }
  out.end(']}}\n')
  await once(out, 'finish')
  return out.bytesWritten
}
