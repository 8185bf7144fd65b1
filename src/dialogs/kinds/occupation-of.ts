import { classifyTitle } from '../../domain/occupations/occupations.ts'
import type { Answers, Here, Kind } from '../form.ts'
import { listView, page } from '../paged.ts'
import { occupation } from './occupation.ts'

/** The occupation that a title means: what was understood is shown to be confirmed; other words may be typed. */
export function occupationOf(title: (answers: Answers) => unknown): Kind<string> {
  const kind = occupation()
  const understood = ({ answers, context }: Here): string[] => {
    const said = title(answers)
    if (typeof said !== 'string') return []
    const { candidates, refused } = classifyTitle(said, context.locale)
    return refused ? [] : candidates.map(({ isco }) => isco)
  }
  return {
    ...kind,
    ask(here) {
      const found = here.view === undefined ? understood(here) : []
      return found.length > 0 ? page(found, listView(undefined), (code) => ({ occupation: code })) : kind.ask(here)
    },
  }
}
