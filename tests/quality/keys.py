"""The Tab key's way over a page: everything is met once, shows it, is not covered, and lets go."""

from playwright.sync_api import Page

MOST_STEPS = 400
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
STEP = """() => {
  const one = document.activeElement
  if (!one || one === document.body || one === document.documentElement) return null
  const name = (one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText ?? '')
    .trim().slice(0, 40)
  const key = one.type === 'radio' ? `radio ${one.name}` : null
  window.metByKeys ??= new Map()
  const place = key ?? [...document.querySelectorAll('*')].indexOf(one)
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
  return { place: String(place), name: `${one.tagName} ${name}`, uncovered, ringed }
}"""


def by_tab(page: Page) -> list[str]:
    """Walk over the whole page with the Tab key; say what is wrong with the way."""
    page.evaluate(BEGIN)
    expected = page.evaluate(EXPECTED)
    met: set[str] = set()
    last = None
    found = list(page.evaluate(OUT_OF_REACH))
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        step = page.evaluate(STEP)
        if step is None or (step["place"] in met and step["place"] != last):
            break
        if step["place"] == last:  # the parts of a date
            continue
        last = step["place"]
        met.add(last)
        found += [] if step["uncovered"] else [f"covered while it has the focus: {step['name']}"]
        found += [] if step["ringed"] else [f"does not show the focus: {step['name']}"]
    if len(met) < expected:
        found.append(f"the Tab key meets {len(met)} of {expected}, the last {step}")
    return found
