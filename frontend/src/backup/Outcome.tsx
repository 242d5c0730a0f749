/** What came of putting a backup back, and the way on. */
import type { Restored } from '../store/putBack'
import { backup } from '../words/backup'

export function Outcome({ restored: { added, already, asked, gone } }: { restored: Restored }) {
  const { restore, counted } = backup
  return (
    <section class="stack">
      <div role="status">
        <p>{restore.added(counted.entries(added))}</p>
        {already > 0 && <p>{restore.already(counted.entries(already))}</p>}
        {asked > 0 && <p>{restore.asked(counted.entries(asked))}</p>}
        {gone > 0 && <p>{restore.gone(counted.entries(gone))}</p>}
      </div>
      <a class="btn main-act wide" href="/diary">
        {restore.toDiary}
      </a>
    </section>
  )
}
