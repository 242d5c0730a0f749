/** Names in the page the file of each language's first words, so that the chosen one is fetched beside the app. */
import type { Plugin } from 'vite'

const FIRST = /\/words\/(\w+)\/first\.ts$/
const ANY = /\/words\/(\w+)\/(first|late|desk)\.ts$/

/** A file of words is named by its language: words-de-first. */
export function named(module: string | null): string {
  const [, language, part] = ANY.exec(module ?? '') ?? []
  return language ? `assets/words-${language}-${part}-[hash].js` : 'assets/[name]-[hash].js'
}

export const words = (): Plugin => ({
  name: 'umbra-words',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_page, { bundle }) {
      const found = Object.values(bundle ?? {}).flatMap((file) => {
        const language = file.type === 'chunk' ? FIRST.exec(file.facadeModuleId ?? '')?.[1] : undefined
        return language ? [{ name: `words-${language}`, content: `/${file.fileName}` }] : []
      })
      return found
        .sort((one, other) => one.name.localeCompare(other.name))
        .map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' }))
    },
  },
})
