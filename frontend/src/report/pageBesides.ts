/** What the page for a specialist asks of the account and of the device. */
import { client, type Umbra } from '../contract/client'
import { fetchFile, makeFile, type Refused, reached, type Waiting } from '../contract/made'
import { rememberedPerson } from '../store/whose'
import { syncNow } from '../sync/schedule'
import { type Asked, isLong } from './pageAsked'

/** Pages of a long time are those of a file that the account made; others are made as they are asked for. */
export type Pages = { ok: true; count: number; file: string | null } | Refused
export type Pdf = { ok: true; file: Blob } | Refused

export type Besides = {
  hasAccount: () => boolean
  /** Send what only this device has, so that it is on the page. */
  sync: () => Promise<unknown>
  pages: (query: Asked, wait: Waiting) => Promise<Pages>
  pdf: (query: Asked, file: string | null) => Promise<Pdf>
  /** Hand the file to another app; false where this browser cannot. */
  share: (file: File) => Promise<boolean>
  canShare: () => boolean
}

export const besides: Besides = {
  hasAccount: () => rememberedPerson() !== null,
  sync: syncNow,
  pages: (query, wait) => pagesFrom(client, query, wait),
  pdf: (query, file) => pdfFrom(client, query, file),
  share,
  canShare: () => navigator.canShare?.({ files: [new File([], 'umbra.pdf', { type: PDF })] }) ?? false,
}

export const PDF = 'application/pdf'

export async function pagesFrom(umbra: Umbra, query: Asked, wait: Waiting): Promise<Pages> {
  if (isLong(query)) return madeFrom(umbra, query, wait)
  const got = await reached(umbra.GET('/api/v1/report/pages', { params: { query } }))
  if (!got) return { ok: false, status: null }
  return got.data ? { ok: true, count: got.data.pages, file: null } : { ok: false, status: got.response.status }
}

async function madeFrom(umbra: Umbra, query: Asked, wait: Waiting): Promise<Pages> {
  const made = await makeFile(umbra, { what: 'page', ...query }, wait)
  return made.ok ? { ok: true, count: made.file.pages ?? 0, file: made.file.id } : made
}

export async function pdfFrom(umbra: Umbra, query: Asked, file: string | null): Promise<Pdf> {
  if (file) return fileFrom(umbra, file)
  const got = await reached(umbra.GET('/api/v1/report.pdf', { params: { query }, parseAs: 'blob' }))
  if (!got) return { ok: false, status: null }
  const data: unknown = got.data
  return data instanceof Blob ? { ok: true, file: data } : { ok: false, status: got.response.status }
}

async function fileFrom(umbra: Umbra, id: string): Promise<Pdf> {
  const got = await fetchFile(umbra, id)
  return got.ok ? { ok: true, file: got.content } : got
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
