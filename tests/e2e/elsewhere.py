"""The desk of a specialist and the page of a link: each view of them, found alike in any language.

They are pages of their own beside the app. All are met in one browser, in this order: a stranger,
the reader of a link, a specialist who follows nobody, and one who follows six diaries.
"""

from typing import Any

from playwright.sync_api import Page, expect

from tests.e2e.screens import settled
from tests.e2e.views import View, unfolded

PASSWORD = "in the dark it is quiet"  # noqa: S105 - of people who do not exist
NORA, SPECIALIST = "nora.feld@example.org", "dr.adeyemi@example.org"
NEWCOMER = {"email": "new@example.org", "name": "Dr. Neu", "role": "specialist"}
SHARED = {"from": None, "to": None, "include": ["attacks", "medicines", "background"]}
WORSE_FIRST, NO_LINE = "**/api/v1/desk/patients", "**/api/v1/**"
DRAWN = "() => document.querySelector('img.sheet')?.naturalWidth > 0"
TODAY = "() => new Date().toISOString().slice(0, 10)"
KEEP = "([name, value]) => localStorage.setItem(name, value)"
KEPT = "name => localStorage.getItem(name)"
# As a page of ours asks the server, each question with a token of its own.
ASK = """async ([method, path, body]) => {
  const { csrf_token } = await (await fetch('/api/v1/csrf')).json()
  const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf_token }
  const answer = await fetch(`/api/v1${path}`, { method, headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
  return answer.status === 204 ? null : answer.json()
}"""


def asked(page: Page, method: str, path: str, body: Any = None) -> Any:
    """Ask the server as the page that is shown would; give the body of its answer.

    The page has its own answers before: one that came later would bring back who was here before.
    """
    page.wait_for_load_state("networkidle")
    return page.evaluate(ASK, [method, path, body])


def signs_in(page: Page, email: str) -> None:
    """Let somebody of the demonstration be signed in, and nobody else any more."""
    asked(page, "POST", "/session", {"email": email, "password": PASSWORD})


def given(page: Page) -> None:
    """Have Nora make a link; this browser holds what opens it, and nobody is signed in."""
    signs_in(page, NORA)
    wish = {"name": "Dr. Adeyemi", "scope": SHARED, "days": 30, "today": page.evaluate(TODAY)}
    made = asked(page, "POST", "/shares", wish)
    page.evaluate(KEEP, ["test.token", made["token"]])
    page.evaluate(KEEP, ["test.passcode", made["passcode"]])
    asked(page, "DELETE", "/session")


def opened(page: Page, path: str, comes: str) -> None:
    """Open a page anew, and wait for what only it has."""
    page.goto("about:blank")  # another link alone would be the same page
    page.goto(path)
    expect(page.locator(comes).first).to_be_visible()


def tab(page: Page, name: str, comes: str) -> None:
    """Turn to another part of what is read."""
    page.locator(f"input[name=reading][value={name}]").locator("..").click()
    expect(page.locator(comes).first).to_be_visible()


def way_in_to_the_desk(page: Page) -> None:
    """Come to the desk as nobody, whoever was signed in."""
    page.context.clear_cookies()
    opened(page, "/desk", "input[name=password]")


def new_account(page: Page) -> None:
    """Ask for a specialist's account, with nothing said."""
    way_in_to_the_desk(page)
    page.locator("input[name=way][value=signUp]").locator("..").click()
    page.locator("form button[type=submit]").click()
    expect(page.locator("[role=alert]")).to_be_visible()


def ended_link(page: Page) -> None:
    opened(page, "/shared#never-was-one", "[role=alert]")


def wrong_passcode(page: Page) -> None:
    token = page.evaluate(KEPT, "test.token")
    opened(page, f"/shared#{token}", "input[inputmode=numeric]")
    gives_passcode(page, "no")
    expect(page.locator("[aria-invalid=true]")).to_be_visible()


def gives_passcode(page: Page, passcode: str) -> None:
    page.locator("input[inputmode=numeric]").fill(passcode)
    page.locator("form button[type=submit]").click()


def unlocked(page: Page) -> None:
    """Open the link with its passcode."""
    page.goto("/desk")
    token, passcode = (page.evaluate(KEPT, f"test.{one}") for one in ("token", "passcode"))
    opened(page, f"/shared#{token}", "input[inputmode=numeric]")
    gives_passcode(page, passcode)
    expect(page.locator("input[name=reading]").first).to_be_attached()


def report_of_a_link(page: Page) -> None:
    unlocked(page)
    page.wait_for_function(DRAWN)


def attack_of_a_link(page: Page) -> None:
    """Open the link and go down to its latest attack."""
    unlocked(page)
    tab(page, "attacks", "table.read tbody button")
    page.locator("table.read tbody button").first.click()
    expect(page.locator(".read-attack")).to_be_visible()
    settled(page)
    unfolded(page)


def nobody_shares(page: Page) -> None:
    """Come to the desk as a specialist who follows nobody yet."""
    page.goto("/desk")
    asked(page, "POST", "/account", NEWCOMER | {"password": PASSWORD})
    signs_in(page, NEWCOMER["email"])
    opened(page, "/desk", "details.fold")
    settled(page)
    unfolded(page)


def patients(page: Page) -> None:
    page.goto("/desk")
    signs_in(page, SPECIALIST)
    opened(page, "/desk", "table.patients a")


def without_a_line(page: Page) -> None:
    page.route(NO_LINE, lambda route: route.abort())
    opened(page, "/desk", ".card.notice, [role=alert]")
    page.unroute(NO_LINE)


def review(page: Page) -> None:
    """Open the diary of Nora Feld, a month of it, and two periods side by side."""
    patients(page)
    page.get_by_role("link", name="Nora Feld").click()
    tab(page, "months", "table.read tbody button")
    page.locator("table.read tbody button").first.click()
    expect(page.locator("table.cal")).to_be_visible()
    page.locator(".read > details > summary").last.click()
    expect(page.locator(".read table.data")).to_be_visible()


def judged_attack(page: Page) -> None:
    """Go on from the review to the latest attack, and call it something."""
    tab(page, "attacks", "table.read tbody button")
    page.locator("table.read tbody button").first.click()
    expect(page.locator(".read-attack")).to_be_visible()
    page.locator(".mine select").select_option("2")
    page.locator(".mine .card").first.locator("button.btn").first.click()
    expect(page.locator(".mine .card [role=status] b")).to_be_visible()
    settled(page)
    unfolded(page)


def questions(page: Page) -> None:
    opened(page, "/desk/questions", "li.card")


def agreement(page: Page) -> None:
    opened(page, "/desk/agreement", "table.data")


def settings(page: Page) -> None:
    opened(page, "/desk/settings", "input[name=look]")


VIEWS = (
    View("a specialist's account without an answer", new_account),
    View("a link that has ended", ended_link),
    View("a link with a wrong passcode", wrong_passcode),
    View("the report of a link", report_of_a_link),
    View("an attack of a link", attack_of_a_link),
    View("an empty desk", nobody_shares),
    View("the diaries of a desk", patients),
    View("the desk without a line", without_a_line),
    View("a review with a month and two periods", review),
    View("an attack with a verdict", judged_attack),
    View("the questions of a desk", questions),
    View("the agreement with the rule", agreement),
    View("the settings of a desk", settings),
)
# Those in which most words are; what they share with others is met there.
WORDED = tuple(
    one
    for one in VIEWS
    if one.way
    in {new_account, wrong_passcode, nobody_shares, patients, review, judged_attack, agreement}
)
