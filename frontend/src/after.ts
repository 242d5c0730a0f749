/** What runs beside the screens once they are there: account, sync, the browser's promise to keep, new versions. */
import { openSession } from './account/session'
import { openNow } from './store/diary'
import { askAfterFirstSave } from './store/persist'
import { startSync, syncSoon, syncState } from './sync/schedule'
import { lookForUpdate, watchForUpdates } from './update/update'

export async function runBeside(): Promise<void> {
  await openSession(follow)
  startSync()
  await watchForUpdates()
  void import('./history/raise').then((late) => late.raiseQuestions())
  // Once all is kept on the device: a first visit fetches no more than it shows.
  if (navigator.serviceWorker?.controller) void import('./app/rehearse').then((late) => late.rehearse())
  syncState.subscribe(({ phase }) => {
    if (phase === 'too_old') void lookForUpdate()
  })
}

/** Each diary that is opened tells of its saves. */
async function follow(): Promise<void> {
  const diary = await openNow()
  askAfterFirstSave(diary)
  diary.news.listen((told, where) => {
    if (told.by === 'person' && where === 'here') syncSoon()
  })
}
