"""One attack on its way through a request: parsed, laid out, classified, told with its question."""

import statistics
import time
from collections.abc import Callable
from typing import Any

import orjson

from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.results import results
from bench.row import Row, tell
from bench.ten_years_diary import ten_years

ROUNDS = 200
GOAL_MILLISECONDS = 5.0
SPAN = {"started_at": "2026-11-22T08:00:00+01:00", "time_zone": "Europe/Berlin"}
ENDED = {**SPAN, "ended_at": "2026-11-22T18:00:00+01:00"}
VISUAL = {
    "id": "s",
    "symptom": "visual",
    "onset_minutes": -30,
    "duration_minutes": 20,
    "spreads_gradually": True,
    "one_sided": True,
    "positive": None,
    "fully_reversible": True,
}
PATIENT = {"birth_year": 1980, "lifetime_attacks": {"1.1": ">=10"}}
TYPICAL = {
    "id": "a",
    "span": ENDED,
    "pain_severity": "severe",
    "side": "left",
    "quality": ["throbbing"],
    "worse_with_activity": True,
    "nausea": "mild",
    "vomiting": False,
    "photophobia": True,
    "doses": [],
}
ATTACKS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "silent": ({"id": "a", "span": SPAN}, {}),
    "typical": (TYPICAL, PATIENT),
    "aura": ({**TYPICAL, "side": None, "nausea": None, "aura": [VISUAL]}, PATIENT),
}


def answered(text: bytes, patient: dict[str, Any]) -> bytes:
    """What a request does with one attack."""
    episodes = episodes_frame([orjson.loads(text)], patient=patient)
    return orjson.dumps(results(episodes, classify(episodes)))


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of many rounds, after one that makes the tables."""
    work()
    return statistics.median(milliseconds(work) for _ in range(rounds))


def one(name: str) -> Row:
    """Time one attack beside the parsing of it and the laying out as a frame."""
    attack, patient = ATTACKS[name]
    text = orjson.dumps(attack)
    ours = median(lambda: answered(text, patient))
    laid = median(lambda: episodes_frame([orjson.loads(text)], patient=patient))
    return Row(
        what=f"one {name} attack, from its text to labels, criteria, facts, flags and question",
        measured=ours,
        baseline=laid,
        unit="ms",
        baseline_is="of which parsing it and laying it out as a frame",
        goal=f"under {GOAL_MILLISECONDS:g} ms",
        met=ours < GOAL_MILLISECONDS,
    )


def questions() -> Row:
    """Time the next question of each attack of ten years."""
    diary = ten_years()
    laid = median(lambda: episodes_frame(diary.episodes, diary.doses, diary.patient), 5)
    episodes = episodes_frame(diary.episodes, diary.doses, diary.patient)
    ours = median(lambda: classify(episodes).ask_next, 7)
    return Row(
        what=f"the next question of {len(episodes):,} attacks, classified on the way",
        measured=ours,
        baseline=laid,
        unit="ms",
        baseline_is="laying the same diary out as a frame",
        goal="",
        met=True,
    )


def main() -> None:
    for name in ATTACKS:
        tell(one(name))
    tell(questions())


if __name__ == "__main__":
    main()
