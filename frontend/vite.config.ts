/** How the pages are built: the app with its worker, the desk beside it, every file named by its content. */
import { defineConfig } from 'vite'
import { compress } from './build/compress.ts'
import { inFirst } from './build/first.ts'
import { precache } from './build/precache.ts'
import { named, words } from './build/words.ts'

export default defineConfig({
  plugins: [words(), precache(), compress()],
  server: { proxy: { '/api': 'http://127.0.0.1:8000' } },
  // The counter (src/counter/worker.ts) is a module, as the page is.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The content security policy allows no data: address and no inline script.
    assetsInlineLimit: 0,
    // A script brings its own imports: a link for each, put there in the middle of a task, held up taps. Styles still need theirs.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, others, { hostType }) =>
        hostType === 'html' ? others : others.filter((other) => other.endsWith('.css')),
    },
    rollupOptions: {
      input: { app: 'index.html', desk: 'desk.html', shared: 'shared.html', sw: 'src/sw.ts' },
      output: {
        chunkFileNames: ({ facadeModuleId }) => named(facadeModuleId),
        codeSplitting: { groups: [{ name: inFirst, debugName: 'first' }] },
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})
