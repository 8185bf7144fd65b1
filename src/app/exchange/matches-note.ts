import type { StoredVacancy } from '../../db/vacancies.ts'
import type { Card, Choice, Text } from '../../dialogs/show.ts'
import type { Locale } from '../../domain/codes.ts'
import type { Wish } from '../../domain/exchange/profile.ts'
import { ownCurrency, payLines, whoAndWhere } from '../screens/vacancy-lines.ts'

/** New vacancies in one message, each with its button; how many more wait for the next one. */
export function matchesNote(
  told: readonly { of: StoredVacancy; wish: Wish }[],
  waiting: number,
  locale: Locale,
  currency: string | null,
): Card {
  const list = { screen: 'searches', params: {} }
  return {
    text: [
      { id: 'matches-new', args: { count: told.length } },
      ...told.flatMap(({ of, wish }, index): Text[] => [
        { id: 'jobs-entry', args: { number: index + 1, title: of.title } },
        whoAndWhere(of),
        ...payLines(of, wish.rates, ownCurrency({ person: { locale } }, currency, wish)),
      ]),
      ...(waiting > 0 ? [{ id: 'matches-more', args: { count: waiting } }] : []),
    ],
    choices: [
      ...told.map(
        ({ of }, index): Choice => ({
          label: { id: 'jobs-open-button', args: { number: index + 1, title: of.title } },
          press: { do: 'go', screen: 'vacancy', id: of.id, list },
        }),
      ),
      { label: { id: 'searches-button' }, press: { do: 'go', screen: 'searches' }, tone: 'nav' },
    ],
  }
}
