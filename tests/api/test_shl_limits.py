"""Whoever tries SMART Health Links is stopped: by address, by link, and by what goes wrong."""

from collections.abc import Iterator

import pytest
from flask import Flask

from backend.extensions import limiter
from tests.api.health_app import HealthApp, shown
from tests.api.links import Clock, made
from tests.browser import Browser

# What no database has a part in is asked of one.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def limited(app: Flask) -> Iterator[None]:
    """Limits as they are for everybody, none of them used yet."""
    limiter.enabled = True
    limiter.reset()
    yield
    limiter.enabled = False


@pytest.fixture
def link(app: Flask, ada: Browser, clock: Clock) -> HealthApp:
    """A program of somebody else's that was shown a link without a passcode."""
    return shown(app, ada, made(ada, passcode=False))


def codes(link: HealthApp, addresses: list[str]) -> list[int]:
    """What the manifest answers, asked once from each address."""
    told = []
    for link.address in addresses:
        told.append(link.ask().status_code)
    return told


def strange(link: HealthApp) -> HealthApp:
    """The same program with a path that is none."""
    link.link = link.link._replace(url=link.link.url[:-4] + "none")
    return link


@pytest.mark.usefixtures("limited")
def test_one_address_opens_a_link_twenty_times_a_minute(link: HealthApp) -> None:
    told = codes(link, ["10.0.0.1"] * 21)

    assert told == [200] * 20 + [429]
    refused = link.ask()
    assert int(refused.headers["Retry-After"]) > 0
    assert refused.mimetype == "application/problem+json"
    assert codes(link, ["10.0.0.2"]) == [200]


@pytest.mark.usefixtures("limited")
def test_a_path_that_is_none_is_tried_thirty_times_by_all_addresses_together(
    link: HealthApp,
) -> None:
    told = codes(strange(link), [f"10.0.1.{place}" for place in range(31)])

    assert told == [404] * 30 + [429]


@pytest.mark.usefixtures("limited")
def test_a_link_that_opens_is_not_used_up_by_being_opened(link: HealthApp) -> None:
    assert codes(link, [f"10.0.2.{place}" for place in range(31)]) == [200] * 31


@pytest.mark.usefixtures("limited")
def test_files_of_a_link_are_asked_for_twenty_times_a_minute(link: HealthApp) -> None:
    [file, _] = link.ask().json["files"]
    never = f"{link.path}/made.up/diary"

    told = [link.client.get(never).status_code for _ in range(20)]

    assert told == [404] * 20
    assert link.fetch(file).status_code == 429
