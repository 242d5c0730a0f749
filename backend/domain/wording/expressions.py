"""A rule read out in plain words, from the same data that decides."""

from collections.abc import Iterator, Mapping

from backend.domain.logic import Among, AtLeast, Expression, Lasts, Opposite
from backend.domain.wording.phrases import PHRASES, length
from backend.domain.wording.simpler import simpler

Names = Mapping[Expression, str]

# What is longer, or asks in two steps, is read out line by line.
ONE_LINE = 160


def in_words(expression: Expression, names: Names = PHRASES) -> str:
    """Read a rule out; what `names` has a name for is named, a leaf without one by its values."""
    expression = simpler(expression)
    if expression in names:
        return names[expression]
    if isinstance(expression, Lasts):
        return _lasts(expression)
    if isinstance(expression, Among):
        return f"{expression.axis} is {' or '.join(expression.values)}"
    lead, parts = _spoken(expression, names)
    if lead in (" or ", " and "):
        return lead.join(in_words(part, names) for part in parts)
    return lead + "; ".join(_enclosed(part, names) for part in parts)


def outline(expression: Expression, names: Names = PHRASES) -> Iterator[tuple[int, str]]:
    """Read a rule out line by line, each with how deep it stands."""
    said = in_words(expression, names)
    if len(said) <= ONE_LINE and said.count(": ") <= 1:
        yield 0, said
        return
    lead, parts = _spoken(simpler(expression), names)
    yield 0, lead.strip()
    for part in parts:
        yield from ((depth + 1, line) for depth, line in outline(part, names))


def _lasts(limits: Lasts) -> str:
    if limits.low == 0:
        return f"lasts at most {length(limits.high)}"
    low, high = length(limits.low), length(limits.high)
    if low.split()[-1] == high.split()[-1]:
        low = low.split()[0]
    return f"lasts {low} to {high}"


def _spoken(expression: Expression, names: Names) -> tuple[str, tuple[Expression, ...]]:
    """Say how the parts of a rule are joined, and which they are."""
    if isinstance(expression, AtLeast):
        return _at_least(_flat(expression, names), names)
    if isinstance(expression, Opposite):
        return _opposite(expression.part)
    raise KeyError(expression)


def _opposite(part: Expression) -> tuple[str, tuple[Expression, ...]]:
    if isinstance(part, AtLeast) and len(part.parts) > 1:
        most = "not all of: " if part.count == len(part.parts) else f"at most {part.count - 1} of: "
        return ("none of: " if part.count == 1 else most), part.parts
    return "not: ", (part,)


def _at_least(rule: AtLeast, names: Names) -> tuple[str, tuple[Expression, ...]]:
    size = len(rule.parts)
    if size == 1:
        return "", rule.parts
    pair = {1: " or ", 2: " and "} if size == 2 else {}
    if rule.count in pair and all(_short(part, names) for part in rule.parts):
        return pair[rule.count], rule.parts
    leads = {1: "any of: ", size: "all of: "}
    return leads.get(rule.count, f"at least {rule.count} of: "), rule.parts


def _enclosed(part: Expression, names: Names) -> str:
    said = in_words(part, names)
    return said if _short(part, names) else f"({said})"


def _short(part: Expression, names: Names) -> bool:
    """Whether a part is said in one phrase: it has a name, or is a length."""
    return part in names or isinstance(part, Lasts)


def _flat(rule: AtLeast, names: Names) -> AtLeast:
    """Take in parts that ask the same of their own: any of any, all of all."""
    parts: list[Expression] = []
    for part in rule.parts:
        inner = _flat(part, names) if isinstance(part, AtLeast) and part not in names else None
        parts += inner.parts if inner and _alike(rule, inner) else (part,)
    every = rule.count == len(rule.parts)
    return AtLeast(len(parts) if every else rule.count, tuple(parts))


def _alike(outer: AtLeast, inner: AtLeast) -> bool:
    """Whether both ask for any of their parts, or both for all."""
    some = outer.count == 1 and inner.count == 1
    return some or (outer.count == len(outer.parts) and inner.count == len(inner.parts))
