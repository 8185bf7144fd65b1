import { defineForm } from './form.ts'
import { str } from './registration-journey.ts'
import { travellerFields } from './traveller.ts'

/** Corrects what is filed of one traveller: opens on its review; the others of the journey stay as they are. */
export const travellerForm = defineForm({
  id: 'traveller',
  revision: 1,
  review: true,
  fields: travellerFields({ issuer: (answers) => str(answers.citizenship), dependsOn: [] }),
})
