/** Says quietly that what stands in a form was typed before, and offers to start fresh; that can be undone too. */
import { common } from '../words/common'
import { kept } from '../words/kept'
import type { Draft } from './useDraft'

export function Kept({ of: { standing, turn } }: { of: Pick<Draft<unknown>, 'standing' | 'turn'> }) {
  if (standing === 'typed') return null
  return (
    <p class="row between small" role="status">
      <span>{standing === 'kept' ? kept.before : kept.anew}</span>
      <button type="button" class="btn plain" onClick={turn}>
        {standing === 'kept' ? kept.startFresh : common.undo}
      </button>
    </p>
  )
}
