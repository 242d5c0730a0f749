"""The rules of one attack: criteria by code, and the order of the labels."""

from collections.abc import Iterator

from backend.cli.rules_page.markdown import lines
from backend.cli.rules_page.rule import Rule, Section, of_told
from backend.domain.ichd3 import CATALOGUE, LABELS, UNCLASSIFIED
from backend.domain.ichd3.criteria import Criterion, Diagnosis
from backend.domain.wording.expressions import outline
from backend.domain.wording.names import LABEL_NAMES, name_of
from backend.domain.wording.references import references
from backend.domain.wording.unknown import UNKNOWN


def attack_sections() -> Iterator[Section]:
    """Tell of the criteria, of the labels and of what was not recorded."""
    yield Section(
        "Criteria of one attack",
        "A, the number of attacks, and the frequency of chapter 3 belong to the whole diary; that"
        " nothing else explains it better no diary can say.",
        below=[_diagnosis(one) for one in CATALOGUE],
    )
    yield Section(
        "Labels of one attack, in their order",
        "The first that fits is the label. Definite codes stand before probable ones"
        " (VERIFIED, S9, S10); the rest of the order is OUR RULE.",
        rules=[*_labels()],
        columns=("Code", "It takes"),
    )
    yield Section("What was not recorded", rules=of_told(UNKNOWN))


def _diagnosis(diagnosis: Diagnosis) -> Section:
    return Section(
        f"{diagnosis.code} {name_of(diagnosis.code)}",
        rules=[_criterion(one) for one in diagnosis.criteria],
        columns=("", "Criterion"),
    )


def _criterion(criterion: Criterion) -> Rule:
    elsewhere = references(CATALOGUE)
    names = {rule: name for rule, name in elsewhere.items() if not _own(rule, name, criterion)}
    said = lines(outline(criterion.expression, names))
    return Rule(criterion.letter, said, criterion.source, criterion.certainty, criterion.ours)


def _own(rule: object, name: str, criterion: Criterion) -> bool:
    return rule == criterion.expression and name.startswith(f"{criterion.letter} of ")


def _labels() -> Iterator[Rule]:
    names = references(CATALOGUE)
    for label in LABELS:
        said = lines(outline(label.fits, names))
        place = f"{label.code} {LABEL_NAMES[label.code].name}"
        yield Rule(place, said, label.source, label.certainty, label.ours)
    yield Rule(UNCLASSIFIED, "none of these fits", "", "OUR RULE")
