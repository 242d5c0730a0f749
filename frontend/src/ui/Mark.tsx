/** The mark of a day: each its own shape, so that no colour is needed to tell them apart. */

export type MarkName = 'migraine' | 'headache' | 'free' | 'medicine' | 'period' | 'unrecorded'
const SLENDER: readonly MarkName[] = ['medicine', 'period']

export function Mark({ name }: { name: MarkName }) {
  const slender = SLENDER.includes(name)
  return (
    <svg class={slender ? 'sub' : undefined} viewBox={slender ? '0 0 12 16' : '0 0 18 18'} aria-hidden="true">
      {DRAWN[name]}
    </svg>
  )
}

const DRAWN = {
  migraine: <circle class="mk-full" cx="9" cy="9" r="7" />,
  headache: <circle class="mk" cx="9" cy="9" r="7" />,
  free: <circle class="mk-dot" cx="9" cy="9" r="2.5" />,
  medicine: <path class="mk bar" d="M6 4v8" />,
  period: <path class="mk drop" d="M6 2.5c2.6 3.3 3.8 5.2 3.8 7.2a3.8 3.8 0 0 1-7.6 0c0-2 1.2-3.9 3.8-7.2z" />,
  unrecorded: <rect class="mk-open" x="1.5" y="1.5" width="15" height="15" rx="4" />,
}
