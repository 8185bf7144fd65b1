import { describe, expect, it } from 'vitest'
import { parts } from '../../src/app/talk/parts.ts'
import { koshWords } from '../../src/app/world.ts'
import { textIdOf } from '../../src/dialogs/engine.ts'
import { type Form, isList, listTextId } from '../../src/dialogs/form.ts'
import { Locale } from '../../src/domain/codes.ts'

const words = koshWords(() => {})

/** The names that “continue where you stopped” and the review give to everything a form may wait at. */
const namesOf = (form: Form): string[] => [
  ...(form.review ? [`${form.id}-review.short`] : []),
  ...form.fields.flatMap((field) =>
    isList(field)
      ? [`${listTextId(form, field)}.short`, ...field.list.map((own) => nameOf(form, own, field))]
      : [nameOf(form, field)],
  ),
]
const nameOf = (...[form, field, list]: Parameters<typeof textIdOf>) =>
  `${textIdOf(form, field, list)}.${field.silent ? 'hint' : 'short'}`

describe.each(Object.values(parts.forms))('$form.id', ({ form }) => {
  it.each(Locale.options)('has a name in %s for every place where it may be left', (locale) => {
    expect(namesOf(form).filter((id) => !words.has(locale, id))).toEqual([])
  })
})
