"""The files that leave a diary, each made whole."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

import orjson

from backend.api import published
from backend.api.asked import hour
from backend.api.proofs import proof
from backend.domain.diary import Diary
from backend.domain.summary import summarize
from backend.exchange import document as documents
from backend.exchange.fhir import bundle
from backend.exchange.fhir.wanted import Wanted
from backend.exchange.out import sheets
from backend.exchange.out.archive import packed
from backend.exchange.out.checker import checker
from backend.exchange.out.readme import readme
from backend.exchange.out.viewer import viewer
from backend.store import whole

Files = dict[str, bytes | str]
Steps = tuple[Callable[[], Files], ...]


def document(diary: Diary) -> str:
    """Write the diary document."""
    return documents.write(diary)


def table(diary: Diary, name: str) -> str:
    """Write one table by its name."""
    return sheets.file(name, diary)


def tables(diary: Diary) -> Files:
    """Write every table, and the description of their columns."""
    return {**dict(sheets.files(diary)), published.TABLES: published.text_of(published.TABLES)}


def tables_packed(diary: Diary, now: datetime) -> bytes:
    """Write every table into one ZIP."""
    return packed(tables(diary), (now.year, now.month, now.day))


def fhir(diary: Diary, wanted: Wanted, last: date, first: date | None = None) -> bytes:
    """Write the FHIR document with a summary of the days from `first` to `last`."""
    now = hour(wanted.now) if last >= wanted.now.date() else None
    return bundle.write(diary, summarize(diary, last, first, now), wanted)


def account(owner_id: str, told: Mapping[str, Any], wanted: Wanted, language: str) -> Steps:
    """Give what writes everything that the account `owner_id` holds, a step each, in this order.

    `told` is what the account says of itself.
    """
    (diary, proofs), today = proof(owner_id, wanted.now), wanted.now.date()
    whole_of_it = Wanted(wanted.person, wanted.now, notes="included")
    return (
        lambda: {"README.txt": readme(language, wanted.now)},
        lambda: {"index.html": viewer(diary, language, wanted.now)},
        lambda: {**proofs, "check.html": checker(language)},
        lambda: {"account.json": orjson.dumps(told, option=orjson.OPT_INDENT_2)},
        lambda: {"imported-rows.jsonl": _lines(whole.every_imported_row(owner_id))},
        lambda: {"fhir/umbra-diary.fhir.json": fhir(diary, whole_of_it, today)},
        lambda: {f"tables/{name}": text for name, text in tables(diary).items()},
        lambda: {f"schemas/{published.DIARY}": published.text_of(published.DIARY)},
    )


def _lines(told: Iterator[Mapping[str, Any]]) -> bytes:
    return b"".join(orjson.dumps(one, option=orjson.OPT_APPEND_NEWLINE) for one in told)
