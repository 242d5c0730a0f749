"""Diaries going into accounts and coming out of them."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from backend.cli.reading import Read
from backend.domain.diary import Diary
from backend.domain.medication import counted
from backend.exchange import Unusable
from backend.exchange.found import Found
from backend.exchange.known import as_known
from backend.exchange.settled import settled
from backend.store import diary, imports, people

Outcome = dict[str, Any]
Taking = Callable[[str, Diary, datetime], imports.Counts]


def diary_of(email: str) -> Diary:
    """Give the whole diary of an account."""
    return diary.diary_of(owner_of(email))


def add(email: str, read: Read, source: str, take: Taking = imports.add) -> Outcome:
    """Add a diary to an account in one transaction, and say what became of it.

    `take` writes it: as imported now, unless another way is named.
    """
    return _taken(email, read, source, take)


def trial(email: str, read: Read, source: str) -> Outcome:
    """Say what would become of a diary, and write nothing."""
    return _taken(email, read, source, imports.trial)


def _taken(email: str, read: Read, source: str, take: Taking) -> Outcome:
    owner = owner_of(email)
    kept, refused = settled(read.diary)
    counts = take(owner, as_known(kept, diary.diary_of(owner)), datetime.now(UTC))
    clashes = counts["refused"] * ["Its id belongs to an entry of another kind."]
    return {
        "source": source,
        "read": _size(read.diary),
        "new": counts["new"],
        "changed": counts["changed"],
        "already_there": counts["already_there"],
        "refused": [*map(str, (*read.found.refused, *refused)), *clashes],
        "words_not_understood": [*_unknown_words(read.found), *_unknown_medicines(kept)],
    }


def owner_of(email: str) -> str:
    """Give the id of an account. Raises `Unusable` where no account has this address."""
    person = people.by_email(email)
    if person is None:
        raise Unusable(f"No account has the address {email}.")
    return person.id


def _size(read: Diary) -> int:
    lists = (read.episodes, read.medications, read.doses, read.checkins, *read.others.values())
    return sum(map(len, lists)) + bool(read.patient)


def _unknown_words(found: Found) -> list[str]:
    """Name the words that mean nothing here, with the field in which they stand."""
    return [f"{one.field}: {one.word}" for one in found.unknown_words]


def _unknown_medicines(read: Diary) -> list[str]:
    """Name the medicines of which neither a class nor a known ingredient was given."""
    return sorted(
        {str(one["name"]) for one in read.medications if counted(one).overuse_class == "unknown"}
    )
