import { z } from 'zod'

/** The closed lists that the whole program shares. Their words are in the locales, under the ids told here. */

/** The five member states, ISO 3166-1 alpha-2; words: `country-kz` … */
export const MemberState = z.enum(['AM', 'BY', 'KZ', 'KG', 'RU'])
export type MemberState = z.infer<typeof MemberState>

/** A country code, ISO 3166-1 alpha-2, upper case. */
export const Country = z.string().regex(/^[A-Z]{2}$/)
export type Country = z.infer<typeof Country>

/** Languages we speak, BCP 47. */
export const Locale = z.enum(['kk', 'ru', 'ky', 'hy', 'be', 'en'])
export type Locale = z.infer<typeof Locale>

/** Why a person travels; words: `purpose-work` … (underscores become hyphens). */
export const Purpose = z.enum([
  'work',
  'job_search',
  'study',
  'family',
  'medical',
  'business',
  'tourism',
  'transit',
  'driver',
  'permanent_move',
  'ethnic_return',
  'other',
])
export type Purpose = z.infer<typeof Purpose>

export const Direction = z.enum(['exit', 'entry'])
export type Direction = z.infer<typeof Direction>

export const Mode = z.enum(['road', 'rail', 'air'])
export type Mode = z.infer<typeof Mode>

export const Education = z.enum(['none', 'basic', 'secondary', 'vocational', 'bachelor', 'master', 'doctor'])
export type Education = z.infer<typeof Education>

export const Schedule = z.enum(['full_day', 'shift', 'flexible', 'remote', 'rotation', 'part_time'])
export type Schedule = z.infer<typeof Schedule>

export const PayPeriod = z.enum(['hour', 'day', 'week', 'month', 'year'])
export type PayPeriod = z.infer<typeof PayPeriod>

/** Common European Framework of Reference for Languages, weakest first. */
export const LanguageLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])
export type LanguageLevel = z.infer<typeof LanguageLevel>

/** Professions whose diplomas need recognition: Treaty on the EAEU, art. 97(3). */
export const RegulatedProfession = z.enum(['pedagogical', 'medical', 'pharmaceutical', 'legal'])
export type RegulatedProfession = z.infer<typeof RegulatedProfession>

/** How sure a fact is: seen in a source, from memory, or disputed. Only `verified` is told without "check with the authority". */
export const Confidence = z.enum(['verified', 'memory', 'uncertain'])
export type Confidence = z.infer<typeof Confidence>
