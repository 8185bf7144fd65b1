import { describe, expect, it } from 'vitest'
import { placeIndex } from '../../src/app/places.ts'
import type { FeedRow } from '../../src/feeds/feed.ts'
import { type FeedFormat, readFeed } from '../../src/feeds/read-feed.ts'

async function read(text: string, format: FeedFormat, mapping?: Record<string, string>): Promise<FeedRow[]> {
  async function* chunks() {
    for (let at = 0; at < text.length; at += 11) yield Buffer.from(text.slice(at, at + 11))
  }
  const rows: FeedRow[] = []
  const options = { format, source: 'test', places: placeIndex(), ...(mapping ? { mapping } : {}) }
  for await (const row of readFeed(chunks(), options)) rows.push(row)
  return rows
}

describe('a table of vacancies', () => {
  it('is read under our own names, with quotes and line breaks inside them', async () => {
    const rows = await read(
      'sourceId,title,country,place,payMin,currency,gross,languages,openTo,housing,licence,description\r\n' +
        '1,Welder,kz,Алматы,"400 000",KZT,true,ru:b1 kk,KG AM,yes,"C, CE","Says ""hello"",\r\non two lines"\r\n',
      'csv',
    )
    expect(rows).toMatchObject([
      {
        is: 'vacancy',
        line: 2,
        vacancy: {
          title: 'Welder',
          isco: '7212',
          country: 'KZ',
          region: 'KZ-75',
          geonameId: 1526384,
          payMin: 400_000,
          gross: true,
          languages: { ru: 'B1', kk: null },
          openTo: ['KG', 'AM'],
          housing: 'yes',
          licence: ['C', 'CE'],
          description: 'Says "hello",\non two lines',
        },
      },
    ])
  })

  it('may have other separators and other names, told by a mapping', async () => {
    const rows = await read('Номер;Должность;Страна;З/п;Валюта\n7;Сварщик;RU;90000;RUR\n', 'csv', {
      Номер: 'sourceId',
      Должность: 'title',
      Страна: 'country',
      'З/п': 'payMin',
      Валюта: 'currency',
    })
    expect(rows).toMatchObject([{ is: 'vacancy', vacancy: { sourceId: '7', payMin: 90_000, currency: 'RUB' } }])
  })

  it('names what is wrong with a row and keeps the others', async () => {
    const rows = await read(
      'sourceId,title,country,payMin,currency\n1,Сварщик,RU,1,RUB\n2,Сварщик,RU\n3,,RU,1,RUB\n4,Сварщик,Нарния,1,RUB\n5,Сварщик,RU,много,RUB\n6,Сварщик,RU,5,\n7,Сварщик,RU,2,RUB\n',
      'csv',
    )
    expect(rows.map((row) => (row.is === 'rejected' ? `${row.line} ${row.reason}` : row.vacancy.sourceId))).toEqual([
      '1',
      '3 row: expected 5 cells, got 3',
      expect.stringMatching(/^4 title: /),
      expect.stringMatching(/^5 country: /),
      expect.stringMatching(/^6 payMin: /),
      expect.stringMatching(/^7 currency: /),
      '7',
    ])
  })

  it('without the columns that are needed is refused as a whole', async () => {
    await expect(read('a,b\n1,2\n', 'csv')).rejects.toThrow('sourceId, title, country')
  })
})

describe('vacancies under our own names, a line each', () => {
  it('come out as they went in', async () => {
    const line = {
      sourceId: 1,
      title: 'Cook',
      country: 'AM',
      payMin: 200_000,
      currency: 'AMD',
      payPeriod: 'month',
      isco: '5120',
    }
    const [row] = await read(`${JSON.stringify(line)}\n`, 'kosh')
    expect(row).toMatchObject({ is: 'vacancy', vacancy: { ...line, sourceId: '1', source: 'test', iscoConfidence: 1 } })
  })

  it('are refused where they are no object, not JSON, or too long', async () => {
    const rows = await read(`[1]\n{"a":\n{"sourceId":"1","title":"${'х'.repeat(300)}","country":"RU"}\nword\n`, 'kosh')
    expect(rows.map(({ is }) => is)).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
  })
})
