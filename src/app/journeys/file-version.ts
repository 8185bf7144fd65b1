import { issueCredential, type Signer } from '../../credential/sign.ts'
import { addVersion } from '../../db/change-journeys.ts'
import type { Tx } from '../../db/client.ts'
import type { Box, Keyring } from '../../db/sealing.ts'
import type { FiledJourney } from '../../dialogs/filed.ts'
import type { Traveller } from '../../dialogs/traveller.ts'
import { dateIn } from '../../domain/calendar.ts'
import { pairsOf } from '../../domain/crossing.ts'
import type { JudgedPair } from '../../domain/lead-time.ts'
import type { PlaceIndex } from '../../domain/places/places.ts'

/** What filing works with: the person's transaction, their keys, and who signs. */
export type Filing = {
  tx: Tx
  box: Box
  keyring: Keyring
  issuer: Signer
  places: PlaceIndex
  personId: string
}

/** One version of one registration to be filed: of whom, under which code, how it was judged. */
export type VersionOf = {
  registrationId: string
  code: string
  version: number
  traveller: Traveller
  /** The next border they cross; `submitted` is what the deadline was held against. */
  judged: JudgedPair
  submitted: string
}

/** Signs the confirmation of that version and stores both. */
export async function fileVersion(
  { tx, box, issuer, places, personId }: Filing,
  journey: FiledJourney,
  { registrationId, code, version, traveller, judged, submitted }: VersionOf,
  now: Date,
): Promise<void> {
  const expiresAt = expiryOf(journey)
  const isLate = judged.status === 'late'
  const credential = await issueCredential(issuer, {
    code,
    version,
    pairs: credentialPairs(journey),
    purpose: journey.purpose,
    latinName: traveller.latinName,
    document: {
      type: traveller.document.type,
      number: traveller.document.number,
      birthDate: traveller.birthDate,
      until: traveller.document.expiresOn ?? traveller.document.issuedOn ?? '',
    },
    isLate,
    issuedAt: Math.floor(now.getTime() / 1000),
    expiresAt: Math.floor(expiresAt.getTime() / 1000),
  })
  await addVersion(tx, box, personId, {
    registrationId,
    version,
    filedAt: now,
    submittedAt: new Date(submitted),
    journey,
    region: (journey.placeId === undefined ? undefined : places.get(journey.placeId)?.region) ?? null,
    isLate,
    rule: judged.rule.id,
    deadlineAt: new Date(judged.deadline),
    credential,
    expiresAt,
  })
}

/** A pair of legs each: through where and on which day, by the clock of the side left; of a flight both airports. */
export const credentialPairs = (journey: Pick<FiledJourney, 'legs' | 'purpose'>) =>
  pairsOf(journey).map((pair) => {
    const points = [pair.exit?.checkpoint, pair.entry?.checkpoint].filter((point) => point !== undefined)
    return {
      from: pair.from,
      to: pair.to,
      checkpoint: [...new Set(points)].join('-'),
      date: dateIn(pair.at, pair.zone),
    }
  })

const daysKept = 7

/** A week after the last border. */
function expiryOf(journey: FiledJourney): Date {
  const last = Math.max(...pairsOf(journey).map((pair) => Date.parse(pair.entry?.instant ?? pair.at)))
  return new Date(last + daysKept * 24 * 3600_000)
}
