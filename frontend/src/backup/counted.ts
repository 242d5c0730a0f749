/** How many of each kind a backup holds, in words. */
import type { Held } from '../store/contents'
import type { Kind } from '../store/documents'
import { words } from '../words'
import { backup } from '../words/backup'

const KINDS = ['episode', 'dose', 'checkin', 'medication', 'background'] as const satisfies Kind[]

const isGone = ({ fields }: Held): boolean => fields['deleted'] === true

/** As "3,000 attacks, 12,000 medicines taken"; what was deleted is counted apart. */
export function countedWords(entries: Held[]): string {
  const standing = entries.filter((entry) => !isGone(entry))
  const parts = KINDS.flatMap((kind) => {
    const count = standing.filter((entry) => entry.kind === kind).length
    return count > 0 ? [backup.counted[kind](count)] : []
  })
  const gone = entries.length - standing.length
  return words.common.list(gone > 0 ? [...parts, backup.counted.deleted(gone)] : parts)
}
