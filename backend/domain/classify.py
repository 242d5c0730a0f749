"""Hold episodes against every diagnosis: the labels still possible, the verdict, the reasons."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from backend.domain.ask_next import ask_next
from backend.domain.axes import SHOWN_AXES
from backend.domain.columns import category
from backend.domain.diagram import Bits
from backend.domain.flags import emergencies, flags_of
from backend.domain.groups import Group, Places, axis_name, mask_of
from backend.domain.ichd3 import LABEL_CODES, UNCLASSIFIED
from backend.domain.ichd3.facts import FACTS
from backend.domain.logic import Answer, Leaf, Signal, evaluate
from backend.domain.possible import gathered, groups_for, label_bits, places_of
from backend.domain.rules import Rules, rules
from backend.domain.states import Part, states_of
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
    """

    episodes: pd.DataFrame
    groups: tuple[Group, ...]
    places: tuple[Places, ...]
    labels: pd.DataFrame
    verdict: pd.Series
    criteria: dict[str, pd.DataFrame]

    @cached_property
    def flags(self) -> pd.DataFrame:
        return flags_of(self.episodes)

    @cached_property
    def facts(self) -> pd.DataFrame:
        axes = {axis.name: axis for group in self.groups for axis in group.axes}
        axes |= {axis.name: axis for axis in SHOWN_AXES}

        def ask(leaf: Leaf) -> Answer:
            axis = axes[axis_name(leaf)]
            answer = axis.answer(mask_of(leaf, axis), axis.states)
            states = states_of(axis, Part(self.episodes, slice(None)))
            return Answer(answer.yes[states], answer.no[states])

        answers = {name: _boolean(evaluate(fact, ask)) for name, fact in FACTS.items()}
        return pd.DataFrame(answers, index=self.episodes.index, copy=False)

    @cached_property
    def ask_next(self) -> pd.Series:
        return ask_next(self.groups, self.places).set_axis(self.episodes.index)


def classify(episodes: pd.DataFrame) -> Verdicts:
    """Classify every row of an episode frame (frames.py); an empty frame gives empty results."""
    ready = rules()
    groups = groups_for(ready, episodes)
    places = tuple(places_of(group, episodes) for group in groups)
    bits, which = label_bits(ready, groups, places)
    table = (bits[:, np.newaxis] >> np.arange(len(LABEL_CODES), dtype=np.uint32) & 1).astype(bool)
    return Verdicts(
        episodes=episodes,
        groups=groups,
        places=places,
        labels=pd.DataFrame(
            gathered(table, which), index=episodes.index, columns=list(LABEL_CODES)
        ),
        verdict=_verdict(bits, which, episodes),
        criteria=_criteria(ready, groups, places, episodes.index),
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


def _criteria(
    ready: Rules, groups: tuple[Group, ...], places: tuple[Places, ...], index: pd.Index
) -> dict[str, pd.DataFrame]:
    known = [gathered(group.known, place) for group, place in zip(groups, places, strict=True)]

    def ask(leaf: Leaf) -> Answer:
        if not isinstance(leaf, Signal):
            raise TypeError(leaf)
        code = known[leaf.group] >> 2 * leaf.index & 3
        return Answer(code == 1, code == 0)

    return {
        code: pd.DataFrame(
            {letter: _boolean(evaluate(rule, ask)) for letter, rule in letters.items()},
            index=index,
            copy=False,
        )
        for code, letters in ready.criteria.items()
    }


def _boolean(answer: Answer) -> pd.arrays.BooleanArray:
    return pd.arrays.BooleanArray(answer.yes, answer.unknown)
