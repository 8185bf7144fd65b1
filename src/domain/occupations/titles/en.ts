import type { UnitGroup } from '../groups.ts'
import { ru } from './ru.ts'

/** Titles as in Russian until this language's own are written. */
export const en: Record<UnitGroup, string> = ru
