"""A phone for the benches: real Chromium, its processor slowed 4 times, and what it felt like."""

import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Locator, Page, Playwright

from tests.e2e.chromium import FLAGS, SCREEN, chromium

SLOW_PROCESSOR = 4
PATIENCE_MILLISECONDS = 120_000
# Long tasks and answers to taps are told by the browser itself. A tap counts as answered when what
# it asks for is there and the frame that shows it has been drawn: a message sent before a frame is
# drawn comes after it.
WATCH = """(() => {
  const bench = (window.bench = { long: [], frames: [], presses: [] })
  const drawn = (then) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => then(performance.now())
    channel.port2.postMessage(0)
  }
  const there = ([css, text]) =>
    [...document.querySelectorAll(css)].some((one) => one.textContent.includes(text))
  const until = (wanted, then) => requestAnimationFrame(() =>
    there(wanted) ? drawn(then) : until(wanted, then))
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.long.push([startTime, duration])
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (one.interactionId) bench.frames.push(one.duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
  bench.arm = (all) => {
    bench.answer = Promise.all(all.map((wanted) => new Promise((answered) => {
      const begin = ({ timeStamp }) => until(wanted, (then) => answered(then - timeStamp))
      addEventListener('click', begin, { capture: true, once: true })
    })))
  }
  bench.armFinger = () => {
    bench.pressed = new Promise((shown) => {
      const begin = ({ timeStamp, target }) => {
        const key = target.closest('a, button, label, summary')
        const look = () => requestAnimationFrame(() => key.matches(':active')
          ? drawn((at) => { bench.presses.push(at - timeStamp); shown() }) : look())
        look()
      }
      addEventListener('pointerdown', begin, { capture: true, once: true })
    })
  }
  bench.arrived = (wanted) => new Promise((then) => until(wanted, then))
  bench.usable = new Promise((then) =>
    addEventListener('DOMContentLoaded', () => until(['main .main-act', ''], then)))
})()"""


class Phone:
    """One person's phone: its storage outlives the browser, and its processor is slow."""

    def __init__(self, playwright: Playwright, folder: Path, address: str) -> None:
        self._playwright = playwright
        self._folder = folder
        self._context: BrowserContext | None = None
        self.address = address

    def copy(self, folder: Path) -> "Phone":
        """Give another phone with the same storage; this one's browser must be closed."""
        shutil.copytree(self._folder, folder, ignore=shutil.ignore_patterns("Singleton*"))
        return Phone(self._playwright, folder, self.address)

    def open(self, path: str = "/", *, offline: bool = False) -> Page:
        """Start the browser cold and open the app in it."""
        self._context = self._playwright.chromium.launch_persistent_context(
            self._folder,
            executable_path=chromium(),
            args=FLAGS,
            viewport=SCREEN,
            base_url=self.address,
            offline=offline,
            locale="en-GB",
            timezone_id="Europe/Berlin",
            has_touch=True,
        )
        self._context.set_default_timeout(PATIENCE_MILLISECONDS)
        self._context.add_init_script(WATCH)
        page = self._context.pages[0]
        self.devtools(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOW_PROCESSOR})
        page.goto(path, wait_until="commit")
        return page

    def devtools(self, page: Page) -> CDPSession:
        """Speak to the browser's own tools."""
        return page.context.new_cdp_session(page)

    def close(self) -> None:
        """End the browser."""
        if self._context:
            self._context.close()
            self._context = None


def usable(page: Page) -> float:
    """Give the milliseconds from the beginning of the opening until the big button can be used."""
    return float(page.evaluate("bench.usable"))


def answered(page: Page, target: Locator, css: str, text: str = "") -> float:
    """Tap something; give the milliseconds until what it asks for is shown."""
    return answers(page, target, (css, text))[0]


def answers(page: Page, target: Locator, *wanted: tuple[str, str]) -> list[float]:
    """Tap something; give the milliseconds until each of some things is shown.

    A finger comes down, stays until the key shows it (`presses`), and goes.
    Where the key lies is asked for before: what a driver does to watch a click would count as ours.
    """
    target.scroll_into_view_if_needed()
    box = target.bounding_box()
    assert box
    page.evaluate("all => { bench.arm(all); bench.armFinger() }", wanted)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.evaluate("bench.pressed")
    page.mouse.up()
    return [float(one) for one in page.evaluate("bench.answer")]


def arrived(page: Page, css: str, text: str = "") -> float:
    """Give when something is on the page, in milliseconds since the page began."""
    return float(page.evaluate("wanted => bench.arrived(wanted)", [css, text]))


def longest(page: Page, since: float = 0) -> float:
    """Give the longest task of the page that began after a moment; 0 when none took 50 ms."""
    page.evaluate("() => new Promise((then) => setTimeout(then, 200))")
    tasks: list[Any] = page.evaluate("bench.long")
    return max((long for began, long in tasks if began >= since), default=0.0)


def next_frames(page: Page) -> list[float]:
    """Give the milliseconds from each tap so far to the next frame; under 16 is left out.

    The browser's own figure (Event Timing, of which INP is made): when a person saw an answer.
    """
    page.evaluate("() => new Promise((then) => setTimeout(then, 200))")
    return [float(one) for one in page.evaluate("bench.frames")]


def presses(page: Page) -> list[float]:
    """Give the milliseconds from each finger so far to the frame in which the key shows it."""
    return [float(one) for one in page.evaluate("bench.presses")]


def now(page: Page) -> float:
    """Give the page's own time."""
    return float(page.evaluate("performance.now()"))


def scrolled(phone: Phone, page: Page, distance: int) -> float:
    """Scroll a page with a finger; give the longest task meanwhile."""
    began = now(page)
    phone.devtools(page).send(
        "Input.synthesizeScrollGesture",
        {"x": 180, "y": 400, "yDistance": -distance, "speed": 2500, "gestureSourceType": "mouse"},
    )
    return longest(page, began)
