"""A slow two-valued classifier, written from criteria.md alone, and tried on every completion."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

BOUNDARIES = (0, 29, 30, 119, 120, 239, 240, 4320, 4320.5, 10080, 10080.5, 20000)
YES_NO = (False, True)
UNANSWERED: dict[str, tuple[Any, ...]] = {
    "pain_severity": ("mild", "moderate", "severe"),
    "side": ("left", "both", "shifting"),
    "quality": ([], ["throbbing"], ["pressing"], ["throbbing", "pressing"]),
    "worse_with_activity": YES_NO,
    "nausea": ("none", "severe"),
    "vomiting": YES_NO,
    "photophobia": YES_NO,
    "phonophobia": YES_NO,
}


def labels(document: Mapping[str, Any], *, minor: bool = False) -> set[str]:
    """The label of every completion of what was not recorded."""
    return {label(one, minor=minor) for one in completions(document)}


def completions(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Every way in which the unanswered fields could turn out."""
    open_fields = {
        name: values for name, values in UNANSWERED.items() if document.get(name) is None
    }
    if "pain_severity" in open_fields and document.get("pain_peak") is not None:
        open_fields["pain_severity"] = (_read_off(document["pain_peak"]),)
    open_fields["minutes"] = tuple(_minutes(document["span"]))
    open_fields["cut_short"] = _cut_short(document)
    open_fields["would_have_lasted"] = YES_NO
    for values in product(*open_fields.values()):
        yield {**document, **dict(zip(open_fields, values, strict=True))}


def label(one: Mapping[str, Any], *, minor: bool) -> str:
    """The first code that fits an attack of which everything is known."""
    if one["pain_severity"] == "none":
        return "unclassified"
    migraine, tension = _migraine(one, minor=minor), _tension_type(one)
    if all(migraine):
        return "1.1"
    if all(tension):
        return "2"
    if sum(migraine) == 2:
        return "1.5.1"
    return "2.4" if sum(tension) == 2 else "unclassified"


def _read_off(peak: int) -> str:
    grades = {0: "none", 1: "mild", 4: "moderate", 7: "severe"}
    return next(grades[least] for least in sorted(grades, reverse=True) if peak >= least)


def _minutes(span: Mapping[str, Any]) -> list[float]:
    told = span.get("duration_minutes")
    low, high = span.get("duration_minutes_range", (told, told))
    low, high = low or 0, 20000 if high is None else high
    return sorted({low, high} | {one for one in BOUNDARIES if low <= one <= high})


def _cut_short(document: Mapping[str, Any]) -> tuple[bool, ...]:
    doses = document.get("doses")
    if doses is None:
        return YES_NO
    return (any(dose["relief"] != "none" for dose in doses),)


def _migraine(one: Mapping[str, Any], *, minor: bool) -> list[bool]:
    least = 120 if minor else 240
    long_enough = one["minutes"] >= least or (one["cut_short"] and one["would_have_lasted"])
    features = (
        one["side"] in {"left", "right", "shifting"},
        "throbbing" in one["quality"],
        one["pain_severity"] in {"moderate", "severe"},
        one["worse_with_activity"],
    )
    return [long_enough and one["minutes"] <= 4320, sum(features) >= 2, _sickening(one)]


def _tension_type(one: Mapping[str, Any]) -> list[bool]:
    features = (
        one["side"] == "both",
        "pressing" in one["quality"] and "throbbing" not in one["quality"],
        one["pain_severity"] in {"mild", "moderate"},
        not one["worse_with_activity"],
    )
    return [30 <= one["minutes"] <= 10080, sum(features) >= 2, not _sickening(one)]


def _sickening(one: Mapping[str, Any]) -> bool:
    sick: bool = one["nausea"] != "none" or one["vomiting"]
    return sick or (one["photophobia"] and one["phonophobia"])
