/** Does the slow part of sealing beside the page, so that no tap waits for it. */
import { opened, sealed } from './sealing'

export type Task =
  | { act: 'seal'; text: string; passphrase: string }
  | { act: 'open'; file: Uint8Array; passphrase: string }
export type Done = { sealed: Uint8Array } | Awaited<ReturnType<typeof opened>>

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  void work(data).then((done) => self.postMessage(done))
})

const work = async (task: Task): Promise<Done> =>
  task.act === 'seal' ? { sealed: await sealed(task.text, task.passphrase) } : opened(task.file, task.passphrase)
