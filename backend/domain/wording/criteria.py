"""Every criterion of one attack in plain words, by code and letter."""

from collections.abc import Mapping
from typing import Final

from backend.domain.ichd3 import CATALOGUE
from backend.domain.wording.expressions import in_words

CRITERIA_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    diagnosis.code: {one.letter: in_words(one.expression) for one in diagnosis.criteria}
    for diagnosis in CATALOGUE
}
