/** Holds both engines of pa11y against the page that a Chromium shows, once for each line that it hears. */
import { createInterface } from 'node:readline'
import pa11y from 'pa11y'
import puppeteer from 'puppeteer'

const browser = await puppeteer.connect({ browserURL: process.argv[2], defaultViewport: null })
const [page] = await browser.pages()
// The page keeps the size that the test gave it.
page.setViewport = async () => undefined

for await (const _asked of createInterface({ input: process.stdin })) {
  const { issues } = await pa11y(page.url(), {
    browser,
    page,
    ignoreUrl: true,
    runners: ['axe', 'htmlcs'],
    standard: 'WCAG2AA',
    // What axe cannot decide, as on a drawing, tests/e2e/reach.py measures.
    levelCapWhenNeedsReview: 'notice',
    timeout: 120_000,
  })
  console.log(JSON.stringify(issues.map(({ code, runner, selector }) => `pa11y ${runner} ${code}: ${selector}`)))
}
await browser.disconnect()
