import type { Locale } from '../codes.ts'
import { UnitGroup } from './groups.ts'
import { titles } from './titles.ts'

export { type Candidate, type Classified, classifyOccupation, classifyTitle } from './classify.ts'
export { majorGroup, minorGroup, type SkillLevel, skillLevel, subMajorGroup, UnitGroup, unitGroups } from './groups.ts'

/** What people call the unit group, singular, in that language; throws where ISCO-08 has no such group. */
export const occupationTitle = (code: string, locale: Locale): string => titles[locale][UnitGroup.parse(code)]

/**
 * How near two unit groups stand in ISCO-08, 0..1: the same 1, the same minor group 0.75, sub-major 0.5, major 0.2, else 0.
 * The armed forces and a code that is none are near nothing but themselves.
 */
export function nearness(a: string, b: string): number {
  if (a === b) return 1
  if (a.startsWith('0') || a.length !== 4 || b.length !== 4) return 0
  if (a.slice(0, 3) === b.slice(0, 3)) return 0.75
  if (a.slice(0, 2) === b.slice(0, 2)) return 0.5
  return a[0] === b[0] ? 0.2 : 0
}

/** Unit groups that those who leave home to work name most, to choose from when nothing was typed. */
export const popularGroups = (): UnitGroup[] => [...popular]

const popular: readonly UnitGroup[] = [
  '9313', // building labourer
  '8322', // car, taxi and van driver
  '9621', // courier
  '8332', // lorry driver
  '7212', // welder
  '5223', // shop assistant
  '9112', // cleaner
  '5120', // cook
  '9333', // loader
  '5414', // guard
  '7112', // bricklayer
  '7123', // plasterer
  '7122', // tiler
  '7411', // electrician
  '7126', // plumber
  '7231', // car mechanic
  '8153', // sewing machinist
  '9321', // packer
  '5131', // waiter
  '9412', // kitchen helper
  '5322', // carer
  '5311', // nanny
  '3221', // nurse
  '9211', // harvest hand
]
