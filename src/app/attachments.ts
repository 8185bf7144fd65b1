import type { Database } from '../db/client.ts'
import type { Keyring } from '../db/sealing.ts'
import type { Attachment, Text } from '../dialogs/show.ts'
import type { Locale } from '../domain/codes.ts'
import type { PlaceIndex } from '../domain/places/places.ts'

/** Something drawn or written for a person when it is sent: made anew each time from what is stored, kept nowhere. */
export type Made = { bytes: Uint8Array; fileName: string; mime: string }

export type AttachmentDeps = {
  db: Database
  keyring: Keyring
  places: PlaceIndex
  say: (locale: Locale, text: Text) => string
}

/** `undefined` where what it shows is no longer there. */
export type AttachmentMaker = (
  deps: AttachmentDeps,
  personId: string,
  attachment: Attachment,
  locale: Locale,
) => Promise<Made | undefined>
