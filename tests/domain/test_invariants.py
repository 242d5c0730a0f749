"""What holds for every attack, whatever was recorded of it."""

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.ichd3 import LABEL_CODES
from tests.domain.attack import STARTED, result
from tests.domain.reference import UNANSWERED, labels

LENGTHS = (0.0, 29, 30, 119, 120, 239, 240, 4320, 4321, 10080, 10081)
ANSWERED = {name: st.sampled_from(values) for name, values in UNANSWERED.items()}
RELIEF = st.sampled_from([[], [{"relief": "none"}], [{"relief": "partial"}]])
NO_SIGNS: dict[str, list[Any]] = {"aura": [], "autonomic": []}


def spans(least: float, most: float) -> st.SearchStrategy[dict[str, Any]]:
    """A span whose length is known, between two limits."""
    minutes = st.one_of(
        st.sampled_from([one for one in LENGTHS if least <= one <= most] or [least]),
        st.floats(least, most),
    )
    return minutes.map(lambda one: {"started_at": STARTED, "duration_minutes": one})


@st.composite
def ranges(draw: st.DrawFn) -> dict[str, Any]:
    """A span of which only bounds are known, or nothing."""
    low = draw(st.sampled_from([None, *LENGTHS]))
    high = draw(st.sampled_from([None, *(one for one in LENGTHS if one >= (low or 0))]))
    return {"started_at": STARTED, "duration_minutes_range": [low, high]}


def recorded(span: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """An attack of which everything was answered."""
    return st.fixed_dictionaries({"id": st.just("a"), "span": span, "doses": RELIEF, **ANSWERED})


@st.composite
def partly(draw: st.DrawFn, span: st.SearchStrategy[dict[str, Any]]) -> dict[str, Any]:
    """An attack of which up to five answers are missing."""
    whole = draw(recorded(span)) | {"pain_peak": draw(st.sampled_from([None, 0, 2, 9]))}
    missing = draw(st.sets(st.sampled_from([*UNANSWERED, "doses"]), max_size=5))
    return {name: None if name in missing else value for name, value in whole.items()}


@settings(deadline=None)
@given(recorded(spans(240, 4320)))
def test_four_to_72_hours_are_1_1_or_1_5_1_or_2(attack: dict[str, Any]) -> None:
    assert result(attack | NO_SIGNS)["labels"] in (["1.1"], ["1.5.1"], ["2"])


@settings(deadline=None)
@given(recorded(spans(30, 239.9)))
def test_half_an_hour_to_four_hours_untreated_is_1_5_1_or_2_4_or_2(
    attack: dict[str, Any],
) -> None:
    assert result(attack | NO_SIGNS | {"doses": []})["labels"] in (["1.5.1"], ["2.4"], ["2"])


@settings(deadline=None)
@given(recorded(spans(0, 20000)))
def test_what_is_fully_known_has_one_label_unless_medicine_cut_it_short(
    attack: dict[str, Any],
) -> None:
    attack["doses"] = []

    assert len(result(attack)["labels"]) == 1


@settings(deadline=None)
@given(recorded(spans(0, 20000)))
def test_1_1_and_2_are_never_both_met(attack: dict[str, Any]) -> None:
    criteria = result(attack)["criteria"]

    met = [code for code, answers in criteria.items() if set(answers.values()) == {"yes"}]
    assert len(met) < 2


@settings(deadline=None)
@given(partly(ranges()), st.data())
def test_an_answer_only_ever_shrinks_the_label_set(
    attack: dict[str, Any], data: st.DataObject
) -> None:
    before = result(attack)
    low, high = before["duration_minutes"]
    answers = {name: ANSWERED[name] for name in UNANSWERED if attack[name] is None}
    if attack["pain_peak"] is not None:
        answers.pop("pain_severity", None)  # the peak has answered it
    if attack["doses"] is None:
        answers["doses"] = RELIEF
    answers["span"] = spans(low, 20000 if high is None else high)
    field = data.draw(st.sampled_from(sorted(answers)))

    after = result(attack | {field: data.draw(answers[field])})

    assert set(after["labels"]) <= set(before["labels"])


@settings(deadline=None, max_examples=60)  # the reference is slow on purpose
@given(st.lists(partly(ranges() | spans(0, 20000)), max_size=6))
@example([])
def test_all_at_once_is_the_slow_reference_one_by_one(attacks: list[dict[str, Any]]) -> None:
    verdicts = classify(episodes_frame(attacks))

    rows = verdicts.labels.to_numpy().tolist()
    mine = [{code for code, held in zip(LABEL_CODES, row, strict=True) if held} for row in rows]
    assert mine == [labels(attack) for attack in attacks]
