import { Presses } from '../../../src/app/path/compose-saying.ts'
import { openOutgoing } from '../../../src/app/path/open-outgoing.ts'
import { livePressesPlace } from '../../../src/db/chats.ts'
import { findDraft, listDraftForms } from '../../../src/db/conversations.ts'
import { listStoredOutgoing } from '../../../src/db/outbox.ts'
import { findPerson, getPerson } from '../../../src/db/persons.ts'
import { personBox } from '../../../src/db/sealing.ts'
import type { Answers } from '../../../src/dialogs/form.ts'
import type { Card, Press } from '../../../src/dialogs/show.ts'
import type { Locale } from '../../../src/domain/codes.ts'
import type { FreshDatabase } from '../../support/database.ts'

export type Kept = { answers: Answers; earlier: Answers }

export type Heard = { sequence: number; key: string; isAnswered: boolean }

/** What is stored of whoever talks in a chat. */
export type Records = {
  chatId: string | undefined
  personId: string | undefined
  /** As chosen; null before. */
  locale: Locale | null
  hasConsented: boolean
  liveVersion: number | null
  /** What the live card's choices do. */
  presses: (Press | null)[]
  card: Card | undefined
  drafts: Record<string, Kept>
  /** What was said since, and whether anything at all was answered to it. */
  heard: Heard[]
  /** The number of the last of it. */
  heardTo: number
  /** `card:choice` of the button pressed last, where nothing else was said since. */
  lastPress: string | undefined
}

export async function recordsOf(fresh: FreshDatabase, door: string, address: string, since = 0): Promise<Records> {
  const { db, sql, keyring } = fresh
  const [chat] = await sql<
    {
      id: string
      person_id: string | null
      live_version: number | null
      live_presses: string | null
      last_press: string | null
    }[]
  >`select id, person_id, live_version, live_presses, last_press from chats where door = ${door} and address = ${address}`
  const none: Records = {
    chatId: chat?.id,
    personId: undefined,
    locale: null,
    hasConsented: false,
    liveVersion: null,
    presses: [],
    card: undefined,
    drafts: {},
    heard: [],
    heardTo: since,
    lastPress: chat?.last_press?.split('@')[0],
  }
  if (!chat) return none
  const heard = await heardSince(fresh, chat.id, since)
  const heardTo = heard.at(-1)?.sequence ?? since
  if (!chat.person_id || !(await findPerson(db, chat.person_id))) return { ...none, heard, heardTo }
  const personId = chat.person_id
  const box = await personBox(db, keyring, personId)
  const person = await getPerson(db, personId)
  const drafts = await db.transaction(async (tx) => {
    const all: Record<string, Kept> = {}
    for (const form of await listDraftForms(tx, personId)) {
      const draft = await findDraft(tx, box, personId, form)
      if (!draft) throw new Error(`expected the draft of ${form} to open`)
      all[form] = { answers: draft.answers, earlier: draft.earlier }
    }
    return all
  })
  const body = chat.live_version === null ? undefined : await bodyOf(fresh, chat.id, chat.live_version)
  return {
    heard,
    heardTo,
    lastPress: none.lastPress,
    chatId: chat.id,
    personId,
    locale: person.locale,
    hasConsented: person.consentedAt !== null,
    liveVersion: chat.live_version,
    presses: chat.live_presses === null ? [] : Presses.parse(box.open(livePressesPlace(chat.id), chat.live_presses)),
    card: body?.kind === 'card' ? body.card : undefined,
    drafts,
  }
}

async function heardSince({ sql }: FreshDatabase, chatId: string, since: number): Promise<Heard[]> {
  const rows = await sql<{ sequence: number; key: string; is_answered: boolean }[]>`
    select i.sequence::int as sequence, i.source || '/' || i.external_id as key, exists (
      select 1 from outbox as o where o.chat_id = i.chat_id and starts_with(o.key, i.source || '/' || i.external_id || ':')
    ) as is_answered from inbox as i where i.chat_id = ${chatId} and i.sequence > ${since} order by i.sequence`
  return rows.map(({ sequence, key, is_answered }) => ({ sequence, key, isAnswered: is_answered }))
}

async function bodyOf({ sql, keyring }: FreshDatabase, chatId: string, version: number) {
  const [row] = await sql<{ before: number }[]>`select (sequence - 1)::int as before from outbox
    where chat_id = ${chatId} and card_version = ${version}`
  const [stored] = row ? await listStoredOutgoing(sql, chatId, row.before, 1) : []
  return stored && openOutgoing(keyring, stored).body
}
