"""How a field becomes a fact: which answer is yes, which no, which leaves it open."""

from collections.abc import Iterator, Mapping

from backend.cli.rules_page.markdown import table
from backend.cli.rules_page.rule import Rule, Section, of_told
from backend.domain.axes import ANSWERED_AXES, SHOWN_AXES, Axis
from backend.domain.ichd3.facts import FACTS
from backend.domain.logic import Among, Expression, Leaf, Opposite, leaves
from backend.domain.severity import PEAK_FROM
from backend.domain.wording.answers import (
    AURA_FEATURES,
    AURA_KINDS,
    FIELDS,
    INTENSITY_SOURCE,
    LENGTHS,
    OF_FACTS,
    VALUES,
)
from backend.domain.wording.expressions import in_words

AXES: Mapping[str, Axis] = {axis.name: axis for axis in (*ANSWERED_AXES, *SHOWN_AXES)}
COLUMNS = ("Fact", "In plain words", "Field", "Yes for", "No for", "Unknown for")


def facts_section() -> Section:
    """Tell of every fact the criteria ask for."""
    return Section(
        "Facts: what an answer means",
        "A field that was not answered leaves its fact unknown. Fields are linked: one answer to"
        " the side says one-sided and both sides at once.",
        list(table(COLUMNS, (_row(name, fact) for name, fact in FACTS.items()))),
        of_told(list(OF_FACTS.values())),
        ("Fact", "What is not in the field"),
        (
            Section("Pain in words and numbers", rules=list(_intensity())),
            Section("How long it lasted", rules=of_told(LENGTHS)),
            Section("The six aura features", rules=of_told(AURA_FEATURES)),
            Section("Kinds of aura", "The first that fits.", rules=of_told(AURA_KINDS)),
        ),
    )


def _row(name: str, fact: Expression) -> list[str]:
    every = [leaf for leaf in leaves(fact) if isinstance(leaf, Among)]
    single = isinstance(fact.part if isinstance(fact, Opposite) else fact, Among)
    field = ", ".join(dict.fromkeys(_field(AXES[leaf.axis]) for leaf in every))
    answers = _by_answer(fact, every[0]) if single else {}
    return [
        f"`{name}`",
        in_words(fact),
        field,
        *(answers.get(one, "") for one in ("yes", "no", "unknown")),
    ]


def _field(axis: Axis) -> str:
    column = axis.column.partition(".")[0]
    return FIELDS.get(column, column)


def _by_answer(fact: Expression, leaf: Leaf) -> dict[str, str]:
    """Give the words of the field by what they make of the fact."""
    axis = AXES[leaf.axis] if isinstance(leaf, Among) else None
    if axis is None or not isinstance(leaf, Among):
        return {}
    found: dict[str, list[str]] = {"yes": [], "no": [], "unknown": []}
    for word, held in _held(axis):
        inside = held & axis.mask(leaf.values)
        met = "no" if not inside else "yes" if inside == held else "unknown"
        if isinstance(fact, Opposite):
            met = {"yes": "no", "no": "yes"}.get(met, met)
        found[met].append(VALUES.get(word, word))
    return {met: ", ".join(words) for met, words in found.items()}


def _held(axis: Axis) -> Iterator[tuple[str, int]]:
    """Give each word of a field with the values that it leaves possible."""
    if axis.reads == "truth":
        yield from (("no", 1), ("yes", 2))
    elif axis.reads == "set":
        yield from ((word.replace("_", " "), 1 << bit) for word, bit in axis.choices)
        yield "none of these", 1
    else:
        yield from ((word.replace("_", " "), axis.states[place]) for word, place in axis.choices)


def _intensity() -> Iterator[Rule]:
    yield Rule("none", "0", "", INTENSITY_SOURCE)
    tops = [*(start - 1 for start in list(PEAK_FROM.values())[1:]), 10]
    for (word, start), top in zip(PEAK_FROM.items(), tops, strict=True):
        yield Rule(
            word,
            f"{start} to {top} of 10, where the word was not answered",
            "S30",
            INTENSITY_SOURCE,
        )
