/** How the tests of the page are run; sync/ is held to every branch. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What is drawn is tested in a page of its own within one worker: a new worker for each reads jsdom anew. */
const DRAWN = 'src/**/*.test.tsx'
/** These want what Node has and a page in such a worker has not: streams, and one kind of each object. */
const ON_NODE = ['src/backup/**/*.test.tsx', 'src/desk/review.test.tsx']
/** One file without the modules beneath it, some of which cannot be read in such a worker. */
const DOM = fileURLToPath(
  new URL('node_modules/@testing-library/dom/dist/@testing-library/dom.umd.js', import.meta.url),
)

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias: { '@testing-library/dom': DOM } },
        test: {
          name: 'drawn',
          include: [DRAWN],
          exclude: ON_NODE,
          pool: 'vmThreads',
          server: { deps: { inline: [/@testing-library\/preact/] } },
        },
      },
      {
        extends: true,
        test: { name: 'else', include: ['src/**/*.test.ts', 'build/**/*.test.ts', ...ON_NODE], pool: 'threads' },
      },
    ],
    setupFiles: ['src/testing/words.ts', 'src/testing/patience.ts'],
    // By itself it leaves one core to nobody: on two, half of the machine.
    maxWorkers: '100%',
    // Two cores may be shared with a browser and two databases: slow is not wrong.
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: [
        'src/**/*.test.{ts,tsx}',
        'src/**/testing/**',
        'src/main.tsx',
        'src/after.ts',
        'src/sw.ts',
        'src/contract/**',
      ],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 90, 'src/sync/**': { branches: 100 } },
    },
  },
})
