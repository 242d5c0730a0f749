"""Every screen of the app by its address, and every look it can be in."""

from playwright.sync_api import Page, expect

from tests.e2e.coming import coming

LOOKS = ("dim", "attack", "day")
# A page that is left may never be told what became of a part that it had asked for.
MOST_TURNS = 100
SCREENS = {
    "today": "/",
    "past attack": "/past",
    "diary": "/diary",
    "a day to come": "/diary/2099-01-01",
    "a new dose": "/dose/new",
    "attacks side by side": "/compare",
    "report": "/report",
    "the page for a specialist": "/report/page",
    "links": "/share",
    "settings": "/settings",
    "medicines": "/settings/medicines",
    "a new medicine": "/settings/medicines/new",
    "background": "/settings/background",
    "waiting": "/settings/waiting",
    "deleted": "/settings/deleted",
    "backup": "/settings/backup",
    "the diary as a file": "/settings/export",
    "a diary from another app": "/settings/import",
    "how the diary was written": "/settings/written",
    "who can see what": "/settings/privacy",
    "about": "/settings/about",
    "who follows me": "/followers",
    "account": "/settings/account",
    "sign-up": "/sign-up",
    "sign-in": "/sign-in",
    "a backup put back": "/restore",
    "an attack that is not there": "/attack/none",
    "a dose that is not there": "/dose/none",
    "a medicine that is not there": "/settings/medicines/none",
    "a page that is not there": "/nowhere",
}
QUIET = """() => new Promise((quiet) => {
  const soon = () => requestAnimationFrame(() => setTimeout(quiet, 0))
  let still = setTimeout(soon, 150)
  new MutationObserver(() => {
    clearTimeout(still)
    still = setTimeout(soon, 150)
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
})"""

# As a tap on a link of the app; false where that leads nowhere else, or no app is there to follow.
FOLLOW = """(path) => {
  const title = document.querySelector('h1')
  if (!title || location.pathname + location.search === path) return false
  title.dataset.left = ''
  const link = document.createElement('a')
  link.href = path
  document.body.append(link)
  link.click()
  link.remove()
  return true
}"""


def wear(page: Page, look: str) -> None:
    """Choose a look as the settings keep it; it is worn from the next opening on."""
    page.evaluate("look => localStorage.setItem('umbra.look', look)", look)


def dress(page: Page, look: str) -> None:
    """Put the screen that is shown into a look at once, whatever the settings say."""
    page.evaluate("look => { document.documentElement.dataset.look = look }", look)


def show(page: Page, path: str) -> None:
    """Open a screen and wait until its own title is there."""
    page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("heading", name="Opening")).to_have_count(0)


def pass_on(page: Page, path: str) -> None:
    """Go to another screen as by a link of the app, which is not loaded anew for it."""
    if not page.evaluate(FOLLOW, path):
        show(page, path)
        return
    expect(page.locator("h1[data-left]")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("heading", name="Opening")).to_have_count(0)


def settled(page: Page) -> None:
    """Wait until nothing on the page changes any more, and no part of it is still on its way.

    A calendar says of itself that its days are still counted.
    """
    expect(page.locator("[aria-busy=true]")).to_have_count(0)
    parts, before = coming(page.context), (1, 0)
    for _ in range(MOST_TURNS):
        if not before[0] and before == parts.now():
            return
        before = parts.now()
        page.evaluate(QUIET)
    parts.forget_all()
