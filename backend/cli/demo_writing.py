"""Nora's diary written into her account as if by her: each state at its own moment."""

from datetime import datetime, timedelta

from backend.domain.diary import Diary
from backend.exchange.demonstration import DAYS
from backend.exchange.demonstration.hands import hands
from backend.exchange.demonstration.named import Written
from backend.store.changes import Change
from backend.store.connection import Line, writing
from backend.store.imports import Counts
from backend.store.ledger import Ledger, Row

PHONE = "phone"


def write(owner_id: str, diary: Diary, now: datetime) -> Counts:
    """Write every state in one transaction, through the ledger as devices do; count as `imports`.

    Written again it adds what is new: a state is known by the id of its change.
    """
    counts = dict.fromkeys(("new", "changed", "already_there", "refused"), 0)
    with writing() as held:
        for one in hands(diary, now.date() - timedelta(days=DAYS), now):
            counts[_entered(held, owner_id, one)] += 1
        if not counts["new"] + counts["changed"]:
            held.driver.rollback()
    return counts


def _entered(held: Line, owner_id: str, one: Written) -> str:
    row = Row(one.kind, 0, _change(one, None))
    ledger = Ledger(held, owner_id, one.at, PHONE)
    ledger.open([row])
    if ledger.knows(row):
        return "already_there"
    before = ledger.entries.get(row.change["entry_id"])
    if before:
        row = Row(one.kind, 0, _change(one, before.revision))
        ledger.bases[row.change["entry_id"], before.revision] = before.fields
    ledger.enter(row)
    ledger.close()
    return "changed" if before else "new"


def _change(one: Written, base: int | None) -> Change:
    fields = {name: value for name, value in one.document.items() if name != "id"}
    entry_id = str(one.document["id"])
    return Change(change_id=one.change_id, entry_id=entry_id, base_revision=base, fields=fields)
