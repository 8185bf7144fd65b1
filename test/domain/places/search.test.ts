import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../../src/app/places.ts'
import { getPlace, placeName, searchPlaces } from '../../../src/domain/places/places.ts'

const index = placeIndex()
const locale = 'ru'

/** What was found, as "Russian name, region". */
function found(text: string, options: { country?: string; region?: string; recent?: number[] } = {}) {
  const { candidates, ask } = searchPlaces(index, text, { locale, ...options })
  const told = candidates.map(
    ({ geonameId }) => `${placeName(index, geonameId, 'ru')}, ${getPlace(index, geonameId).region}`,
  )
  return { best: told[0], told, ask, confidence: candidates[0]?.confidence ?? 0 }
}

describe('several towns of one name', () => {
  it.each([
    ['Киров', ['Киров, RU-KIR', 'Киров, RU-KLU']],
    ['Благовещенск', ['Благовещенск, RU-AMU', 'Благовещенск, RU-BA']],
    ['Железногорск', ['Железногорск, RU-KRS', 'Железногорск, RU-KYA']],
    ['Петропавловск', ['Петропавловск, KZ-59', 'Петропавловск-Камчатский, RU-KAM']],
    ['Ростов', ['Ростов-на-Дону, RU-ROS', 'Ростов, RU-YAR']],
    ['Куйбышев', ['Самара, RU-SAM', 'Куйбышев, RU-NVS']],
    ['Советск', ['Советск, RU-KGD', 'Советск, RU-KIR']],
    ['Троицк', ['Троицк, RU-CHE', 'Троицк, RU-MOW']],
    ['в Пушкине', ['Пушкино, RU-MOS', 'Пушкин, RU-SPE']],
    ['Armavir', ['Армавир, RU-KDA', 'Армавир, AM-AV']],
    ['Актау', ['Актау, KZ-47', 'Актау, KZ-35']],
  ])('are all listed for “%s”, with a question which', (text, towns) => {
    const { ask, told } = found(text)
    expect(ask).toBe(true)
    expect(told).toEqual(expect.arrayContaining(towns))
  })

  it.each(['Октябрьский', 'Первомайское', 'Советское'])('are listed to the last for “%s”', (text) => {
    const { candidates } = searchPlaces(index, text, { locale })
    const bearers = index.places.filter((place) => place.names.ru === text)
    expect(bearers.length).toBeGreaterThan(3)
    expect(candidates.length).toBeGreaterThanOrEqual(bearers.length - 2) // GeoNames' twins fall together
  })

  it.each([
    ['Москва', 'Москва, RU-MOW'],
    ['Фрунзе', 'Бишкек, KG-GB'],
    ['Горький', 'Нижний Новгород, RU-NIZ'],
    ['Омск', 'Омск, RU-OMS'],
    ['Ош', 'Ош, KG-GO'],
  ])('are not asked about where “%s” is fifty times larger than the rest', (text, town) => {
    expect(found(text)).toMatchObject({ best: town, ask: false })
  })

  it('are one town where GeoNames holds it twice', () => {
    expect(found('Россошь')).toMatchObject({ best: 'Россошь, RU-VOR', ask: false })
    expect(found('Талас')).toMatchObject({ best: 'Талас, KG-T', ask: false })
  })

  it('begin with the one the person used before', () => {
    const kaluga = index.places.find(({ names, region }) => names.ru === 'Киров' && region === 'RU-KLU')
    expect(found('Киров', { recent: [kaluga?.geonameId ?? 0] })).toMatchObject({ best: 'Киров, RU-KLU', ask: true })
  })
})

describe('a region or a state told beside the town', () => {
  it.each([
    ['Киров, Калуга обл', 'Киров, RU-KLU'],
    ['Киров Калужская область', 'Киров, RU-KLU'],
    ['Киров (Калужская обл.)', 'Киров, RU-KLU'],
    ['Кировская область, г. Киров', 'Киров, RU-KIR'],
    ['Советск Кировская область', 'Советск, RU-KIR'],
    ['в Советске Кировской области', 'Советск, RU-KIR'],
    ['Советск, Калининградская обл., Россия', 'Советск, RU-KGD'],
    ['Октябрьский Башкирия', 'Октябрьский, RU-BA'],
    ['Железногорск Красноярский край', 'Железногорск, RU-KYA'],
    ['Железногорск, Курская обл', 'Железногорск, RU-KRS'],
    ['Троицк Челябинск', 'Троицк, RU-CHE'],
    ['Троицк Москва', 'Троицк, RU-MOW'],
    ['Красноармейск Саратовская', 'Красноармейск, RU-SAR'],
    ['Петропавловск Казахстан', 'Петропавловск, KZ-59'],
    ['Петропавл, Солтүстік Қазақстан облысы', 'Петропавловск, KZ-59'],
    ['Արմավիր Հայաստան', 'Армавир, AM-AV'],
    ['Armavir, Russia', 'Армавир, RU-KDA'],
    ['Kirov, Kaluga Oblast', 'Киров, RU-KLU'],
    ['Ақтау Маңғыстау облысы', 'Актау, KZ-47'],
    ['Ош, Кыргызстан', 'Ош, KG-GO'],
    ['Дзержинск Минская область', 'Дзержинск, BY-MI'],
    ['Дзяржынск Мінская вобласць', 'Дзержинск, BY-MI'],
    ['Светлогорск Беларусь', 'Светлогорск, BY-HO'],
    ['Светлогорск Калининградская область', 'Светлогорск, RU-KGD'],
    ['Королёв МО', 'Королёв, RU-MOS'],
    ['Благовещенск Башкортостан', 'Благовещенск, RU-BA'],
    ['Кара-Суу Ошская область', 'Кара-Суу, KG-O'],
    ['Алматы, ул. Абая 10', 'Алматы, KZ-75'],
  ])('decides for “%s”', (text, town) => {
    expect(found(text)).toMatchObject({ best: town, ask: false })
  })

  it('leaves nothing where the town is not there', () => {
    expect(found('Казань Казахстан').told).toEqual([])
  })
})

