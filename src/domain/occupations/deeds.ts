import type { Locale } from '../codes.ts'
import { be } from './deeds/be.ts'
import { en } from './deeds/en.ts'
import { hy } from './deeds/hy.ts'
import { kk } from './deeds/kk.ts'
import { ky } from './deeds/ky.ts'
import { ru } from './deeds/ru.ts'
import type { OccupationWords } from './words.ts'

/**
 * What people do at the work of a unit group, said with a verb or the name of the deed: "мою тарелки". A word that others may stand for is
 * written with them: "мою/чищу тарелки/кастрюли" is four phrases. One form of a verb is enough.
 */
export const deeds: Record<Locale, OccupationWords> = { kk, ru, ky, hy, be, en }
