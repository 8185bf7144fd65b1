import { blockChat, giveUpChat, unblockChat } from '../../db/chats.ts'
import type { Sql } from '../../db/client.ts'
import type { Door } from '../talk/turn.ts'

/**
 * A door tells that a chat can be reached no longer, or again, before anything was sent in vain. What waits for a chat
 * that is blocked is given up; a chat we have never heard of stays unknown.
 */
export async function reachChat(sql: Sql, door: Door, address: string, isReachable: boolean, now: Date): Promise<void> {
  const at = now.toISOString()
  if (isReachable) return unblockChat(sql, door, address)
  const chatId = await blockChat(sql, door, address, at)
  if (chatId) await giveUpChat(sql, chatId, at)
}
