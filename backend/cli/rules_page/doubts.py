"""What a human should check first: everything from memory, secondary or our own, in one place."""

from collections.abc import Iterator, Sequence

from backend.cli.rules_page.markdown import escaped
from backend.cli.rules_page.rule import Rule, Section

KINDS = (
    ("From memory", "FROM MEMORY"),
    ("Seen only in a secondary copy", "VERIFIED*"),
    ("Our own rule", "OUR RULE"),
)


def doubts_section(sections: Sequence[Section]) -> Section:
    """Gather what is not verified from all that stands above, each rule once."""
    every = [(title, one) for section in sections for title, one in section.every_rule()]
    return Section(
        "What is from memory or our own rule",
        "Gathered from all of the above, each rule once, to be checked in this order. Besides,"
        " every level of a warning is our proposal.",
        below=[Section(title, shown=[*_listed(every, title, mark)]) for title, mark in KINDS],
    )


def _listed(every: Sequence[tuple[str, Rule]], kind: str, mark: str) -> Iterator[str]:
    for title, rule in every:
        if _kind(rule) == kind:
            yield f"- {title}, **{rule.place}**: {escaped(_why(rule, mark))}"
    yield ""


def _kind(rule: Rule) -> str | None:
    return next((title for title, mark in KINDS if mark in rule.sure), None)


def _why(rule: Rule, mark: str) -> str:
    """Say what of a rule is in doubt: what the mark says of it, or the rule itself."""
    if rule.sure != mark:
        return rule.sure.removesuffix("; levels OUR PROPOSAL")
    return "all of it" if "<br>" in rule.says else rule.says
