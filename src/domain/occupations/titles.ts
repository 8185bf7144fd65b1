import type { Locale } from '../codes.ts'
import type { UnitGroup } from './groups.ts'
import { be } from './titles/be.ts'
import { en } from './titles/en.ts'
import { hy } from './titles/hy.ts'
import { kk } from './titles/kk.ts'
import { ky } from './titles/ky.ts'
import { ru } from './titles/ru.ts'

/** What people call each unit group, singular, in each language. */
export const titles: Record<Locale, Record<UnitGroup, string>> = { kk, ru, ky, hy, be, en }
