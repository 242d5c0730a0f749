/** Opens one of the groups behind their titles, and leads there, by eye and by keyboard. */

export function openGroup(name: string): void {
  const fold = document.getElementById(`group-${name}`)
  if (!(fold instanceof HTMLDetailsElement)) return
  fold.open = true
  fold.scrollIntoView({ block: 'start' })
  fold.querySelector('summary')?.focus({ preventScroll: true })
}

/** The group that the address asks for: "?open=aura". */
export function openAsked(): void {
  const asked = new URLSearchParams(location.search).get('open')
  if (asked) openGroup(asked)
}
