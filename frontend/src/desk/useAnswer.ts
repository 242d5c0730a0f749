/** Something that the server is asked for when a screen comes, and again when it should. */
import { useAsked } from '../reading/asked'
import type { Got, Refused } from './server'

export type Answer<Data> = {
  /** Undefined while it is on its way. */
  data: Data | undefined
  refused: Refused | null
  /** Ask once more; what is shown stays until the answer is there. */
  again: () => void
}

export function useAnswer<Data>(ask: () => Promise<Got<Data>>, key: string): Answer<Data> {
  const { told, again } = useAsked<Got<Data>>(key, ask, { ok: false, status: 500 })
  return { data: told?.ok ? told.data : undefined, refused: told && !told.ok ? told : null, again }
}
