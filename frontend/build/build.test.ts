/** What the build lays beside the app: the worker's list of files, and packed copies. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { expect, test } from 'vitest'
import { compress } from './compress.ts'
import { filesBelow } from './files.ts'
import { inFirst } from './first.ts'
import { precache } from './precache.ts'

const built = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'umbra-'))
  const forInstallers = { 'icons/maskable-192.png': 'm', 'icons/shortcut-free.png': 's', 'screens/today.png': 't' }
  const files = { 'index.html': '<p>', 'sw.js': 'x=self.__FILES', 'assets/a.js': 'a', ...forInstallers }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, 'dist', name, '..'), { recursive: true })
    writeFileSync(join(root, 'dist', name), text)
  }
  return root
}
/** Run a plugin on what was built, as Vite does at the end. */
const finish = (plugin: Plugin, root: string): string => {
  const { configResolved, closeBundle } = plugin as unknown as {
    configResolved(config: unknown): void
    closeBundle: { handler(): void }
  }
  configResolved({ root, build: { outDir: 'dist' } })
  closeBundle.handler()
  return join(root, 'dist')
}
const listIn = (dist: string): [string, string][] => JSON.parse(readFileSync(join(dist, 'sw.js'), 'utf8').slice(2))

test('the worker learns every file of the app, and not what only an installer reads', () => {
  const dist = finish(precache(), built())

  expect(listIn(dist).map(([address]) => address)).toEqual(['/assets/a.js', '/index.html'])
})

test('a file that changed has another digest', () => {
  const [one, other] = [built(), built()]
  writeFileSync(join(other, 'dist', 'index.html'), '<p>new')

  const [before, after] = [finish(precache(), one), finish(precache(), other)].map(listIn)

  expect(after?.[0]).toEqual(before?.[0])
  expect(after?.[1]).not.toEqual(before?.[1])
})

test('text is packed twice and unpacks to itself; pictures are left alone', () => {
  const dist = finish(compress(), built())

  expect(filesBelow(dist).filter((file) => file.startsWith('icons'))).toEqual([
    'icons/maskable-192.png',
    'icons/shortcut-free.png',
  ])
  expect(brotliDecompressSync(readFileSync(join(dist, 'index.html.br'))).toString()).toBe('<p>')
  expect(gunzipSync(readFileSync(join(dist, 'assets/a.js.gz'))).toString()).toBe('a')
})

test('what the first screen imports is one file, what it fetches later is not, and neither is its own entry', () => {
  const at = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url))
  const imports: Record<string, string[]> = { 'main.tsx': ['app.tsx'], 'app.tsx': ['ui/Icon.tsx', 'app.tsx'] }
  const known = Object.entries(imports).map(([file, others]): [string, string[]] => [at(file), others.map(at)])
  const graph = { getModuleInfo: (id: string) => ({ importedIds: new Map(known).get(id) ?? [] }) }

  const laid = ['main.tsx', 'app.tsx', 'ui/Icon.tsx', 'after.ts'].map((file) => inFirst(at(file), graph))

  expect(laid).toEqual([null, 'first', 'first', null])
})
