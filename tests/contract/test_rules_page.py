"""The page of rules holds every rule, in tables that stand, and gathers what is in doubt."""

import re

import pytest

from backend.cli.rules_page.markdown import anchor
from backend.cli.rules_page.page import rules_page
from backend.cli.rules_page.rule import Rule
from backend.domain.ichd3 import CATALOGUE, CRITERIA_SET, LABEL_CODES
from backend.domain.patterns import CATALOGUE as PATTERNS
from backend.domain.wording.sources import SOURCES


@pytest.fixture(scope="module")
def page() -> str:
    return rules_page()


def rows(page: str) -> list[list[str]]:
    lines = [line for line in page.splitlines() if line.startswith("| ")]
    return [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines]


def test_the_page_says_which_edition_it_is_of(page: str) -> None:
    assert f"`criteria_set: {CRITERIA_SET}`" in page


def test_every_criterion_stands_under_its_code(page: str) -> None:
    for diagnosis in CATALOGUE:
        [section] = re.findall(
            rf"^### {re.escape(diagnosis.code)} .*?(?=^##)", page, re.MULTILINE | re.DOTALL
        )
        letters = re.findall(r"^\| ([A-E]\d?) \|", section, re.MULTILINE)

        assert letters == [criterion.letter for criterion in diagnosis.criteria]


def test_the_labels_stand_in_their_order(page: str) -> None:
    section = page.split("## Labels of one attack, in their order\n")[1].split("\n## ", maxsplit=1)[
        0
    ]
    codes = re.findall(r"^\| ([\d.]+|unclassified)[ |]", section, re.MULTILINE)

    assert tuple(codes) == LABEL_CODES


def test_every_pattern_stands_on_the_page(page: str) -> None:
    assert [one.code for one in PATTERNS if f"| {one.code} {one.name} |" not in page] == []


def test_every_row_of_a_table_has_as_many_cells_as_its_head(page: str) -> None:
    for block in page.split("\n\n"):
        sizes = {len(row) for row in rows(block)}

        assert len(sizes) <= 1


def test_the_contents_lead_to_headings_that_are_there(page: str) -> None:
    wanted = re.findall(r"\]\((#[^)]+)\)", page)
    there = {anchor(title) for title in re.findall(r"^## (.+)$", page, re.MULTILINE)}

    assert wanted
    assert set(wanted) == there


def test_everything_from_memory_is_gathered_at_the_end(page: str) -> None:
    told, doubts = page.split("\n## What is from memory or our own rule\n")
    memory = doubts.split("### Seen only")[0]
    in_doubt = [row[0].strip() for row in rows(told) if "FROM MEMORY" in row[-1]]

    assert in_doubt
    assert [place for place in in_doubt if f"**{place}**" not in memory] == []


def test_what_is_only_verified_is_not_in_doubt(page: str) -> None:
    doubts = page.split("\n## What is from memory or our own rule\n")[1]

    assert "**8.2.2 triptan-overuse headache**" not in doubts
    assert "**8.2.4 opioid-overuse headache**" in doubts


def test_every_level_of_a_warning_is_called_a_proposal(page: str) -> None:
    section = page.split("\n## Warnings\n")[1].split("\n## ", maxsplit=1)[0]
    warnings = [row for row in rows(section) if "**" in row[1]]

    assert warnings
    assert [row[0] for row in warnings if "OUR PROPOSAL" not in row[-1]] == []


def test_every_source_on_the_page_is_explained(page: str) -> None:
    named = {name for row in rows(page) for name in re.findall(r"\bS\d+[a-g]?\b", row[-2])}

    assert named <= set(SOURCES)


@pytest.mark.parametrize(
    ("certainty", "ours", "sure"),
    [
        ("VERIFIED", "", "VERIFIED"),
        ("VERIFIED", "half", "VERIFIED; OUR RULE: half"),
        ("OUR RULE", "", "OUR RULE"),
        ("OUR RULE", "half", "OUR RULE: half"),
    ],
)
def test_a_rule_says_how_sure_it_is_and_what_of_it_is_ours(
    certainty: str, ours: str, sure: str
) -> None:
    assert Rule("B", "lasts", "S1", certainty, ours).sure == sure


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("triptan", "10 days: sumatriptan"),
        ("non opioid", "15 days: paracetamol"),
        ("ditan", "10 days: lasmiditan"),
        ("gepant", "no limit: ubrogepant"),
    ],
)
def test_every_class_of_medicine_stands_with_its_limit(page: str, name: str, says: str) -> None:
    assert f"| {name} | {says}" in page
