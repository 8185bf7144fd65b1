import { html } from 'hono/html'
import type { Locale } from '../domain/codes.ts'
import type { Words } from '../i18n.ts'

/** A page that says what went wrong and leads back to the chat. */
export function errorPage(words: Words, locale: Locale, status: number, incident?: string) {
  const told =
    status === 404
      ? words.say(locale, { id: 'web-page-unknown' })
      : incident
        ? words.say(locale, { id: 'error-incident', args: { number: incident } })
        : words.say(locale, { id: 'web-request-refused' })
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kösh</title>
<link rel="stylesheet" href="/chat/static/page.css">
</head>
<body>
<main class="alone">
<h1>Kösh</h1>
<p>${told}</p>
<p><a href="/chat">${words.say(locale, { id: 'web-to-chat-button' })}</a></p>
</main>
</body>
</html>`
}
