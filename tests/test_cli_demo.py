"""`demo`: a diary that was written as a person writes one, some of it late, some of it mended."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from flask import Flask

from backend.cli.demos import EMAIL
from backend.cli.demos import PASSWORD as OF_NORA
from backend.domain.diary import Document
from backend.exchange.demonstration import demonstration
from backend.exchange.demonstration.hands import BACKGROUND_ID, hands
from tests.browser import Browser
from tests.test_cli_accounts import run

DAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_the_demonstration_is_written_a_second_time_without_a_change(app: Flask) -> None:
    first, second = run(app, "demo"), run(app, "demo")

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert EMAIL in second.stdout
    assert "0 of them new" in second.stdout


def test_nora_wrote_at_once_the_same_day_later_and_some_of_it_anew(app: Flask) -> None:
    run(app, "demo")
    nora = Browser(app)
    nora.fetch_token()
    nora.sign_in(EMAIL, OF_NORA)
    year = (datetime.now(UTC).date() - timedelta(days=365)).isoformat()

    told = nora.get(f"/api/v1/evidence?from={year}").json

    assert told
    attacks, doses, evenings = told["kinds"]
    for kind in (attacks, doses):
        by_server = kind["by_server"]
        assert all(by_server[late] for late in ("at_once", "same_day", "within_48_h", "later"))
        assert by_server["at_once"] > kind["entries"] / 2
    assert evenings["by_server"]["same_day"] > evenings["entries"] / 2
    assert attacks["by_device"] != attacks["by_server"]
    assert 0 < told["changed_later"] <= told["changed"] < attacks["entries"] / 4
    assert told["head"]


def test_what_nora_wrote_last_is_what_the_demonstration_says() -> None:
    diary, later = demonstration(DAY), NOON + timedelta(days=30)

    told = hands(diary, DAY - timedelta(days=365), later)

    last = {one.document["id"]: one.document for one in told}
    entries = [*diary.episodes, *diary.doses, *diary.checkins, *diary.medications]
    assert sorted(map(words, last.values())) == sorted(
        map(words, [*entries, {**BACKGROUND_ID, **diary.patient}])
    )
    assert len({one.change_id for one in told}) == len(told)
    assert [one.at for one in told] == sorted(one.at for one in told)


def words(document: Document) -> str:
    """What an entry says, but for the ids that her phone gave."""
    by_phone = {"id", "episode_id"} if "date" not in document else {"id"}
    return str(sorted((name, said) for name, said in document.items() if name not in by_phone))


def test_an_entry_of_nora_has_an_id_of_the_moment_when_she_began_it_and_none_is_ahead() -> None:
    told = hands(demonstration(DAY), DAY - timedelta(days=365), NOON)

    begun = {one.document["id"]: one for one in reversed(told) if one.kind in {"episode", "dose"}}
    attacks = {name for name, one in begun.items() if one.kind == "episode"}
    assert all(UUID(name).version == 7 for name in begun)
    assert all(made(name) == made(one.change_id) for name, one in begun.items())
    assert max(one.at for one in told) <= NOON
    assert max(map(made, begun)) <= NOON.timestamp() * 1000
    assert {one.document["episode_id"] for one in told if one.kind == "dose"} <= attacks


def made(uuid: str) -> int:
    """The milliseconds in an id of version 7."""
    return UUID(uuid).int >> 80
