"""The words that rules are read out in: they say what the rule says, and nothing lacks them."""

import re
from collections.abc import Iterator
from itertools import product

import numpy as np
import pytest

from backend.domain.flags.catalogue import CATALOGUE as FLAGS
from backend.domain.flags.whole import OF_THE_DIARY
from backend.domain.ichd3 import CATALOGUE, LABEL_CODES, LABELS
from backend.domain.ichd3.facts import FACTS, HEADACHE, NAUSEA, VOMITING
from backend.domain.logic import (
    Among,
    Answer,
    AtLeast,
    Expression,
    Lasts,
    Leaf,
    Opposite,
    Signal,
    all_of,
    any_of,
    evaluate,
    leaves,
)
from backend.domain.patterns import CATALOGUE as PATTERNS
from backend.domain.questions import Question
from backend.domain.wording.expressions import in_words, outline
from backend.domain.wording.measures import MEASURES
from backend.domain.wording.names import LABEL_NAMES, name_of
from backend.domain.wording.phrases import length
from backend.domain.wording.questions import TEMPLATES, question_in_words
from backend.domain.wording.references import references
from backend.domain.wording.signs import signs_in_words, together
from backend.domain.wording.simpler import SIMPLER
from backend.domain.wording.sources import SOURCES

CRITERIA = {
    (diagnosis.code, one.letter): one for diagnosis in CATALOGUE for one in diagnosis.criteria
}


@pytest.mark.parametrize(
    ("code", "letter", "words"),
    [
        ("1.1", "D", "any of: nausea; vomiting; (light hurts and sound hurts)"),
        ("2", "B", "lasts 30 minutes to 7 days"),
        ("2", "D", "none of: nausea; vomiting; (light hurts and sound hurts)"),
        ("3.1", "C", "a cranial autonomic sign or restlessness"),
        ("4.7", "D", "no cranial autonomic sign"),
    ],
)
def test_a_criterion_reads_itself_out(code: str, letter: str, words: str) -> None:
    assert in_words(CRITERIA[code, letter].expression) == words


def test_a_count_of_parts_is_said_with_its_parts() -> None:
    words = in_words(CRITERIA["1.1", "C"].expression)

    assert words.startswith("at least 2 of: one-sided; throbbing; moderate or severe; worse with")


def test_a_rule_in_steps_is_read_out_line_by_line() -> None:
    depths = [depth for depth, _ in outline(CRITERIA["1.1", "B"].expression)]

    assert depths == [0, 1, 1, 1]


def test_what_asks_alike_is_taken_in_and_what_does_not_stays_apart() -> None:
    same = any_of(NAUSEA, any_of(VOMITING, HEADACHE))
    other = all_of(NAUSEA, any_of(VOMITING, HEADACHE))

    assert in_words(same) == "any of: nausea; vomiting; headache"
    assert in_words(other) == "all of: nausea; (vomiting or headache)"


def test_an_opposite_of_a_count_says_the_most_there_may_be() -> None:
    parts = (NAUSEA, VOMITING, HEADACHE)

    assert in_words(Opposite(AtLeast(2, parts))).startswith("at most 1 of: nausea")
    assert in_words(Opposite(AtLeast(3, parts))).startswith("not all of: nausea")


def test_a_label_names_the_criteria_that_it_takes() -> None:
    fits = {label.code: in_words(label.fits, references(CATALOGUE)) for label in LABELS}

    assert fits["1.1"] == "headache and B, C and D of 1.1"
    assert fits["1.5.1"] == "headache and at least 2 of B, C and D of 1.1"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (1 / 60, "1 second"),
        (1, "1 minute"),
        (90, "90 minutes"),
        (240, "4 hours"),
        (1440, "24 hours"),
        (4320, "72 hours"),
        (10080, "7 days"),
    ],
)
def test_a_length_is_said_in_a_unit_that_it_fills(minutes: float, words: str) -> None:
    assert length(minutes) == words


def test_nothing_that_a_rule_asks_lacks_a_phrase() -> None:
    rules = [one.expression for one in CRITERIA.values()] + [label.fits for label in LABELS]
    said = [in_words(rule) for rule in (*rules, *FACTS.values())]

    assert [words for words in said if " is " in words and "_" in words] == []


