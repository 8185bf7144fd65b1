import { legs, own, toRussia, type Whole } from './journeys.ts'

type Corridor = {
  /** From and to: the word typed for each, and its code. */
  from: 'kazakhstan' | 'kyrgyzstan' | 'russia' | 'belarus' | 'armenia'
  to: Corridor['from']
  purpose: string
  place: string
  /** By land: the checkpoint as typed, its id, and the clock across at noon. */
  land?: { mode: 'road' | 'rail'; through: string; id: string; across: string }
  /** By air: the codes of both airports; landing by the clock there. */
  air?: { leaves: string; lands: string; at: string }
}

const codes = { kazakhstan: 'KZ', kyrgyzstan: 'KG', russia: 'RU', belarus: 'BY', armenia: 'AM' }

const kairak = { mode: 'road', through: 'Кайрак', id: 'kz-ru-kairak', across: '12:00' } as const
const land = { kairak, ozinki: { mode: 'rail', through: 'Озинки', id: 'rail-ozinki', across: '11:00' } } as const
const korday = (across: string) => ({ mode: 'road', through: 'Кордай', id: 'kz-kg-korday', across }) as const
const flies = (leaves: string, lands: string, at: string) => ({ leaves, lands, at })

/** Each purpose and each way between the five, filed on 10 December at noon by the clock that is left. */
const corridors: Corridor[] = [
  { from: 'kazakhstan', to: 'russia', purpose: 'job_search', place: 'Омск', land: land.kairak },
  { from: 'kazakhstan', to: 'russia', purpose: 'study', place: 'Москва', land: land.ozinki },
  { from: 'kazakhstan', to: 'russia', purpose: 'medical', place: 'Екатеринбург', land: land.kairak },
  { from: 'kazakhstan', to: 'russia', purpose: 'driver', place: 'Тюмень', land: land.kairak },
  { from: 'russia', to: 'kazakhstan', purpose: 'family', place: 'Костанай', land: land.kairak },
  { from: 'russia', to: 'kazakhstan', purpose: 'ethnic_return', place: 'Астана', land: land.kairak },
  { from: 'russia', to: 'kazakhstan', purpose: 'permanent_move', place: 'Алматы', land: land.kairak },
  { from: 'kyrgyzstan', to: 'kazakhstan', purpose: 'work', place: 'Алматы', land: korday('11:00') },
  { from: 'kyrgyzstan', to: 'kazakhstan', purpose: 'business', place: 'Шымкент', land: korday('11:00') },
  { from: 'kazakhstan', to: 'kyrgyzstan', purpose: 'tourism', place: 'Ош', land: korday('13:00') },
  { from: 'kazakhstan', to: 'kyrgyzstan', purpose: 'other', place: 'Бишкек', land: korday('13:00') },
  { from: 'armenia', to: 'russia', purpose: 'work', place: 'Москва', air: flies('EVN', 'SVO', '14:30') },
  { from: 'armenia', to: 'kazakhstan', purpose: 'business', place: 'Алматы', air: flies('EVN', 'ALA', '18:30') },
  { from: 'armenia', to: 'belarus', purpose: 'medical', place: 'Минск', air: flies('EVN', 'MSQ', '15:00') },
  { from: 'kazakhstan', to: 'armenia', purpose: 'tourism', place: 'Ереван', air: flies('ALA', 'EVN', '15:30') },
  { from: 'kazakhstan', to: 'belarus', purpose: 'study', place: 'Минск', air: flies('NQZ', 'MSQ', '15:30') },
  { from: 'kyrgyzstan', to: 'russia', purpose: 'work', place: 'Новосибирск', air: flies('BSZ', 'OVB', '16:00') },
  { from: 'kyrgyzstan', to: 'armenia', purpose: 'other', place: 'Гюмри', air: flies('BSZ', 'EVN', '15:00') },
  { from: 'belarus', to: 'kazakhstan', purpose: 'family', place: 'Караганда', air: flies('MSQ', 'NQZ', '19:30') },
  { from: 'russia', to: 'kyrgyzstan', purpose: 'family', place: 'Ош', air: flies('SVO', 'OSS', '20:00') },
]

export const acrossTheUnion: Whole[] = corridors.map((one): Whole => {
  const { from, to, purpose, place, land: way, air } = one
  const [exit = '', entry = ''] = air ? [air.leaves, air.lands] : [way?.id, way?.id]
  return {
    what: `${purpose} from ${codes[from]} to ${codes[to]} ${air ? 'by air' : (way?.mode ?? '')}`,
    answers: {
      ...toRussia,
      'registration-citizenship': from,
      'registration-from': from,
      'registration-to': to,
      'registration-mode': air ? 'air' : (way?.mode ?? 'road'),
      'registration-checkpoint': { text: way?.through ?? '' },
      'registration-departure-airport': { text: air?.leaves ?? '' },
      'registration-departs-at': 'dec10',
      'registration-arrival-airport': { text: air?.lands ?? '' },
      'registration-arrives-at': { text: `10.12.2026 ${air?.at ?? ''}` },
      'registration-purpose': { press: `purpose-${purpose.replaceAll('_', '-')}` },
      'registration-host': 'skip',
      'registration-employer': 'noEmployer',
      'registration-place': { text: place },
    },
    never: air ? ['registration-checkpoint'] : ['registration-departure-airport'],
    journey: {
      from: codes[from],
      to: codes[to],
      mode: air ? 'air' : way?.mode,
      purpose,
      legs: legs(
        ['exit', codes[from], '2026-12-10T12:00', exit],
        ['entry', codes[to], `2026-12-10T${air ? air.at : (way?.across ?? '')}`, entry],
      ),
    },
    travellers: (said) => [{ status: 'filed', isLate: false, address: said.street, traveller: own(said) }],
  }
})
