"""What an unanswered field may turn out to be: each completion of each section of a document."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import pairwise, product
from math import inf
from typing import Any

from tests.domain.reference.clock import minutes, moment
from tests.domain.reference.known import Company, Face, Pain, Person, Time

Document = Mapping[str, Any]

YES_NO = (False, True)
# Every limit of a criterion of time, in minutes.
LIMITS = (0, 1 / 60, 10 / 60, 2, 10, 15, 30, 120, 180, 240, 4320, 10080)
# One set of each kind that a criterion can tell apart.
QUALITIES = tuple(
    frozenset(name for name, chosen in zip(names, choice, strict=True) if chosen)
    for names in (("throbbing", "pressing", "stabbing"),)
    for choice in product(YES_NO, repeat=3)
)
PLACES = (frozenset[str](), frozenset({"orbital"}), frozenset({"frontal"}))
SIGNS = (frozenset[str](), frozenset({"tearing"}))
LOWEST_PEAK = {7: "severe", 4: "moderate", 1: "mild", 0: "none"}


def confirmed(document: Document) -> dict[str, Any]:
    """The document without what "as usual" filled in."""
    prefilled = document.get("prefilled") or ()
    return {name: value for name, value in document.items() if name not in prefilled}


def _set(names: Iterable[str] | None, unanswered: tuple[frozenset[str], ...]) -> Any:
    if names is None:
        return unanswered
    return (frozenset(name.partition(":")[0] for name in names),)


def _one(value: Any, unanswered: tuple[Any, ...]) -> tuple[Any, ...]:
    return unanswered if value is None else (value,)


def severities(document: Document) -> tuple[str, ...]:
    """The severity answered, else read off the peak, else any; `none` is for attacks with aura."""
    if document.get("pain_severity") is not None:
        return (document["pain_severity"],)
    peak = document.get("pain_peak")
    if peak is None:
        return ("mild", "moderate", "severe", "none")
    return (next(severity for lowest, severity in LOWEST_PEAK.items() if peak >= lowest),)


def pains(document: Document) -> Iterable[Pain]:
    values = product(
        severities(document),
        _one(document.get("side"), ("left", "both", "shifting")),
        _set(document.get("quality"), QUALITIES),
        _one(document.get("worse_with_activity"), YES_NO),
        YES_NO,
    )
    return (Pain(*chosen) for chosen in values)


def companies(document: Document) -> Iterable[Company]:
    values = product(
        _one(document.get("nausea"), ("none", "mild", "severe")),
        *(_one(document.get(name), YES_NO) for name in ("vomiting", "photophobia", "phonophobia")),
    )
    return (Company(*chosen) for chosen in values)


def faces(document: Document) -> Iterable[Face]:
    values = product(
        _set(document.get("locations"), PLACES),
        _set(document.get("autonomic"), SIGNS),
        _one(document.get("restless"), YES_NO),
    )
    return (Face(*chosen) for chosen in values)


def times(document: Document, patient: Document, now: datetime | None) -> Iterable[Time]:
    span = document.get("span") or {}
    free = span.get("longest_pain_free_minutes")
    values = product(
        lengths(*minutes(document, now)),
        under_18(document, patient),
        cut_short(document),
        YES_NO,
        (0 if free is None else free,),
        YES_NO,
    )
    return (Time(*chosen) for chosen in values)


def lengths(least: float, most: float) -> list[float]:
    """Every limit within the range, and one length between any two: no criterion tells more."""
    between = [(low + high) / 2 for low, high in pairwise(LIMITS)]
    points = sorted([*LIMITS, *between, LIMITS[-1] + 1])
    if least == most:  # the same for every length between the same two limits
        return [least] if least in LIMITS else [_between(least)]
    inside = [point for point in points if least <= point <= most]
    return [*inside, _between(least), *([] if most == inf else [_between(most)])]


def _between(length: float) -> float:
    if length in LIMITS:
        return length
    return next(
        ((low + high) / 2 for low, high in pairwise(LIMITS) if low < length < high),
        LIMITS[-1] + 1,
    )


def under_18(document: Document, patient: Document) -> tuple[bool, ...]:
    """In the year of the 18th birthday both; of no known age, an adult (OUR RULE)."""
    if document.get("patient_age") is not None:
        return (document["patient_age"] < 18,)
    born = patient.get("birth_year")
    if born is None:
        return (False,)
    started = (document.get("span") or {}).get("started_at")
    turned = moment(started).year - born if started else 18
    return YES_NO if turned == 18 else (turned < 18,)


def cut_short(document: Document) -> tuple[bool, ...]:
    """Whether medicine may have ended it: not when none was taken, nor when none helped."""
    if doses := document.get("doses"):
        return (any(dose.get("relief") != "none" for dose in doses),)
    if document.get("took_medicine"):
        return (True,)
    answered = document.get("took_medicine") is not None or document.get("doses") is not None
    return (False,) if answered else YES_NO


def people(document: Document, patient: Document) -> Iterable[Person]:
    values = product(
        has_migraine(patient),
        (patient.get("indometacin_response") == "complete",),
        _one(document.get("debilitating"), YES_NO),
        YES_NO,
    )
    return (Person(*chosen) for chosen in values)


def has_migraine(patient: Document) -> tuple[bool, ...]:
    """Five attacks of 1.1, two of 1.2, or a diagnosis; no only when both are fewer."""
    codes = [str(diagnosis.get("code")) for diagnosis in patient.get("diagnoses") or ()]
    if any(code.startswith(("1.1", "1.2", "1.3", "1.4")) for code in codes):
        return (True,)
    ever = patient.get("lifetime_attacks") or {}
    without, with_aura = ever.get("1.1"), ever.get("1.2")
    if without in {">=5", ">=10", ">=20"} or with_aura in {">=2", ">=5", ">=10", ">=20"}:
        return (True,)
    return (False,) if without in {"<2", "<5"} and with_aura == "<2" else YES_NO
