"""What a reader of a diary gets: as much as is shared, as it stands or stood, and no more."""

from datetime import UTC, date, datetime
from typing import Any

import orjson
import pytest
from flask import Flask
from werkzeug.exceptions import UnprocessableEntity

from backend.api import reading
from backend.api.reading import Reading, days_of
from backend.domain.scope import SHARED, Scope
from backend.store.people import by_email
from tests.browser import Browser, attack, change, new_id

NOW = datetime(2026, 3, 31, 12, 0, tzinfo=UTC)
ALL = frozenset(SHARED)
OPEN = Scope(None, None, ALL)
MARCH = Scope(date(2026, 3, 1), date(2026, 3, 31), ALL)
# What no database has a part in is asked of one.
ON_ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def read_by(scope: Scope, revision: int | None = None, **days: Any) -> Reading:
    person = by_email("ada@example.org")
    assert person
    asked = {"as_of": NOW.date(), **days}
    return Reading(owner_id=person.id, scope=scope, revision=revision, now=NOW, **asked)


def listed(asked: Reading, **options: Any) -> list[str]:
    told = reading.attacks(asked, options.pop("skip", 0), **options)
    assert told
    return [one["id"] for one in told["attacks"]]


def on(day: str) -> dict[str, Any]:
    return {"span": {"started_at": f"{day}T08:00:00Z", "time_zone": "Europe/Vienna"}}


@pytest.fixture
def diary(app: Flask, ada: Browser) -> Any:
    """Three attacks, a dose in the first, and something of the person."""
    first, second, early = new_id(), new_id(), new_id()
    suma, dose = new_id(), new_id()
    told = {"notes": "at my sister's", "took_medicine": True}
    ada.pushed(
        attack(first, None, **on("2026-03-05"), **told),
        attack(second, None, **on("2026-03-20")),
        attack(early, None, **on("2026-01-10")),
    )
    ada.push(
        medications=[change(suma, None, name="Sumatriptan")],
        doses=[
            change(
                dose,
                None,
                taken_at="2026-03-05T09:00:00Z",
                episode_id=first,
                medication_id=suma,
            )
        ],
    )
    with app.app_context():
        yield {"first": first, "second": second, "early": early, "ada": ada}


def test_the_days_shared_are_summed_up(diary: dict[str, Any]) -> None:
    told = orjson.loads(reading.summary(read_by(MARCH, first=date(2026, 3, 1))))

    assert told["period"]["headache_days"][0] == 2
    assert told["attack_profile"]["all"]["attacks"] == 2


def test_attacks_come_newest_first_and_in_pieces(
    diary: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = [diary["second"], diary["first"], diary["early"]]
    assert listed(read_by(OPEN)) == newest
    assert listed(read_by(MARCH)) == newest[:2]
    assert listed(read_by(OPEN), month="2026-01") == newest[2:]

    monkeypatch.setattr(reading, "PIECE", 2)

    assert listed(read_by(OPEN)) == newest[:2]
    assert listed(read_by(OPEN), skip=2) == newest[2:]


def test_one_attack_comes_with_its_doses_and_its_criteria(diary: dict[str, Any]) -> None:
    told = reading.attack(read_by(OPEN), diary["first"])

    assert told
    assert told["line"]["taken"][0]["medicine"] == "Sumatriptan"
    assert told["attack"]["notes"] == "at my sister's"
    assert [one["name"] for one in told["medicines"]] == ["Sumatriptan"]
    assert told["result"]["criteria"]["1.1"].keys() == {"B", "C", "D"}
    assert reading.attack(read_by(MARCH), diary["early"]) is None


@ON_ONE_DATABASE
@pytest.mark.parametrize("part", ["notes", "medicines"])
def test_what_was_left_out_is_in_no_attack(diary: dict[str, Any], part: str) -> None:
    told = reading.attack(read_by(Scope(None, None, ALL - {part})), diary["first"])

    words = orjson.dumps(told).decode()
    assert {"notes": "sister", "medicines": "umatriptan"}[part] not in words


def test_single_attacks_are_given_only_where_they_are_shared(diary: dict[str, Any]) -> None:
    asked = read_by(Scope(None, None, ALL - {"attacks"}))

    assert reading.attacks(asked, 0) is None
    assert reading.attack(asked, diary["first"]) is None
    assert orjson.loads(reading.summary(asked))["attack_profile"]["all"]["attacks"] == 3


def test_a_month_is_told_day_by_day_within_what_is_shared(diary: dict[str, Any]) -> None:
    scope = Scope(date(2026, 3, 10), None, ALL)

    told = reading.month(read_by(scope), "2026-03")

    assert [told["days"][0]["on"], told["days"][-1]["on"]] == ["2026-03-10", "2026-03-31"]
    assert [one["on"] for one in told["days"] if one["recorded"]] == ["2026-03-20"]
    assert told["counts"]["headache_days"][0] == 1
    assert reading.month(read_by(scope), "2026-02") == {
        "month": "2026-02",
        "counts": None,
        "days": [],
    }


def test_a_frozen_diary_stays_as_it_was_but_for_what_was_erased(diary: dict[str, Any]) -> None:
    ada: Browser = diary["ada"]
    frozen = read_by(OPEN, revision=ada.get("/api/v1/session").json["revision"])
    ada.pushed(
        attack(new_id(), None, **on("2026-03-25")),
        attack(diary["second"], None, deleted=True),
        attack(diary["first"], None, notes="something else"),
    )
    assert listed(frozen) == [diary["second"], diary["first"], diary["early"]]
    told = reading.attack(frozen, diary["first"])
    assert told
    assert told["attack"]["notes"] == "at my sister's"

    ada.send("DELETE", f"/entries/episode/{diary['first']}")

    assert listed(frozen) == [diary["second"], diary["early"]]
    assert diary["first"] not in listed(read_by(OPEN))


@ON_ONE_DATABASE
def test_the_page_says_what_was_left_out_of_it(diary: dict[str, Any]) -> None:
    whole = reading.pdf(read_by(OPEN), "en", "a4")
    parts = reading.pdf(read_by(Scope(None, None, frozenset())), "en", "a4")

    assert whole.startswith(b"%PDF-")
    assert whole != parts
    assert len(reading.pages(read_by(OPEN), "en", "a4")) >= 2


def test_days_outside_of_the_scope_are_never_summed_up() -> None:
    far = {"as_of": date(2026, 6, 30), "from_": date(2026, 1, 1)}

    assert days_of(MARCH, far, NOW) == {"as_of": date(2026, 3, 31), "first": date(2026, 3, 1)}
    assert days_of(OPEN, {}, NOW) == {"as_of": date(2026, 3, 31), "first": None}
    assert days_of(OPEN, {"as_of": date(2026, 6, 30)}, NOW)["as_of"] == date(2026, 4, 1)


@pytest.mark.parametrize(
    "asked",
    [
        {"from_": date(2020, 1, 1)},
        {"from_": date(2026, 3, 2), "as_of": date(2026, 3, 1)},
    ],
)
def test_days_that_nobody_can_sum_up_are_refused(asked: dict[str, Any]) -> None:
    with pytest.raises(UnprocessableEntity):
        days_of(OPEN, asked, NOW)
