import type { Locale } from '../domain/codes.ts'
import { type Log, logIncident } from '../log.ts'
import type { Api } from './api.ts'

/** What a person may send on into any chat. */
export type Article = { id: string; title: string; description?: string; text: string; url?: string }

/** What is found for the words typed behind our name, best first; everybody sees the same. */
export type Inline = (query: string, locale: Locale) => Promise<Article[]>

/** Always answers, be it with nothing: else the person's app goes on waiting. */
export async function answerInline(
  { api, inline, log }: { api: Api; inline?: Inline | undefined; log: Log },
  queryId: string,
  query: string,
  locale: Locale,
): Promise<void> {
  let found: Article[] = []
  try {
    found = (await inline?.(query, locale)) ?? []
  } catch (error) {
    logIncident(log, error, { door: 'telegram', kind: 'inline' })
  }
  api.try('answerInlineQuery', {
    inline_query_id: queryId,
    results: found.slice(0, 50).map(({ id, title, description, text, url }) => ({
      type: 'article',
      id,
      title,
      ...(description === undefined ? {} : { description }),
      ...(url === undefined ? {} : { url }),
      input_message_content: { message_text: text, link_preview_options: { is_disabled: true } },
    })),
    cache_time: found.length > 0 ? 60 : 5,
    is_personal: true, // in one's own language
  })
}
