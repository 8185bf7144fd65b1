const earthRadiusKm = 6371

/** Kilometres between two points of the earth, as the crow flies; degrees in. */
export function distanceKm(latitude1: number, longitude1: number, latitude2: number, longitude2: number): number {
  const rad = Math.PI / 180
  const dLat = (latitude2 - latitude1) * rad
  const dLon = (longitude2 - longitude1) * rad
  const a = Math.sin(dLat / 2) ** 2 + Math.cos(latitude1 * rad) * Math.cos(latitude2 * rad) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(a))
}
