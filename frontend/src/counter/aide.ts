/** Who counts for this page: a thread of its own, or, where the browser gives none, this page in small slices. */
import type { Asked, Told } from './protocol'

export interface Aide {
  ask(asked: Exclude<Asked, { asks: 'diary' }>): void
  stop(): void
}

export const startAide = (personKey: string, hear: (told: Told) => void): Aide => {
  const worker = startWorker()
  return worker ? beside(worker, personKey, hear) : here(hear)
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

/** A worker that cannot be loaded says so in `error`; what it was asked is then counted here. */
function beside(worker: Worker, personKey: string, hear: (told: Told) => void): Aide {
  const asked = new Map<string, Exclude<Asked, { asks: 'diary' }>>()
  let instead: Aide | null = null
  worker.onmessage = ({ data }: MessageEvent<Told>) => hear(data)
  worker.onerror = () => {
    worker.terminate()
    instead ??= here(hear)
    for (const question of asked.values()) instead.ask(question)
  }
  worker.postMessage({ asks: 'diary', personKey } satisfies Asked)
  return {
    ask(question) {
      asked.set(question.key, question)
      if (instead) instead.ask(question)
      else worker.postMessage(question)
    },
    stop() {
      worker.terminate()
      instead?.stop()
    },
  }
}

function here(hear: (told: Told) => void): Aide {
  let open = true
  const started = import('./counter').then(({ Counter }) => {
    const counter = new Counter((told) => open && hear(told))
    const stop = counter.start()
    return { counter, stop }
  })
  return {
    ask: (question) => void started.then(({ counter }) => counter.hear(question)),
    stop() {
      open = false
      void started.then(({ stop }) => stop())
    },
  }
}
