/** Whether the browser will keep the diary, said plainly. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { promised } from '../store/persist'
import { settings } from '../words/settings'

export function StorageState() {
  const known = useSignal<boolean | null>(null)
  useEffect(() => {
    void persisted().then((kept) => {
      known.value = kept
    })
  }, [])
  const kept = promised.value ?? known.value
  const { kept: yes, notKept, unknown } = settings.storage
  return <p class="small">{kept === null ? unknown : kept ? yes : notKept}</p>
}

const persisted = async (): Promise<boolean | null> =>
  'storage' in navigator && 'persisted' in navigator.storage ? navigator.storage.persisted() : null