describe('the state of the journey', () => {
  it.each([
    ['Петропавловск', 'KZ', 'Петропавловск, KZ-59'],
    ['Петропавловск', 'RU', 'Петропавловск-Камчатский, RU-KAM'],
    ['Армавир', 'AM', 'Армавир, AM-AV'],
    ['Талас', 'KG', 'Талас, KG-T'],
    ['Брест', 'by', 'Брест, BY-BR'],
  ])('decides for “%s” in %s', (text, country, town) => {
    expect(found(text, { country })).toMatchObject({ best: town, ask: false })
  })

  it.each([
    ['Москва', 'KZ'],
    ['Алматы', 'RU'],
    ['Бишкек', 'AM'],
    ['Минск', 'KG'],
    ['Ереван', 'BY'],
  ])('has no %s in %s', (text, country) => {
    expect(found(text, { country }).told).toEqual([])
  })

  it('may be narrowed to a region', () => {
    expect(found('Киров', { region: 'RU-KLU' })).toMatchObject({ best: 'Киров, RU-KLU', ask: false })
  })
})

describe('what is no town of the five states', () => {
  it.each(
    `asdfgh; qwerty; Лондон; Ташкент; Ташкентке; в Ташкенте; Самарканд; Бухара; Киев; в Киеве; Одесса; Харьков; Рига; Варшава; Стамбул; Дубай; Душанбе; Баку; Тбилиси;
     London; Tashkent; New York; Istanbul; Warsaw; Kyiv; Վրաստան; Թբիլիսի; Լոնդոն; Ташкен; завтра; сварщик; привет; да; нет; не знаю; хз; спасибо; рахмет; рақмет; жоқ; ооба; այո; дзякуй; thanks; hello;
     12345; +7 701 123 45 67; ...; 👍; здравствуйте; еще не знаю; работа; каменщик; ертең; эртең; վաղը; заўтра; tomorrow; 25.12.2026; Московская область; Казахстан; область`
      .split(';')
      .map((text) => text.trim()),
  )('finds nothing for “%s”', (text) => {
    expect(found(text).told).toEqual([])
  })

  it('but a village that bears a foreign name is found by it', () => {
    expect(found('Париж')).toMatchObject({ best: 'Париж, RU-CHE', ask: false })
  })

  it('does not mind text without end or of no letters', () => {
    expect(found(`${'Москва '.repeat(500)}`).told.length).toBeLessThan(20)
    expect(found('').told).toEqual([])
    expect(found('\u0000\u{10FFFF}').told).toEqual([])
  })
})

describe('confidence', () => {
  it('is whole for a name as written, less for an ending, a known other spelling, a slip', () => {
    const [exact, inflected, slip] = ['Новосибирск', 'в Новосибирске', 'Новосибрск'].map(
      (text) => found(text).confidence,
    )
    expect(exact).toBe(1)
    expect(inflected).toBe(0.94)
    expect(slip).toBeGreaterThan(0.85)
    expect(slip).toBeLessThan(inflected ?? 0)
  })
})

describe('any text at all', () => {
  const parts = [
    'Киров',
    'обл',
    'в',
    'Алматы',
    'Ош',
    'ға',
    'Երևան',
    'шаары',
    ',',
    '(',
    '-',
    "'",
    'Moscow',
    'у',
    'Мінску',
    '٣',
    'район',
    'край',
    '\n',
    '️',
    'ский',
    'Нижний',
  ]

  it('is answered with places of the state told, each once, surest first', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme', maxLength: 8 })), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(text, fc.constantFrom('KZ', 'RU', undefined), fc.boolean(), (pieces, country, isSpaced) => {
        const { candidates, ask } = searchPlaces(index, pieces.join(isSpaced ? ' ' : ''), {
          locale,
          ...(country ? { country } : {}),
        })
        const ids = candidates.map(({ geonameId }) => geonameId)
        expect(new Set(ids).size).toBe(ids.length)
        if (country) for (const id of ids) expect(getPlace(index, id).country).toBe(country)
        for (const { confidence } of candidates) expect(confidence > 0 && confidence <= 1).toBe(true)
        if (ask) expect(ids.length).toBeGreaterThan(1)
      }),
      { numRuns: 300, seed: 20261124 },
    )
  })
})
