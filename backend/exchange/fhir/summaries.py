"""What `summarize` says as Observations: the same numbers, none of them counted here."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from backend.exchange.fhir.codes import ICHD, OURS, PATTERNS
from backend.exchange.fhir.observed import observation, ours
from backend.exchange.fhir.parts import Part, absent, below, concept, quantity, question

Summary = Mapping[str, Any]
STATES: Final = {"yes": {"valueBoolean": True}, "no": {"valueBoolean": False}}
TREES: Final = ("attack_profile", "treatment_response", "triggers", "frequency_band", "goal_band")


def summary_observations(summary: Summary, patient: str) -> Iterator[Part]:
    """Give the counts of each span of days, the figures, patterns, limits and warning signs."""
    yield _statement(summary, patient)
    yield _days("period", summary["period"], patient)
    windows = {f"window:{place}": one for place, one in enumerate(summary["windows"])}
    months = {f"month:{one['month']}": one for one in summary["months"]}
    yield from (_days(name, one, patient) for name, one in {**windows, **months}.items())
    for name in TREES:
        yield from _figures(name, summary, patient)
    yield from (_pattern(code, summary, patient) for code in summary["patterns"])
    yield from (_limit(limit, summary, patient) for limit in summary["medicine_limits"])
    flags = enumerate(summary["flags"])
    yield from (_flag(place, flag, summary, patient) for place, flag in flags)


def _statement(summary: Summary, patient: str) -> Part:
    return observation(
        below(patient, "statement"),
        patient,
        ours("statement", "what the diary fits, in one sentence"),
        effectivePeriod=_span(summary["period"]),
        valueString=summary["statement"],
        component=[
            {"code": question("likely_pattern"), "valueString": summary["likely_pattern"]},
            {"code": question("criteria_set"), "valueString": summary["criteria_set"]},
        ],
    )


def _days(name: str, counted: Summary, patient: str) -> Part:
    figures = {key: said for key, said in counted.items() if key not in {"from", "to", "month"}}
    return observation(
        below(patient, name),
        patient,
        ours(name.partition(":")[0], "days counted; a range where days are not recorded"),
        effectivePeriod=_span(counted),
        component=list(_components("", figures)),
    )


def _figures(name: str, summary: Summary, patient: str) -> Iterator[Part]:
    found = list(_components("", {name: summary[name]}))
    if found:
        yield observation(
            below(patient, name),
            patient,
            ours(name, name.replace("_", " ")),
            effectivePeriod=_span(summary["period"]),
            component=found,
        )


def _components(path: str, node: Any) -> Iterator[Part]:
    """Give every figure below a part of the summary, under its path."""
    value = _value(node)
    if value:
        yield {"code": question(path), **value}
    elif isinstance(node, Mapping):
        for name, below_it in node.items():
            yield from _components(f"{path}.{name}".removeprefix("."), below_it)
    elif isinstance(node, list):
        for place, one in enumerate(node):
            named = one.get("medication") if isinstance(one, Mapping) else None
            yield from _components(f"{path}.{named or place}", one)


def _value(node: Any) -> Part | None:
    if isinstance(node, Mapping):
        return _share(node) if node.keys() >= {"yes", "of"} else None
    if isinstance(node, list | tuple):
        return _range(node)
    if isinstance(node, bool):
        return {"valueBoolean": node}
    if isinstance(node, int):
        return {"valueInteger": node}
    if isinstance(node, float):
        return {"valueQuantity": {"value": node}}
    return {"valueString": node} if node else None


def _share(node: Summary) -> Part:
    """A count out of answers; out of none it is no ratio."""
    if not node["of"]:
        return absent("unknown")
    return {
        "valueRatio": {"numerator": {"value": node["yes"]}, "denominator": {"value": node["of"]}}
    }


def _range(node: list[Any] | tuple[Any, ...]) -> Part | None:
    """A pair of days, at least and at most."""
    if len(node) != 2 or not all(type(end) is int for end in node):
        return None
    return {"valueRange": {"low": quantity(node[0], "d"), "high": quantity(node[1], "d")}}


def _pattern(code: str, summary: Summary, patient: str) -> Part:
    """Say of the criteria of a pattern whether they are met; a foreign code only where they are."""
    pattern = summary["patterns"][code]
    state = pattern["state"]
    foreign = [PATTERNS[code]] if state == "yes" and code in PATTERNS else []
    words = f"fits the criteria of {code} {pattern['name']} ({summary['criteria_set']})"
    return observation(
        below(patient, f"pattern:{code}"),
        patient,
        concept(words, *foreign, (ICHD, code)),
        effectiveDateTime=summary["as_of"],
        **STATES.get(state, absent("unknown")),
        component=[
            {"code": concept(f"criterion {letter}"), **STATES.get(found, absent("unknown"))}
            for letter, found in (pattern.get("criteria") or {}).items()
        ],
        note=[{"text": pattern["because"]}] if pattern.get("because") else None,
    )


def _limit(limit: Summary, summary: Summary, patient: str) -> Part:
    return observation(
        below(patient, f"limit:{limit['code']}"),
        patient,
        ours("medicine_limit", f"days with acute medicine against the limit of {limit['code']}"),
        effectiveDateTime=summary["as_of"],
        **(_range(limit["count"]) or {}),
        component=[
            {"code": question("limit"), "valueInteger": limit["limit"]},
            {"code": question("level"), "valueString": limit["level"]},
        ],
        note=[{"text": limit["because"]}],
    )


def _flag(place: int, flag: Summary, summary: Summary, patient: str) -> Part:
    days = [{"code": question("on"), "valueDateTime": day} for day in flag.get("on") or ()]
    return observation(
        below(patient, f"flag:{place}"),
        patient,
        ours("warning_sign", "a warning sign that a clinician should look at"),
        effectivePeriod=_span(summary["period"]),
        valueCodeableConcept=concept(flag["because"], (f"{OURS}:flag", flag["code"])),
        component=[{"code": question("level"), "valueString": flag["level"]}, *days],
    )


def _span(days: Summary) -> Part:
    return {"start": days["from"], "end": days["to"]}
