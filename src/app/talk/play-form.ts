import { z } from 'zod'
import { deleteDraft, findDraft, openDraft, putDraft } from '../../db/conversations.ts'
import { currentStep, type Draft, isMore, newDraft, revive } from '../../dialogs/draft.ts'
import { drawForm, refusalText } from '../../dialogs/draw-form.ts'
import { type Move, move, textIdOf } from '../../dialogs/engine.ts'
import { type Context, type Form, listTextId } from '../../dialogs/form.ts'
import type { Card, Press, Show, Text } from '../../dialogs/show.ts'
import { contextOf, type Next, type PlayedForm, type Scene, type ScenePerson, written } from './scene.ts'

/** Carries a form through a person's turns: loads its draft, makes the move, keeps what came of it. */

/** What a press of a form may hold: it was ours when it was drawn, and is parsed like any input. */
const FormPress = z.object({
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

// What zod parsed is a Move but for `undefined` where a move has no key at all.
export const moveOf = (press: Press): Move | undefined => {
  const parsed = FormPress.safeParse(press)
  return parsed.success ? (parsed.data.move as Move) : undefined
}

/**
 * Drafts as this turn has them, and what they are looked at with: read, revived and looked up once. The steps of answers
 * are remembered by this very context. Held by the person, for a turn may go on as another.
 */
type Loaded = { played: PlayedForm; draft: Draft; notice: Text[]; context: Context }
const loadedNow = new WeakMap<ScenePerson, Map<string, Loaded>>()

function heldBy({ person }: Scene): Map<string, Loaded> {
  const held = loadedNow.get(person) ?? new Map<string, Loaded>()
  loadedNow.set(person, held)
  return held
}

async function load(scene: Scene, id: string): Promise<Loaded | undefined> {
  const held = heldBy(scene).get(id)
  if (held) return held
  const played = scene.world.parts.forms[id]
  const stored = played && (await draftOf(scene, id))
  const revived = stored && revive(played.form, stored)
  if (!revived) return undefined
  const loaded = {
    played,
    draft: revived.draft,
    notice: revived.askedAgain.length > 0 ? [{ id: 'draft-asked-again' }] : [],
    context: contextOf(scene, await played.known(scene, revived.draft)),
  }
  heldBy(scene).set(id, loaded)
  return loaded
}

/** Drafts that this turn has read or written: what was read along with the update is good until then. */
const touchedNow = new WeakMap<ScenePerson, Set<string>>()

function touches({ person }: Scene, id: string): boolean {
  const touched = touchedNow.get(person) ?? new Set<string>()
  touchedNow.set(person, touched)
  const isFirst = !touched.has(id)
  touched.add(id)
  return isFirst
}

async function draftOf(scene: Scene, id: string): Promise<Draft | undefined> {
  const { tx, box, person, opened } = scene
  if (!touches(scene, id) || !opened) return findDraft(tx, box, person.id, id)
  const sealed = opened.drafts[id]
  return sealed === undefined ? undefined : openDraft(box, person.id, id, sealed)
}

/** The draft after a move; what was asked again has been told by then. */
async function keep(scene: Scene, loaded: Loaded, draft: Draft): Promise<void> {
  await put(scene, loaded.played, draft, loaded.draft)
  heldBy(scene).set(draft.form, { ...loaded, draft, notice: [] })
}

async function put(scene: Scene, played: PlayedForm, draft: Draft, before?: Draft): Promise<void> {
  touches(scene, draft.form)
  const { tx, box, person, now } = scene
  await written(scene, putDraft(tx, box, person.id, draft, now, played.travelsAt?.(draft.answers)))
  await played.kept?.(scene, draft, before)
}

/** Begins a form anew with what is known already; an unfinished one of its kind is replaced. `at`: the question to open first. */
export async function beginForm(
  scene: Scene,
  id: string,
  answers: Record<string, unknown>,
  subject?: string,
  at?: string,
): Promise<void> {
  const played = scene.world.parts.forms[id]
  if (!played) throw new Error(`no form is named ${id}`)
  const replaced = await draftOf(scene, id)
  await put(
    scene,
    played,
    { ...newDraft(played.form, answers, subject), ...(at ? { at, isEdit: true } : {}) },
    replaced,
  )
  heldBy(scene).delete(id) // of another journey, perhaps: looked up anew
}

/** The card of the form as it stands; `undefined` where there is no draft (any more). */
export async function drawPlayed(scene: Scene, id: string, notice: Text[] = []): Promise<Card | undefined> {
  const loaded = await load(scene, id)
  if (!loaded) return undefined
  return drawForm(loaded.played.form, loaded.draft, loaded.context, [...notice, ...loaded.notice])
}

/** The name of the question that a draft waits at, for "continue where you stopped". */
export async function waitsAt(scene: Scene, id: string): Promise<Text | undefined> {
  const loaded = await load(scene, id)
  if (!loaded) return undefined
  return nameOf(loaded.played.form, loaded)
}

function nameOf(form: Form, { draft, context }: Loaded): Text {
  const step = currentStep(form, draft, context)
  if (!step) return { id: `${form.id}-review.short` }
  if (isMore(step)) return { id: `${listTextId(form, step.list)}.short` }
  const args = step.field.args?.(draft.answers, context) ?? {}
  return { id: `${textIdOf(form, step.field, step.list)}.${step.field.silent ? 'hint' : 'short'}`, args }
}

/** One move in a form, and where it leads. Nothing said is lost: what is refused leaves the draft as it was. */
export async function playMove(scene: Scene, id: string, made: Move): Promise<Next> {
  const loaded = await load(scene, id)
  if (!loaded) return { to: 'screen', screen: 'home', notice: [{ id: 'draft-gone' }] }
  const { played, context } = loaded
  const { draft, outcome } = move(played.form, loaded.draft, made, context)
  const before = tidied(loaded, made)
  switch (outcome.is) {
    case 'left':
      await keep(scene, loaded, draft)
      return { to: 'screen', screen: 'leave-form', params: { form: id } }
    case 'refused':
      await keep(scene, loaded, draft)
      return { to: 'form', form: id, notice: refusalText(outcome.refusal), ...before }
    case 'finished': {
      const { keepsDraft, ...next } = await played.finish(scene, outcome.answers, draft)
      // A finish that comes back to its own form found something wrong: the draft stays as it is.
      const stays = keepsDraft || (next.to === 'form' && next.form === id)
      if (stays) return next
      heldBy(scene).delete(id)
      await deleteDraft(scene.tx, scene.person.id, id)
      return next
    }
    case 'ignored':
      return { to: 'form', form: id, notice: [{ id: 'card-old' }] }
    case 'asked':
    case 'paged': {
      await keep(scene, loaded, draft)
      const isOver = !played.form.review && !currentStep(played.form, draft, context)
      if (isOver) return playMove(scene, id, { kind: 'submit' })
      const notice = outcome.is === 'asked' ? outcome.echo : undefined
      return { to: 'form', form: id, ...(notice ? { notice } : {}), ...before }
    }
  }
}

/** A message that holds a document is taken out of the chat once it is read. */
function tidied({ played, draft, context }: Loaded, made: Move): { before?: Show[] } {
  if (made.kind !== 'said' || made.said.kind !== 'text') return {}
  const step = currentStep(played.form, draft, context)
  return step && !isMore(step) && step.field.secret ? { before: [{ show: 'delete-incoming' }] } : {}
}
