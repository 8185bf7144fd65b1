import type { UnitGroup } from './groups.ts'

/**
 * What people call the work of a unit group, in one language: names of the trade, feminine forms, slang, activities ("мою посуду"),
 * parted by commas, the commonest first. One word may stand in several groups. Endings need not be repeated: the classifier
 * knows the forms of a word.
 */
export type OccupationWords = Partial<Record<UnitGroup, string>>
