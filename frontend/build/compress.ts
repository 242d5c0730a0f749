/** Lays a brotli and a gzip copy beside every built file that gains from it, so that no request pays for it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { filesBelow } from './files.ts'

const TEXT = /\.(js|css|html|svg|json|webmanifest)$/

export const compress = (): Plugin => {
  let folder = ''
  return {
    name: 'umbra-compress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        for (const file of filesBelow(folder)) if (TEXT.test(file)) copies(join(folder, file))
      },
    },
  }
}

const copies = (file: string): void => {
  const text = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params }))
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }))
}
