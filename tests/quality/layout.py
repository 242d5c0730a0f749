"""Is anything lost when the page is narrow, its text large, or its colours not ours?"""

from playwright.sync_api import Page

from tests.e2e.chromium import SCREEN
from tests.e2e.eyes import overflowing

ZOOMED_FOUR_TIMES = {"width": 320, "height": 256}  # 1280 by 1024 px at 400 percent
TWICE = "() => { document.documentElement.style.fontSize = '200%' }"
ONCE = "() => { document.documentElement.style.fontSize = '' }"
CUT_OFF = """() => [...document.querySelectorAll('body *')].filter((one) => {
  if (!one.innerText?.trim() || one.closest('svg')) return false
  const { overflowX, overflowY, clipPath } = getComputedStyle(one)
  if (clipPath !== 'none') return false  // meant to be heard only
  const hides = (how) => how === 'hidden' || how === 'clip'
  return hides(overflowX) && one.scrollWidth > one.clientWidth + 1
    || hides(overflowY) && one.scrollHeight > one.clientHeight + 1
}).map((one) => `cut off: ${one.tagName} ${one.className} ${one.innerText.slice(0, 30)}`)"""
PINNED = """() => {
  const pinned = [...document.querySelectorAll('body *')].filter((one) =>
    ['sticky', 'fixed'].includes(getComputedStyle(one).position) && one.checkVisibility()
    && !one.closest('dialog'))
  scrollTo(0, document.documentElement.scrollHeight / 2)
  const free = []
  for (let y = 2; y < innerHeight; y += 4) {
    const there = document.elementFromPoint(innerWidth / 2, y)
    free.push(there && !pinned.some((one) => one.contains(there)))
  }
  scrollTo(0, 0)
  const share = free.filter(Boolean).length / free.length
  return share < 0.4 ? [`only ${Math.round(share * 100)} % of the window is left to read`] : []
}"""
MOVING = """() => [...document.querySelectorAll('*')].flatMap((one) => {
  const { transitionDuration, animationDuration } = getComputedStyle(one)
  const moves = `${transitionDuration}, ${animationDuration}`.split(', ')
    .some((time) => parseFloat(time) > 0)
  return moves ? [`moves: ${one.tagName} ${one.className}`] : []
})"""


def whole(page: Page) -> list[str]:
    """What runs over or is cut off at this size of the window and of the text."""
    return overflowing(page) + list(page.evaluate(CUT_OFF))


def zoomed_four_times(page: Page) -> list[str]:
    """What is lost at 400 percent, where a desk's window is as wide as 320 px."""
    page.set_viewport_size(ZOOMED_FOUR_TIMES)
    found = whole(page) + list(page.evaluate(PINNED))
    page.set_viewport_size(SCREEN)
    return found


def text_twice_as_large(page: Page) -> list[str]:
    """What is lost when all text is twice as large as it was drawn."""
    page.evaluate(TWICE)
    found = whole(page)
    page.evaluate(ONCE)
    return found


def calm(page: Page) -> list[str]:
    """What moves although the person asked that nothing does."""
    page.emulate_media(reduced_motion="reduce")
    found = list(page.evaluate(MOVING))
    page.emulate_media(reduced_motion="no-preference")
    return found
