/** How much the first load may weigh: what index.html itself names, that is, all that the first screen waits for. */
const { existsSync, readFileSync } = require('node:fs')

const PAGE = 'dist/index.html'
const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => `dist/${file}`)
/** Only an installer asks for these. */
const first = named.filter((file) => !file.endsWith('.png'))

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
