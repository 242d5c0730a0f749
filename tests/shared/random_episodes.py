"""Episodes at random: of every kind, with answers missing, half said, changed and at the limits."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from backend.domain import vocabulary
from tests.shared.typical import SYMPTOM, TYPICAL

NOW = "2026-03-20T12:00:00+00:00"
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "UTC")
YES_OR_NO = (True, False)
ANSWERS: dict[str, Sequence[Any]] = {
    "pain_severity": vocabulary.SEVERITY,
    "pain_peak": range(11),
    "side": vocabulary.SIDE,
    "quality": ([], ["throbbing"], ["pressing"], ["dull", "throbbing"], ["stabbing", "pressing"]),
    "worse_with_activity": YES_OR_NO,
    "nausea": vocabulary.NAUSEA,
    "vomiting": YES_OR_NO,
    "photophobia": YES_OR_NO,
    "phonophobia": YES_OR_NO,
    "locations": ([], ["temporal"], ["face"], ["jaw", "orbital:left"], ["occipital", "frontal"]),
    "autonomic": ([], ["red_eye"], ["face_flushing"], ["ear_fullness", "small_pupil"]),
    "restless": YES_OR_NO,
    "debilitating": YES_OR_NO,
    "took_medicine": YES_OR_NO,
    "onset_speed": vocabulary.ONSET_SPEED,
    "provoked_by": ([], ["cough"], ["exercise"], ["posture", "sex"]),
    "other_symptoms": ([], ["neck_stiffness"], ["dizziness", "vertigo"]),
    "warning_signs": ([], *([sign] for sign in vocabulary.WARNING_SIGN)),
    "patient_age": (9, 17, 18, 44, 51),
}
OF_A_SYMPTOM: dict[str, Sequence[Any]] = {
    "onset_minutes": (-400, -66, -65, -61, -60, -20, 0, 30),
    "duration_minutes": (1, 4.9, 5, 25, 60, 61, 1800, 4321),
    "spreads_gradually": YES_OR_NO,
    "one_sided": YES_OR_NO,
    "positive": YES_OR_NO,
    "fully_reversible": YES_OR_NO,
    "one_eye": YES_OR_NO,
    "confirmed_by": vocabulary.CONFIRMED_BY,
    "signs": ([], ["vertigo"], ["tinnitus"], ["ataxia", "diplopia"]),
}


def random_case(chance: random.Random, number: int, patients: int) -> list[Any]:
    """One case: the episode, its doses elsewhere, the number of its patient."""
    identity = f"e{number}"
    started = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(110_000))
    typical, lengths = chance.choice(TYPICAL)
    episode: dict[str, Any] = {"id": identity, "span": _span(chance, started, lengths)}
    episode |= _changed(chance, typical, ANSWERS)
    if chance.random() < 0.25:
        episode["aura"] = [_symptom(chance) for _ in range(chance.choice((1, 1, 1, 2, 2, 3)))]
    doses = []
    for place in range(chance.choice((0, 0, 0, 1, 2))):
        taken = {"taken_at": _later(chance, started)}
        taken |= _changed(chance, {}, {"relief": vocabulary.DOSE_RELIEF}, at=0.7)
        if chance.random() < 0.5:
            doses.append({"id": f"{identity}d{place}", "episode_id": identity, **taken})
        else:
            episode.setdefault("doses", []).append(taken)
    if chance.random() < 0.15:
        episode.setdefault("doses", [])
    if chance.random() < 0.05:
        episode["prefilled"] = chance.sample(sorted(set(episode) - {"id", "span"} | {"side"}), 1)
    return [episode, doses, chance.randrange(patients)]


def _changed(
    chance: random.Random,
    typical: dict[str, Any],
    answers: dict[str, Sequence[Any]],
    at: float | None = None,
) -> dict[str, Any]:
    """Some typical answers left out, some said to be unknown, some others given instead."""
    often = chance.choice((0.05, 0.15, 0.3)) if at is None else at
    missing = chance.choice((0, 0.05, 0.1, 0.3, 0.8))
    said = {name: value for name, value in typical.items() if chance.random() >= missing}
    said |= {
        name: chance.choice(values) for name, values in answers.items() if chance.random() < often
    }
    return {name: None if chance.random() < 0.03 else value for name, value in said.items()}


def _symptom(chance: random.Random) -> dict[str, Any]:
    symptom = _changed(chance, SYMPTOM, OF_A_SYMPTOM)
    kinds = ("visual", "visual", "sensory", "speech", "motor", "brainstem", "retinal")
    return symptom | {"symptom": chance.choice(kinds)}


def _span(chance: random.Random, started: datetime, lengths: Sequence[float]) -> dict[str, Any]:
    minutes = chance.choice(lengths)
    length = _length(chance, started, minutes, lengths)
    if not length and chance.random() < 0.5:
        started = datetime.fromisoformat(NOW) - timedelta(minutes=minutes)
    if chance.random() < 0.1:
        length |= {"longest_pain_free_minutes": chance.choice((60, 720, 721))}
    return {"started_at": _text(started), "time_zone": chance.choice(ZONES), **length}


def _length(
    chance: random.Random, started: datetime, minutes: float, lengths: Sequence[float]
) -> dict[str, Any]:
    """Mostly a known end, now and then bounds, or nothing: then it still runs."""
    bounds: list[float | None] = [*sorted([minutes, chance.choice(lengths)])]
    if chance.random() < 0.3:
        bounds[chance.randrange(2)] = None
    ended = {"ended_at": _text(started + timedelta(minutes=minutes))}
    known = [ended] * 9 + [{"duration_minutes": minutes}] * 2
    vague: list[dict[str, Any]] = [{"duration_minutes_range": bounds}] * 2
    lost: list[dict[str, Any]] = [{"end_unknown": True}, {"onset_precision": "day_only"}, {}]
    return dict(chance.choice([*known, *vague, *lost]))


def _later(chance: random.Random, started: datetime) -> str:
    return _text(started + timedelta(minutes=chance.choice((5, 40, 200, 300, 5000))))


def _text(moment: datetime) -> str:
    """To the millisecond, as the phone writes it."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
