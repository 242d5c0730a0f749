/** Waits until something is so: for what a page learns by messages, which come when they come. */
import { vi } from 'vitest'

export const soon = <Result>(check: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 30_000, interval: 10 })
