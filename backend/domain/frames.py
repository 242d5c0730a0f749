"""From diary documents to the frame that every calculation reads: one row for each episode.

What a document does not say is NA, never False; a `prefilled` field counts as not said.

id                str
started, ended    instants (UTC); ended is NaT while the length is not known exactly
time_zone         str, IANA name
start_local, end_local   wall-clock times of its zone, without a zone; of an end not known, the last
                  moment known (for a start known to the day, the start)
minutes_min, minutes_max   float minutes, inf = open (spans.py)
day_only, running, end_unknown   bool
onset_precision, onset_speed, side, nausea, most_bothersome   category, NA = not recorded
severity          category mild, moderate, severe: pain_severity, or derived from pain_peak
severity_derived  bool: it was derived
pain_said         boolean: true where severity or no pain was answered, else NA
no_pain           bool: there was no headache (pain_peak 0 and no severity answered)
pain_peak, activity_limit, hours_lost, longest_pain_free_minutes   float, NaN = not recorded
worse_with_activity, vomiting, photophobia, phonophobia, osmophobia, restless,
believed_migraine, debilitating, took_medicine, slept_through_end   boolean
quality, locations, autonomic, other_symptoms, premonitory, suspected_triggers, provoked_by, relief
                  boolean: anything in the set; and `quality.throbbing`, ... boolean for each name
                  of the vocabulary (`food:`, `other:` for the person's own words)
aura, aura.visual, ..., aura.visual_5_60, aura.spreads, ..., aura_possible   (aura.py)
broken            boolean: a break of over 12 hours within it; of none recorded, no
migraine_history  boolean: of the person (person.py)
indometacin       category of vocabulary.INDOMETACIN_RESPONSE: of the person
indometacin_recorded   boolean, never NA: it is recorded that it helped completely
treated           category untreated, unsuccessful, other; NA = nobody said (intake.py)
minor             boolean: under 18 at the time; without an age, no
signs             int: the bits of flags/signs.py, by which warnings are raised
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import pandas as pd

from backend.domain import vocabulary
from backend.domain.aura import aura_columns
from backend.domain.columns import choices, members, numbers, texts, truths
from backend.domain.flags.signs import sign_bits
from backend.domain.intake import doses_of, treated
from backend.domain.person import LONGEST_BREAK, migraine_history, minors
from backend.domain.severity import severity_columns
from backend.domain.spans import span_columns

TRUTHS = (
    "worse_with_activity",
    "vomiting",
    "photophobia",
    "phonophobia",
    "osmophobia",
    "restless",
    "believed_migraine",
    "debilitating",
    "took_medicine",
)
CHOICES = {
    "onset_speed": vocabulary.ONSET_SPEED,
    "side": vocabulary.SIDE,
    "nausea": vocabulary.NAUSEA,
    "most_bothersome": vocabulary.MOST_BOTHERSOME,
}
SETS = {
    "quality": vocabulary.QUALITY,
    "locations": vocabulary.LOCATION,
    "autonomic": vocabulary.AUTONOMIC,
    "other_symptoms": vocabulary.OTHER_SYMPTOM,
    "premonitory": vocabulary.PREMONITORY,
    "suspected_triggers": vocabulary.TRIGGER,
    "provoked_by": vocabulary.PROVOKED_BY,
    "relief": vocabulary.RELIEF_MEASURE,
}
NUMBERS = ("pain_peak", "activity_limit", "hours_lost")

Document = Mapping[str, Any]


def episodes_frame(
    documents: Sequence[Document],
    doses: Sequence[Document] = (),
    patient: Document | None = None,
    now: datetime | None = None,
) -> pd.DataFrame:
    """Lay episode documents out as rows, in their order; the columns stand in this module's text.

    `doses` are the diary's dose documents (those that stand inside an episode need not be among
    them), `patient` the background, `now` an aware instant for what still runs, or None.
    """
    person = patient or {}
    said = [_confirmed(document) for document in documents]
    taken = doses_of(documents, doses)
    columns: dict[str, Any] = {"id": texts([str(document.get("id", "")) for document in said])}
    columns |= span_columns(said, taken, now)
    columns |= _span_answers(said)
    columns |= severity_columns(said)
    columns |= _answers(said)
    columns |= aura_columns([document.get("aura") for document in said])
    columns["treated"] = treated(said, taken)
    columns["minor"] = minors(said, pd.DatetimeIndex(columns["start_local"]), person)
    columns |= _person(person, len(said))
    broken = columns["longest_pain_free_minutes"] > LONGEST_BREAK
    columns["broken"] = truths(broken.tolist())
    columns["signs"] = sign_bits(said, columns, person)
    return pd.DataFrame(columns, copy=False)


def _person(patient: Document, count: int) -> dict[str, Any]:
    """What the answers about the person mean, the same in every row."""
    indometacin = patient.get("indometacin_response")
    return {
        "migraine_history": truths([migraine_history(patient)] * count),
        "indometacin_recorded": truths([indometacin == "complete"] * count),
        "indometacin": choices([indometacin] * count, vocabulary.INDOMETACIN_RESPONSE),
    }


def _confirmed(document: Document) -> Document:
    prefilled = document.get("prefilled")
    if not prefilled:
        return document
    return {name: value for name, value in document.items() if name not in prefilled}


def _span_answers(documents: Sequence[Document]) -> dict[str, Any]:
    spans = [document.get("span") or {} for document in documents]
    precision = [span.get("onset_precision") for span in spans]
    return {
        "onset_precision": choices(precision, vocabulary.ONSET_PRECISION),
        "slept_through_end": truths([span.get("slept_through_end") for span in spans]),
        "longest_pain_free_minutes": numbers(
            [span.get("longest_pain_free_minutes") for span in spans]
        ),
    }


def _answers(documents: Sequence[Document]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for name in TRUTHS:
        columns[name] = truths([document.get(name) for document in documents])
    for name, words in CHOICES.items():
        columns[name] = choices([document.get(name) for document in documents], words)
    for name in NUMBERS:
        columns[name] = numbers([document.get(name) for document in documents])
    for name, words in SETS.items():
        columns |= members(name, [document.get(name) for document in documents], words)
    return columns
