import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Real Chromium, where there is one. */

export const chromiumPath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
export const hasChromium = existsSync(chromiumPath)
if (!hasChromium) process.stdout.write(`No Chromium at ${chromiumPath}: the pages are not walked. Set CHROMIUM_PATH.\n`)

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}
export const desktop: BrowserContextOptions = { viewport: { width: 1200, height: 800 } }

const flags = [
  ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
].flat()

/** A browser of its own with nothing kept from before; `close` takes it away with all it kept. */
export async function openBrowser(
  options: BrowserContextOptions,
): Promise<{ context: BrowserContext; page: Page; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kosh-chromium-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath,
    args: flags,
    ...options,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    context,
    page,
    async close() {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const folder = fileURLToPath(new URL('../browser/screenshots', import.meta.url))

/** What the page looks like now, for people to look at; not kept in the repository. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
