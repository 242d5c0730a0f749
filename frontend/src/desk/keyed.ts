/** The keys of the list: the arrows go from row to row, Home and End to its ends. */
import type { RefObject } from 'preact'

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }
/** Rows that come near are drawn a frame or two later. */
const FRAMES = 10

type Table = RefObject<HTMLTableElement>

export const keyed =
  (table: Table) =>
  (event: KeyboardEvent): void => {
    const shown = table.current
    if (!shown) return
    const step = STEP[event.key]
    if (step !== undefined) move(shown, step)
    else if (event.key === 'Home' || event.key === 'End') toThe(event.key, shown)
    else return
    event.preventDefault()
  }

const linksIn = (part: Element): HTMLAnchorElement[] => [...part.querySelectorAll<HTMLAnchorElement>('th a')]

function move(table: HTMLTableElement, step: number): void {
  const links = linksIn(table)
  const now = links.findIndex((link) => link.isSameNode(document.activeElement))
  reach(links[Math.min(Math.max(now + step, 0), links.length - 1)])
}

function toThe(end: 'Home' | 'End', table: HTMLTableElement, frames = FRAMES): void {
  const body = end === 'Home' ? table.tBodies[0] : table.tBodies[table.tBodies.length - 1]
  if (!body) return
  body.scrollIntoView({ block: end === 'Home' ? 'start' : 'end' })
  const links = linksIn(body)
  if (links.length > 0) reach(end === 'Home' ? links[0] : links.at(-1))
  else if (frames > 0) requestAnimationFrame(() => toThe(end, table, frames - 1))
}

function reach(link: HTMLAnchorElement | undefined): void {
  link?.focus({ preventScroll: true })
  link?.closest('tr')?.scrollIntoView({ block: 'nearest' })
}
