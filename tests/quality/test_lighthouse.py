"""Lighthouse on the app as it is built and served: nothing is in anybody's way on any screen."""

from urllib.parse import urlsplit

import pytest

from tests.e2e import elsewhere, views
from tests.e2e.screens import SCREENS
from tests.e2e.states import STATES, Stage
from tests.quality.lighthouse import WITH_PWA, Look, looked_at

pytestmark = pytest.mark.browser

BESIDE = ("/desk", "/desk/questions", "/desk/settings", "/shared")
PARTS = 3  # of the screens, so that each core takes some
OF_ONE_ENTRY = (views.latest_attack, views.day_of_the_latest_attack, views.a_dose, views.a_medicine)


def short_of(looks: list[Look], best: int = 100) -> dict[str, object]:
    """Each screen with a score below the best, and why."""
    return {
        urlsplit(one.address).path: (one.scores, one.audits, one.trouble)
        for one in looks
        if one.trouble or min(one.scores.values()) < best
    }


@pytest.mark.parametrize("part", range(PARTS))
def test_every_screen_of_a_year_of_diary_is_whole_to_lighthouse(
    stage: Stage, port: int, part: int
) -> None:
    page = STATES["a year"].enter(stage)
    addresses = [stage.server.address + path for path in SCREENS.values()]
    for reach in OF_ONE_ENTRY:
        reach(page)
        addresses.append(page.url)

    looks = looked_at(port, addresses[part::PARTS], ("accessibility", "best-practices"))

    assert len(looks) == len(addresses[part::PARTS])
    assert not short_of(looks)


def test_the_desk_and_the_page_of_a_link_are_whole_to_lighthouse(stage: Stage, port: int) -> None:
    page = STATES["read by others"].enter(stage)
    elsewhere.patients(page)
    paths = [page.get_by_role("link", name="Nora Feld").get_attribute("href"), *BESIDE]
    addresses = [f"{stage.server.address}{path}" for path in paths]

    looks = looked_at(port, addresses, ("accessibility", "best-practices"))

    assert len(looks) == len(addresses)
    assert not short_of(looks)


def test_the_app_can_be_installed_as_the_last_lighthouse_that_asked_wanted_it(
    stage: Stage, port: int
) -> None:
    STATES["empty"].enter(stage)

    looks = looked_at(port, [stage.server.address], ("pwa",), WITH_PWA)

    assert len(looks) == 1
    assert not short_of(looks)
