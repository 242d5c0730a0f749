"""The real server between devices that lose messages and die, and a server that is restored."""

import os
import sys

import pytest

from backend.store import ledger, sync
from tests.store.sync_laws import BROKEN, Broken
from tests.store.sync_schedules import LAWFUL, Breach, Schedule

# `make soak` raises them; PostgreSQL plays a share. A broken law is counted where COUNTED says so:
# otherwise the first schedule that goes wrong is enough.
SCHEDULES = int(os.environ.get("UMBRA_SCHEDULES", "300"))
COUNTED = int(os.environ.get("UMBRA_BREACHES", "0"))
MOST = 150
OF_POSTGRESQL = 5
BLOCKS = 6


def problems(owner: str, seed: int, breach: Breach) -> set[str]:
    return Schedule(owner, seed, breach).problems()


@pytest.mark.parametrize("block", range(BLOCKS))
def test_devices_agree_and_no_word_is_lost_whatever_happens(
    owner: str, database_url: str, block: int
) -> None:
    most = SCHEDULES if database_url.startswith("sqlite") else SCHEDULES // OF_POSTGRESQL
    played = {seed: problems(owner, seed, LAWFUL) for seed in range(block, most, BLOCKS)}

    assert {seed: found for seed, found in played.items() if found} == {}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.law)
def test_with_a_law_broken_schedules_go_wrong(
    owner: str, broken: Broken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "merge", broken.merge)
    monkeypatch.setattr(sync, "Ledger", broken.ledger)

    wrong = 0
    for seed in range(COUNTED or MOST):
        wrong += bool(problems(owner, seed, broken.breach))
        if wrong and not COUNTED:
            break

    if COUNTED:
        sys.stdout.write(f"law {broken.law}: {wrong} of {COUNTED} schedules go wrong\n")
    assert wrong > 0
