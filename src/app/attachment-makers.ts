import { Claims } from '../credential/claims.ts'
import { findJourney, findRegistration, listRegistrations, type StoredRegistration } from '../db/journeys.ts'
import { personBox } from '../db/sealing.ts'
import type { Attachment, Text } from '../dialogs/show.ts'
import { printCode } from '../domain/code.ts'
import type { Locale } from '../domain/codes.ts'
import { drawPass } from '../pictures/draw-pass.ts'
import type { Pass } from '../pictures/pass.ts'
import { writePasses } from '../pictures/write-passes.ts'
import type { AttachmentDeps, AttachmentMaker, Made } from './attachments.ts'
import { LabourQuery, readLabour } from './exchange/read-labour.ts'
import { drawLabour } from './exchange/show-labour.ts'
import { exportPerson } from './people/export-person.ts'
import { calendarMaker } from './reminders/calendar-file.ts'

/** The QR of one registration as a picture: `{ registrationId }`. None of one that was cancelled. */
const passQr: AttachmentMaker = async (deps, personId, { registrationId }, locale) => {
  const box = await personBox(deps.db, deps.keyring, personId)
  const found = await findRegistration(deps.db, box, personId, { id: String(registrationId) })
  const [pass] = found ? await passesOf(deps, personId, [found]) : []
  if (!pass) return undefined
  return {
    bytes: await drawPass(pass, sayIn(deps, locale)),
    fileName: `kosh-${printCode(pass.code)}.png`,
    mime: 'image/png',
  }
}

/** Everybody of a journey on paper, a page each: `{ journeyId }`. */
const passPdf: AttachmentMaker = async (deps, personId, { journeyId }, locale) => {
  const box = await personBox(deps.db, deps.keyring, personId)
  if (!(await findJourney(deps.db, personId, String(journeyId)))) return undefined
  const passes = await passesOf(deps, personId, await listRegistrations(deps.db, box, personId, String(journeyId)))
  const [first] = passes
  if (!first) return undefined
  return {
    bytes: await writePasses(passes, sayIn(deps, locale)),
    fileName: `kosh-${printCode(first.code)}.pdf`,
    mime: 'application/pdf',
  }
}

/** Everything kept about the person, as they may take it elsewhere. */
const ownData: AttachmentMaker = async ({ db, keyring }, personId) => {
  const found = await exportPerson(db, keyring, personId)
  if (!found) return undefined
  return {
    bytes: Buffer.from(`${JSON.stringify(found, null, 2)}\n`),
    fileName: 'kosh-data.json',
    mime: 'application/json',
  }
}

/** The labour market as a picture: `{ by, country }`. Nobody's data. */
const market: AttachmentMaker = async ({ db, say }, _, { kind: _kind, ...asked }, locale) => {
  const query = LabourQuery.safeParse(asked)
  const view = query.success ? await readLabour(db, query.data) : undefined
  if (!view || view.rows.length === 0) return undefined
  return {
    bytes: Buffer.from(await drawLabour(view, locale, say, 'png')),
    fileName: 'kosh-labour.png',
    mime: 'image/png',
  }
}

/** Who makes what is drawn or written when it is sent, by kind. */
export const attachmentMakers: Readonly<Record<string, AttachmentMaker>> = {
  'pass-qr': passQr,
  'pass-pdf': passPdf,
  export: ownData,
  ics: calendarMaker,
  market,
}

/** What a message shows, made from what is stored now; `undefined` where that is no longer there, or no such kind is known. */
export async function makeAttachment(
  deps: AttachmentDeps,
  personId: string,
  attachment: Attachment,
  locale: Locale,
): Promise<Made | undefined> {
  const maker = Object.hasOwn(attachmentMakers, attachment.kind) ? attachmentMakers[attachment.kind] : undefined
  return maker?.(deps, personId, attachment, locale)
}

const sayIn =
  ({ say }: AttachmentDeps, locale: Locale) =>
  (text: Text) =>
    say(locale, text)

/** The passes of registrations of one journey; the cancelled have none. */
async function passesOf(
  { db }: AttachmentDeps,
  personId: string,
  found: readonly StoredRegistration[],
): Promise<Pass[]> {
  const [first] = found
  const journey = first && (await findJourney(db, personId, first.journeyId))
  if (!journey) return []
  return found
    .filter(({ status }) => status === 'filed')
    .map((registration) => {
      const claims = claimsOf(registration.credential)
      return {
        code: registration.code,
        version: registration.version,
        name: registration.traveller.name,
        latinName: registration.traveller.latinName,
        credential: registration.credential,
        checkUrl: `${claims.iss}/verify`,
        purpose: registration.purpose,
        legs: journey.legs.filter(({ status }) => status !== 'cancelled'),
        filedAt: registration.filedAt.toISOString(),
        deadlineAt: registration.deadlineAt.toISOString(),
        expiresAt: new Date(claims.exp * 1000).toISOString(),
        isLate: registration.isLate,
      }
    })
}

/** Of a credential of our own, taken from where we keep it. */
const claimsOf = (credential: string): Claims =>
  Claims.parse(JSON.parse(Buffer.from(credential.split('.')[1] ?? '', 'base64url').toString()))
