/** Some rows of the list: drawn while they are near what is seen, and a gap of their height otherwise. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { printing } from './printing'
import { Row } from './Row'
import type { Listed } from './server'

/** Until its rows were drawn once, a row is taken to be so high. */
const USUAL = 72
const NEAR = '800px'

export function Chunk({ from, patients }: { from: number; patients: readonly Listed[] }) {
  const body = useRef<HTMLTableSectionElement>(null)
  const height = useRef(patients.length * USUAL)
  const near = useSignal(from === 0)
  useEffect(() => {
    const seen = body.current
    if (!seen || typeof IntersectionObserver === 'undefined') return undefined
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (near.value) height.current = seen.offsetHeight
        near.value = entry?.isIntersecting ?? true
      },
      { rootMargin: `${NEAR} 0px` },
    )
    watch.observe(seen)
    return () => watch.disconnect()
  }, [])
  const gap = useRef<HTMLTableCellElement>(null)
  useEffect(() => {
    if (gap.current) gap.current.style.blockSize = `${height.current}px`
  }, [near.value, printing.value])
  if (!near.value && !printing.value)
    return (
      <tbody ref={body} data-from={from}>
        <tr>
          <td class="gap" ref={gap} colSpan={7} />
        </tr>
      </tbody>
    )
  return (
    <tbody ref={body} data-from={from}>
      {patients.map((one, at) => (
        <Row key={one.id} patient={one} at={from + at} />
      ))}
    </tbody>
  )
}
