"""The tables of a diary beside its episodes: one for each kind, a row an entry.

Columns keep their names and their order; a new one comes at the end. `flat.py` says what stands
under a name with a dot; the readable columns of `readable.py` stand first and are left out again
when a table is read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from backend.domain.vocabulary import EXPOSURE, EXPOSURE_AMOUNT, LIFETIME_CODE, RED_FLAG
from backend.exchange.cells import JSON, NAMES, NUMBER, WORD, YES_NO, Cell
from backend.exchange.columns import COLUMNS

Cells = Mapping[str, Cell]

# Which import brought the entry, and from which row of which diary.
ORIGIN: Final[Cells] = {
    "origin.source": WORD,
    "origin.import_id": WORD,
    "origin.row": NUMBER,
}


@dataclass(frozen=True, eq=False)
class Table:
    """A table: the list of a document that it holds, and its columns.

    `readable`: made for people from the others, each with what it says.
    """

    name: str
    holds: str
    columns: Cells
    readable: Mapping[str, str] = field(default_factory=dict)

    @property
    def header(self) -> list[str]:
        """Name all columns in their order: the id, what people read, and the rest."""
        return [*self.readable, *self.columns]


ATTACKS: Final = Table(
    "attacks",
    "episodes",
    {**{name: cell for name, cell in COLUMNS.items() if name != "doses"}, **ORIGIN},
    {
        "started_on": "The day on which it began, where it happened.",
        "started_clock": "The clock time there; empty where only the day is known.",
        "ended_on": "The day on which it ended, where it happened; empty where that is not known.",
        "ended_clock": "The clock time there.",
        "hours": "From the beginning to the end; empty where either is not known to the minute.",
        "doses_taken": "How many doses of `doses.csv` belong to it.",
    },
)
MEDICATIONS: Final = Table(
    "medications",
    "medications",
    {
        "id": WORD,
        "name": WORD,
        "ingredients": NAMES,
        "atc": WORD,
        "overuse_class": WORD,
        "strength": NUMBER,
        "unit": WORD,
        "form": WORD,
        "use": WORD,
        "active": YES_NO,
        **ORIGIN,
    },
    {"counted_as": "The class that overuse is counted by, as it follows from the ingredients."},
)
DOSES: Final = Table(
    "doses",
    "doses",
    {
        "id": WORD,
        "episode_id": WORD,
        "medication_id": WORD,
        "taken_at": WORD,
        "amount": NUMBER,
        "unit": WORD,
        "pain_before": NUMBER,
        "pain_after_2h": NUMBER,
        "relief": WORD,
        "asked_after_2h": YES_NO,
        "returned_within_24h": YES_NO,
        "side_effects": NAMES,
        **ORIGIN,
    },
    {
        "taken_on": "The day on which it was taken, where the person was.",
        "taken_clock": "The clock time there.",
        "taken_zone": "The time zone of both: of the attack or day, else the last.",
        "medicine": "The name of the medicine.",
    },
)
CHECKINS: Final = Table(
    "checkins",
    "checkins",
    {
        "id": WORD,
        "date": WORD,
        "time_zone": WORD,
        "headache_free": YES_NO,
        "continuous_pain": WORD,
        "symptoms_without_headache": NAMES,
        "sleep_hours": NUMBER,
        "sleep_quality": NUMBER,
        "stress": NUMBER,
        "mood": NUMBER,
        "menstruation": WORD,
        **{f"exposures.{name}": YES_NO for name in EXPOSURE},
        **{f"exposures.{name}": NUMBER for name in EXPOSURE_AMOUNT},
        "own_factors": JSON,
        **ORIGIN,
    },
)
BACKGROUND: Final = Table(
    "background",
    "patient",
    {
        "birth_year": NUMBER,
        **{f"lifetime_attacks.{code}": WORD for code in LIFETIME_CODE},
        "diagnosed_aura": NAMES,
        "indometacin_response": WORD,
        "continuous_since": WORD,
        "onset_remembered": YES_NO,
        "hormonal_contraception": WORD,
        "pattern_since": WORD,
        "age_at_onset": NUMBER,
        "family_history": NAMES,
        "diagnoses": JSON,
        "tests": JSON,
        "allergies": NAMES,
        "pregnancy": WORD,
        **{f"red_flag_answers.{question}": YES_NO for question in RED_FLAG},
        "red_flags_answered_on": WORD,
        "questions": JSON,
        **ORIGIN,
    },
)
TABLES: Final = (ATTACKS, MEDICATIONS, DOSES, CHECKINS, BACKGROUND)
