import { applicantParts } from '../screens/applicants.ts'
import { applicationParts } from '../screens/applications.ts'
import { beginningParts } from '../screens/beginning.ts'
import { contractParts } from '../screens/contracts.ts'
import { employerParts } from '../screens/employer.ts'
import { fakeParts } from '../screens/fake.ts'
import { groupParts } from '../screens/groups.ts'
import { humanParts } from '../screens/human.ts'
import { jobsParts } from '../screens/jobs.ts'
import { marketParts } from '../screens/market.ts'
import { needsParts } from '../screens/needs.ts'
import { otherDoorParts } from '../screens/other-door.ts'
import { privacyParts } from '../screens/privacy.ts'
import { registrationParts } from '../screens/registration.ts'
import { reminderParts } from '../screens/reminders.ts'
import { searchParts } from '../screens/searches.ts'
import { stayParts } from '../screens/stay.ts'
import { urgent } from '../screens/urgent.ts'
import type { Parts } from './scene.ts'

/** Everything the conversation can show, do and ask. A name given twice is an error of ours. */
export const parts: Parts = merge([
  beginningParts,
  registrationParts,
  jobsParts,
  otherDoorParts,
  privacyParts,
  needsParts,
  marketParts,
  reminderParts,
  searchParts,
  stayParts,
  humanParts,
  fakeParts,
  employerParts,
  applicationParts,
  applicantParts,
  contractParts,
  groupParts,
  { screens: { urgent }, acts: {}, forms: {} },
])

function merge(all: readonly Parts[]): Parts {
  const merged: Parts = { screens: {}, acts: {}, forms: {} }
  for (const part of all)
    for (const kind of ['screens', 'acts', 'forms'] as const)
      for (const [name, value] of Object.entries(part[kind])) {
        if (name in merged[kind]) throw new Error(`two parts have a ${kind} named ${name}`)
        Object.assign(merged[kind], { [name]: value })
      }
  return merged
}
