/** One page at a time talks to the account, and nobody signs in or out meanwhile. */

const NAME = 'umbra-account'

/**
 * Wait for our turn among all pages of this browser, then do the work.
 *
 * A browser has no locks on a page that came over plain HTTP; there the laws of the protocol alone keep the diary whole.
 */
export const alone = <Result>(work: () => Promise<Result>, locks: Locks | null = browserLocks()): Promise<Result> =>
  locks ? locks.request(NAME, work) : work()

export type Locks = { request<Result>(name: string, work: () => Promise<Result>): Promise<Result> }

const browserLocks = (): Locks | null => navigator.locks ?? null
