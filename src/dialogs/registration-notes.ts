import type { Answers, Context } from './form.ts'
import { judged } from './registration-journey.ts'
import type { Text } from './show.ts'

/** What the answers mean, under the review: by when to file, whether that is in time, and which other form a state wants. */
export function registrationNotes(answers: Answers, context: Context): Text[] {
  const pairs = judged(answers, context)
  const [first] = pairs
  if (!first) return []
  const deadline = { at: first.deadline, zone: first.zone, style: 'full' } as const
  const ours: Text =
    first.status === 'draft_only'
      ? { id: 'registration-note-early', args: { opens: { at: first.opensAt, zone: first.zone, style: 'date' } } }
      : { id: `registration-note-${first.status === 'late' ? 'late' : 'on-time'}`, args: { deadline } }
  const others = pairs.flatMap((pair) =>
    pair.overlays.map(
      ({ id, deadline: at, met }): Text => ({
        id: met ? 'registration-note-other-form' : 'registration-note-other-form-late',
        args: { form: { text: { id: `state-form-${id}` } }, deadline: { at, zone: pair.zone, style: 'dateTime' } },
      }),
    ),
  )
  return [ours, ...others]
}
