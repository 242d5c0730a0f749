"""Every app that was released is still understood: what it said is said again to today's server."""

import re
from pathlib import Path
from typing import Any

import orjson
import pytest
from flask import Flask

from tests.browser import Browser
from tests.house.tree import ROOT
from tests.released.every_field import every_kind

RELEASED = Path(__file__).parent
RECORDINGS = sorted(RELEASED.glob("*/*.jsonl"))
CLIENT = ROOT / "frontend" / "src" / "contract" / "client.ts"
PUSHED = "/api/v1/sync/changes"
# These are new each time, and no app knows one from before.
NEW_EACH_TIME = {"csrf_token", "created_at", "entered_at", "detail", "title"}
Exchange = dict[str, Any]

each_recording = pytest.mark.parametrize(
    "recording", RECORDINGS, ids=lambda path: f"{path.parent.name}-{path.stem}"
)


def read(recording: Path) -> list[Exchange]:
    return [orjson.loads(line) for line in recording.read_bytes().splitlines()]


def said_again(browser: Browser, exchange: Exchange) -> tuple[int, Any]:
    """Say it with the token of this session, as the app does."""
    headers = {"X-CSRF-Token": browser.token}
    if exchange["client"]:
        headers["X-Umbra-Client"] = exchange["client"]
    answer = browser.client.open(
        exchange["path"], method=exchange["method"], json=exchange["body"], headers=headers
    )
    said = answer.json if answer.data else None
    browser.token = (said or {}).get("csrf_token", browser.token)
    return answer.status_code, said


def missing(before: Any, now: Any, place: str = "") -> list[str]:
    """Name what the recorded answer had and this one has not; more than it had is welcome."""
    if isinstance(before, dict) and isinstance(now, dict):
        wanted = before.keys() - NEW_EACH_TIME - person_of(before)
        return [
            lack
            for name in sorted(wanted)
            for lack in missing(before[name], now.get(name), f"{place}.{name}")
        ]
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        pairs = zip(before, now, strict=True)
        return [w for at, pair in enumerate(pairs) for w in missing(*pair, f"{place}.{at}")]
    return [] if before == now else [f"{place}: {before!r} became {now!r}"]


def person_of(answer: dict[str, Any]) -> set[str]:
    """A person of another server has another id."""
    return {"id"} if "email" in answer else set()


@pytest.mark.parametrize(
    "recording", RECORDINGS, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_what_a_released_app_says_is_answered_as_it_was(app: Flask, recording: Path) -> None:
    conversation = read(recording)
    devices = {exchange["device"]: Browser(app) for exchange in conversation}

    for place, exchange in enumerate(conversation):
        status, said = said_again(devices[exchange["device"]], exchange)

        where = f"{place}: {exchange['method']} {exchange['path']}"
        assert (where, status) == (where, exchange["status"]), said
        assert missing(exchange["answer"], said, where) == []


@pytest.mark.parametrize(
    "recording", RECORDINGS, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_a_recording_holds_every_kind_a_refusal_and_two_devices_that_disagree(
    recording: Path,
) -> None:
    conversation = read(recording)
    pushes = [one for one in conversation if (one["method"], one["path"]) == ("POST", PUSHED)]
    taken = [one["answer"] for one in pushes if one["status"] == 200]

    kinds = {name for one in taken for name, entries in one.items() if entries}
    disagreed = [
        entry for one in taken for entry in one.get("episodes", []) if "set_aside" in entry
    ]
    assert kinds == {"episodes", "medications", "doses", "checkins", "backgrounds"}
    assert disagreed
    assert 422 in {one["status"] for one in pushes}


def test_the_protocol_of_today_has_a_recording() -> None:
    [protocol] = re.findall(r"PROTOCOL = '(\d+)'", CLIENT.read_text(encoding="utf-8"))

    assert list((RELEASED / protocol).glob("*.jsonl")), "python -m tools.record NAME makes one"


def test_an_entry_with_every_field_can_be_made_from_the_contract() -> None:
    kinds = {entry["kind"]: entry["fields"] for entry in every_kind()}

    assert len(kinds) == 5
    assert kinds["episode"]["span"]["time_zone"] == "Europe/Vienna"
