/** What the page of files asks of the device and of the account. */
import { filesClient, type Umbra, unreachable } from '../contract/client'
import { openNow } from '../store/diary'
import { diaryFile } from '../store/file'
import { rememberedPerson } from '../store/whose'
import { syncNow } from '../sync/schedule'
import { language } from '../words/languages'

export type Form = 'tables' | 'fhir' | 'account'
export type Notes = 'included' | 'left out'
/** Why the account gave no file; null: there is no line to it. */
export type Taken = { ok: true; file: Blob } | { ok: false; status: number | null }

export type Besides = {
  hasAccount: () => boolean
  /** The diary document, made on this device. */
  document: () => Promise<Blob>
  /** Send what only this device has, so that it is in the file. */
  sync: () => Promise<unknown>
  take: (form: Form, notes: Notes) => Promise<Taken>
}

export const besides: Besides = {
  hasAccount: () => rememberedPerson() !== null,
  document: async () => diaryFile(await openNow()),
  sync: syncNow,
  take: (form, notes) => takenFrom(filesClient(), form, notes),
}

export const takenFrom = (umbra: Umbra, form: Form, notes: Notes): Promise<Taken> => {
  const as = { parseAs: 'blob' } as const
  if (form === 'tables') return told(umbra.GET('/api/v1/export/csv', as))
  if (form === 'fhir') return told(umbra.GET('/api/v1/export/fhir', { params: { query: { notes } }, ...as }))
  return told(umbra.GET('/api/v1/export/account', { params: { query: { language: language() } }, ...as }))
}

type Sent = Promise<{ data?: unknown; response: Response }>

async function told(sent: Sent): Promise<Taken> {
  try {
    const { data, response } = await sent
    return response.ok && data instanceof Blob ? { ok: true, file: data } : { ok: false, status: response.status }
  } catch (fault) {
    if (unreachable(fault)) return { ok: false, status: null }
    throw fault
  }
}
