import type { Filing } from '../../src/app/journeys/file-version.ts'
import { registerJourney } from '../../src/app/journeys/register-journey.ts'
import { placeIndex } from '../../src/app/places.ts'
import { createSigner, type Signer } from '../../src/credential/sign.ts'
import { listRegistrations, type StoredRegistration } from '../../src/db/journeys.ts'
import { personBox } from '../../src/db/sealing.ts'
import type { Traveller } from '../../src/dialogs/traveller.ts'
import type { FreshDatabase } from './database.ts'
import { aPerson } from './journeys.ts'

export const issuer = 'https://kosh.example'

/** Somebody of nobody's: a plainly made-up traveller with a passport. */
export const aTraveller = (told: Partial<Traveller> & { number?: string } = {}): Traveller => {
  const { number = 'N00000017', ...rest } = told
  return {
    relation: 'self',
    citizenship: 'KZ',
    name: 'Үлгі Мысалова',
    latinName: 'MYSALOVA, ULGI',
    birthDate: '1990-05-14',
    sex: 'female',
    document: { type: 'passport', issuer: 'KZ', number, expiresOn: '2031-03-02' },
    entry: { source: 'typed' },
    ...rest,
  }
}

export type Registered = {
  personId: string
  journeyId: string
  registrations: StoredRegistration[]
  signer: Signer
  /** Works inside the person's transaction, as a turn does. */
  filing: <T>(work: (filing: Filing) => Promise<T>) => Promise<T>
}

/** A journey from Kazakhstan to Kyrgyzstan on 10 December 2026, filed through the program's own action. */
export async function aRegisteredJourney(
  fresh: FreshDatabase,
  {
    travellers = [aTraveller()],
    now = new Date('2026-11-24T09:00:00Z'),
  }: { travellers?: Traveller[]; now?: Date } = {},
): Promise<Registered> {
  const { db, keyring, keys } = fresh
  const personId = await aPerson(fresh)
  const signer = await createSigner(issuer, keys.signing)
  const filing: Registered['filing'] = (work) =>
    db.transaction(async (tx) =>
      work({
        tx,
        box: await personBox(tx, keyring, personId),
        keyring,
        issuer: signer,
        places: placeIndex(),
        personId,
      }),
    )
  const at = (direction: 'exit' | 'entry', state: string, zone: string, wall: string) => ({
    direction,
    state,
    checkpoint: 'kz-kg-korday',
    at: wall,
    zone,
    hourKnown: true,
    isReturn: false,
  })
  const filed = await filing((one) =>
    registerJourney(
      one,
      {
        journey: {
          from: 'KZ',
          to: 'KG',
          mode: 'road',
          purpose: 'work',
          legs: [
            at('exit', 'KZ', 'Asia/Almaty', '2026-12-10T11:00'),
            at('entry', 'KG', 'Asia/Bishkek', '2026-12-10T12:00'),
          ],
          isEmergency: false,
          answers: {},
        },
        travellers,
      },
      now,
    ),
  )
  if (!filed.ok) throw new Error(`expected a journey to be filed, got ${filed.refusal.code}`)
  const { journeyId } = filed.value
  const registrations = await listRegistrations(db, await personBox(db, keyring, personId), personId, journeyId)
  return { personId, journeyId, registrations, signer, filing }
}
