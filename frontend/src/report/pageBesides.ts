/** What the page for a specialist asks of the account and of the device. */
import { client, type Umbra, unreachable } from '../contract/client'
import { rememberedPerson } from '../store/whose'
import { syncNow } from '../sync/schedule'
import type { Asked } from './pageAsked'

/** Why the account gave nothing; null: there is no line to it. */
type Refused = { ok: false; status: number | null }
export type Pages = { ok: true; count: number } | Refused
export type Pdf = { ok: true; file: Blob } | Refused

export type Besides = {
  hasAccount: () => boolean
  /** Send what only this device has, so that it is on the page. */
  sync: () => Promise<unknown>
  pages: (query: Asked) => Promise<Pages>
  pdf: (query: Asked) => Promise<Pdf>
  /** Hand the file to another app; false where this browser cannot. */
  share: (file: File) => Promise<boolean>
  canShare: () => boolean
}

export const besides: Besides = {
  hasAccount: () => rememberedPerson() !== null,
  sync: syncNow,
  pages: (query) => pagesFrom(client, query),
  pdf: (query) => pdfFrom(client, query),
  share,
  canShare: () => navigator.canShare?.({ files: [new File([], 'umbra.pdf', { type: PDF })] }) ?? false,
}

export const PDF = 'application/pdf'

export async function pagesFrom(umbra: Umbra, query: Asked): Promise<Pages> {
  const got = await reached(umbra.GET('/api/v1/report/pages', { params: { query } }))
  if (!got) return { ok: false, status: null }
  return got.data ? { ok: true, count: got.data.pages } : { ok: false, status: got.response.status }
}

export async function pdfFrom(umbra: Umbra, query: Asked): Promise<Pdf> {
  const got = await reached(umbra.GET('/api/v1/report.pdf', { params: { query }, parseAs: 'blob' }))
  if (!got) return { ok: false, status: null }
  const data: unknown = got.data
  return data instanceof Blob ? { ok: true, file: data } : { ok: false, status: got.response.status }
}

/** What the account answered, or null where there is no line to it. */
async function reached<Got>(sent: Promise<Got>): Promise<Got | null> {
  try {
    return await sent
  } catch (fault) {
    if (unreachable(fault)) return null
    throw fault
  }
}

/** The person may change their mind in the system's own sheet: that is no fault. */
async function share(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] })
    return true
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError'
  }
}
