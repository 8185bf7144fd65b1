import { z } from 'zod'
import { ageOn, dateIn } from '../domain/calendar.ts'
import { Country, MemberState } from '../domain/codes.ts'
import { unknownState } from '../domain/crossing.ts'
import { countryNamed } from './country-words.ts'
import type { Answers, ListField } from './form.ts'
import { choice } from './kinds/choice.ts'
import { DocumentEntry } from './kinds/document.ts'
import { guardian } from './kinds/guardian.ts'
import { str } from './registration-journey.ts'
import { relationNamed } from './relation-words.ts'
import { travellerFields } from './traveller.ts'

/** Those who come along: up to eleven, each with their own document, a child linked to an adult. */

const mostCompanions = 11

export const companionCitizenship = (answers: Answers): string =>
  Country.catch(unknownState).parse(answers.companionCitizenship)

const Outer = z.object({ outer: z.record(z.string(), z.unknown()) })

/** The form's own answers, also for one of those who come along. */
function outerOf(answers: Answers): Answers {
  const parsed = Outer.safeParse(answers)
  return parsed.success ? parsed.data.outer : answers
}

/** The birth date, typed or from the lines, of the one whose answers begin so (`companions.0.`, or nothing for the filer). */
function bornOn(answers: Answers, prefix: string): string {
  const entry = DocumentEntry.safeParse(answers[`${prefix}document`])
  return entry.success && entry.data.source === 'mrz' ? entry.data.birthDate : str(answers[`${prefix}birthDate`])
}

export const isChild = (birthDate: string, now: string): boolean =>
  birthDate !== '' && ageOn(birthDate, dateIn(now, 'UTC')) < 18

/** Names of the adults told so far, the one who files first; those of children are left out. */
export function adultsOf(seen: Answers, now: string): string[] {
  const answers = outerOf(seen)
  const count = typeof answers['companions.count'] === 'number' ? answers['companions.count'] : 0
  const prefixes = ['', ...Array.from({ length: count }, (_, index) => `companions.${index}.`)]
  return prefixes.flatMap((prefix) => {
    const name = str(answers[`${prefix}name`])
    const isGrown = answers[`${prefix}relation`] !== 'child' && !isChild(bornOn(answers, prefix), now)
    return name && isGrown ? [name] : []
  })
}

/** Whether the one who files is a child and nobody grown is with them. */
export const isMinorAlone = (answers: Answers, now: string): boolean =>
  isChild(bornOn(outerOf(answers), ''), now) && adultsOf(answers, now).length === 0

export const companions: ListField = {
  name: 'companions',
  max: mostCompanions,
  itemName: (item, index) => {
    const name = str(item.name)
    // Until the name is told, “1. , child” would stand there.
    const relation = name === '' ? 'none' : str(item.relation) || 'none'
    return { id: 'registration-companion', args: { number: index + 1, name, relation } }
  },
  list: [
    {
      name: 'relation',
      kind: choice(['spouse', 'child', 'parent', 'sibling', 'other'], {
        prefix: 'relation',
        perRow: 2,
        named: relationNamed,
      }),
    },
    {
      name: 'guardian',
      kind: guardian({ adults: ({ answers, context }) => adultsOf(answers, context.now) }),
      when: (answers, { now }) => answers.relation === 'child' && adultsOf(answers, now).length > 1,
      dependsOn: ['relation'],
    },
    {
      name: 'companionCitizenship',
      kind: choice([...MemberState.options, 'other'], { prefix: 'citizenship', perRow: 2, named: countryNamed }),
      suggest: (answers) => answers.citizenship,
    },
    ...travellerFields({ issuer: companionCitizenship, dependsOn: ['companionCitizenship'] }),
  ],
}
