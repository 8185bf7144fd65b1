import { sharedField } from '../../dialogs/application.ts'
import { told } from '../../dialogs/engine.ts'
import { kebab } from '../../dialogs/form.ts'
import type { Text } from '../../dialogs/show.ts'
import { type Shared, sharedFields } from '../../domain/exchange/application.ts'
import { contextOf, type Scene } from '../talk/scene.ts'

/** What is shared of an applicant, a line each, in the reader's language. */
export const sharedLines = (scene: Scene, shared: Shared): Text[] => {
  const context = contextOf(scene)
  return sharedFields
    .filter((name) => shared[name] !== undefined)
    .map((name, index): Text => {
      const value = told(sharedField(name), shared[name], { path: name, answers: {}, context, view: undefined })
      return {
        id: 'review-line',
        args: { label: { text: { id: `application-${kebab(name)}.short` } }, value },
        tight: index > 0,
      }
    })
}
