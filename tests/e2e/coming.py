"""What a page has asked for and does not have yet: a screen is fetched when it is first seen."""

from weakref import WeakKeyDictionary

from playwright.sync_api import BrowserContext, Request

PARTS = ("script", "stylesheet")


class Coming:
    """The parts of the app that are on their way to the pages of one browser."""

    def __init__(self, context: BrowserContext) -> None:
        self._open: set[Request] = set()
        self._asked = 0
        context.on("request", self._begins)
        context.on("requestfinished", self.forget)
        context.on("requestfailed", self.forget)

    def _begins(self, request: Request) -> None:
        if request.resource_type in PARTS:
            self._asked += 1
            self._open.add(request)

    def forget(self, request: Request) -> None:
        """Wait for this no longer: it is here, or never will be."""
        self._open.discard(request)

    def now(self) -> tuple[int, int]:
        """How many parts are on their way to a page that is open, and how many were ever asked."""
        self._open = {one for one in self._open if not one.frame.page.is_closed()}
        return len(self._open), self._asked

    def forget_all(self) -> None:
        """Wait for none of what was asked for until now."""
        self._open.clear()


_WATCHED: WeakKeyDictionary[BrowserContext, Coming] = WeakKeyDictionary()


def coming(context: BrowserContext) -> Coming:
    """What is on its way to this browser, from the first time on that this was asked."""
    if context not in _WATCHED:
        _WATCHED[context] = Coming(context)
    return _WATCHED[context]
