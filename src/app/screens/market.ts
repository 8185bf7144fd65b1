import { findProfile } from '../../db/profiles.ts'
import type { Choice, Show, Text } from '../../dialogs/show.ts'
import { MemberState } from '../../domain/codes.ts'
import type { Told } from '../../domain/exchange/labour.ts'
import { LabourQuery, labourLabel, readLabour } from '../exchange/read-labour.ts'
import { cellText, labourNote, labourTitle, payText } from '../exchange/show-labour.ts'
import type { Act, Next, Params, Parts, Scene, Screen } from '../talk/scene.ts'
import { press } from './beginning.ts'

/** The state of the labour market in the chat: the largest demand in words, and as the picture that the page shows. */

const most = 8

const asked = (params: Params): LabourQuery => LabourQuery.catch(LabourQuery.parse({})).parse(params)

const market: Screen = async (scene, params) => {
  const query = asked(params)
  const view = await readLabour(scene.tx, query)
  const note = labourNote(view)
  const { locale } = scene.person
  const lines = view.rows.slice(0, most).map(
    (row): Text => ({
      id: 'market-line',
      args: {
        name: labourLabel(row, query.by, locale, scene.world.say),
        vacancies: countArg(row.vacancies),
        seekers: countArg(row.seekers),
        pay: { text: payText(row) },
      },
    }),
  )
  return {
    text: [
      labourTitle(view),
      ...(lines.length > 0 ? [...lines, { id: 'market-about' }] : [{ id: 'labour-empty' }]),
      ...(view.hasDemo ? [{ id: 'labour-demo' }] : []),
      ...(note ? [note] : []),
    ],
    choices: [
      ...MemberState.options.map(
        (country, index): Choice => ({
          label: { id: `country-${country.toLowerCase()}` },
          press: { do: 'market-show', by: query.by, country },
          row: Math.floor(index / 2),
        }),
      ),
      { label: { id: 'labour-union' }, press: { do: 'market-show', by: query.by, country: '' }, row: 2 },
      ...(['occupation', 'region', 'month'] as const)
        .filter((by) => by !== query.by)
        .map(
          (by): Choice => ({
            label: { id: `labour-column-${by}` },
            press: { do: 'market-show', by, country: query.country },
            row: 3,
          }),
        ),
      ...pageChoice(scene, query),
      { label: { id: 'home-jobs-button' }, press: press('jobs'), row: 10 },
      { label: { id: 'menu-button' }, press: press('home'), tone: 'nav', row: 10 },
    ],
  }
}

const countArg = (told: Told) => (typeof told === 'number' ? String(told) : { text: cellText(told) })

/** Where the pages are reached from outside. */
function pageChoice({ world, person }: Scene, { by, country }: LabourQuery): Choice[] {
  if (world.publicUrl === undefined) return []
  const query = new URLSearchParams({ by, country, lang: person.locale })
  return [{ label: { id: 'market-page-button' }, url: `${world.publicUrl.replace(/\/$/, '')}/labour?${query}` }]
}

/** The picture goes out first, so that the buttons stay below it; where there is nothing to draw there is none. */
async function marketNext({ tx }: Scene, params: Params): Promise<Next> {
  const query = asked(params)
  const { by, country } = query
  const picture: Show = { show: 'picture', attachment: { kind: 'market', by, country } }
  const { rows } = await readLabour(tx, query)
  return { to: 'screen', screen: 'market', params: { by, country }, before: rows.length > 0 ? [picture] : [] }
}

const show: Act = marketNext

/** Begins with the one state that the person looks for work in, else with all. */
const begin: Act = async (scene) => {
  const countries = (await findProfile(scene.tx, scene.person.id))?.profile.countries ?? []
  return marketNext(scene, countries.length === 1 ? { country: countries[0] } : {})
}

export const marketParts: Parts = {
  screens: { market },
  acts: { 'market-show': show, 'market-begin': begin },
  forms: {},
}
