/** What Today has opened on itself, so that a shortcut can open it too. */
import { signal } from '@preact/signals'

export type Opened = 'medicine' | 'attack today' | 'already running' | null
export const opened = signal<Opened>(null)
export const shut = (): void => {
  opened.value = null
}
