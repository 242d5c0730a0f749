/** The page as a later release: the same code, but for its name on the page about Umbra and a newer diary on the device. */
import { defineConfig, mergeConfig, type Plugin } from 'vite'
import usual from '../vite.config.ts'

/** Mode `next-2` is the second release after this one. */
const later = (mode: string): Plugin => ({
  name: 'umbra-later-release',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/words/en/settings.ts')) return code.replace(/version: '/, `version: 'Release ${mode}. `)
    if (id.endsWith('/store/tables.ts')) return code.replace(/VERSION = (\d+)/, `VERSION = $1 + ${mode.slice(-1)}`)
    return null
  },
})

export default defineConfig(({ mode }) => mergeConfig(usual, { plugins: [later(mode)] }))
