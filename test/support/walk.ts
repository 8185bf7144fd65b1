import { placeIndex } from '../../src/app/places.ts'
import { koshWords } from '../../src/app/world.ts'
import { currentStep, type Draft, isMore, newDraft } from '../../src/dialogs/draft.ts'
import { type Move, move, type Outcome } from '../../src/dialogs/engine.ts'
import type { Answers, Context, Form, Known } from '../../src/dialogs/form.ts'
import { matchLabel } from '../../src/dialogs/match-label.ts'
import type { Locale } from '../../src/domain/codes.ts'

const words = koshWords()

/** What a form may look at, on that instant in that language. */
export function contextAt(now: string, options: { locale?: Locale; zone?: string; known?: Known } = {}): Context {
  const locale = options.locale ?? 'en'
  return {
    locale,
    now,
    zone: options.zone ?? 'Asia/Almaty',
    places: placeIndex(),
    say: (text) => words.say(locale, text),
    known: options.known ?? {},
  }
}

export type Walked = { draft: Draft; asked: string[]; outcomes: Outcome[]; answers: Answers }

/** A form answered by words alone, one after the other; `asked` are the questions in the order they stood in front. */
export function walk(form: Form, given: { now: string; says: readonly string[]; locale?: Locale }): Walked {
  const context = contextAt(given.now, given.locale ? { locale: given.locale } : {})
  let draft = newDraft(form)
  const asked: string[] = []
  const outcomes: Outcome[] = []
  const note = () => {
    const step = currentStep(form, draft, context)
    if (step && asked.at(-1) !== step.path) asked.push(step.path)
  }
  note()
  for (const text of given.says) {
    const turned = move(form, draft, saidOrChosen(form, draft, context, text), context)
    draft = turned.draft
    outcomes.push(turned.outcome)
    note()
  }
  return { draft, asked, outcomes, answers: draft.answers }
}

/** Words; where the question shows several to choose from, the one they name. */
function saidOrChosen(form: Form, draft: Draft, context: Context, text: string): Move {
  const step = currentStep(form, draft, context)
  if (step && !isMore(step) && draft.view !== undefined) {
    const { options } = step.field.kind.ask({ path: step.path, answers: draft.answers, context, view: draft.view })
    const index = matchLabel(
      text,
      options.map(({ label }) => context.say(label)),
    )
    const option = index === undefined ? undefined : options[index]
    if (option && 'value' in option) return { kind: 'said', said: { kind: 'value', value: option.value } }
  }
  return { kind: 'said', said: { kind: 'text', text } }
}
