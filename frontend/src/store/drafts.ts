/** What was typed into a form and not yet kept: it outlives the page, and goes when the person leaves. */
import { openNow } from './diary'

/** What was typed under this key, or undefined when nothing was. */
export async function readDraft(key: string): Promise<unknown> {
  const diary = await openNow()
  return (await diary.use((database) => database.get('drafts', key)))?.value
}

/** Keep what is typed under this key in place of what was; resolves when it is stored. */
export async function keepDraft(key: string, value: unknown): Promise<void> {
  const draft = { value, at: new Date().toISOString() }
  const diary = await openNow()
  await diary.use((database) => database.put('drafts', draft, key))
}

/** It was kept as an entry, or is wanted no longer. */
export async function dropDraft(key: string): Promise<void> {
  const diary = await openNow()
  await diary.use((database) => database.delete('drafts', key))
}
