/** Attacks month by month, newest first; ten years of them come as one scrolls, and the rows that are far are let go. */
import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useJudged } from '../counter/counted'
import { Icon } from '../ui/Icon'
import { monthAndYear } from '../words/dates'
import { diary } from '../words/diary'
import { byMonth, type Listed, rowOf } from './attacks'
import { Mark } from './Marks'
import { useWatch } from './near'
import type { Shown } from './shown'

export type AttackListProps = { attacks: readonly Listed[]; title: (count: number, month: string) => string }

/** So many months at first, and one more whenever the end comes near: more at once would be felt. */
const FIRST = 2

export function AttackList({ attacks, title }: AttackListProps) {
  useJudged()
  const shown = useSignal(FIRST)
  // The same elements again, so that one more month does not draw those that are there anew.
  const months = useMemo(
    () => byMonth(attacks).map(([month, inside]) => <Month key={month} month={month} attacks={inside} title={title} />),
    [attacks, title],
  )
  const more = (): void => {
    shown.value += 1
  }
  return (
    <>
      {months.slice(0, shown.value)}
      {shown.value < months.length && <More key={shown.value} onMore={more} />}
    </>
  )
}

/** Comes near, and the next month is there; a tap does the same. */
function More({ onMore }: { onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useWatch(button, (near) => near && onMore())
  return (
    <button ref={button} type="button" class="btn wide" onClick={onMore}>
      {diary.earlierAttacks}
    </button>
  )
}

type MonthProps = AttackListProps & { month: string }

function Month({ month, attacks, title }: MonthProps) {
  const part = useRef<HTMLElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const height = useSignal<number | null>(null)
  useWatch(part, (near) => {
    if (near) height.value = null
    else if (!part.current?.contains(document.activeElement)) height.value ??= rows.current?.offsetHeight ?? null
  })
  const kept = height.value
  useLayoutEffect(() => {
    rows.current?.style.setProperty('block-size', kept === null ? '' : `${kept}px`)
  }, [kept])
  return (
    <section ref={part} class="month" aria-labelledby={`m-${month}`}>
      <h2 id={`m-${month}`}>{title(attacks.length, monthAndYear(month))}</h2>
      <div ref={rows}>{kept === null && <Filling attacks={attacks} />}</div>
    </section>
  )
}

/** So many rows with each frame: a month of daily headache is not felt either, nor on a slow phone. */
const ROWS = 3

function Filling({ attacks }: { attacks: readonly Listed[] }) {
  const there = useSignal(ROWS)
  useEffect(() => {
    if (there.value >= attacks.length) return
    const frame = requestAnimationFrame(() => {
      there.value += ROWS
    })
    return () => cancelAnimationFrame(frame)
  })
  const rows = attacks.slice(0, there.value).map(rowOf)
  return <Rows rows={rows.filter((row) => row !== null)} />
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
const says = (kind: Shown['kind']): string =>
  kind ? { migraine: diary.mark.migraine, other: diary.mark.headache, open: diary.kinds.open }[kind] : diary.counting

function Row({ id, kind, days, times, facts }: Shown) {
  return (
    <li>
      <a class="item" href={`/attack/${id}`}>
        <span class="mark">
          {kind && <Mark name={MARK[kind]} />}
          <span class="only-heard">{says(kind)}</span>
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
