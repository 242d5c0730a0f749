/** How much the first load may weigh: what index.html itself names, that is, all that the first screen waits for, and its words. */
const { existsSync, readFileSync } = require('node:fs')
const { gzipSync } = require('node:zlib')

const PAGE = 'dist/index.html'
const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => `dist/${file}`)
/** One language is fetched of those that the page names; the heaviest has to fit. */
const languages = [...page.matchAll(/name="words-\w+" content="\/([^"]+)"/g)].map(([, file]) => `dist/${file}`)
const weight = (file) => gzipSync(readFileSync(file)).length
const [heaviest] = languages.sort((one, other) => weight(other) - weight(one))
/** Only an installer asks for the pictures. */
const first = [...named.filter((file) => !file.endsWith('.png')), ...(heaviest ? [heaviest] : [])]

module.exports = [
  {
    name: 'JavaScript of the first load',
    path: first.filter((file) => file.endsWith('.js')),
    limit: '40 kB',
    gzip: true,
  },
  { name: 'the whole first load', path: [PAGE, ...first], limit: '100 kB', gzip: true },
  { name: 'service worker', path: 'dist/sw.js', limit: '6 kB', gzip: true },
]
