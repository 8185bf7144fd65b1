import { addFakeReport } from '../../db/tickets.ts'
import { type Act, goTo, type Parts, type Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'
import { buttonTyped } from './human.ts'

/** Those who pretend to be us: how we are told from them, and where to report one. */

/** Letters of a name or a link. */
const longest = 300

const fake: Screen = async ({ world }) => ({
  text: [
    { id: 'fake-official', args: { name: world.botName() ?? world.publicUrl ?? 'Kösh' } },
    { id: 'fake-money' },
    { id: 'fake-ask' },
  ],
  choices: [
    { label: { id: 'urgent-button' }, press: press('urgent') },
    { label: { id: 'here-button' }, press: { do: 'here-form' }, tone: 'nav' },
  ],
  expects: 'text',
})

const reported: Act = async (scene, params) => {
  const said = typeof params.text === 'string' ? params.text.trim() : ''
  const meant = buttonTyped(scene, await fake(scene, params), said)
  if (meant) return meant.do === 'go' ? goTo('urgent') : { to: 'back' }
  if (said.length > longest)
    return { to: 'here', notice: [{ id: 'text-too-long', args: { max: longest, length: said.length } }] }
  await addFakeReport(scene.tx, scene.box, scene.person.id, said, scene.now)
  return { to: 'back', notice: [{ id: 'fake-thanks' }] }
}

export const fakeParts: Parts = { screens: { fake }, acts: { 'text:fake': reported }, forms: {} }
