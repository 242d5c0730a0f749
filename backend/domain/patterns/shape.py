"""What a diagnosis at patient level is made of."""

from dataclasses import dataclass

from backend.domain.questions import Question


@dataclass(frozen=True, slots=True)
class Pattern:
    """`criteria`: letter and question. `replaces`: codes not given beside this one when it is met.

    The criterion "no better explanation" is never computable from a diary and is not asked.
    """

    code: str
    name: str
    criteria: tuple[tuple[str, Question], ...]
    replaces: tuple[str, ...] = ()