def assignments(rule: Expression) -> Iterator[dict[Leaf, bool]]:
    asked = list(dict.fromkeys(leaves(rule)))
    for answers in product((False, True), repeat=len(asked)):
        yield dict(zip(asked, answers, strict=True))


def test_the_simpler_form_of_a_rule_says_the_same_for_every_answer() -> None:
    for rule, simpler in SIMPLER.items():
        for answers in assignments(rule):

            def ask(leaf: Leaf, answers: dict[Leaf, bool] = answers) -> Answer:
                yes = np.array(answers[leaf])
                return Answer(yes, ~yes)

            assert bool(evaluate(rule, ask).yes) == bool(evaluate(simpler, ask).yes)


def test_every_label_and_every_shown_code_has_a_name_and_a_certainty() -> None:
    assert tuple(LABEL_NAMES) == LABEL_CODES
    assert all(name_of(diagnosis.code) for diagnosis in CATALOGUE)
    assert all(name_of(pattern.code) == pattern.name for pattern in PATTERNS if pattern.code > "4")
    assert all(one.certainty for one in LABEL_NAMES.values())


def every_question() -> Iterator[Question]:
    for pattern in PATTERNS:
        for _, question in pattern.criteria:
            yield question
            yield from (inner for _, inner in getattr(question, "criteria", ()))


def test_every_kind_of_question_is_read_out_with_its_numbers() -> None:
    for question in every_question():
        words = question_in_words(question)

        assert type(question).__name__ in TEMPLATES
        assert str(getattr(question, "limit", "")) in words
        assert "{" not in words


def test_every_kind_of_day_that_a_pattern_counts_is_defined() -> None:
    asked = {getattr(question, "measure", "headache_days") for question in every_question()}

    assert asked <= set(MEASURES)


def test_every_pattern_says_where_it_is_from() -> None:
    assert [one.code for one in PATTERNS if not one.source and one.certainty == "VERIFIED"] == []


def sources() -> Iterator[str]:
    yield from (criterion.source for criterion in CRITERIA.values())
    yield from (label.source for label in LABELS)
    yield from (pattern.source for pattern in PATTERNS)
    yield from (one.source for one in MEASURES.values())


def test_every_source_that_is_named_is_listed() -> None:
    named = {name for source in sources() for name in source.split(", ") if name}

    assert named <= set(SOURCES)


def test_signs_that_must_not_stand_are_said_as_such() -> None:
    words = signs_in_words("fever vision_loss !known_visual !3.")

    assert words == (
        "fever + vision loss, and not a known aura of sight or a clinician's diagnosis of chapter 3"
    )


def test_texts_that_differ_in_their_first_sign_alone_are_joined() -> None:
    assert together(("fever rash", "vomiting rash", "seizure")) == [
        "fever|vomiting rash",
        "seizure",
    ]
    assert signs_in_words("fever|vomiting rash") == "(fever or vomiting) + a rash"


def test_every_warning_can_be_read_out() -> None:
    for flag in (*FLAGS, *OF_THE_DIARY):
        for _, texts in flag.raised:
            for text in texts:
                words = signs_in_words(text)
                assert words
                assert "_" not in words
                assert not re.search(r"[a-z]\.[a-z]", words)


def test_a_leaf_without_a_phrase_is_said_by_its_values() -> None:
    assert in_words(Among("side", ("moon",))) == "side is moon"
    assert in_words(Lasts(0, 60)) == "lasts at most 1 hour"


def test_parts_that_must_not_stand_together_are_counted() -> None:
    moon, sun, star = (Among("side", (one,)) for one in ("moon", "sun", "star"))

    assert in_words(Opposite(all_of(moon, sun))).startswith("not all of: ")
    assert in_words(Opposite(AtLeast(2, (moon, sun, star)))).startswith("at most 1 of: ")
    assert in_words(AtLeast(1, (moon,))) == "(side is moon)"
    assert in_words(Opposite(moon)) == "not: (side is moon)"


def test_what_is_cut_for_the_tables_is_not_read_out() -> None:
    with pytest.raises(KeyError):
        in_words(Signal(0, 0))
