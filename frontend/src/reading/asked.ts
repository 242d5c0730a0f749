/** Something that is asked for when it comes into view, once for each key, and again when it should be. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

export type Asked<Told> = {
  /** Null while it is on its way, or of another key. */
  told: Told | null
  /** Ask once more; what is shown stays until the answer is there. */
  again: () => void
  forget: () => void
}

/** `failed`: what is told when the asking itself went wrong. */
export function useAsked<Told>(key: string, ask: () => Promise<Told>, failed: Told): Asked<Told> {
  const held = useSignal<{ key: string; told: Told } | null>(null)
  const tries = useSignal(0)
  useEffect(() => {
    let stays = true
    const show = (told: Told): void => {
      if (stays) held.value = { key, told }
    }
    ask().then(show, (fault: unknown) => {
      console.error(fault)
      show(failed)
    })
    return () => {
      stays = false
    }
  }, [key, tries.value])
  return {
    told: held.value?.key === key ? held.value.told : null,
    again: () => {
      tries.value += 1
    },
    forget: () => {
      held.value = null
    },
  }
}
