import { readStatus } from '/verify/static/judge.js'

/** The keys that are believed and the newest list of what was replaced or cancelled; from the network, else as they were kept. */

/** @type {{ keys: import('jose').JWK[], status: import('../../credential/judge.js').Status | undefined }} */
export const trust = { keys: [], status: undefined }

/** Fetches both anew; what cannot be had stays as it is. */
export async function refreshTrust() {
  const keys = await fetched('/.well-known/jwks.json')
  if (keys) trust.keys = (await keys.json()).keys
  const list = await fetched('/.well-known/credential-status')
  const status = list && (await readStatus(await list.text(), trust.keys))
  if (status && status.iat >= (trust.status?.iat ?? 0)) trust.status = status
}

/** @param {string} path */
async function fetched(path) {
  try {
    const answer = await fetch(path, { cache: 'no-cache' })
    return answer.ok ? answer : undefined
  } catch {
    return undefined
  }
}
