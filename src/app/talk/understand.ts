import { fold } from '../../dialogs/match-label.ts'
import { stayNamed } from '../../dialogs/stay-words.ts'
import { navigationWords, type Steer } from '../../dialogs/words.ts'
import { dateIn } from '../../domain/calendar.ts'
import type { Locale } from '../../domain/codes.ts'
import { parseWhen } from '../../domain/when/parse-when.ts'
import { hearWork } from './hear-work.ts'
import { goTo, type Next, type Scene } from './scene.ts'

export type NavigationWord = Steer

/** A word that steers wherever it is said: back, skip, help, cancel, stop, menu; in the person's language or another of ours. */
export function navigationWord(text: string, locale: Locale): NavigationWord | undefined {
  const said = fold(text)
  if (!said || said.length > 40) return undefined
  const order: Locale[] = [locale, 'ru', 'en', 'kk', 'ky', 'hy', 'be']
  return order.map((language) => steers[language].get(said)).find((word) => word !== undefined)
}

/** Folded once: every word that is typed is held against all of them. */
const steers: Record<Locale, Map<string, NavigationWord>> = {
  kk: steersOf(navigationWords.kk),
  ru: steersOf(navigationWords.ru),
  ky: steersOf(navigationWords.ky),
  hy: steersOf(navigationWords.hy),
  be: steersOf(navigationWords.be),
  en: steersOf(navigationWords.en),
}

function steersOf(words: Record<Steer, readonly string[]>): Map<string, NavigationWord> {
  const found = new Map<string, NavigationWord>()
  for (const [word, forms] of Object.entries(words))
    for (const form of forms.map(fold)) if (!found.has(form)) found.set(form, word as NavigationWord)
  return found
}

/** What free text asks for where no question is open: a screen, jobs of an occupation, a trip on a day; else parked politely. */
export function understand(scene: Scene, text: string): Next {
  const { locale, zone } = scene.person
  const word = navigationWord(text, locale)
  if (word) return byWord[word]
  if (stayNamed(text)) return goTo('stay')
  const when = parseWhen(text, { locale, now: scene.now.toISOString(), zone })
  const isDay = (when.kind === 'date' || when.kind === 'moment') && text.trim().length >= 4
  if (isDay && when.date < dateIn(scene.now.toISOString(), zone))
    return { to: 'screen', screen: 'home', notice: [{ id: 'moment-in-past' }] }
  if (isDay) return goTo('travel-plan', { date: when.date, ...(when.kind === 'moment' ? { time: when.time } : {}) })
  const { candidates, refused, where } = hearWork(scene.world.places, text, locale)
  const [best] = candidates
  if (!refused && best && best.confidence >= 0.5) return goTo('jobs-for', { isco: best.isco, ...where })
  // An occupation, but of several kinds: a nurse, a teacher.
  if (!refused && best) return goTo('jobs-which', { found: candidates.map(({ isco }) => isco), ...where })
  return { to: 'screen', screen: 'home', notice: [{ id: 'not-understood' }] }
}

const byWord: Record<NavigationWord, Next> = {
  back: { to: 'here' },
  skip: { to: 'here' },
  cancel: { to: 'screen', screen: 'home' },
  menu: { to: 'screen', screen: 'home' },
  hello: { to: 'screen', screen: 'home' },
  help: { to: 'screen', screen: 'help' },
  urgent: { to: 'screen', screen: 'urgent' },
  my: { to: 'screen', screen: 'my' },
  jobs: { to: 'screen', screen: 'jobs' },
  searches: { to: 'screen', screen: 'searches' },
  applications: { to: 'screen', screen: 'applications' },
  stop: { to: 'screen', screen: 'reminders', params: { stopped: true } },
  language: { to: 'screen', screen: 'language' },
  register: { to: 'screen', screen: 'new' },
  crossed: { to: 'screen', screen: 'crossed' },
  'not-gone': { to: 'screen', screen: 'not-gone' },
  postponed: { to: 'screen', screen: 'postponed' },
  privacy: { to: 'screen', screen: 'privacy' },
  human: { to: 'screen', screen: 'human' },
  fake: { to: 'screen', screen: 'fake' },
  employer: { to: 'screen', screen: 'employer' },
}
