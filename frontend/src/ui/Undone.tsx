/** What was just taken away on this page, with the way back. */
import { Toast } from './Toast'
import { letGo, takeBack, undo } from './undo'

export function Undone({ at }: { at: string }) {
  const taken = undo.value
  if (!taken || taken.on !== at) return null
  return <Toast says={taken.says} onUndo={() => void takeBack()} onClose={letGo} />
}
