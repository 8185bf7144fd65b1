import type { JobSource, Reposted } from '../../db/same-jobs.ts'
import type { StoredVacancy } from '../../db/vacancies.ts'
import { currencyOf } from '../../dialogs/kinds/pay.ts'
import type { Arg, Text } from '../../dialogs/show.ts'
import { type Locale, MemberState } from '../../domain/codes.ts'
import { convert, monthlyPay, type Rates, rateDate, stateCurrency } from '../../domain/exchange/money.ts'
import { ownSource } from '../../domain/exchange/posting.ts'
import type { Wish } from '../../domain/exchange/profile.ts'
import type { Judged } from '../../domain/exchange/score.ts'
import { titleKey } from '../../domain/exchange/text.ts'
import { occupationTitle } from '../../domain/occupations/occupations.ts'
import { demoSource } from '../exchange/demo-vacancies.ts'
import type { Scene } from '../talk/scene.ts'

/** A vacancy in sentences: the lines of a list, and all that is known of it. */

const wordsOf = (prefix: string, codes: readonly string[]): Arg => ({
  list: codes.map((code): Arg => ({ text: { id: `${prefix}-${code.toLowerCase().replaceAll('_', '-')}` } })),
})

/** The currency a person reckons in: the one they told, else their state's, else that of most who speak their language. */
export function ownCurrency({ person }: { person: { locale: Locale } }, told: string | null, wish: Wish): string {
  const state = MemberState.safeParse(wish.profile.citizenship)
  return told ?? (state.success ? stateCurrency[state.data] : currencyOf[person.locale])
}

/** Who pays and where, how much a month, whether one can live there; three reasons and what is wanting. */
export function shortLines(of: StoredVacancy, judged: Judged, rates: Rates, currency: string): Text[] {
  return [
    whoAndWhere(of),
    ...payLines(of, rates, currency),
    { id: `vacancy-housing-${of.housing}`, tight: true },
    ...judgedLines(judged),
  ]
}

export function judgedLines({ reasons, missing: wanting }: Judged): Text[] {
  // A near occupation is not the same one: once said, it is not said again.
  const missing = wanting.filter((code) => code !== 'other_occupation' || !reasons.includes('near_occupation'))
  return [
    ...(reasons.length > 0
      ? [{ id: 'vacancy-reasons', args: { reasons: wordsOf('reason', reasons) }, tight: true }]
      : []),
    ...(missing.length > 0
      ? [{ id: 'vacancy-missing', args: { missing: wordsOf('missing', missing) }, tight: true }]
      : []),
  ]
}

/** The occupation in the person's language, where the title does not say just that. */
export function occupationLines(scene: Scene, of: StoredVacancy): Text[] {
  if (of.isco === null) return []
  const title = occupationTitle(of.isco, scene.person.locale)
  if (titleKey(title) === titleKey(of.title)) return []
  return [{ id: 'plain', args: { value: { occupation: of.isco } }, tight: true }]
}

/** Who pays and where. */
export function whoAndWhere(of: StoredVacancy): Text {
  const country: Arg = { country: of.country }
  const place: Arg | undefined = of.geonameId === null ? (of.place ?? undefined) : { place: of.geonameId }
  const employer: Arg = of.employerName ?? { text: { id: 'vacancy-employer-unknown' } }
  return place === undefined
    ? { id: 'vacancy-who-country', args: { employer, country }, tight: true }
    : { id: 'vacancy-who-place', args: { employer, place, country }, tight: true }
}

/** Pay a month as the employer told it, before or after tax or not told; and in the person's own currency at a dated rate. */
export function payLines(of: StoredVacancy, rates: Rates, currency: string): Text[] {
  const pay = monthlyPay(of)
  if (pay === null) return [{ id: 'vacancy-pay-unknown', tight: true }]
  const tax = of.gross === null ? 'untold' : of.gross ? 'gross' : 'net'
  const sum = (least: number, most: number, code: string): Arg => ({ money: least, currency: code, toMoney: most })
  const told: Text = { id: `vacancy-pay-${tax}`, args: { pay: sum(pay.min, pay.max, pay.currency) }, tight: true }
  const [least, most] = [
    convert(pay.min, pay.currency, currency, rates),
    convert(pay.max, pay.currency, currency, rates),
  ]
  const date = rateDate(pay.currency, currency, rates)
  if (currency === pay.currency || least === undefined || most === undefined || date === undefined) return [told]
  return [
    told,
    { id: 'vacancy-pay-own', args: { pay: sum(rounded(least), rounded(most), currency), date: { date } }, tight: true },
  ]
}

