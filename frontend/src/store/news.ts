/** Who wants to know what changed in a diary: this page, and the other pages that have it open. */

/** Which entries changed, and whether the person wrote them or the account did. */
export type Told = { ids: string[] | 'all'; by: 'person' | 'account' }
export type Listener = (told: Told, where: 'here' | 'elsewhere') => void

export interface News {
  tell(told: Told): void
  /** The answer stops the listening. */
  listen(listener: Listener): () => void
  close(): void
}

export function openNews(name: string): News {
  const channel = new BroadcastChannel(name)
  const listeners = new Set<Listener>()
  let closed = false
  channel.onmessage = (message: MessageEvent<Told>) => {
    for (const listener of listeners) listener(message.data, 'elsewhere')
  }
  return {
    tell(told) {
      // A save that was under way when the diary was shut is stored all the same: nothing to tell, no fault.
      if (closed) return
      channel.postMessage(told)
      for (const listener of listeners) listener(told, 'here')
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      closed = true
      listeners.clear()
      channel.close()
    },
  }
}
