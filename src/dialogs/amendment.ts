import { defineForm } from './form.ts'
import { borderFields, flightFields, lateField, returnFields, stayFields, wayFields } from './journey-fields.ts'
import { isAhead } from './registration.ts'
import { registrationNotes } from './registration-notes.ts'

/** Changes a filed journey: opens on its review, filled in as it was filed; who travels is changed elsewhere. */
export const amendmentForm = defineForm({
  id: 'amendment',
  revision: 1,
  review: true,
  fields: [...wayFields, ...borderFields, ...flightFields, ...stayFields, ...returnFields, lateField],
  notes: registrationNotes,
  check: isAhead,
})
