"""What a diagnosis at patient level is made of."""

from dataclasses import dataclass

from backend.domain.questions import Question


@dataclass(frozen=True, slots=True)
class Pattern:
    """A code with its name and its criteria.

    `criteria`: letter and question; a letter that stands twice is met when both are.
    `replaces`: codes that are not given beside this one when it is met. `unless`: codes without
    which alone this one stands: one of them met makes it no, one not decided leaves it open.
    `hidden_by`: codes beside which this one says nothing and is left out. `note`: a sentence that
    belongs to the code wherever it is shown. `source`, `certainty`: as for a criterion (ichd3/);
    `ours`: what of it is our own reading (OUR RULE), empty where nothing is.

    The criterion "no better explanation" is never computable from a diary and is not asked.
    """

    code: str
    name: str
    criteria: tuple[tuple[str, Question], ...]
    replaces: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    hidden_by: tuple[str, ...] = ()
    note: str = ""
    source: str = ""
    certainty: str = "VERIFIED"
    ours: str = ""
