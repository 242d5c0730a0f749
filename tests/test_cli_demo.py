"""`demo`: a diary that was written as a person writes one, some of it late, some of it mended."""

from datetime import UTC, date, datetime, timedelta

from flask import Flask

from backend.cli.demos import EMAIL
from backend.cli.demos import PASSWORD as OF_NORA
from backend.exchange.demonstration import demonstration
from backend.exchange.demonstration.hands import hands
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
    diary = demonstration(DAY)

    told = hands(diary, DAY - timedelta(days=365), NOON)

    last = {one.document["id"]: one.document for one in told}
    entries = [*diary.episodes, *diary.doses, *diary.checkins, *diary.medications]
    assert all(last[one["id"]] == one for one in entries)
    assert len(last) == len(entries) + 1
    assert len({one.change_id for one in told}) == len(told)
    assert max(one.at for one in told) <= NOON
    assert [one.at for one in told] == sorted(one.at for one in told)
