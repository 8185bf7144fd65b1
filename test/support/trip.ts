import type { Talk } from './talk.ts'

/** A whole registration said to the core; a test writes out only what it turns on. */
export type Trip = {
  citizenship?: string
  from?: string
  to?: string
  mode?: string
  /** Each border: through where and when, as typed; a list by land, in order. */
  borders?: { through: string; at: string }[]
  purpose?: string
  /** As typed; `null` passes the question over, which purposes without it need not. */
  host?: string | null
  place?: string
  address?: string
  returns?: string
  document?: { type: string; number: string; name: string; latin: string; born: string; until?: string }
  companions?: { relation: string; citizenship: string; document: NonNullable<Trip['document']> }[]
}

export const aDocument = {
  type: 'document-passport',
  number: 'N12345678',
  name: 'Үлгібаева Әсел',
  latin: 'ULGIBAEVA, ASEL',
  born: '05.03.1994',
  until: '01.02.2030',
}

export const aChild = {
  type: 'document-birth-certificate',
  number: 'AB1234567',
  name: 'Үлгібаев Арман',
  latin: 'ULGIBAEV, ARMAN',
  born: '07.06.2018',
}

/** From the menu to the review card. */
export async function fillTrip(t: Talk, trip: Trip = {}): Promise<void> {
  await t.command('new')
  await t.presses(
    t.card().choices[0]?.label.id === 'resume-registration-button'
      ? 'registration-anew-button'
      : 'registration-begin-button',
  )
  await t.presses(`citizenship-${trip.citizenship ?? 'kz'}`)
  await t.presses(`country-${trip.from ?? 'kz'}`)
  await t.presses(`country-${trip.to ?? 'ru'}`)
  await t.presses(`mode-${trip.mode ?? 'road'}`)
  for (const { through, at } of trip.borders ?? [{ through: 'Кайрак', at: '10.12.2026 12:00' }]) {
    await t.says(through)
    await t.says(at)
  }
  const purpose = trip.purpose ?? 'work'
  await t.presses(`purpose-${purpose}`)
  if (!['transit', 'tourism', 'job-search'].includes(purpose)) {
    if (trip.host) await t.says(trip.host)
    else if (purpose === 'work') await t.presses('registration-employer-none-button')
    else await t.presses('skip-button')
  }
  if (purpose !== 'transit') {
    await t.says(trip.place ?? 'Челябинск')
    if (trip.address) await t.says(trip.address)
    else await t.presses('registration-address-unknown-button')
  }
  if (t.labels().length > 0 && t.card().text.some(({ id }) => id === 'registration-returns'))
    await t.presses(`returns-${trip.returns ?? 'no'}`)
  await fillDocument(t, trip.document ?? aDocument)
  for (const companion of trip.companions ?? []) {
    await t.presses('registration-companions.add')
    await t.presses(`relation-${companion.relation}`)
    await t.presses(`citizenship-${companion.citizenship}`)
    await fillDocument(t, companion.document)
  }
  await t.presses('registration-companions.done')
}

async function fillDocument(t: Talk, document: NonNullable<Trip['document']>): Promise<void> {
  await t.presses('document-type-it-button')
  await t.presses(document.type)
  await t.says(document.number)
  if (t.card().choices.some(({ label }) => label.id === 'document-number-keep-button'))
    await t.presses('document-number-keep-button')
  await t.says(document.name)
  await t.says(document.latin)
  await t.says(document.born)
  if (t.card().text.some(({ id }) => id === 'traveller-expires-on')) {
    if (document.until) await t.says(document.until)
    else await t.presses('skip-button')
  }
}

/** Fills everything in and hands it in. */
export async function fileTrip(t: Talk, trip: Trip = {}): Promise<void> {
  await fillTrip(t, trip)
  await t.presses('registration-submit-button')
}
