"""The whole page of rules, with its contents and its sources."""

from collections.abc import Iterator, Sequence

from backend.cli.rules_page.attack import attack_sections
from backend.cli.rules_page.doubts import doubts_section
from backend.cli.rules_page.facts import facts_section
from backend.cli.rules_page.markdown import anchor
from backend.cli.rules_page.patterns import pattern_sections
from backend.cli.rules_page.rule import Section
from backend.cli.rules_page.warnings import warning_sections
from backend.domain.ichd3 import CRITERIA_SET
from backend.domain.wording.sources import SOURCES

HEAD = f"""# The rules in plain words

`criteria_set: {CRITERIA_SET}`

Written by `make contract` from the rules themselves (`backend/domain`); to change a sentence,
change its rule. It is for a neurologist to check in one sitting: what is in doubt stands together
at the end. An attack or a diary fits criteria; that is never a diagnosis.

How sure each is: **VERIFIED**, seen in the source; **VERIFIED\\***, seen only in a secondary copy;
**FROM MEMORY**, seen in no source; **OUR RULE**, decided here; **COMPUTED**, calculated here.
"""


def rules_page() -> str:
    """Give the text of docs/rules.md."""
    told = [facts_section(), *attack_sections(), *pattern_sections(), *warning_sections()]
    sections = [*told, doubts_section(told), _sources()]
    return "\n".join([HEAD, *_contents(sections), *_written(sections)]).rstrip() + "\n"


def _contents(sections: Sequence[Section]) -> Iterator[str]:
    yield from (f"- [{section.title}]({anchor(section.title)})" for section in sections)
    yield ""


def _written(sections: Sequence[Section]) -> Iterator[str]:
    for section in sections:
        yield from section.written()


def _sources() -> Section:
    listed = [f"- **{name}** {said}" for name, said in SOURCES.items()]
    return Section("Sources", shown=[*listed, ""])
