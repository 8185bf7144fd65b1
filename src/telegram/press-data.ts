import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a button carries: the card's version and the choice's number, under a tag that only we can make, for one chat. */
export function pressData(key: Buffer, address: string, version: number, choice: number): string {
  return `${version}.${choice}.${tagOf(key, address, version, choice)}`
}

/** Which button it was; `stalePress` for what we never drew in that chat: the core answers it as an old button. */
export function readPressData(key: Buffer, address: string, data: string): { card: number; choice: number } {
  const [, version, index, tag] = /^(\d{1,10})\.(\d{1,3})\.([\w-]{16})$/.exec(data) ?? []
  const card = Number(version)
  const choice = Number(index)
  if (tag === undefined || !Number.isSafeInteger(card)) return stalePress
  const isOurs = timingSafeEqual(Buffer.from(tag), Buffer.from(tagOf(key, address, card, choice)))
  return isOurs ? { card, choice } : stalePress
}

/** No card has this number. */
export const stalePress = { card: -1, choice: -1 }

const tagOf = (key: Buffer, address: string, version: number, choice: number): string =>
  createHmac('sha256', key).update(`${address}\n${version}\n${choice}`).digest().subarray(0, 12).toString('base64url')
