/** What of a diary is in view. Whoever shows the reading keeps it, in an address or in memory. */
export type View =
  | { at: 'page' }
  | { at: 'months'; month?: string }
  | { at: 'attacks'; month?: string }
  | { at: 'attack'; id: string }

export type Go = (view: View) => void

/** The tab that a view belongs to. */
export const tabOf = ({ at }: View): 'page' | 'months' | 'attacks' => (at === 'attack' ? 'attacks' : at)
