/** What the page of files asks of the device and of the account. */
import { type Fetched, takeFile, type Waiting } from '../contract/made'
import { openNow } from '../store/diary'
import { diaryFile } from '../store/file'
import { rememberedPerson } from '../store/whose'
import { syncNow } from '../sync/schedule'
import { language } from '../words/languages'

export type Form = 'tables' | 'fhir' | 'account'
export type Notes = 'included' | 'left out'
export type Besides = {
  hasAccount: () => boolean
  /** The diary document, made on this device. */
  document: () => Promise<Blob>
  /** Send what only this device has, so that it is in the file. */
  sync: () => Promise<unknown>
  take: (form: Form, notes: Notes, wait: Waiting) => Promise<Fetched>
}

export const besides: Besides = {
  hasAccount: () => rememberedPerson() !== null,
  document: async () => diaryFile(await openNow()),
  sync: syncNow,
  take: (form, notes, wait) => takeFile({ what: form, notes, language: language() }, wait),
}
