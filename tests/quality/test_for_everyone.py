"""Every screen in every state is for everyone: by eye, ear and keys, in any look and size."""

import pytest
from playwright.sync_api import Page

from tests.e2e.eyes import findings, overflowing
from tests.e2e.reach import small_targets
from tests.e2e.screens import LOOKS, dress
from tests.e2e.states import STATES, Stage
from tests.quality import keys, layout
from tests.quality.nu import NuChecker
from tests.quality.pa11y import Pa11y

pytestmark = pytest.mark.browser

SMALLEST_TARGET = 24  # px, WCAG 2.5.8


def in_every_look(page: Page) -> list[str]:
    """What axe finds and what is wider than the phone, in each look."""
    found = []
    for look in reversed(LOOKS):
        dress(page, look)
        found += [f"{look}: {one}" for one in findings(page) + overflowing(page)]
    return found


def at_any_size(page: Page) -> list[str]:
    """What is lost at 400 percent, in large text, or moves for whom nothing should."""
    zoomed = [f"at 400 percent: {one}" for one in layout.zoomed_four_times(page)]
    large = [f"text at 200 percent: {one}" for one in layout.text_twice_as_large(page)]
    return zoomed + large + layout.calm(page)


@pytest.mark.parametrize("state", STATES)
def test_every_screen_is_for_everyone(stage: Stage, port: int, nu: NuChecker, state: str) -> None:
    page = STATES[state].enter(stage)

    wrong = {}
    with Pa11y(port) as pa11y:
        for view in STATES[state].views:
            view.reach(page)
            found = in_every_look(page) + pa11y.findings() + nu.findings(page)
            found += small_targets(page, SMALLEST_TARGET) + keys.by_tab(page)
            wrong[view.name] = found + at_any_size(page)

    assert not {name: found for name, found in wrong.items() if found}
