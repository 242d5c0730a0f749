/** Tells the service worker, after the build, which files the app is made of. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { besideTheApp } from './beside.ts'
import { filesBelow } from './files.ts'

/** The worker names this global; the build puts the list of files in its place. */
const PLACE = 'self.__FILES'
/** Not part of the app that must work offline: the worker itself and what only an installer reads. */
const LEFT_OUT =
  /^sw\.js$|^(?!index\.)[\w-]+\.html$|\.(br|gz|map)$|^icons\/.*maskable|^icons\/icon-512|^icons\/shortcut-|^screens\//

export const precache = (): Plugin => {
  let folder = ''
  let others: ReadonlySet<string> = new Set()
  return {
    name: 'umbra-precache',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    generateBundle(_options, bundle) {
      others = besideTheApp(bundle)
    },
    closeBundle: {
      sequential: true,
      handler() {
        const worker = join(folder, 'sw.js')
        // A build that failed has told why, and left nothing to list.
        if (!existsSync(worker)) return
        writeFileSync(worker, readFileSync(worker, 'utf8').replace(PLACE, JSON.stringify(listed(folder, others))))
      },
    },
  }
}

/** [address, digest] of each file; the digest is what tells the next version what has changed. */
const listed = (folder: string, others: ReadonlySet<string>): [string, string][] =>
  filesBelow(folder)
    .filter((file) => !LEFT_OUT.test(file) && !others.has(file))
    .map((file) => [`/${file}`, digest(join(folder, file))])

const digest = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 12)
