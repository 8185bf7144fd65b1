import { checkpointName, countryName, dayWords, purposeName, say } from './words.js'

/** A judgement in words, with the least that an officer needs. */

/**
 * @param {HTMLElement} place
 * @param {any} judged what judge.js says of a credential
 */
export function drawVerdict(place, judged) {
  const id = `verify-${judged.result.replaceAll('_', '-')}`
  const verdict = make('h2', say(id, { version: judged.by ?? '' }))
  place.dataset.result = judged.result
  place.replaceChildren(verdict, ...(judged.claims ? [facts(judged.claims)] : []))
  place.hidden = false
}

/** @param {any} claims */
function facts({ jti, nam, pur, crs, exp, lat }) {
  const [code = '', version = ''] = jti.split('#')
  const list = document.createElement('dl')
  const add = (/** @type {string} */ name, /** @type {string[]} */ ...values) =>
    list.append(make('dt', name), ...values.map((value) => make('dd', value)))
  add(say('verify-name'), nam.replace(/<</, ', ').replaceAll('<', ' '))
  add(say('pass-crossings'), ...crs.map(crossing))
  add(say('pass-purpose'), purposeName(pur))
  add(say('verify-code'), `${code.match(/.{1,3}/g)?.join('-')} (${version})`)
  const until = make('p', say('pass-until', { date: dayWords(new Date(exp * 1000).toISOString().slice(0, 10)) }))
  const whole = document.createElement('div')
  whole.append(list, ...(lat ? [make('p', say('pass-late'))] : []), until)
  return whole
}

/** @param {[string, string, string, string]} pair */
const crossing = ([from, to, checkpoint, date]) =>
  say('verify-crossing', {
    from: countryName(from),
    to: countryName(to),
    checkpoint: checkpointName(checkpoint),
    date: dayWords(date),
  })

/**
 * @param {string} name
 * @param {string} text
 */
function make(name, text) {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
