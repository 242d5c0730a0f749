/** The way from an entry to what it has been. */
import type { Kind } from '../store/documents'
import { Icon } from '../ui/Icon'
import { history } from '../words/history'

export const HistoryLink = ({ kind, id }: { kind: Kind; id: string }) => (
  <a class="btn plain wide" href={`/history/${kind}/${id}`}>
    <Icon name="past" />
    {history.open}
  </a>
)
