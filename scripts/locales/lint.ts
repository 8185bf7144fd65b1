import type { Form } from '../../src/dialogs/form.ts'
import type { Locale } from '../../src/domain/codes.ts'
import { familyIds, type TextFamily } from '../../src/text-ids.ts'
import { checkAgreement } from './agree.ts'
import { type Finding, readLocale } from './read.ts'
import { checkBare, checkNeeds, checkUnused, needsOf, needsOfFamilies, needsOfForm, type SourceFile } from './usage.ts'
import { checkWording } from './wording.ts'

export type Project = {
  locales: readonly { locale: Locale; file: string; source: string }[]
  sources: readonly SourceFile[]
  forms: readonly { form: Form; file: string }[]
  families: readonly TextFamily[]
}

/** Everything wrong with the words of a project, in the order of files and lines. */
export function lintLocales(project: Project): Finding[] {
  const files = project.locales.map(({ locale, file, source }) => readLocale(locale, file, source))
  const needs = [
    ...needsOf(project.sources),
    ...project.forms.flatMap(({ form, file }) => needsOfForm(form, file)),
    ...needsOfFamilies(project.families),
  ]
  const labels = new Set(project.families.filter((family) => family.onButtons).flatMap(familyIds))
  const isLabel = (id: string) => /-button$|\.(add|done|remove)$/.test(id) || labels.has(id)
  const found = [
    ...files.flatMap((file) => file.findings),
    ...checkAgreement(files),
    ...checkWording(files, isLabel),
    ...checkNeeds(files, needs),
    ...checkBare(files, project.sources),
    ...checkUnused(files, project.sources, needs),
  ]
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
