import { html } from 'hono/html'
import type { Locale } from '../domain/codes.ts'
import type { PageWordId, pageWordIds } from './page-words.ts'

/** What the page may load: itself, and the reader of documents, which is compiled in the browser. Nothing from anywhere else. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The chat page in one language, readable before any script has run; the script follows the person's language from then on. */
export function chatPage(
  words: Record<PageWordId, string>,
  locale: Locale,
  settings: { reader: string; pushKey: string },
) {
  const w = (id: (typeof pageWordIds)[number]) => words[id]
  const command = (name: string, id: PageWordId) =>
    html`<li><button type="button" data-command="${name}" data-word="${id}">${w(id)}</button></li>`
  return html`<!doctype html>
<html lang="${locale}" data-reader="${settings.reader}" data-push-key="${settings.pushKey}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0b5c68">
<title>Kösh</title>
<link rel="icon" href="/chat/static/icon.svg" type="image/svg+xml">
<link rel="manifest" href="/chat/static/page.webmanifest">
<link rel="stylesheet" href="/chat/static/page.css">
<script type="module" src="/chat/static/main.js"></script>
</head>
<body>
<header class="top">
<h1 class="name">Kösh</h1>
<p id="state" class="state" role="status" data-word="web-connecting">${w('web-connecting')}</p>
<button type="button" class="urgent" data-command="urgent" data-word="urgent-button">${w('urgent-button')}</button>
<button type="button" id="menu-open" class="plain" aria-haspopup="dialog" aria-controls="menu" data-word="web-menu">${w('web-menu')}</button>
</header>
<main>
<noscript><p class="told">${w('web-no-script')}</p></noscript>
<ol id="log" class="log" role="log" aria-live="polite" aria-relevant="additions text" data-word-label="web-conversation" aria-label="${w('web-conversation')}"></ol>
<div id="choices" class="choices" role="group" data-word-label="web-choices" aria-label="${w('web-choices')}"></div>
<div id="reading" class="reading" hidden>
<label class="button photo" for="photo" data-word="web-document-photo-button">${w('web-document-photo-button')}</label>
<input id="photo" class="hidden-input" type="file" accept="image/*" aria-describedby="photo-note">
<p id="photo-note" class="small" data-word="web-document-device">${w('web-document-device')}</p>
</div>
</main>
<button type="button" id="newest" class="newest" hidden data-word="web-to-newest-button">${w('web-to-newest-button')}</button>
<form id="writing" class="writing" autocomplete="off">
<p id="notice" class="notice" role="status"></p>
<button type="button" id="location" class="plain" hidden data-word="web-location-button">${w('web-location-button')}</button>
<div class="line">
<label class="for-readers" for="text" data-word="web-field">${w('web-field')}</label>
<textarea id="text" rows="1" maxlength="4000" enterkeyhint="send" data-word-placeholder="web-field" placeholder="${w('web-field')}"></textarea>
<button type="submit" id="send" class="main" data-word="web-send-button">${w('web-send-button')}</button>
</div>
</form>
<dialog id="menu" aria-labelledby="menu-title">
<h2 id="menu-title" data-word="web-menu">${w('web-menu')}</h2>
<p class="small" data-word="web-about">${w('web-about')}</p>
<ul class="menu">
${command('menu', 'menu-button')}
${command('my', 'home-my-button')}
${command('language', 'language-button')}
${command('help', 'help-button')}
${command('privacy', 'privacy-button')}
${command('web', 'other-door-button')}
<li id="push" hidden><button type="button" id="push-switch" aria-pressed="false" aria-describedby="push-note" data-word="web-push-button">${w('web-push-button')}</button>
<p id="push-note" class="small" role="status"></p></li>
<li><button type="button" id="forget" data-word="web-forget-button">${w('web-forget-button')}</button></li>
</ul>
<div id="forget-ask" class="ask" hidden role="group" aria-labelledby="forget-words">
<p id="forget-words" tabindex="-1" data-word="web-forget-ask">${w('web-forget-ask')}</p>
<button type="button" id="forget-no" class="main" data-word="web-forget-no-button">${w('web-forget-no-button')}</button>
<button type="button" id="forget-yes" data-word="web-forget-yes-button">${w('web-forget-yes-button')}</button>
</div>
<form method="dialog"><button class="plain" data-word="web-menu-close-button">${w('web-menu-close-button')}</button></form>
</dialog>
</body>
</html>`
}
