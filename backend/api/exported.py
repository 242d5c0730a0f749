"""The files that leave a diary, each made whole."""

from collections.abc import Iterator, Mapping
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
from backend.exchange.out.readme import readme
from backend.exchange.out.viewer import viewer
from backend.store import whole

Files = dict[str, bytes | str]


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


def account(owner_id: str, told: Mapping[str, Any], wanted: Wanted, language: str) -> bytes:
    """Write everything that the account `owner_id` holds; `told` is what it says of itself."""
    (diary, proofs), today = proof(owner_id, wanted.now), wanted.now.date()
    whole_of_it = Wanted(wanted.person, wanted.now, notes="included")
    files: Files = {
        "README.txt": readme(language, wanted.now),
        "index.html": viewer(diary, language, wanted.now),
        **proofs,
        "account.json": orjson.dumps(told, option=orjson.OPT_INDENT_2),
        "imported-rows.jsonl": _lines(whole.every_imported_row(owner_id)),
        "fhir/umbra-diary.fhir.json": fhir(diary, whole_of_it, today),
        **{f"tables/{name}": text for name, text in tables(diary).items()},
        f"schemas/{published.DIARY}": published.text_of(published.DIARY),
    }
    return packed(files, (today.year, today.month, today.day))


def _lines(told: Iterator[Mapping[str, Any]]) -> bytes:
    return b"".join(orjson.dumps(one, option=orjson.OPT_APPEND_NEWLINE) for one in told)
