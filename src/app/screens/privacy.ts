import type { Text } from '../../dialogs/show.ts'
import type { Act, Parts, Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'

/** What is kept and what a person may do about it: a copy at once, or everything erased at once. */

const parts = ['what', 'purpose', 'where', 'who', 'how-long', 'rights', 'state']

const privacy: Screen = async () => ({
  text: parts.map((part): Text => ({ id: `privacy-full-${part}` })),
  choices: [
    { label: { id: 'privacy-export-button' }, press: { do: 'export-mine' } },
    { label: { id: 'privacy-erase-button' }, press: press('erase') },
    { label: { id: 'here-button' }, press: { do: 'here-form' }, row: 800, tone: 'nav' },
    { label: { id: 'menu-button' }, press: press('home'), row: 800, tone: 'nav' },
  ],
})

const exportMine: Act = async () => ({
  to: 'here',
  before: [{ show: 'file', attachment: { kind: 'export' }, caption: [{ id: 'privacy-export-caption' }] }],
})

/** What erasing means, before it is done. */
const erase: Screen = async () => ({
  text: [{ id: 'erase-what' }, { id: 'erase-after' }, { id: 'erase-chat' }],
  choices: [
    { label: { id: 'erase-keep-button' }, press: press('privacy'), tone: 'main' },
    { label: { id: 'privacy-export-button' }, press: { do: 'export-mine' } },
    { label: { id: 'erase-confirm-button' }, press: { do: 'erase-me' } },
  ],
})

/** Nothing of the turn is kept after it: the core erases the person when it has heard this. */
const eraseMe: Act = async () => ({ to: 'nowhere', goodbye: [{ id: 'erased' }] })

export const privacyParts: Parts = {
  screens: { privacy, erase },
  acts: { 'export-mine': exportMine, 'erase-me': eraseMe },
  forms: {},
}
