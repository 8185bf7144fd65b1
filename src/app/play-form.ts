import { z } from 'zod'
import { deleteDraft, findDraft, putDraft } from '../db/conversations.ts'
import { currentStep, type Draft, isMore, newDraft, revive } from '../dialogs/draft.ts'
import { drawForm, refusalText } from '../dialogs/draw-form.ts'
import { type Move, move, textIdOf } from '../dialogs/engine.ts'
import type { Card, Press, Text } from '../dialogs/show.ts'
import { contextOf, type Next, type Scene } from './scene.ts'

/** Carries a form through a person's turns: loads its draft, makes the move, keeps what came of it. */

/** What a press of a form may hold: it was ours when it was drawn, and is parsed like any input. */
export const FormPress = z.object({
  do: z.literal('form'),
  move: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('said'),
      said: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('value'), value: z.unknown() }),
        z.object({ kind: z.literal('view'), view: z.unknown() }),
      ]),
      path: z.string().optional(),
    }),
    z.object({ kind: z.literal('back') }),
    z.object({ kind: z.literal('skip'), path: z.string().optional() }),
    z.object({ kind: z.literal('edit'), path: z.string() }),
    z.object({ kind: z.literal('add'), list: z.string() }),
    z.object({ kind: z.literal('that-is-all'), list: z.string() }),
    z.object({ kind: z.literal('remove'), list: z.string(), index: z.number().int().min(0) }),
    z.object({
      kind: z.literal('look'),
      at: z.union([z.literal('review'), z.object({ list: z.string(), index: z.number().int() })]),
    }),
    z.object({ kind: z.literal('submit') }),
  ]),
})

export const moveOf = (press: Press): Move | undefined => {
  const parsed = FormPress.safeParse(press)
  return parsed.success ? (parsed.data.move as Move) : undefined
}

async function loadDraft(scene: Scene, id: string): Promise<{ draft: Draft; notice: Text[] } | undefined> {
  const played = scene.world.parts.forms[id]
  const stored = await findDraft(scene.tx, scene.box, scene.person.id, id)
  if (!played || !stored) return undefined
  const revived = revive(played.form, stored)
  if (!revived) return undefined
  return { draft: revived.draft, notice: revived.askedAgain.length > 0 ? [{ id: 'draft-asked-again' }] : [] }
}

async function keep(scene: Scene, draft: Draft): Promise<void> {
  const travelsAt = scene.world.parts.forms[draft.form]?.travelsAt?.(draft.answers)
  await putDraft(scene.tx, scene.box, scene.person.id, draft, scene.now, travelsAt)
  await scene.world.parts.forms[draft.form]?.kept?.(scene, draft)
}

/** Begins a form anew with what is known already; an unfinished one of its kind is replaced. */
export async function beginForm(
  scene: Scene,
  id: string,
  answers: Record<string, unknown>,
  subject?: string,
): Promise<void> {
  const played = scene.world.parts.forms[id]
  if (!played) throw new Error(`no form is named ${id}`)
  await keep(scene, newDraft(played.form, answers, subject))
}

/** The card of the form as it stands; `undefined` where there is no draft (any more). */
export async function drawPlayed(scene: Scene, id: string, notice: Text[] = []): Promise<Card | undefined> {
  const loaded = await loadDraft(scene, id)
  const played = scene.world.parts.forms[id]
  if (!loaded || !played) return undefined
  const context = contextOf(scene, await played.known(scene))
  return drawForm(played.form, loaded.draft, context, [...notice, ...loaded.notice])
}

/** The name of the question that a draft waits at, for "continue where you stopped". */
export async function waitsAt(scene: Scene, id: string): Promise<Text | undefined> {
  const loaded = await loadDraft(scene, id)
  const played = scene.world.parts.forms[id]
  if (!loaded || !played) return undefined
  const step = currentStep(played.form, loaded.draft, contextOf(scene, await played.known(scene)))
  if (!step || isMore(step)) return { id: `${id}-review` }
  return { id: `${textIdOf(played.form, step.field, step.list)}.short` }
}

/** One move in a form, and where it leads. Nothing said is lost: what is refused leaves the draft as it was. */
export async function playMove(scene: Scene, id: string, made: Move): Promise<Next> {
  const played = scene.world.parts.forms[id]
  const loaded = await loadDraft(scene, id)
  if (!played || !loaded) return { to: 'screen', screen: 'home', notice: [{ id: 'draft-gone' }] }
  const context = contextOf(scene, await played.known(scene))
  const { draft, outcome } = move(played.form, loaded.draft, made, context)
  switch (outcome.is) {
    case 'left':
      await keep(scene, draft)
      return { to: 'screen', screen: 'leave-form', params: { form: id } }
    case 'refused':
      await keep(scene, draft)
      return { to: 'form', form: id, notice: refusalText(outcome.refusal) }
    case 'finished': {
      const next = await played.finish(scene, outcome.answers, draft)
      // A finish that comes back to its own form found something wrong: the draft stays as it is.
      if (!(next.to === 'form' && next.form === id)) await deleteDraft(scene.tx, scene.person.id, id)
      return next
    }
    case 'ignored':
      return { to: 'form', form: id, notice: [{ id: 'card-old' }] }
    case 'asked':
    case 'paged': {
      await keep(scene, draft)
      const isOver = !played.form.review && !currentStep(played.form, draft, context)
      if (isOver) return playMove(scene, id, { kind: 'submit' })
      return { to: 'form', form: id, ...(outcome.is === 'asked' && outcome.echo ? { notice: outcome.echo } : {}) }
    }
  }
}
