// @vitest-environment jsdom
/** Every file of the page can be loaded before any word is there: the chunk of a screen may come before its language. */
import { expect, test, vi } from 'vitest'

/** These begin something as soon as they are loaded: the page, its worker, the counter's thread. */
const modules = import.meta.glob([
  '../**/*.{ts,tsx}',
  '!../**/*.test.{ts,tsx}',
  '!../**/testing/**',
  '!../{main.tsx,shared/main.tsx,sw.ts}',
  '!../counter/worker.ts',
  '!../**/*.d.ts',
])

test('no file reads a word while it is loaded', async () => {
  vi.resetModules()

  const failed = await Promise.all(
    Object.entries(modules).map(([file, load]) =>
      load().then(
        () => null,
        (fault: unknown) => `${file}: ${fault}`,
      ),
    ),
  )

  expect(failed.filter(Boolean)).toEqual([])
  expect(failed.length).toBeGreaterThan(300)
})
