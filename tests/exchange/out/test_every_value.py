"""Every value that the vocabulary knows leaves in every export: nothing is lost without a word."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from backend.api.schemas import diary as schemas
from backend.domain.diary import Diary
from backend.domain.summary import summarize
from backend.exchange import document, episodes_csv
from backend.exchange.fhir.bundle import bundle
from backend.exchange.fhir.codes import OURS
from backend.exchange.fhir.wanted import Wanted
from backend.exchange.out import sheets
from backend.exchange.out.tables import ATTACKS, BACKGROUND, CHECKINS, DOSES, MEDICATIONS
from tests.exchange.out.every_value import OWN, enumerated, every_value

Pair = tuple[str, str]
NOW = datetime(2026, 11, 22, tzinfo=UTC)
KINDS = {
    ATTACKS: schemas.EpisodeSchema,
    MEDICATIONS: schemas.MedicationSchema,
    DOSES: schemas.DoseSchema,
    CHECKINS: schemas.CheckinSchema,
    BACKGROUND: schemas.BackgroundSchema,
}


def answers(node: Any, path: str = "") -> Iterator[Pair]:
    """Every text that stands in a document, with the field it stands in."""
    if isinstance(node, dict):
        for name, below in node.items():
            yield from answers(below, f"{path}.{name}".removeprefix("."))
    elif isinstance(node, list):
        for one in node:
            yield from answers(one, path)
    elif isinstance(node, str):
        yield path, node


def known() -> set[Pair]:
    return {pair for schema in KINDS.values() for pair in enumerated(schema())}


def codes(node: Any) -> Iterator[Pair]:
    """Every code of ours in a bundle, with its question, and every other text as a word."""
    if isinstance(node, str):
        yield "a word", node
        return
    if isinstance(node, dict) and str(node.get("system", "")).startswith(OURS):
        yield node["system"].removeprefix(f"{OURS}:"), node["code"]
    below = list(node.values()) if isinstance(node, dict) else node
    for one in below if isinstance(below, list) else []:
        yield from codes(one)


def as_fhir(diary: Diary) -> dict[str, Any]:
    summary = summarize(diary, date(2026, 11, 21))
    return bundle(diary, summary, Wanted("11111111-1111-4111-8111-111111111111", NOW))


def in_fhir(field: str, value: str, found: set[Pair]) -> bool:
    """A name of a medicine's unit and of a test's kind are words there, all others are codes."""
    code = value.partition(":")[0] if value.endswith(OWN) else value
    plain = field.rpartition(".")[2]
    as_code = {(field, code), (plain, code)} & found
    return bool(as_code) or (
        plain in {"unit", "kind"}
        and any(name == "a word" and value in word.split() for name, word in found)
    )


def test_the_vocabulary_of_this_test_is_that_of_the_contract() -> None:
    assert ("aura.symptom", "visual") in known()
    assert ("suspected_triggers", f"food:{OWN}") in known()
    assert len(known()) > 300


def test_every_value_stands_in_the_diary_document() -> None:
    texts = [document.read(document.write(diary)) for diary in every_value()]
    found = {pair for text in texts for name in text for pair in answers(text[name])}

    assert known() - found == set()


def test_every_value_stands_in_the_tables() -> None:
    found = {
        pair
        for diary in every_value()
        for table in KINDS
        for row in sheets.read(table, sheets.write(table, diary))
        for pair in answers(row)
    }

    assert known() - found == set()


def test_every_value_of_an_episode_stands_in_the_episode_csv() -> None:
    read, _ = episodes_csv.read(episodes_csv.write(every_value()[0]), None)

    assert set(enumerated(schemas.EpisodeSchema())) - set(answers(read["episodes"])) == set()


def test_every_value_stands_in_the_fhir_document() -> None:
    found = {pair for diary in every_value() for pair in codes(as_fhir(diary))}

    assert {pair for pair in known() if not in_fhir(*pair, found)} == set()
