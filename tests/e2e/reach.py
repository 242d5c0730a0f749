"""What a finger can hit and an eye can read on a page, measured where it stands."""

from playwright.sync_api import Page

SMALL = """(least) => {
  const wanted = 'a[href], button, input, select, textarea, summary, [role=checkbox], [role=button]'
  const inWords = (one) => one.matches('a') && getComputedStyle(one).display === 'inline'
  const hit = (one) => one.matches('input') ? one.closest('label') ?? one : one
  const seen = (one) =>
    one.checkVisibility({ contentVisibilityAuto: true }) && !one.matches('.only-heard')
  // Seven days share the width of a phone.
  const inWeek = (one) => one.closest('.cal') !== null
  const targets = [...document.querySelectorAll(wanted)].filter(seen)
  return targets.filter((one) => !inWords(one)).flatMap((one) => {
    const { width, height } = hit(one).getBoundingClientRect()
    const wide = inWeek(one) ? least : width
    if (Math.min(wide, height) >= least - 0.5) return []
    const name = one.getAttribute('aria-label') ?? hit(one).innerText ?? one.id
    const size = `${Math.round(width)} x ${Math.round(height)}`
    return [`${one.tagName} ${name.trim().slice(0, 30)}: ${size}`]
  })
}"""
PALE = """() => {
  const linear = (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const read = (colour) => {
    paper.clearRect(0, 0, 1, 1)
    paper.fillStyle = colour
    paper.fillRect(0, 0, 1, 1)
    return [...paper.getImageData(0, 0, 1, 1).data]
  }
  const light = ([red, green, blue]) =>
    0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255)
  const ground = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor)
      if (colour[3] > 250) return colour
    }
    return read(getComputedStyle(document.documentElement).backgroundColor)
  }
  const ratio = (one, colour) => {
    const [bright, dark] = [light(read(colour)), light(ground(one))].sort((a, b) => b - a)
    return (bright + 0.05) / (dark + 0.05)
  }
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const pale = new Set()
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const one = text.parentElement
    if (!text.data.trim() || !one.checkVisibility({ visibilityProperty: true })) continue
    const style = getComputedStyle(one)
    const found = ratio(one, one instanceof SVGElement ? style.fill : style.color)
    if (found < 4.5) pale.add(`${text.data.trim().slice(0, 30)}: ${found.toFixed(2)}`)
  }
  return [...pale]
}"""


def small_targets(page: Page, least: int) -> list[str]:
    """What can be tapped but is less than so many px high or wide; a link in a sentence may be."""
    return list(page.evaluate(SMALL, least))


def pale_words(page: Page) -> list[str]:
    """The words with a contrast below 4.5 to 1 against what they stand on, of whatever size."""
    return list(page.evaluate(PALE))
