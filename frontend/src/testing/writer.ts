/** Writes many entries into the diary of a page from outside it, through the very `save` that the screens call. */
import { openDiary } from '../store/database'
import type { Kind } from '../store/documents'
import { type Patch, save } from '../store/entries'

export type Written = { kind: Kind; id: string; fields: Patch<Kind> }

/** Save one after the other, as a person would; each is stored before the next begins. */
export async function write(personKey: string, entries: Written[]): Promise<void> {
  const diary = await openDiary(personKey)
  for (const { kind, id, fields } of entries) await save(diary, kind, id, fields)
  diary.close()
}
