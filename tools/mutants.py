"""Every small change that mutmut knows to make to a file, one at a time, as text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import Final

import libcst as cst
from libcst import matchers
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators, operator_string

# What is said about a rule and read by no rule: the generated page of rules shows it, and
# `strict=True`, which only guards against our own mistakes.
UNREAD: Final = ("source", "certainty", "ours", "strict")
CERTAINTY: Final = re.compile(r"S\d+(, S\d+)*|VERIFIED\*?|FROM MEMORY")
SWAPPED: Final = {"all_of": "any_of", "any_of": "all_of"}
TYPE_VARIABLE: Final = matchers.Call(func=matchers.Name("TypeVar"))
LEFT_ALONE: Final = (
    cst.Import,
    cst.ImportFrom,
    cst.Decorator,
    cst.Annotation,
    cst.Raise,
    cst.Assert,
)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: the line where it stands, the code before and after, and the whole new text."""

    line: int
    before: str
    after: str
    text: str

    @property
    def name(self) -> str:
        """The change in one line, whatever its layout."""
        return f"{flat(self.before)} -> {flat(self.after)}"


def flat(code: str) -> str:
    """Code on one line."""
    return " ".join(code.split())


def mutants(text: str) -> Iterator[Mutant]:
    """Give every mutant of a module; none that only its comments, types or docstrings would see."""
    wrapper = MetadataWrapper(cst.parse_module(text))
    places = wrapper.resolve(PositionProvider)
    starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
    seen = {text}
    for node in _nodes(wrapper.module):
        before, start = wrapper.module.code_for_node(node), places[node].start
        begin = starts[start.line - 1] + start.column
        for other in _changes(node):
            after = wrapper.module.code_for_node(other)
            if text.startswith(before, begin):
                changed = text[:begin] + after + text[begin + len(before) :]
            else:
                changed = cst.ensure_type(wrapper.module.deep_replace(node, other), cst.Module).code
            if changed not in seen:
                seen.add(changed)
                yield Mutant(start.line, before, after, changed)


def _nodes(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    if isinstance(node, LEFT_ALONE) or _is_unread(node) or _is_docstring(node):
        return
    yield node
    for child in node.children:
        yield from _nodes(child)


def _is_unread(node: cst.CSTNode) -> bool:
    if isinstance(node, cst.Arg):
        return node.keyword is not None and node.keyword.value in UNREAD
    alias = matchers.AnnAssign(annotation=matchers.Annotation(matchers.Name("TypeAlias")))
    return matchers.matches(node, alias | matchers.Assign(value=TYPE_VARIABLE))


def _is_docstring(node: cst.CSTNode) -> bool:
    """Also a source or a certainty that a label is given without its keyword."""
    told = isinstance(node, cst.SimpleString) and CERTAINTY.fullmatch(str(node.evaluated_value))
    return bool(told) or matchers.matches(node, matchers.Expr(matchers.SimpleString()))


def _changes(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    for kind, operator in mutation_operators:
        if isinstance(node, kind):
            # Of a word one change is enough: with other letters it is as unknown.
            changes = islice(operator(node), 1 if operator is operator_string else None)
            yield from (other for other in changes if _read(other) == _read(node))
    if isinstance(node, cst.Tuple):
        yield from (node.with_changes(elements=rest) for rest in _fewer(node.elements))
    if (
        isinstance(node, cst.Call)
        and isinstance(node.func, cst.Name)
        and node.func.value in SWAPPED
    ):
        yield node.with_changes(func=cst.Name(SWAPPED[node.func.value]))


def _read(node: cst.CSTNode) -> int:
    """How many of the unread words a call is given, none of them None."""
    given = node.args if isinstance(node, cst.Call) else ()
    nothing = matchers.Name("None")
    return sum(_is_unread(one) and not matchers.matches(one.value, nothing) for one in given)


def _fewer(elements: Sequence[cst.BaseElement]) -> Iterator[list[cst.BaseElement]]:
    """Lists of several without one of them."""
    if len(elements) > 1:
        for place in range(len(elements)):
            yield [*elements[:place], *elements[place + 1 :]]
