/** The counter in a thread of its own: it reads the diary from the device itself, and holds up no tap. */
import { type Diary, openDiary } from '../store/database'
import { openLive } from '../store/live'
import { Counter } from './counter'
import type { Asked } from './protocol'

const counter = new Counter((told) => postMessage(told))
counter.start()

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.asks === 'diary') void open(data.personKey)
  else counter.hear(data)
})

async function open(personKey: string): Promise<void> {
  const diary: Diary = await openDiary(personKey)
  openLive(diary)
}
