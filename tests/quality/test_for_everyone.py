"""Every screen in every state is for everyone: by eye, ear and keys, in any look and size."""

import pytest
from playwright.sync_api import Page

from tests.e2e import dark
from tests.e2e.eyes import findings, overflowing
from tests.e2e.reach import small_targets
from tests.e2e.screens import LOOKS, dress
from tests.e2e.states import STATES, Stage
from tests.quality import keys, layout
from tests.quality.nu import NuChecker
from tests.quality.pa11y import Pa11y

pytestmark = pytest.mark.browser

SMALLEST_TARGET = 24  # px, WCAG 2.5.8
# Elsewhere the phone's alone: an empty or failing page is darker on a desk than a year of diary.
ON_A_DESK_TOO = ("a year",)


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
def test_every_screen_is_for_everyone_and_dark_green_large_and_still_in_an_attack(
    stage: Stage, port: int, nu: NuChecker, state: str
) -> None:
    """Each is reached once: that costs more than to ask. What changes the page is asked last."""
    page = STATES[state].enter(stage)
    desk = [dark.DESK] if state in ON_A_DESK_TOO else []

    wrong = {}
    with Pa11y(port) as pa11y:
        for view in STATES[state].views:
            view.reach(page)
            found = dark.in_an_attack(page, *desk)
            found += in_every_look(page) + pa11y.findings() + nu.findings(page)
            found += small_targets(page, SMALLEST_TARGET) + keys.by_tab(page)
            found += at_any_size(page) + dark.unfolded(page, *(desk or [dark.PHONE]))
            wrong[view.name] = found

    assert not {name: found for name, found in wrong.items() if found}
