/** Asks the worker for one piece of sealing, and lets it go when it has answered. */
import type { Done, Task } from './worker'

export type Besides = (task: Task) => Promise<Done>

export const besides: Besides = (task) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => worker.terminate()
    worker.addEventListener('message', ({ data }: MessageEvent<Done>) => {
      end()
      resolve(data)
    })
    worker.addEventListener('error', (event) => {
      end()
      reject(new Error(event.message))
    })
    worker.postMessage(task)
  })
