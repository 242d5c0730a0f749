"""Hold episodes against every diagnosis: the labels still possible, the verdict, the reasons."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from backend.domain.ask_next import ask_next
from backend.domain.columns import category
from backend.domain.diagram import Bits
from backend.domain.flags import emergencies, flags_of
from backend.domain.groups import Group, Places
from backend.domain.ichd3 import LABEL_CODES, UNCLASSIFIED
from backend.domain.possible import gathered, groups_for, label_bits, places_of
from backend.domain.rules import rules
from backend.domain.states import Columns
from backend.domain.told import Told, criteria_told, facts_told
from backend.domain.vocabulary import VERDICT

# The verdict of a label set whose codes all begin with one of these (interfaces.md).
VERDICT_OF_CHAPTERS = {
    "likely_migraine": ("1.",),
    "general_headache": ("2",),
    "other_headache": ("3.", "4."),
    "unclassified": (UNCLASSIFIED,),
}


@dataclass(frozen=True)
class Verdicts:
    """What the criteria say of each row of an episode frame, in its order and with its index.

    labels    bool, one column for each code in LABEL_CODES: still possible
    verdict   category of vocabulary.VERDICT
    criteria  code -> boolean frame, one column for each letter; NA = unknown
    flags     one column for each flag: its level, or NA (flags.py)
    facts     boolean frame, one column for each fact of ichd3/facts.py; NA = unknown
    ask_next  the one unanswered field that settles most, or NA

    The frames are made when they are asked for; `label_sets` (bits), `label_set` (the place of each
    row's), `told` and `facts_told` (told.py), `columns` (states.py) hold the same without them.
    """

    episodes: pd.DataFrame
    groups: tuple[Group, ...]
    places: tuple[Places, ...]
    label_sets: Bits
    label_set: Places
    verdict: pd.Series
    told: dict[str, Told]
    columns: Columns

    @cached_property
    def labels(self) -> pd.DataFrame:
        codes = np.arange(len(LABEL_CODES), dtype=np.uint32)
        table = (self.label_sets[:, np.newaxis] >> codes & 1).astype(bool)
        rows = gathered(table, self.label_set)
        return pd.DataFrame(rows, index=self.episodes.index, columns=list(LABEL_CODES))

    @cached_property
    def criteria(self) -> dict[str, pd.DataFrame]:
        return {
            code: pd.DataFrame(letters, index=self.episodes.index, copy=False)
            for code, letters in self.told.items()
        }

    @cached_property
    def flags(self) -> pd.DataFrame:
        return flags_of(self.episodes)

    @cached_property
    def facts_told(self) -> Told:
        return facts_told(self.groups, self.places, self.columns)

    @cached_property
    def facts(self) -> pd.DataFrame:
        return pd.DataFrame(self.facts_told, index=self.episodes.index, copy=False)

    @cached_property
    def ask_next(self) -> pd.Series:
        return ask_next(self.groups, self.places).set_axis(self.episodes.index)


def classify(episodes: pd.DataFrame) -> Verdicts:
    """Classify every row of an episode frame (frames.py); an empty frame gives empty results."""
    ready = rules()
    groups = groups_for(ready, episodes)
    columns = Columns(episodes)
    places = tuple(places_of(group, columns) for group in groups)
    bits, which = label_bits(ready, groups, places)
    return Verdicts(
        episodes=episodes,
        groups=groups,
        places=places,
        label_sets=bits,
        label_set=which,
        verdict=_verdict(bits, which, episodes),
        told=criteria_told(ready, groups, places),
        columns=columns,
    )


def _verdict(bits: Bits, which: Places, episodes: pd.DataFrame) -> pd.Series:
    codes = np.full(len(bits), VERDICT.index("undetermined"), dtype=np.int8)
    for verdict, starts in VERDICT_OF_CHAPTERS.items():
        outside = sum(
            1 << place for place, code in enumerate(LABEL_CODES) if not code.startswith(starts)
        )
        codes[(bits & np.uint32(outside)) == 0] = VERDICT.index(verdict)
    said = gathered(codes, which)
    said[emergencies(episodes)] = VERDICT.index("seek_care")
    return pd.Series(category(said, VERDICT), index=episodes.index)
