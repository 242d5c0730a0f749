/** How the tests of the page are run; sync/ is held to every branch. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    setupFiles: ['src/testing/words.ts'],
    pool: 'threads',
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
