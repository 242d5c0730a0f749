/** How high the foot of the page is: what stands above it keeps clear of it, however many lines it has. */

/**
 * Follow the foot's height for as long as it is on the page. The style sheets know how high the tabs alone are in each look
 * (`--tabs`); only another height is told them, as `--foot`: to write it has the browser work out the whole page anew, in the
 * middle of the tap that begins an attack.
 */
export function followFoot(foot: HTMLElement | null): (() => void) | undefined {
  if (!foot || typeof ResizeObserver === 'undefined') return undefined
  const observer = new ResizeObserver(() => tell(foot.offsetHeight))
  observer.observe(foot)
  tell(foot.offsetHeight)
  return () => observer.disconnect()
}

function tell(height: number): void {
  const { documentElement: page } = document
  const usual = getComputedStyle(page).getPropertyValue('--tabs').trim()
  const [before, now] = [page.style.getPropertyValue('--foot'), `${height}px`]
  if (now === usual && before) page.style.removeProperty('--foot')
  if (now !== usual && before !== now) page.style.setProperty('--foot', now)
}
