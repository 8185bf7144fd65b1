import { type Locale, MemberState } from '../codes.ts'

/** A settlement of one of the five states. Facts from GeoNames (CC BY 4.0), names chosen and completed by us. */
export type Place = {
  geonameId: number
  /** District of a larger town: found by name, never offered in lists. */
  isDistrict: boolean
  /** Capital, or the seat of a region. */
  isRegionalCentre: boolean
  country: MemberState
  /** ISO 3166-2, as `KZ-75`. */
  region: string
  /** People; 0 where GeoNames knows no number. */
  population: number
  /** IANA zone. */
  zone: string
  latitude: number
  longitude: number
  names: Record<Locale, string>
  /** What people still or also say: former names, short forms, spellings; chosen by hand. */
  everyday: string[]
  /** Other spellings known to GeoNames. */
  aliases: string[]
}

/** Columns of the extract, tab-separated, after one line `# version`. A name of `=` is the Russian one; lists are parted by `|`. */
const columns = 'id mark region population zone latitude longitude ru kk ky hy be en everyday aliases'.split(' ')

/** Places of the extract, in its order (most populous first). Throws on a line that is not of the extract's form. */
export function readPlaces(extract: string): Place[] {
  const places: Place[] = []
  for (const line of extract.split('\n')) if (line && !line.startsWith('#')) places.push(readPlace(line))
  return places
}

/** What tells one extract from another: its first line. */
export const extractVersion = (extract: string): string => /^# (\S+)/.exec(extract)?.[1] ?? ''

/** The line of the extract that tells this place. */
export function writePlace(place: Place): string {
  const { names } = place
  const short = (locale: Locale) => (locale !== 'ru' && names[locale] === names.ru ? '=' : names[locale])
  const mark = place.isRegionalCentre ? 'c' : place.isDistrict ? 'd' : ''
  return [
    place.geonameId,
    mark,
    place.region,
    place.population,
    place.zone,
    place.latitude,
    place.longitude,
    ...(['ru', 'kk', 'ky', 'hy', 'be', 'en'] as const).map(short),
    place.everyday.join('|'),
    place.aliases.join('|'),
  ].join('\t')
}

function readPlace(line: string): Place {
  const cells = line.split('\t')
  if (cells.length !== columns.length)
    throw new Error(`A line of the places has ${columns.length} cells, this one ${cells.length}: ${line.slice(0, 40)}`)
  const [id = '', mark = '', region = '', population = '', zone = '', latitude = '', longitude = '', ru = ''] = cells
  const [kk = '', ky = '', hy = '', be = '', en = '', everyday = '', aliases = ''] = cells.slice(8)
  const full = (name: string) => (name === '=' ? ru : name)
  return {
    geonameId: Number(id),
    isDistrict: mark === 'd',
    isRegionalCentre: mark === 'c',
    country: MemberState.parse(region.slice(0, 2)),
    region,
    population: Number(population),
    zone,
    latitude: Number(latitude),
    longitude: Number(longitude),
    names: { ru, kk: full(kk), ky: full(ky), hy: full(hy), be: full(be), en: full(en) },
    everyday: list(everyday),
    aliases: list(aliases),
  }
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split('|'))
