/** An account that tells what an entry has been, page by page, as the server does. */
import type { components } from '../../contract/api'
import { openClient, type Umbra } from '../../contract/client'
import { json } from '../../sync/testing/http'

export type Version = components['schemas']['State']

/** A state in which these fields stood; each revision is a minute after the one before it. */
export const version = (revision: number, fields: Version['fields'], more: Partial<Version> = {}): Version => ({
  ...{ change_id: `c${revision}`, device: 'phone', revision, fields, set_aside: {} },
  entered_at: new Date(Date.UTC(2026, 2, 1, 8, revision)).toISOString(),
  ...more,
})

/** Tells one page for each request; where the pages end, it answers with what stands last, or as `then` says. */
export class Telling {
  /** What each request asked to be told before. */
  readonly before: (string | null)[] = []
  readonly umbra: Umbra

  constructor(
    private readonly pages: readonly Version[][],
    private readonly then: () => Promise<Response> = async () => json({ versions: [], more: false }),
  ) {
    this.umbra = openClient((request) => this.answer(request), 'http://umbra.test')
  }

  private answer({ url }: Request): Promise<Response> {
    this.before.push(new URL(url).searchParams.get('before'))
    const at = this.before.length - 1
    const versions = this.pages[at]
    if (!versions) return this.then()
    return Promise.resolve(json({ versions, more: at < this.pages.length - 1 || this.goesOn }))
  }

  /** It says that there is more even where its last page ends. */
  goesOn = false
}
