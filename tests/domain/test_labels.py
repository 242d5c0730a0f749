"""Label sets, verdicts, and what stands when nothing can be said."""

from typing import Any

import pytest

from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.ichd3 import CATALOGUE, LABEL_CODES
from backend.domain.results import results
from tests.domain.attack import attack, result

# 3.2 and 3.5.2 wait for an answer to indometacin (interfaces.md).
EVERY_LABEL = [code for code in LABEL_CODES if code not in {"3.2", "3.5.2"}]
MIGRAINE = {"side": "left", "quality": ["throbbing"], "nausea": "mild"}
SEVERE = {"pain_severity": "severe"}


def test_an_attack_of_which_nothing_was_said_could_be_anything() -> None:
    answer = result({"id": "a", "span": {"started_at": "2026-03-01T10:00:00Z"}})

    assert answer["labels"] == EVERY_LABEL
    assert answer["verdict"] == "undetermined"


@pytest.mark.parametrize(
    ("minutes", "answers", "verdict"),
    [
        (600, MIGRAINE, "likely_migraine"),
        (600, MIGRAINE | {"nausea": None, "worse_with_activity": True} | SEVERE, "likely_migraine"),
        (600, {}, "general_headache"),
        (29, {}, "general_headache"),
        (600, {"nausea": None}, "undetermined"),
        (5, {"pain_severity": "severe", "worse_with_activity": True}, "unclassified"),
    ],
)
def test_the_verdict_is_what_all_labels_agree_on(
    minutes: float, answers: dict[str, Any], verdict: str
) -> None:
    assert result(attack(minutes, **answers))["verdict"] == verdict


def test_an_aura_that_was_not_asked_may_have_been_any_or_none() -> None:
    answer = result(attack(600, **MIGRAINE, aura=None))

    assert answer["labels"] == ["1.2.1.1", "1.2.1.2", "1.2.2", "1.2.3", "1.2.4", "1.1"]
    assert answer["verdict"] == "likely_migraine"
    assert answer["ask_next"] == "aura"


def test_a_symptom_of_no_known_kind_leaves_every_aura_possible() -> None:
    answer = result(attack(600, **MIGRAINE, aura=[{"spreads_gradually": True}]))

    assert answer["labels"] == ["1.2.1.1", "1.2.1.2", "1.2.2", "1.2.3", "1.2.4", "1.1"]


def test_no_pain_at_all_is_no_headache_of_any_chapter() -> None:
    painless = attack(600, **MIGRAINE | {"pain_severity": None, "pain_peak": 0})

    answer = result(painless)

    assert answer["labels"] == ["unclassified"]
    assert answer["facts"]["headache"] == "no"


def test_a_prefilled_answer_is_no_answer() -> None:
    usual = attack(600, **MIGRAINE, prefilled=["nausea"])

    answer = result(usual)

    assert answer["facts"]["nausea"] == "unknown"
    assert answer["labels"] == ["1.1", "2"]


def test_a_result_has_the_published_form() -> None:
    answer = result(attack(480, **MIGRAINE | {"nausea": "none", "phonophobia": None}))

    assert {name: answer[name] for name in answer if name not in {"criteria", "facts"}} == {
        "id": "a",
        "labels": ["2"],
        "verdict": "general_headache",
        "duration_minutes": [480, 480],
        "ask_next": None,
        "flags": [],
        "criteria_set": "ICHD-3:2018",
    }
    assert answer["criteria"]["1.1"] == {"B": "yes", "C": "yes", "D": "no"}
    assert answer["criteria"]["2"] == {"B": "yes", "C": "yes", "D": "yes"}
    assert list(answer["criteria"]) == [diagnosis.code for diagnosis in CATALOGUE]


def test_an_empty_diary_is_a_diary() -> None:
    frame = episodes_frame([])

    verdicts = classify(frame)

    assert results(frame, verdicts) == []
    assert verdicts.labels.columns.tolist() == list(LABEL_CODES)


def test_verdicts_keep_the_index_of_their_frame() -> None:
    frame = episodes_frame([attack(600), attack(600, **MIGRAINE)]).set_axis([7, 3])

    verdicts = classify(frame)

    assert verdicts.verdict.to_dict() == {7: "general_headache", 3: "likely_migraine"}
    assert verdicts.ask_next.index.tolist() == verdicts.facts.index.tolist() == [7, 3]


@pytest.mark.parametrize(
    ("aura", "headache"), [([], "yes"), (None, "unknown"), (["visual"], "unknown")]
)
def test_an_unanswered_severity_may_be_no_pain_only_beside_an_aura(
    aura: list[str] | None, headache: str
) -> None:
    symptoms = None if aura is None else [{"symptom": symptom} for symptom in aura]

    assert result(attack(60, pain_severity=None, aura=symptoms))["facts"]["headache"] == headache
