import { html } from 'hono/html'
import { Locale } from '../../domain/codes.ts'
import { ownNames } from '../../i18n.ts'
import type { VerifyWordId } from './page-words.ts'

/** What the page may load: itself alone. */
export const verifyPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page in one language, readable before any script has run; the script puts it into another when one is chosen. */
export function verifyPage(words: Record<string, string>, locale: Locale) {
  const w = (id: VerifyWordId) => words[id] ?? id
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${w('verify-title')} – Kösh</title>
<link rel="icon" href="/verify/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/verify/static/page.css">
<script src="/verify/static/jsQR.js" defer></script>
<script type="module" src="/verify/static/main.js"></script>
</head>
<body>
<header>
<p class="name">Kösh</p>
<label for="language" data-word="verify-language">${w('verify-language')}</label>
<select id="language">${Locale.options.map(
    (code) =>
      html`<option value="${code}" lang="${code}"${code === locale ? html` selected` : ''}>${ownNames[code]}</option>`,
  )}</select>
</header>
<main>
<h1 data-word="verify-title">${w('verify-title')}</h1>
<p data-word="verify-intro">${w('verify-intro')}</p>
<noscript><p class="told" data-word="verify-no-script">${w('verify-no-script')}</p></noscript>
<section class="ways">
<button type="button" id="scan" class="main" data-word="verify-scan-button">${w('verify-scan-button')}</button>
<label class="button" for="picture" data-word="verify-picture-button">${w('verify-picture-button')}</label>
<input id="picture" class="hidden-input" type="file" accept="image/*">
<video id="camera" hidden muted playsinline></video>
<form id="pasting">
<label for="text" data-word="verify-paste">${w('verify-paste')}</label>
<textarea id="text" rows="4" autocomplete="off" autocapitalize="off" spellcheck="false"></textarea>
<button type="submit" data-word="verify-check-button">${w('verify-check-button')}</button>
</form>
</section>
<p id="notice" role="status"></p>
<section id="verdict" tabindex="-1" aria-live="assertive" hidden></section>
<form id="document" aria-labelledby="document-title" autocomplete="off" hidden>
<h2 id="document-title" data-word="verify-document-title">${w('verify-document-title')}</h2>
<p data-word="verify-document-how">${w('verify-document-how')}</p>
<label for="number" data-word="verify-document-number">${w('verify-document-number')}</label>
<input id="number" required maxlength="30" autocapitalize="characters" spellcheck="false">
<label for="birth" data-word="verify-document-birth">${w('verify-document-birth')}</label>
<input id="birth" type="date" required>
<label for="until" data-word="verify-document-until">${w('verify-document-until')}</label>
<input id="until" type="date">
<button type="submit" data-word="verify-document-check-button">${w('verify-document-check-button')}</button>
<p id="compared" role="status"></p>
</form>
</main>
<footer>
<p id="status"></p>
<p id="ready"></p>
<p data-word="verify-not-state">${w('verify-not-state')}</p>
</footer>
</body>
</html>`
}
