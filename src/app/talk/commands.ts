import { goTo, type Next, type Scene } from './scene.ts'

/** Commands of the menu, the same words at every door. Deep links come as `/start <what>_<id>`. */
export const commandNames = [
  'start',
  'new',
  'my',
  'jobs',
  'searches',
  'profile',
  'applications',
  'employer',
  'market',
  'reminders',
  'needs',
  'urgent',
  'human',
  'help',
  'language',
  'privacy',
  'web',
  'fake',
  'cancel',
] as const

const screenOf: Record<string, string> = {
  start: 'home',
  menu: 'home',
  new: 'new',
  my: 'my',
  jobs: 'jobs',
  searches: 'searches',
  profile: 'profile',
  applications: 'applications',
  employer: 'employer',
  contracts: 'contracts',
  reminders: 'reminders',
  needs: 'needs',
  urgent: 'urgent',
  help: 'help',
  language: 'language',
  privacy: 'privacy',
  web: 'other-door',
  stop: 'reminders',
  human: 'human',
  fake: 'fake',
}

export async function commandNext(scene: Scene, name: string, argument?: string): Promise<Next> {
  if (name === 'cancel') return goTo('leave-form')
  if (name === 'start' && argument) return deepLink(scene, argument)
  if (name === 'market') return (await scene.world.parts.acts['market-begin']?.(scene, {})) ?? goTo('market')
  if (name === 'stop') return goTo('reminders', { stopped: true })
  const screen = Object.hasOwn(screenOf, name) ? screenOf[name] : undefined
  return screen ? goTo(screen) : { to: 'screen', screen: 'home', notice: [{ id: 'command-unknown' }] }
}

async function deepLink(scene: Scene, argument: string): Promise<Next> {
  const [what = '', ...rest] = argument.split('_')
  const id = rest.join('_')
  const act = scene.world.parts.acts[`link:${what}`]
  return act && id ? act(scene, { id }) : goTo('home')
}
