"""Hold episodes against every diagnosis: the labels still possible, the verdict, the reasons."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from backend.domain.ask_next import ask_next
from backend.domain.columns import category, codes_of
from backend.domain.flags import emergencies, flags_of
from backend.domain.groups import axis_name, mask_of
from backend.domain.ichd3 import LABEL_CODES, UNCLASSIFIED, UNCODED
from backend.domain.ichd3.facts import FACTS
from backend.domain.logic import Answer, Leaf, Mask, Signal, evaluate
from backend.domain.possible import Places, gathered, keys_of, labels_by_key, places_of
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

    An attack with an aura or an autonomic sign keeps every label possible, and the verdict is
    undetermined, until the codes of 1.2 and 3 are among the labels (docs/decisions/0010).
    """

    episodes: pd.DataFrame
    places: tuple[Places, ...]
    labels: pd.DataFrame
    verdict: pd.Series
    criteria: dict[str, pd.DataFrame]

    @cached_property
    def flags(self) -> pd.DataFrame:
        return flags_of(self.episodes)

    @cached_property
    def facts(self) -> pd.DataFrame:
        axes = {axis.name: axis for group in rules().groups for axis in group.axes}

        def ask(leaf: Leaf) -> Answer:
            axis = axes[axis_name(leaf)]
            answer = axis.answer(mask_of(leaf, axis), axis.states)
            states = states_of(axis, Part(self.episodes, slice(None)))
            return Answer(answer.yes[states], answer.no[states])

        answers = {name: _boolean(evaluate(fact, ask)) for name, fact in FACTS.items()}
        return pd.DataFrame(answers, index=self.episodes.index, copy=False)

    @cached_property
    def ask_next(self) -> pd.Series:
        asked = ask_next(rules(), self.places)
        return asked.mask(_uncoded(self.episodes)).set_axis(self.episodes.index)


def classify(episodes: pd.DataFrame) -> Verdicts:
    """Classify every row of an episode frame (frames.py); an empty frame gives empty results."""
    ready = rules()
    places = tuple(places_of(group, episodes) for group in ready.groups)
    keys = keys_of(ready, places)
    # One more key than there are: the rows for which every label stays possible.
    table = labels_by_key(ready, keys)
    table = np.vstack([table, np.ones(table.shape[1], dtype=bool)])
    keys[_uncoded(episodes)] = len(table) - 1
    labels = gathered(table, keys)
    return Verdicts(
        episodes=episodes,
        places=places,
        labels=pd.DataFrame(labels, index=episodes.index, columns=list(LABEL_CODES)),
        verdict=_verdict(table, keys, episodes),
        criteria=_criteria(ready, places, episodes.index),
    )


def _uncoded(episodes: pd.DataFrame) -> Mask:
    recorded = np.zeros(len(episodes), dtype=bool)
    for column in UNCODED:
        recorded |= codes_of(episodes[column].array) == 1
    return recorded


def _verdict(table: Mask, keys: Places, episodes: pd.DataFrame) -> pd.Series:
    codes = np.full(len(table), VERDICT.index("undetermined"), dtype=np.int8)
    for verdict, starts in VERDICT_OF_CHAPTERS.items():
        inside = np.array([code.startswith(starts) for code in LABEL_CODES])
        codes[~table[:, ~inside].any(axis=1)] = VERDICT.index(verdict)
    said = gathered(codes, keys)
    said[emergencies(episodes)] = VERDICT.index("seek_care")
    return pd.Series(category(said, VERDICT), index=episodes.index)


def _criteria(ready: Rules, places: tuple[Places, ...], index: pd.Index) -> dict[str, pd.DataFrame]:
    known = [
        gathered(group.known, place) for group, place in zip(ready.groups, places, strict=True)
    ]

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
