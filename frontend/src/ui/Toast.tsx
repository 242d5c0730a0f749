/** What was just done, and the way back. It stays until it is answered: nothing here is in a hurry. */
import { words } from '../words'

export type ToastProps = { says: string; onUndo: () => void; onClose: () => void }

export function Toast({ says, onUndo, onClose }: ToastProps) {
  return (
    <div class="toast" role="status">
      <p>{says}</p>
      <button type="button" class="btn" onClick={onUndo}>
        {words.common.undo}
      </button>
      <button type="button" class="btn plain" onClick={onClose}>
        {words.common.close}
      </button>
    </div>
  )
}