/** Three figures: more would say more than a rate knows. */
function rounded(sum: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(sum, 1))) - 2)
  return Math.round(sum / unit) * unit
}

/** What is asked of a person and what is given, as far as it is told. */
export function detailLines(of: StoredVacancy): Text[] {
  const languages = Object.entries(of.languages)
  const lines: (Text | false)[] = [
    of.schedule !== null && { id: 'vacancy-schedule', args: { schedule: { text: wordOf('schedule', of.schedule) } } },
    of.experienceYears !== null &&
      (of.experienceYears === 0
        ? { id: 'vacancy-experience-none' }
        : { id: 'vacancy-experience', args: { years: of.experienceYears } }),
    of.education !== null && {
      id: 'vacancy-education',
      args: { education: { text: wordOf('education', of.education) } },
    },
    languages.length > 0 && {
      id: 'vacancy-languages',
      args: {
        languages: {
          list: languages.map(
            ([language, level]): Arg => ({
              text: { id: 'languages-spoken', args: { language: languageName(language), level: level ?? '' } },
            }),
          ),
        },
      },
    },
    of.licence.length > 0 && { id: 'vacancy-licence', args: { licence: of.licence.join(', ') } },
    of.minAge !== null && { id: 'vacancy-age', args: { age: of.minAge } },
    of.openTo !== null &&
      of.openTo.length > 0 && {
        id: 'vacancy-open-to',
        args: { countries: { list: of.openTo.map((country) => ({ country })) } },
      },
    of.transport !== 'unknown' && { id: `vacancy-transport-${of.transport}` },
    of.openings !== null && { id: 'vacancy-openings', args: { count: of.openings } },
  ]
  return lines.flatMap((line, index) => (line ? [{ ...line, tight: index > 0 }] : []))
}

const wordOf = (prefix: string, code: string): Text => ({ id: `${prefix}-${code.replaceAll('_', '-')}` })
const ours = new Set(['kk', 'ru', 'ky', 'hy', 'be', 'en'])
const languageName = (language: string): Arg =>
  ours.has(language) ? { text: { id: `language-name-${language}` } } : language

/** What the Treaty says of this work: no permit is needed, a diploma of some professions must be recognised. */
export function legalLines(of: StoredVacancy, citizenship: string | undefined): Text[] {
  const isAbroad = MemberState.safeParse(of.country).success && citizenship !== of.country
  return [
    ...(isAbroad ? [{ id: 'vacancy-no-permit' }] : []),
    ...(of.regulated === null
      ? []
      : [
          {
            id: 'vacancy-recognition',
            args: { profession: { text: { id: `regulated-${of.regulated}` } }, country: { country: of.country } },
            tight: isAbroad,
          },
        ]),
  ]
}

/** Where it comes from, who else has it, how fresh that is; and that it is put up again and again, where it is. */
export function sourceLines(of: StoredVacancy, sources: readonly JobSource[] = [], reposted?: Reposted): Text[] {
  if (of.source === demoSource) return [{ id: 'vacancy-demo' }]
  const seen: Arg = { date: of.lastSeenAt.toISOString().slice(0, 10) }
  const others = [...new Set(sources.map(({ source }) => source))].filter((source) => source !== of.source)
  return [
    of.source === ownSource
      ? {
          id: 'vacancy-posted-here',
          args: { posted: { date: of.postedOn ?? of.lastSeenAt.toISOString().slice(0, 10) } },
        }
      : of.postedOn === null
        ? { id: 'vacancy-seen', args: { source: of.source, seen } }
        : { id: 'vacancy-posted', args: { source: of.source, seen, posted: { date: of.postedOn } } },
    ...(others.length === 0 ? [] : [{ id: 'vacancy-also-in', args: { sources: { list: others } }, tight: true }]),
    ...(of.closesOn === null ? [] : [{ id: 'vacancy-closes', args: { date: { date: of.closesOn } }, tight: true }]),
    ...(reposted
      ? [{ id: 'vacancy-reposted', args: { times: reposted.times, since: { date: reposted.since } }, tight: true }]
      : []),
  ]
}
