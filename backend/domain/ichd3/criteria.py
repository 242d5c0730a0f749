"""The shape of a rule of ICHD-3: criteria, the diagnosis they make, and the label it gives."""

from dataclasses import dataclass

from backend.domain.logic import AtLeast, Expression, all_of


@dataclass(frozen=True, slots=True)
class Criterion:
    """One lettered criterion; `name` is the id of its wording in the app's catalogue of words."""

    letter: str
    name: str
    expression: Expression


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


@dataclass(frozen=True, slots=True)
class Label:
    """A code that an attack may get, and what it takes."""

    code: str
    fits: Expression
