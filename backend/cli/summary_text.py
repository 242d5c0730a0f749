"""The summary as a page of text, for reading in a terminal or in an e-mail."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

COUNTS: Mapping[str, str] = {
    "headache_days": "days with headache",
    "migraine_days": "days with migraine",
    "severe_days": "days with moderate or severe pain",
    "aura_days": "days with aura",
}
CLASSES: Mapping[str, str] = {
    "any": "any acute medicine",
    "non_opioid": "simple painkillers",
    "triptan": "triptans",
    "ergot": "ergotamines",
    "opioid": "opioids",
    "combination": "combination painkillers",
    "gepant": "gepants",
    "ditan": "ditans",
    "other": "other acute medicines",
}
Summary = Mapping[str, Any]


def as_text(summary: Summary) -> str:
    """Write a summary as lines of text, everything with its denominator."""
    return "\n".join(_lines(summary))


def _lines(summary: Summary) -> Iterator[str]:
    period = summary["period"]
    yield f"Headache diary, {_dates(period)} ({_recorded(period)})"
    yield ""
    yield from _warnings(summary["flags"])
    yield summary["statement"]
    yield from _limits(summary["medicine_limits"])
    yield from _bands(summary)
    for window in summary["windows"]:
        yield from ("", f"{_dates(window)}: {_recorded(window)}", *_counted(window))
    if not summary["windows"]:
        yield from ("", "No day is recorded.")
    yield from _patterns(summary["patterns"])


def _warnings(flags: Sequence[Summary]) -> Iterator[str]:
    """They stand before the statement, and none of them names a diagnosis."""
    for flag in flags:
        days = f" ({', '.join(flag['on'])})" if flag["on"] else ""
        yield f"Warning sign ({flag['level']}): {flag['because']}{days}"
    if flags:
        yield "The levels are a proposal of this program; SNNOOP10 gives none."
        yield ""


def _limits(limits: Sequence[Summary]) -> Iterator[str]:
    for limit in limits:
        yield f"Acute medicine: {limit['because']}"


def _bands(summary: Summary) -> Iterator[str]:
    for words, name in (("Frequency", "frequency_band"), ("Treatment goal", "goal_band")):
        band = summary[name]
        least, most = band["count"]
        counted = f"{least}" if least == most else f"{least} to {most}"
        yield f"{words}: {band['band']} ({counted} of {band['days']} days; {band['source']})"


def _counted(window: Summary) -> Iterator[str]:
    for name, words in COUNTS.items():
        yield f"  {words:<34} {_range(window[name])}"
    for name, days in window["acute_medication_days"].items():
        if name == "any" or days[0]:
            yield f"  {CLASSES[name]:<34} {_range(days)}"


def _patterns(patterns: Mapping[str, Summary]) -> Iterator[str]:
    met = {code: one for code, one in patterns.items() if one["state"] == "yes"}
    still = [code for code, one in patterns.items() if one["state"] == "unknown"]
    yield from ("", "Fits the criteria of:" if met else "Fits the criteria of no pattern yet.")
    for code, one in met.items():
        yield f"  {code} {one['name']}: {one['because']}"
    if still:
        yield f"Not decided yet: {', '.join(still)}"


def _dates(days: Summary) -> str:
    return f"{days['from']} to {days['to']}"


def _recorded(days: Summary) -> str:
    return f"{days['days_recorded']} of {days['days']} days recorded"


def _range(pair: Sequence[int]) -> str:
    least, most = pair
    return f"{least}" if least == most else f"{least} to {most} (days not recorded counted in)"
