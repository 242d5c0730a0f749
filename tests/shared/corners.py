"""Diaries of one attack or a few at the edges of a day: zones, clock changes, midnight, no end."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from backend.domain.vocabulary import RED_FLAG

LATEST = date(2026, 11, 22)
NOW = "2026-11-22T21:00:00Z"
BERLIN, AUCKLAND, NEW_YORK = "Europe/Berlin", "Pacific/Auckland", "America/New_York"
MIGRAINE: dict[str, Any] = {
    "pain_severity": "severe",
    "side": "left",
    "quality": ["throbbing"],
    "nausea": "mild",
    "vomiting": False,
    "aura": [],
    "autonomic": [],
}
AURA = {"id": "a", "symptom": "visual", "duration_minutes": 20}
MEDICATIONS: list[dict[str, Any]] = [
    {"id": "suma", "name": "Sumatriptan 50", "ingredients": ["sumatriptan"], "use": "acute"},
    {"id": "ibu", "name": "Ibuprofen 400", "ingredients": ["ibuprofen"], "use": "acute"},
    {"id": "trex", "name": "Treximet", "use": "acute"},
    {"id": "thoma", "name": "Thomapyrin", "ingredients": ["paracetamol", "aspirin", "caffeine"]},
    {"id": "rime", "name": "Rimegepant", "atc": "N02CD06", "use": "both"},
    {"id": "own", "name": "Grandmother's drops"},
    {"id": "prop", "name": "Propranolol", "ingredients": ["propranolol"], "use": "preventive"},
    {"id": "meto", "name": "Metoclopramide", "ingredients": ["metoclopramide"], "use": "acute"},
    {"id": "said", "name": "From the pharmacist", "overuse_class": "opioid", "use": "acute"},
]


def attack(started: str, ended: str | None, zone: str = BERLIN, **answers: Any) -> dict[str, Any]:
    """Give an episode that fits 1.1 but for its length, with whatever the answers change."""
    span: dict[str, Any] = {"started_at": started, "time_zone": zone}
    span |= {"ended_at": ended} if ended else {}
    span |= answers.pop("span", {})
    return {"id": f"at {started}", "span": span, **MIGRAINE, **answers}


def corner(name: str, episodes: Sequence[dict[str, Any]] = (), **rest: Any) -> dict[str, Any]:
    """Give one case; `rest` are further lists of its diary, or as_of, from and now."""
    asked = {key: rest.pop(key) for key in ("as_of", "from", "now") if key in rest}
    diary = {"episodes": list(episodes), "medications": MEDICATIONS, **rest}
    return {"name": name, "diary": diary, "as_of": LATEST.isoformat(), **asked}


def _every_day(count: int, **answers: Any) -> list[dict[str, Any]]:
    days = [LATEST - timedelta(days=back) for back in range(count)]
    return [
        attack(f"{day}T08:00:00+01:00", f"{day}T14:00:00+01:00", **answers, id=f"e{day}")
        for day in days
    ]


def _doses(count: int, medication: str) -> list[dict[str, Any]]:
    days = [LATEST - timedelta(days=back) for back in range(count)]
    return [
        {"id": f"d{day}", "medication_id": medication, "taken_at": f"{day}T09:00:00+01:00"}
        for day in days
    ]


def _free(count: int) -> list[dict[str, Any]]:
    days = [LATEST - timedelta(days=back) for back in range(count)]
    return [
        {"id": f"c{day}", "date": f"{day}", "time_zone": BERLIN, "headache_free": True}
        for day in days
    ]


CORNERS: list[dict[str, Any]] = [
    corner("empty"),
    corner("empty with a person", patient={"lifetime_attacks": {"1.1": ">=5"}}),
    corner("a spill of 29 minutes", [attack("2026-11-10T20:00:00Z", "2026-11-10T23:29:00Z")]),
    corner("a spill of 30 minutes", [attack("2026-11-10T20:00:00Z", "2026-11-10T23:30:00Z")]),
    corner("born late", [attack("2026-11-10T22:50:00Z", "2026-11-10T23:10:00Z")]),
    corner("over the autumn change", [attack("2026-10-24T20:00:00Z", "2026-10-25T04:00:00Z")]),
    corner(
        "over the spring change",
        [attack("2026-03-29T00:30:00Z", "2026-03-29T04:30:00Z")],
        as_of="2026-04-02",
    ),
    corner(
        "the other side of the world",
        [attack("2026-11-10T10:45:00Z", "2026-11-10T11:20:00Z", AUCKLAND)],
    ),
    corner(
        "two zones on one journey",
        [
            attack("2026-11-10T22:30:00Z", "2026-11-11T01:30:00Z", BERLIN),
            attack("2026-11-11T03:00:00Z", "2026-11-11T06:00:00Z", NEW_YORK),
        ],
    ),
    corner(
        "two attacks in a day",
        [
            attack("2026-11-10T06:00:00Z", "2026-11-10T08:00:00Z"),
            attack("2026-11-10T12:00:00Z", "2026-11-10T18:00:00Z"),
        ],
    ),
    corner("running for a day", [attack("2026-11-21T20:00:00Z", None)], now=NOW),
    corner(
        "running for a week, read twice",
        [
            attack(
                "2026-11-14T20:00:00Z",
                None,
                pain_readings=[
                    {"id": "r", "at": "2026-11-15T08:00:00Z", "pain": 6},
                    {"id": "s", "at": "2026-11-18T08:00:00Z", "pain": 3},
                ],
            )
        ],
        now=NOW,
    ),
    corner("running, no clock", [attack("2026-11-21T20:00:00Z", None)]),
    corner(
        "end not known",
        [
            attack(
                "2026-11-14T20:00:00Z",
                None,
                span={"end_unknown": True},
                pain_readings=[{"id": "r", "at": "2026-11-16T08:00:00Z", "pain": 6}],
            )
        ],
        now=NOW,
    ),
    corner(
        "known to the day",
        [
            {
                "id": "x",
                "span": {"started_at": "2026-11-10T00:00:00Z", "onset_precision": "day_only"},
            }
        ],
    ),
    corner(
        "aura without headache",
        [
            attack(
                "2026-11-10T10:00:00Z",
                "2026-11-10T10:20:00Z",
                pain_severity=None,
                pain_peak=0,
                aura=[{"id": "a", "symptom": "visual", "duration_minutes": 20}],
            )
        ],
    ),
    corner(
        "aura, pain not said",
        [
            attack(
                "2026-11-10T10:00:00Z",
                "2026-11-10T16:00:00Z",
                pain_severity=None,
                aura=[{"id": "a", "symptom": "visual"}],
            )
        ],
    ),
    corner(
        "thunderclap",
        [attack("2026-11-10T10:00:00Z", "2026-11-10T12:00:00Z", onset_speed="thunderclap")],
    ),
    corner(
        "a background headache",
        checkins=[
            {"id": f"c{day}", "date": f"2026-11-{day:02}", "time_zone": BERLIN}
            | {"continuous_pain": "mild"}
            for day in range(1, 20)
        ],
    ),
    corner("every day for 30 days", _every_day(30), doses=_doses(10, "suma")),
    corner("every day for 90 days", _every_day(90), doses=_doses(90, "suma")),
    corner(
        "every day for 90 days, of old",
        _every_day(90),
        doses=_doses(90, "trex"),
        patient={"pattern_since": "2024-02", "lifetime_attacks": {"1.1": ">=5"}},
    ),
    corner("every day for 130 days", _every_day(130), doses=_doses(130, "own")),
    corner(
        "a medicine and nothing else",
        [attack("2026-11-10T22:00:00Z", "2026-11-11T04:00:00Z", took_medicine=True)],
    ),
    corner(
        "doses inside the attack",
        [
            attack(
                "2026-11-10T10:00:00Z",
                "2026-11-10T10:25:00Z",
                doses=[{"drug": "sumatriptan", "relief": "complete"}, {"drug": "mystery"}],
            ),
            attack("2026-11-12T10:00:00Z", "2026-11-12T10:25:00Z", doses=[]),
        ],
    ),
    corner(
        "a dose in a zone of the check-in",
        [attack("2026-11-01T10:00:00Z", "2026-11-01T12:00:00Z", BERLIN)],
        doses=[
            {"id": "d", "medication_id": "ibu", "taken_at": "2026-11-10T13:30:00Z"},
            {"id": "f", "medication_id": "ibu", "taken_at": "2026-11-12T23:30:00Z"},
        ],
        checkins=[{"id": "c", "date": "2026-11-10", "time_zone": AUCKLAND, "headache_free": True}],
    ),
    corner("after the as-of day", _every_day(20), as_of="2026-11-10"),
    corner("a long period", _every_day(60), **{"from": "2026-01-01"}),
    corner(
        "two warning signs",
        [
            attack("2026-11-10T10:00:00Z", "2026-11-10T12:00:00Z", onset_speed="thunderclap"),
            attack("2026-11-08T10:00:00Z", "2026-11-08T12:00:00Z", aura=[{"symptom": "motor"}]),
        ],
    ),
    corner("a month without headache", checkins=_free(90)),
    corner("three bad months after a good one", _every_day(90), checkins=_free(125)),
    corner(
        "attacks of old, none recorded",
        patient={"lifetime_attacks": {"1.1": ">=10", "1.2": "<5"}},
        checkins=_free(100),
    ),
    corner("few attacks in life", _every_day(2), patient={"lifetime_attacks": {"1.1": "<5"}}),
    corner(
        "auras too close to one another",
        [
            attack(f"2026-11-{day:02}T10:00:00Z", f"2026-11-{day:02}T12:00:00Z", aura=[AURA])
            for day in (1, 8, 10, 11, 19)
        ],
    ),
    corner(
        "answers of the background",
        [attack("2026-11-10T10:00:00Z", "2026-11-10T12:00:00Z", provoked_by=["posture"])],
        patient={
            "red_flag_answers": dict.fromkeys(RED_FLAG, True),
            "red_flags_answered_on": "2026-11-20",
            "pregnancy": "pregnant",
            "age_at_onset": 61,
        },
    ),
    corner(
        "answers given long after",
        [attack("2026-11-10T10:00:00Z", "2026-11-10T12:00:00Z")],
        patient={
            "red_flag_answers": dict.fromkeys(RED_FLAG, True),
            "red_flags_answered_on": "2027-03-01",
            "pattern_since": "2026-09-01",
        },
    ),
    corner(
        "warning signs of an attack",
        [
            attack(
                "2026-11-10T10:00:00Z",
                "2026-11-10T12:00:00Z",
                warning_signs=["fever", "stiff_neck", "head_injury"],
            ),
            attack("2026-11-12T10:00:00Z", "2026-11-16T12:00:00Z", warning_signs=["fever"]),
        ],
        patient={"lifetime_attacks": {"1.1": "<5", "1.2": "<2"}, "birth_year": 1960},
    ),
]
