/** Attacks month by month, newest first. Every month has its title; its rows are there while they are near. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useJudged } from '../counter/counted'
import { Icon } from '../ui/Icon'
import { monthAndYear } from '../words/dates'
import { diary } from '../words/diary'
import { byMonth, type Listed, rowOf } from './attacks'
import { Mark } from './Marks'
import { useNear } from './near'
import type { Shown } from './shown'

export type AttackListProps = { attacks: readonly Listed[]; title: (count: number, month: string) => string }

/** So many titles at first, and as many more with each frame. */
const TITLES = 12

export function AttackList({ attacks, title }: AttackListProps) {
  useJudged()
  const months = byMonth(attacks)
  const there = useSignal(TITLES)
  useEffect(() => {
    if (there.value >= months.length) return
    const frame = requestAnimationFrame(() => {
      there.value += TITLES
    })
    return () => cancelAnimationFrame(frame)
  })
  return (
    <>
      {months.slice(0, there.value).map(([month, inside], at) => (
        <Month key={month} month={month} attacks={inside} title={title} first={at === 0 ? 'near' : 'far'} />
      ))}
    </>
  )
}

type MonthProps = AttackListProps & { month: string; first: 'near' | 'far' }

function Month({ month, attacks, title, first }: MonthProps) {
  const part = useRef<HTMLElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const height = useSignal(0)
  const near = useNear(part, first, () => {
    height.value = rows.current?.offsetHeight ?? 0
  })
  const room = height.value || attacks.length * ROW_HEIGHT
  return (
    <section ref={part} class="month" aria-labelledby={`m-${month}`}>
      <h2 id={`m-${month}`}>{title(attacks.length, monthAndYear(month))}</h2>
      <div ref={rows} style={{ minBlockSize: near.value ? 'auto' : `${room}px` }}>
        {near.value && <Near attacks={attacks} />}
      </div>
    </section>
  )
}

/** About so high is a row that was not seen yet. */
const ROW_HEIGHT = 82

function Near({ attacks }: { attacks: readonly Listed[] }) {
  return <Rows rows={attacks.map(rowOf).filter((row) => row !== null)} />
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
