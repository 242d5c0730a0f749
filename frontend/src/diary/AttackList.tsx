/** Attacks month by month, newest first; ten years of them come as one scrolls. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../ui/Icon'
import { monthAndYear } from '../words/dates'
import { diary } from '../words/diary'
import { byMonth } from './attacks'
import { Mark } from './Marks'
import type { Shown } from './shown'

const AT_ONCE = 3

export function AttackList({
  rows,
  title,
}: {
  rows: readonly Shown[]
  title: (count: number, month: string) => string
}) {
  const shown = useSignal(AT_ONCE)
  const months = byMonth(rows)
  const more = (): void => {
    shown.value += AT_ONCE
  }
  return (
    <>
      {months.slice(0, shown.value).map(([month, attacks]) => (
        <section key={month} class="month" aria-labelledby={`m-${month}`}>
          <h2 id={`m-${month}`}>{title(attacks.length, monthAndYear(month))}</h2>
          <Rows rows={attacks} />
        </section>
      ))}
      {shown.value < months.length && <More key={shown.value} onMore={more} />}
    </>
  )
}

export function Rows({ rows }: { rows: readonly Shown[] }) {
  return (
    <ul class="list">
      {rows.map((row) => (
        <Row key={row.id} {...row} />
      ))}
    </ul>
  )
}

const MARK = { migraine: 'migraine', other: 'headache', open: 'unrecorded' } as const
const says = () => ({ migraine: diary.mark.migraine, other: diary.mark.headache, open: diary.kinds.open })

function Row({ id, kind, days, times, facts }: Shown) {
  return (
    <li>
      <a class="item" href={`/attack/${id}`}>
        <span class="mark">
          <Mark name={MARK[kind]} />
          <span class="only-heard">{says()[kind]}</span>
        </span>
        <span>
          <b>{days}</b> · {times}
          <span class="small under">{facts}</span>
        </span>
        <Icon name="on" />
      </a>
    </li>
  )
}

/** Comes into sight, and the next months are there; a tap does the same. */
function More({ onMore }: { onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!button.current || !('IntersectionObserver' in window)) return
    const seen = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && onMore(), {
      rootMargin: '600px',
    })
    seen.observe(button.current)
    return () => seen.disconnect()
  }, [])
  return (
    <button ref={button} type="button" class="btn wide" onClick={onMore}>
      {diary.earlierAttacks}
    </button>
  )
}
