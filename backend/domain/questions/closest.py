"""The attack that comes closest to the criteria of a kind, where none meets them all."""

from collections.abc import Mapping

import numpy as np

from backend.domain.answers import Answers
from backend.domain.findings import NO, UNKNOWN, YES

_STATES = (NO, UNKNOWN, YES)


def letter_of_closest(letters: Mapping[str, Answers], rows: np.ndarray, letter: str) -> str:
    """Give one letter of the attack that meets most of them, so that two never make up one.

    Among attacks that come equally close it is the one whose first letters are yes. One that meets
    them all is of another kind by its label, and tells nothing; without any other, no (OUR RULE).
    """
    answers = np.stack(
        [answer.certain[rows] + 1 * answer.possible[rows] for answer in letters.values()]
    )
    answers = answers[:, answers.min(axis=0) < _STATES.index(YES)]
    if not answers.size:
        return NO
    places = 4 ** np.arange(len(answers))[::-1]
    rank = answers.sum(axis=0) * 4 ** len(answers) + (answers * places[:, None]).sum(axis=0)
    return _STATES[int(answers[list(letters).index(letter), int(np.argmax(rank))])]
