"""The Tab key's way over a page: everything is met once, shows it, is not covered, and lets go."""

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Page

Step = dict[str, Any] | None
MOST_STEPS = 400
SOME_MORE = 8
COVERED = "covered while it has the focus"
BEGIN = """() => {
  scrollTo(0, 0)
  const start = document.querySelector('dialog[open]') ?? document.body
  start.tabIndex = -1
  start.focus()
  start.removeAttribute('tabindex')
}"""
EXPECTED = """() => {
  const keys = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const stage = document.querySelector('dialog[open]') ?? document.body
  const reached = [...stage.querySelectorAll(keys)].filter((one) =>
    !one.disabled && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true })
    && !one.closest('[inert]'))
  const groups = new Set()
  return reached.filter((one) => {
    if (one.type !== 'radio') return true
    const named = `${one.form?.id} ${one.name}`
    if (groups.has(named)) return false
    groups.add(named)
    return true
  }).length
}"""
OUT_OF_REACH = """() => [...document.querySelectorAll('[role]')].filter((one) =>
  ['checkbox', 'switch', 'button', 'radio'].includes(one.getAttribute('role')) && one.tabIndex < 0
).map((one) => `no key reaches it: ${one.tagName} ${one.getAttribute('aria-label')}`)"""
# Where the focus is, and whether that shows: looked at when the next press is about to leave it.
WATCH = """() => {
  const numbers = new WeakMap()
  const numberOf = (one) => {
    if (!numbers.has(one)) numbers.set(one, `number ${window.metByKeys.count++}`)
    return numbers.get(one)
  }
  const look = () => {
    const one = document.activeElement
    if (!one || one === document.body || one === document.documentElement) return null
    const words = one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText
    const name = (words ?? '').trim().slice(0, 40)
    const place = one.type === 'radio' ? `radio ${one.name}` : numberOf(one)
    const shown = one.matches('input') ? one.labels?.[0] ?? one : one
    const { left, top, right, bottom } = shown.getBoundingClientRect()
    const inside = (x, y) => {
      const there = document.elementFromPoint(x, y)
      return there && (shown.contains(there) || there.contains(shown) || one.contains(there))
    }
    const columns = [left + 2, (left + right) / 2, right - 2]
    const rows = [top + 2, (top + bottom) / 2, bottom - 2]
    const uncovered = columns.some((x) => rows.some((y) => inside(x, y)))
    const rings = [one, shown, one.nextElementSibling, one.parentElement].filter(Boolean)
    const ringed = rings.some((near) => getComputedStyle(near).outlineStyle !== 'none')
      || one.closest('svg') !== null
    return { place, name: `${one.tagName} ${name}`, uncovered, ringed }
  }
  const note = (event) => event.key === 'Tab' && window.metByKeys.steps.push(look())
  window.metByKeys?.end()
  window.metByKeys = { count: 0, steps: [], look,
    end: () => removeEventListener('keydown', note, true) }
  addEventListener('keydown', note, true)
}"""
# What is drawn after a press is there before the next; a page that nobody sees draws no frame.
DRAWN = """() => new Promise((then) => {
  requestAnimationFrame(() => setTimeout(then))
  setTimeout(then, 1000)
})"""
TAKE = """() => {
  const { steps, look } = window.metByKeys
  return [...steps.splice(0), look()]
}"""


def by_tab(page: Page) -> list[str]:
    """Walk over the whole page with the Tab key; say what is wrong with the way.

    Twenty keys within a frame outrun a list whose rows come as one nears them. Where something
    was covered so, the whole way is gone once more at a pace that the page keeps, and that counts.
    """
    found = at_pace(page, hurried=True)
    return at_pace(page, hurried=False) if any(COVERED in one for one in found) else found


def at_pace(page: Page, *, hurried: bool) -> list[str]:
    """Walk over the page once; unless hurried, what a press changes is drawn before the next."""
    page.evaluate(BEGIN)
    expected = page.evaluate(EXPECTED)
    page.evaluate(WATCH)
    met: list[dict[str, Any]] = []
    last = None
    for step in walked(page, expected, hurried=hurried):
        last = step
        if step is None or step["place"] in [one["place"] for one in met[:-1]]:
            break
        if not met or step["place"] != met[-1]["place"]:  # the parts of a date have one place
            met.append(step)
    found = list(page.evaluate(OUT_OF_REACH))
    found += [f"{COVERED}: {one['name']}" for one in met if not one["uncovered"]]
    found += [f"does not show the focus: {one['name']}" for one in met if not one["ringed"]]
    if len(met) < expected:
        found.append(f"the Tab key meets {len(met)} of {expected}, the last {last}")
    return found


def walked(page: Page, expected: int, *, hurried: bool) -> Iterator[Step]:
    """Each thing that the Tab key meets, in turn: at first as many as there should be, and one.

    Nothing has the focus before the first press; a date takes a press for each of its parts.
    """
    presses = 0
    while presses < MOST_STEPS:
        for _ in range(SOME_MORE if presses else expected + 1):
            page.keyboard.press("Tab")
            if not hurried:
                page.evaluate(DRAWN)
        steps = page.evaluate(TAKE)
        yield from steps[1:] if not presses else steps
        presses += len(steps)
