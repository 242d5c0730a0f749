"""The rules of a whole diary: patterns, what steps back behind what, how days are counted."""

from collections.abc import Iterator

from backend.cli.rules_page.rule import Rule, Section, of_told
from backend.domain.drugs import ACUTE
from backend.domain.overused import OTHER
from backend.domain.patterns import CATALOGUE
from backend.domain.patterns.shape import Pattern
from backend.domain.questions import Often
from backend.domain.wording.days import COUNTING, MEDICINES
from backend.domain.wording.kinds import KINDS
from backend.domain.wording.measures import MEASURES
from backend.domain.wording.questions import question_in_words

CHAPTERS = (
    ("Migraine", "1."),
    ("Tension-type headache", "2."),
    ("Trigeminal autonomic headaches", "3."),
    ("Other primary headaches", "4."),
    ("Overuse of acute medicine", "8.2."),
    ("Migraine and menstruation", "A"),
)


def pattern_sections() -> Iterator[Section]:
    """Tell of patterns, counting and medicines."""
    yield Section(
        "Patterns of a whole diary",
        "Each is yes, no or unknown; a letter that stands more than once is met when all of it is."
        " What time alone can decide carries the day on which to look again.",
        below=[
            *(_chapter(title, start) for title, start in CHAPTERS),
            Section(
                "Kinds of attacks",
                "What patterns take for an attack of a kind.",
                rules=of_told(KINDS),
                columns=("Kind", "An attack"),
            ),
        ],
    )
    yield Section(
        "How days are counted",
        rules=of_told(COUNTING),
        below=[
            Section("Kinds of days", rules=[*_measures()], columns=("Days", "A day counts when"))
        ],
    )
    yield Section(
        "Medicines and their limits",
        "The limits are those of 8.2 above.",
        rules=of_told(MEDICINES),
        below=[
            Section(
                "Classes of acute medicines",
                rules=[*_classes()],
                columns=("Class", "Days a month, and substances"),
            )
        ],
    )


def _chapter(title: str, start: str) -> Section:
    mine = [one for one in CATALOGUE if one.code.startswith(start)]
    return Section(title, rules=[_rule(one) for one in mine], columns=("Code", "Criteria"))


def _rule(pattern: Pattern) -> Rule:
    asked: dict[str, dict[str, None]] = {}
    for letter, question in pattern.criteria:
        asked.setdefault(question_in_words(question), {})[letter] = None
    criteria = [f"{', '.join(letters)}: {said}" for said, letters in asked.items()]
    said = "<br>".join([*criteria, *_standing(pattern)])
    place = f"{pattern.code} {pattern.name}"
    return Rule(place, said, pattern.source, pattern.certainty, pattern.ours)


def _standing(pattern: Pattern) -> Iterator[str]:
    """Say what a pattern does to others, and others to it."""
    if pattern.replaces:
        yield f"In place of {', '.join(pattern.replaces)}."
    if pattern.unless:
        yield f"Only where {', '.join(pattern.unless)} is not met."
    if pattern.hidden_by:
        yield f"Not judged beside {', '.join(pattern.hidden_by)}."
    if pattern.note:
        yield pattern.note


def _measures() -> Iterator[Rule]:
    for one in MEASURES.values():
        yield Rule(one.name, one.definition, one.source, one.certainty)


def _classes() -> Iterator[Rule]:
    limits = _limits()
    for name in dict.fromkeys(drug.overuse_class for drug in ACUTE):
        substances = ", ".join(drug.generic for drug in ACUTE if drug.overuse_class == name)
        days = limits.get("other" if name in OTHER else name)
        limit = f"{days} days" if days else "no limit"
        yield Rule(name.replace("_", " "), f"{limit}: {substances}", "S98", "VERIFIED")


def _limits() -> dict[str, int]:
    """The days of each class from which on it is overused, as the patterns of 8.2 have them."""
    asked = (question for pattern in CATALOGUE for _, question in pattern.criteria)
    return {
        question.measure.removeprefix("overuse."): question.limit
        for question in asked
        if isinstance(question, Often) and question.measure.startswith("overuse.")
    }
