import { MemberState } from '../domain/codes.ts'
import { type Shared, type SharedField, sharedFields } from '../domain/exchange/application.ts'
import { ok, refuse } from '../domain/result.ts'
import { countryNamed } from './country-words.ts'
import { type Answers, defineForm, type Field, kebab } from './form.ts'
import { choice, consent, multiChoice } from './kinds/choice.ts'
import { personName } from './kinds/document.ts'
import { languages } from './kinds/languages.ts'
import { contact, number, text } from './kinds/text.ts'

/** An application: what of oneself the employer may see, each by its own tick; then only that is asked. */

export const ticked = (answers: Answers): SharedField[] =>
  sharedFields.filter((field) => Array.isArray(answers.share) && answers.share.includes(field))

const ofField = (name: SharedField, field: Omit<Field, 'name'>): Field => ({
  name,
  text: `application-${kebab(name)}`,
  when: (answers) => ticked(answers).includes(name),
  suggest: (_, { known }) => known[name],
  ...field,
})

/** Nobody's. */
const telegramExample = '@sample_anna'

export const applicationForm = defineForm({
  id: 'application',
  revision: 1,
  review: false,
  fields: [
    {
      name: 'share',
      kind: multiChoice(sharedFields, { prefix: 'shared', perRow: 2 }),
      args: (_, { known }) => ({ employer: String(known.employer ?? ''), title: String(known.title ?? '') }),
    },
    ofField('name', { kind: personName() }),
    ofField('birth_year', { kind: number({ min: 1930, max: 2012, unit: 'application-year' }) }),
    ofField('citizenship', {
      kind: choice([...MemberState.options, 'other'], { prefix: 'citizenship', perRow: 2, named: countryNamed }),
    }),
    ofField('experience', {
      kind: number({ min: 0, max: 60, unit: 'profile-years', offers: [0, 1, 2, 3, 5, 10], whole: false }),
    }),
    ofField('languages', { kind: languages() }),
    ofField('phone', { kind: contact() }),
    ofField('telegram', {
      kind: text({ max: 40, parse: readTelegramName }),
      args: () => ({ example: telegramExample }),
    }),
    ofField('about', { kind: text({ max: 600, min: 2, multiline: true }) }),
    {
      name: 'agree',
      kind: consent(),
      dependsOn: ['share'],
      args: (answers, { known }) => ({
        employer: String(known.employer ?? ''),
        fields: { list: ticked(answers).map((field) => ({ text: { id: `shared-${kebab(field)}.told` } })) },
      }),
    },
  ],
})

function readTelegramName(raw: string) {
  const name = raw.replace(/^(?:https?:\/\/)?t\.me\//i, '').replace(/^@/, '')
  return /^[a-z][a-z0-9_]{3,31}$/i.test(name)
    ? ok(`@${name}`)
    : refuse('telegram-name-wrong', { example: telegramExample })
}

/** The field a shared value is asked by, for telling it again. */
export const sharedField = (name: SharedField): Field => {
  const found = applicationForm.fields.find((field) => field.name === name)
  if (!found || 'list' in found) throw new Error(`no question asks for ${name}`)
  return found
}

/** What the answers tell of those. */
export const sharedFrom = (answers: Answers): Partial<Record<keyof Shared, unknown>> =>
  Object.fromEntries(ticked(answers).map((name) => [name, answers[name]]))

/** What an employer writes to the one they invite: when and where, in their own words. */
export const invitationForm = defineForm({
  id: 'invitation',
  revision: 1,
  review: true,
  fields: [{ name: 'message', kind: text({ max: 800, min: 5, multiline: true }) }],
})
