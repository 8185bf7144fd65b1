import { describe, expect, it } from 'vitest'
import { drives, type FilterCode, filterVacancy } from '../../../src/domain/exchange/filters.ts'
import type { Profile } from '../../../src/domain/exchange/profile.ts'
import type { Vacancy } from '../../../src/domain/exchange/vacancy.ts'
import { aVacancy, aWish } from '../../support/exchange.ts'

const nurse: Partial<Vacancy> = { isco: '2221', regulated: 'medical', country: 'RU' }

const inTomsk = { regions: ['RU-TOM'], regionsOnly: true }

describe('the hard filters', () => {
  it.each<[string, Profile, Partial<Vacancy>, FilterCode[]]>([
    ['lets pass what says nothing', {}, {}, []],
    ['keeps back what closed yesterday', {}, { closesOn: '2026-11-24' }, ['closed']],
    ['lets pass what closes today', {}, { closesOn: '2026-11-25' }, []],
    ['keeps back a state the person would not go to', { countries: ['KZ'] }, {}, ['country']],
    ['keeps back what is open to others only', { citizenship: 'KG' }, { openTo: ['AM', 'BY'] }, ['not_open']],
    ['lets pass what is open to them', { citizenship: 'KG' }, { openTo: ['KG'] }, []],
    ['lets pass what does not say to whom it is open', { citizenship: 'KG' }, { openTo: null }, []],
    ['keeps back regulated work without recognition', { citizenship: 'KG' }, nurse, ['recognition']],
    ['lets pass regulated work where the diploma is recognised', { citizenship: 'KG', recognised: ['RU'] }, nurse, []],
    ['lets pass regulated work in the state of the diploma', { citizenship: 'KG', diplomaState: 'RU' }, nurse, []],
    ['lets pass regulated work where nothing is known of the diploma', {}, nurse, []],
    ['keeps back regulated work where no state recognised it', { recognised: [] }, nurse, ['recognition']],
    ['keeps back what needs another driving licence', { licences: ['B'] }, { licence: ['C', 'CE'] }, ['licence']],
    ['lets pass what the licence allows', { licences: ['CE'] }, { licence: ['C'] }, []],
    ['lets pass what needs a licence where none was asked after', {}, { licence: ['C'] }, []],
    [
      'keeps back what closes before they can begin',
      { availableFrom: '2027-02-01' },
      { closesOn: '2027-01-15' },
      ['too_late'],
    ],
    ['keeps back what they are too young for', { age: 17 }, { minAge: 18 }, ['age']],
    ['keeps back work away from home before eighteen', { age: 17 }, { schedule: 'rotation' }, ['age']],
    ['lets pass what does not tell of housing to who needs it', { housingNeeded: true }, { housing: 'unknown' }, []],
    ['keeps it back where housing alone is asked for', { housingOnly: true }, { housing: 'unknown' }, ['housing']],
    ['lets pass what gives housing', { housingOnly: true }, { housing: 'yes' }, []],
    ['keeps back another region where one alone is asked for', inTomsk, { region: 'RU-ORE' }, ['region']],
    ['keeps back an untold region where one alone is asked for', inTomsk, { region: null }, ['region']],
    ['lets pass the region asked for', inTomsk, { region: 'RU-TOM' }, []],
    ['lets pass any region where one is only wished for', { regions: ['RU-TOM'] }, { region: 'RU-ORE' }, []],
    ['keeps back any work before sixteen', { age: 15 }, {}, ['age']],
  ])('%s', (_, profile, told, codes) => {
    expect(filterVacancy(aWish(profile), aVacancy(told))).toEqual(codes)
  })

  it('keep back what was turned down, and what it was turned down for', () => {
    const nothing = { vacancies: [], employers: [], occupations: [], regions: [] }
    const of = aVacancy({ region: 'RU-TOM' })
    for (const avoided of [
      { ...nothing, vacancies: ['test v1'] },
      { ...nothing, employers: ['Демо Завод'] },
      { ...nothing, occupations: ['7212'] },
      { ...nothing, regions: ['RU-TOM'] },
    ])
      expect(filterVacancy(aWish({}, { avoided }), of)).toEqual(['not_for_me'])
    expect(filterVacancy(aWish({}, { avoided: nothing }), of)).toEqual([])
  })
})

describe('a driving licence', () => {
  it.each([
    [['C'], ['C', 'C1']],
    [['CE'], ['C', 'CE']],
    [
      ['B', 'D'],
      ['B', 'B1', 'D', 'D1'],
    ],
    [[], []],
  ])('of %s drives %s', (licences, expected) => {
    expect(drives(licences)).toEqual(expected)
  })
})
