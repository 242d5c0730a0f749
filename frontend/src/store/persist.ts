/** Asks the browser to keep the diary: Safari forgets a site that was not opened for seven days, others when space runs out. */
import { signal } from '@preact/signals'
import type { Diary } from './database'

type Storage = Pick<StorageManager, 'persist' | 'persisted'>

/** Whether the browser has promised to keep the diary; null while it was not asked. */
export const promised = signal<boolean | null>(null)

/** Ask once, after the first save: before it there is nothing to keep, and no reason that a person would see. */
export function askAfterFirstSave(diary: Diary, storage: Storage | null = browserStorage()): () => void {
  const stop = diary.news.listen((told, where) => {
    if (told.by !== 'person' || where !== 'here') return
    stop()
    void ask(storage)
  })
  return stop
}

async function ask(storage: Storage | null): Promise<void> {
  promised.value = storage ? (await storage.persisted()) || (await storage.persist()) : false
}

const browserStorage = (): Storage | null => navigator.storage ?? null
