/** Why something is not shown, and the way to ask again. */
import { desk } from '../words/desk'
import type { Refused } from './server'

export function Refusal({ refused, onAgain }: { refused: Refused; onAgain: () => void }) {
  return (
    <div class="card notice" role="alert">
      <p>{refused.status === null ? desk.offline : desk.failed}</p>
      <button type="button" class="btn" onClick={onAgain}>
        {desk.again}
      </button>
    </div>
  )
}
