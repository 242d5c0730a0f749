"""The diary document: export then import is the same diary, field by field."""

from typing import Any

import orjson
import pytest
from hypothesis import given

from backend.api.schemas import diary as schemas
from backend.api.schemas.diary import DiarySchema
from backend.domain.diary import Diary
from backend.exchange import Unusable
from backend.exchange.counted import disagreements
from backend.exchange.document import HEAD, diary_of, read, write
from backend.exchange.found import Choices
from backend.exchange.recognise import recognise
from tests import diaries
from tests.answers import OF_SYNC, patient

ID = "11111111-1111-4111-8111-111111111111"
SPAN = {"started_at": "2026-03-01T10:00:00+01:00", "time_zone": "Europe/Berlin"}


def holding(**lists: Any) -> Diary:
    return diary_of(DiarySchema().load({**HEAD, **lists}))


@patient
@given(diaries.diaries())
def test_export_then_import_gives_the_same_diary(diary: Diary) -> None:
    document = DiarySchema().load(read(write(diary)))

    assert diary_of(document) == diary


@pytest.mark.parametrize(
    ("schema", "strategies"),
    [
        (schemas.EpisodeSchema, {"span": None, **diaries.EPISODE}),
        (schemas.MedicationSchema, {"name": None, **diaries.MEDICATION}),
        (schemas.DoseSchema, {"taken_at": None, **diaries.DOSE}),
        (schemas.CheckinSchema, {"date": None, "time_zone": None, **diaries.CHECKIN}),
        (schemas.BackgroundSchema, diaries.BACKGROUND),
    ],
)
def test_generated_diaries_know_every_field(schema: Any, strategies: dict[str, Any]) -> None:
    assert set(strategies) == set(schema().fields) - OF_SYNC


def test_a_document_with_nothing_in_it_is_a_diary() -> None:
    assert write(holding()) == write(Diary())


def test_doses_inside_an_episode_become_doses_of_a_medicine() -> None:
    episode = {"id": ID, "span": SPAN, "doses": [{"drug": "Sumatriptan", "relief": "none"}]}

    diary = holding(episodes=[episode])

    (dose,), (medicine,) = diary.doses, diary.medications
    assert dose["episode_id"] == ID
    assert dose["taken_at"] == SPAN["started_at"]
    assert dose["medication_id"] == medicine["id"]
    assert medicine["ingredients"] == ["Sumatriptan"]


def test_a_drug_means_the_medicine_of_the_list_with_that_ingredient() -> None:
    listed = {"id": ID, "name": "Imigran 50", "ingredients": ["sumatriptan"]}
    episode = {"id": ID, "span": SPAN, "doses": [{"drug": "sumatriptan"}]}

    diary = holding(episodes=[episode], medications=[listed])

    assert diary.medications == [listed]
    assert diary.doses[0]["medication_id"] == ID


def test_no_doses_means_that_nothing_was_taken() -> None:
    assert (
        holding(episodes=[{"id": ID, "span": SPAN, "doses": []}]).episodes[0]["took_medicine"]
        is False
    )


def test_doses_left_out_say_nothing() -> None:
    assert "took_medicine" not in holding(episodes=[{"id": ID, "span": SPAN}]).episodes[0]


def test_ids_that_are_left_out_are_the_same_at_every_reading() -> None:
    episode = {
        "id": ID,
        "span": SPAN,
        "aura": [{"symptom": "visual"}, {"symptom": "speech"}],
        "pain_readings": [{"at": SPAN["started_at"], "pain": 3}],
        "doses": [{"drug": "ibuprofen"}, {"drug": "ibuprofen"}],
    }

    first, second = holding(episodes=[episode]), holding(episodes=[episode])

    assert first == second
    assert len({symptom["id"] for symptom in first.episodes[0]["aura"]}) == 2
    assert len({dose["id"] for dose in first.doses}) == 2


def test_deleted_entries_are_left_out() -> None:
    assert not holding(episodes=[{"id": ID, "deleted": True}]).episodes


@pytest.mark.parametrize("text", ["{", "[]", '{"a": NaN}', "3", ""])
def test_what_is_no_json_object_is_refused(text: str) -> None:
    with pytest.raises(Unusable):
        read(text)


def test_a_document_says_how_many_entries_it_holds() -> None:
    episode = {"id": ID, "span": SPAN}

    written = read(write(Diary(episodes=[episode])))

    assert written["counts"]["episodes"] == 1
    assert disagreements(written) == []


def test_what_was_lost_on_the_way_is_said_list_by_list() -> None:
    written = read(write(Diary(episodes=[{"id": ID, "span": SPAN}] * 3, doses=[])))
    written["counts"] |= {"doses": 1}
    del written["episodes"][1:]

    assert disagreements(written) == [
        "The file says 3 attacks, 1 is in it.",
        "The file says 1 dose, 0 are in it.",
    ]


@pytest.mark.parametrize("counts", [None, [], {}, {"episodes": None}, {"unheard_of": 1}])
def test_counts_that_were_not_given_are_not_compared(counts: Any) -> None:
    assert disagreements({**HEAD, "counts": counts}) == []


@pytest.mark.parametrize("counts", [[], {"episodes": -1}, {"episodes": "1"}, {"attacks": 1}])
def test_counts_that_cannot_be_are_refused(counts: Any) -> None:
    assert DiarySchema().validate({**HEAD, "counts": counts})


def test_whoever_takes_a_document_in_is_told_what_it_lost() -> None:
    told = read(write(Diary(episodes=[{"id": ID, "span": SPAN}] * 3)))
    del told["episodes"][1:]

    found = recognise(orjson.dumps(told), Choices())

    assert found.warnings == ["The file says 3 attacks, 1 is in it."]
    assert (found.stated["episodes"], found.read["episodes"]) == (3, 1)
