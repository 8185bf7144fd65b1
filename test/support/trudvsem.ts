/** Rows in the shape of the open data of trudvsem.ru, made up: every twentieth is broken in one of five ways. */
export function madeUpRows(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    index % 20 === 7 ? broken(index) : JSON.stringify({ vacancy: row(index) }),
  )
}

/** The answer of the API that holds these rows, on lines of their own. */
export const envelope = (rows: readonly string[]): string =>
  `{"status":"200","request":{"api":"test"},"meta":{"total":${rows.length},"limit":100},"results":{"vacancies":[\n${rows.join(',\n')}\n]}}`

const regions = ['7700000000000', '7000000000000', '02', '7800000000000']
const places = [
  'г. Москва, Пробная улица, 1',
  'Томская область, г Томск',
  'Республика Башкортостан, г Уфа',
  'г. Санкт-Петербург',
]

export function row(index: number): Record<string, unknown> {
  const at = index % regions.length
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    source: 'Служба занятости',
    region: { region_code: regions[at], name: 'Регион' },
    company: {
      companycode: '1',
      name: `ООО "Демо ${index}"`,
      inn: '7707083893',
      phone: '+7 900 000-00-00',
      email: 'demo@example.org',
    },
    'creation-date': '2026-11-10',
    [index % 2 ? 'date_modify' : 'modify-date']: '2026-11-15T10:30:00+0300',
    salary: 'от 90000',
    salary_min: index % 3 ? '90000' : 90_000,
    salary_max: index % 2 ? 0 : '120000',
    currency: '«руб.»',
    'job-name': index % 2 ? 'Сварщик' : 'Электрогазосварщик',
    vac_url: `https://trudvsem.ru/vacancy/card/1/${index}`,
    employment: 'Полная занятость',
    schedule: 'Вахтовый метод',
    duty: '<p>Сварка труб.</p><script>alert(1)</script><p>Звоните: +7 (900) 000-00-00, demo@example.org</p>',
    requirement: { education: 'Среднее профессиональное', experience: index % 2 ? '1' : 3 },
    addresses: { address: index % 2 ? [{ location: places[at], lng: '37.6', lat: '55.7' }] : { location: places[at] } },
    contact_list: [{ contact_type: 'Телефон', contact_value: '+7 900 000-00-00' }],
    contact_person: 'Пробная Персона',
    work_places: '5',
  }
}

function broken(index: number): string {
  const whole = row(index)
  const kinds = [
    () => JSON.stringify({ vacancy: { ...whole, 'job-name': undefined } }),
    () => JSON.stringify({ vacancy: { ...whole, salary_min: 'много' } }),
    () => JSON.stringify({ vacancy: { ...whole, 'creation-date': '10.11.2026' } }),
    () => '{"vacancy": {"id": "cut", "job-name": }}',
    () => 'null',
  ]
  return kinds[Math.floor(index / 20) % kinds.length]?.() ?? ''
}
