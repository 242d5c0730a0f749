/** For a button that goes with its screen: while it has the focus, the browser styles the whole old page once more to take it away. */
export function letGo({ currentTarget, detail }: MouseEvent): void {
  // Whoever pressed a key keeps their place, should the button stay.
  if (detail > 0 && currentTarget instanceof HTMLElement) currentTarget.blur()
}
