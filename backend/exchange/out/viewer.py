"""The page that shows a whole diary from a file, in any browser, without a network or a script."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any, Final

from backend.domain.diary import Diary, Document
from backend.exchange.out.readable import zones_of
from backend.exchange.out.tell import Teller
from backend.exchange.out.words import words_in

STYLE: Final = Path(__file__).parent / "viewer.css"
# The last two are the title of a medicine and of a day.
NOT_SHOWN: Final = frozenset(
    {"id", "span", "origin", "episode_id", "medication_id", "taken_at", "name", "date"}
)
# Nothing is fetched, run or sent, whatever stands in the diary.
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
Line = tuple[str, str, Sequence[str]]


def viewer(diary: Diary, language: str, now: datetime) -> str:
    """Write the page in a language (en, de, es), as the diary stood at `now`."""
    words = words_in(language)
    lead = words["lead"].format(day=f"{now:%Y-%m-%d}")
    doses = _doses(diary, language)
    body = [
        f"<h1>{escape(words['title'])}</h1><p>{escape(lead)}</p>",
        f"<p>{escape(words['no_diagnosis'])}</p><p>{escape(words['check_this'])}</p>",
        _section(words["attacks"], _attacks(diary, language, doses), words),
        _section(words["doses"], [line for lines in doses.values() for line in lines], words),
        _section(words["days"], _days(diary, language), words),
        _section(words["medicines"], _medicines(diary, language), words),
        _section(words["background"], _person(diary, language), words),
    ]
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(words['title'])}</title><style>{STYLE.read_text('utf-8')}</style></head>"
        f"<body><main>{''.join(body)}</main></body></html>\n"
    )


def _section(title: str, lines: Sequence[Line], words: Mapping[str, Any]) -> str:
    """Write lines under their months, the latest first and open; or say that there are none."""
    if not lines:
        return f"<h2>{escape(title)}</h2><p>{escape(words['empty'])}</p>"
    months: dict[str, list[Line]] = defaultdict(list)
    for line in sorted(lines, key=lambda line: line[0], reverse=True):
        months[line[0][:7]].append(line)
    parts = "".join(_month(month, found, words) for month, found in months.items())
    return f"<h2>{escape(title)}</h2>{parts}"


def _month(month: str, lines: Sequence[Line], words: Mapping[str, Any]) -> str:
    if not month:
        return "".join(_entry(line, "h3") for line in lines)
    entries = "".join(_entry(line, "h4") for line in lines)
    title = words["month"].format(month=month, count=len(lines))
    return f"<details><summary><h3>{escape(title)}</h3></summary>{entries}</details>"


def _entry(line: Line, heading: str) -> str:
    _, title, says = line
    said = "".join(f"<li>{escape(one)}</li>" for one in says)
    return f"<article><{heading}>{escape(title)}</{heading}><ul>{said}</ul></article>"


def _said(teller: Teller, entry: Document) -> list[str]:
    shown = ((name, value) for name, value in entry.items() if name not in NOT_SHOWN)
    return [f"{teller.name(name)}: {teller.says(name, value)}" for name, value in shown]


def _attacks(diary: Diary, language: str, doses: Mapping[str, list[Line]]) -> list[Line]:
    found: list[Line] = []
    for episode in diary.episodes:
        span = episode["span"]
        teller = Teller(words_in(language), span["time_zone"])
        taken = [title for _, title, _ in doses.get(str(episode["id"]), ())]
        parts = {name: span[name] for name in teller.words["span"] if name in span}
        says = [*_said(teller, parts), *_said(teller, episode), *taken]
        found.append((teller.when(span["started_at"]), _span(span, teller), says))
    return found


def _span(span: Document, teller: Teller) -> str:
    start = teller.when(span["started_at"])
    if span.get("onset_precision") == "day_only":
        start = f"{start[:10]} ({teller.words['day_only']})"
    if span.get("ended_at"):
        return f"{start} \u2013 {teller.when(span['ended_at'])}"
    return f"{start}, {teller.words['end_unknown' if span.get('end_unknown') else 'runs']}"


def _doses(diary: Diary, language: str) -> dict[str, list[Line]]:
    """List the doses under the id of their attack; "" for those of none that is there."""
    names = {str(one["id"]): str(one["name"]) for one in diary.medications}
    attacks = {str(one["id"]) for one in diary.episodes}
    found: dict[str, list[Line]] = defaultdict(list)
    for dose, zone in zip(diary.doses, zones_of(diary), strict=True):
        teller = Teller(words_in(language), zone)
        when = teller.when(dose["taken_at"])
        name = names.get(str(dose.get("medication_id")), teller.words["unknown_medicine"])
        attack = str(dose.get("episode_id"))
        line = (when, f"{when}: {name}", _said(teller, dose))
        found[attack if attack in attacks else ""].append(line)
    return found


def _days(diary: Diary, language: str) -> list[Line]:
    return [
        (one["date"], one["date"], _said(Teller(words_in(language), one["time_zone"]), one))
        for one in diary.checkins
    ]


def _medicines(diary: Diary, language: str) -> list[Line]:
    teller = Teller(words_in(language), "UTC")
    return [("", str(one["name"]), _said(teller, one)) for one in diary.medications]


def _person(diary: Diary, language: str) -> list[Line]:
    teller = Teller(words_in(language), "UTC")
    return list(_answers(teller, diary.patient))


def _answers(teller: Teller, patient: Document) -> Iterator[Line]:
    for name, value in patient.items():
        if name not in NOT_SHOWN:
            yield "", teller.name(name), [teller.says(name, value)]
