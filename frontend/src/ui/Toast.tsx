/** What was just done, and the way back. It stays until it is answered: nothing here is in a hurry. */
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../words'

export type ToastProps = { says: string; onUndo: () => void; onClose: () => void }

export function Toast({ says, onUndo, onClose }: ToastProps) {
  const way = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What had the focus went with what was taken away: the next key stroke finds the way back.
    if (document.activeElement === document.body) way.current?.focus({ preventScroll: true })
  }, [says])
  return (
    <div class="toast" role="status">
      <p>{says}</p>
      <button ref={way} type="button" class="btn" onClick={onUndo}>
        {words.common.undo}
      </button>
      <button type="button" class="btn plain" onClick={onClose}>
        {words.common.close}
      </button>
    </div>
  )
}
