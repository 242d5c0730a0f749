"""The counting rules as plain data for the phone, which counts its own diary offline."""

from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from backend.domain import burden, families, migraine_days, persistence, statement, tension_days
from backend.domain.bands import FREQUENCY, GOAL
from backend.domain.course_rules import course_rules
from backend.domain.days import MEASURES, MEDICINE_CLASSES
from backend.domain.diary_flags import diary_flag_rules
from backend.domain.overused import OTHER, SEVERAL
from backend.domain.patterns import CATALOGUE
from backend.domain.patterns.shape import Pattern
from backend.domain.presumed import OF_AURA
from backend.domain.questions import Question
from backend.domain.questions.attacks import YEAR_DAYS
from backend.domain.reasons import MEASURE_WORDS, TEMPLATES
from backend.domain.reckoning import PERIOD_DAYS
from backend.domain.stretches import SPILL
from backend.domain.vocabulary import SEVERITY, SIDE
from backend.domain.windows import WINDOW_DAYS


def counting() -> dict[str, Any]:
    """Everything that counts/summary.ts needs to count as summary.py does, numbers and words."""
    return {
        "patterns": [_plain(pattern) for pattern in CATALOGUE],
        "measures": list(MEASURES),
        "medicine_classes": list(MEDICINE_CLASSES),
        "sides": list(SIDE),
        "severities": list(SEVERITY),
        "limits": _limits(),
        "migraine_rules": list(migraine_days.RULES),
        "of_aura": list(OF_AURA),
        "weaker_than_chronic": list(tension_days.WEAKER),
        "overuse": {"several": list(SEVERAL), "other": list(OTHER)},
        "bands": {"frequency": asdict(FREQUENCY), "goal": asdict(GOAL)},
        "flags": diary_flag_rules(),
        "course": course_rules(),
        "families": {
            name: {
                "starts": list(starts),
                "definite": list(families.DEFINITE[name]),
                "words": statement.FAMILY_WORDS[name],
            }
            for name, starts in families.CHAPTERS.items()
        },
        "takes_all": dict(families.TAKES_ALL),
        "words": _words(),
    }


def _limits() -> dict[str, Any]:
    return {
        "window_days": WINDOW_DAYS,
        "months": persistence.MONTHS,
        "period_days": PERIOD_DAYS,
        "spill_minutes": int(SPILL.astype(int)),
        "leiden_headache_minutes": burden.LEIDEN_HEADACHE_MINUTES,
        "leiden_migraine_minutes": migraine_days.LEIDEN_MIGRAINE_MINUTES,
        "strict_migraine_minutes": migraine_days.STRICT_MIGRAINE_MINUTES,
        "year_days": YEAR_DAYS,
        "tension_minutes": tension_days.LEAST_MINUTES,
        "takes_part": families.TAKES_PART,
        "settled": families.SETTLED,
        "kept": list(families.KEPT),
        "attacks_enough": families.ATTACKS_ENOUGH,
    }


def _words() -> dict[str, Any]:
    return {
        "reasons": dict(TEMPLATES),
        "measures": dict(MEASURE_WORDS),
        "sentences": dict(statement.SENTENCES),
        "leads": dict(statement.LEADS),
        "sureness": dict(statement.SURENESS),
        "openly": statement.OPENLY,
        "attacks": statement.ATTACKS,
        "no_attacks": statement.NO_ATTACKS,
        "presuming": statement.PRESUMING,
        "family_part": statement.FAMILY_PART,
        "open_part": statement.OPEN_PART,
    }


def _plain(pattern: Pattern) -> dict[str, Any]:
    return {
        "code": pattern.code,
        "name": pattern.name,
        "replaces": list(pattern.replaces),
        "unless": list(pattern.unless),
        "hidden_by": list(pattern.hidden_by),
        "note": pattern.note,
        "criteria": _criteria(pattern.criteria),
    }


def _criteria(criteria: Iterable[tuple[str, Question]]) -> list[dict[str, Any]]:
    return [_criterion(letter, question) for letter, question in criteria]


def _criterion(letter: str, question: Question) -> dict[str, Any]:
    asked = {field.name: getattr(question, field.name) for field in fields(question)}
    if "criteria" in asked:
        asked["criteria"] = _criteria(asked["criteria"])
    return {**asked, "at": letter, "kind": type(question).__name__.lower()}
