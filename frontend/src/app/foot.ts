/** How high the foot of the page is: what stands above it keeps clear of it, however many lines it has. */

/** Follow the foot's height for as long as it is on the page; the style sheets know it as `--foot`, and a usual one without. */
export function followFoot(foot: HTMLElement | null): (() => void) | undefined {
  if (!foot || typeof ResizeObserver === 'undefined') return undefined
  const told = (): void => document.documentElement.style.setProperty('--foot', `${foot.offsetHeight}px`)
  const observer = new ResizeObserver(told)
  observer.observe(foot)
  told()
  return () => observer.disconnect()
}
