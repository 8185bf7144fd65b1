import type { RegulatedProfession } from '../codes.ts'

/**
 * Whose diplomas need the recognition of the state of employment (Treaty on the EAEU, art. 97(3): pedagogical, legal, medical and
 * pharmaceutical work), by ISCO-08 unit group; of other groups null. Carers, nannies and assistants work without such a diploma.
 */
export function regulatedBy(isco: string | null): RegulatedProfession | null {
  if (isco === null) return null
  if (['2262', '3213'].includes(isco)) return 'pharmaceutical'
  if (medical.has(isco) || isco.startsWith('221')) return 'medical'
  if (pedagogical.has(isco)) return 'pedagogical'
  return ['2611', '2612', '2619'].includes(isco) ? 'legal' : null
}

const medical = new Set(
  '2221 2222 2230 2240 2261 2263 2264 2265 2266 2267 2269 3211 3212 3214 3221 3222 3230 3251 3254 3255 3256 3258'.split(
    ' ',
  ),
)
const pedagogical = new Set('2310 2320 2330 2341 2342 2351 2352 2353 2354 2355 2359'.split(' '))
