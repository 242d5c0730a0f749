"""The shape of a rule of ICHD-3: criteria, the diagnosis they make, and the label it gives."""

from dataclasses import dataclass
from typing import Literal

from backend.domain.logic import AtLeast, Expression, all_of

Certainty = Literal["VERIFIED", "VERIFIED*", "FROM MEMORY", "OUR RULE"]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One lettered criterion; `name` is the id of its wording in the app's catalogue of words.

    `source` names entries of clinical/sources.md; `certainty` is how sure criteria.md is of it;
    `ours` says what of the expression is our own reading (OUR RULE), empty where nothing is.
    """

    letter: str
    name: str
    expression: Expression
    source: str
    certainty: Certainty = "VERIFIED"
    ours: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A code with the criteria that one attack can answer (A, the count of attacks, is not one)."""

    code: str
    criteria: tuple[Criterion, ...]

    def fulfilled(self) -> AtLeast:
        return all_of(*(criterion.expression for criterion in self.criteria))

    def all_but_one(self) -> AtLeast:
        """At least all but one: where it is all, the definite label has come first."""
        parts = tuple(criterion.expression for criterion in self.criteria)
        return AtLeast(len(parts) - 1, parts)

    def of(self, letter: str) -> Expression:
        """The expression of one of its criteria."""
        return next(one.expression for one in self.criteria if one.letter == letter)


@dataclass(frozen=True, slots=True)
class Label:
    """A code that an attack may get, and what it takes; source and certainty as for a criterion."""

    code: str
    fits: Expression
    source: str
    certainty: Certainty = "VERIFIED"
    ours: str = ""
