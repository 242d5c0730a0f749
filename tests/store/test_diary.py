"""A whole diary out of the tables and into them."""

import pytest
from flask import Flask

from backend.domain.diary import Diary
from backend.store import imports, sync
from backend.store.diary import diary_of
from tests.browser import new_id
from tests.moments import NOW
from tests.store.test_push import change, push

FIELDS = {"span": {"started_at": "2026-03-01T21:00:00+01:00"}, "notes": 'quotes " and \u00fc'}


def a_diary() -> Diary:
    drug = new_id()
    return Diary(
        patient={"birth_year": 1990},
        episodes=[{"id": new_id(), **FIELDS}, {"id": new_id(), **FIELDS, "side": "left"}],
        medications=[{"id": drug, "name": "Sumatriptan"}],
        doses=[{"id": new_id(), "medication_id": drug, "taken_at": "2026-03-01T22:00:00+01:00"}],
        checkins=[{"id": new_id(), "date": "2026-03-02", "headache_free": True}],
        others={"treatments": [{"id": new_id(), "name": "physiotherapy"}]},
    )


def by_id(diary: Diary) -> dict[str, object]:
    lists = (diary.episodes, diary.medications, diary.doses, diary.checkins)
    return {
        document["id"]: document
        for documents in (*lists, *diary.others.values())
        for document in documents
    } | {"patient": diary.patient}


def test_a_person_without_entries_has_an_empty_diary(owner: str) -> None:
    assert by_id(diary_of(owner)) == by_id(Diary())


def test_what_was_imported_comes_out_the_same(owner: str) -> None:
    diary = a_diary()

    imports.add(owner, diary, NOW)

    assert by_id(diary_of(owner)) == by_id(diary)


def test_a_second_import_adds_nothing(owner: str) -> None:
    diary = a_diary()

    first = imports.add(owner, diary, NOW)
    before = sync.pull(owner, 0, 500)[-1].revision
    second = imports.add(owner, diary, NOW)

    assert first == {"new": 7, "changed": 0, "already_there": 0, "refused": 0}
    assert second == {"new": 0, "changed": 0, "already_there": 7, "refused": 0}
    assert sync.pull(owner, 0, 500)[-1].revision == before


def test_a_trial_counts_and_writes_nothing(owner: str) -> None:
    diary = a_diary()

    assert imports.trial(owner, diary, NOW)["new"] == 7
    assert by_id(diary_of(owner)) == by_id(Diary())


def test_an_import_adds_answers_and_leaves_those_that_are_there(owner: str) -> None:
    entry = new_id()
    push(owner, change(entry, side="left"))
    arriving = {"id": entry, "side": "right", "pain_peak": 7}

    counts = imports.add(owner, Diary(episodes=[arriving]), NOW)
    again = imports.add(owner, Diary(episodes=[arriving]), NOW)

    assert diary_of(owner).episodes == [{"id": entry, "side": "left", "pain_peak": 7}]
    assert (counts["changed"], again["already_there"]) == (1, 1)


def test_an_import_does_not_bring_back_what_was_deleted(owner: str) -> None:
    diary = a_diary()
    imports.add(owner, diary, NOW)
    [gone] = diary.checkins
    seen = next(entry for entry in sync.pull(owner, 0, 500) if entry.id == gone["id"])
    deleted = change(seen.id, seen.revision, deleted=True)
    sync.push(owner, 1, {"checkin": [deleted]}, NOW)

    imports.add(owner, diary, NOW)

    assert diary_of(owner).checkins == []


def test_an_id_of_another_kind_is_refused_and_the_rest_is_taken(owner: str) -> None:
    entry = new_id()
    push(owner, change(entry))
    checkins = [{"id": entry, "date": "2026-03-02"}, {"id": new_id(), "date": "2026-03-03"}]

    counts = imports.add(owner, Diary(checkins=checkins), NOW)

    assert (counts["refused"], counts["new"]) == (1, 1)


@pytest.mark.parametrize("many", [600, 1_500])
def test_a_long_diary_goes_in_at_once(owner: str, inside: Flask, many: int) -> None:
    diary = Diary(episodes=[{"id": new_id(), **FIELDS} for _ in range(many)])

    assert imports.add(owner, diary, NOW)["new"] == many
    assert imports.add(owner, diary, NOW)["already_there"] == many
    assert len(diary_of(owner).episodes) == many


def test_a_kind_that_the_protocol_does_not_know_is_not_pulled(owner: str) -> None:
    imports.add(owner, Diary(others={"treatments": [{"id": new_id(), "name": "rest"}]}), NOW)

    assert sync.pull(owner, 0, 500) == []
