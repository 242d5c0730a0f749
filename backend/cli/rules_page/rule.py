"""One rule on the page, and the section in which it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from backend.cli.rules_page.markdown import heading, table
from backend.domain.wording.told import Told


@dataclass(frozen=True, slots=True)
class Rule:
    """`place`: its code or name. `ours`: what of it is our own reading, empty where nothing is."""

    place: str
    says: str
    source: str
    certainty: str
    ours: str = ""

    @property
    def sure(self) -> str:
        """How sure it is, with what of it is ours."""
        own = self.certainty.startswith("OUR RULE")
        lead = "" if own and self.ours else self.certainty
        return "; ".join(part for part in (lead, self.ours and f"OUR RULE: {self.ours}") if part)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, some sentences, what is `shown` beside rules, rules, and smaller sections."""

    title: str
    says: str = ""
    shown: Sequence[str] = ()
    rules: Sequence[Rule] = ()
    columns: tuple[str, str] = ("", "Rule")
    below: "Sequence[Section]" = field(default=())

    def written(self, level: int = 2) -> Iterator[str]:
        """Give the lines of the section."""
        yield from heading(level, self.title)
        if self.says:
            yield from (self.says, "")
        yield from self.shown
        if self.rules:
            rows = [(one.place, one.says, one.source, one.sure) for one in self.rules]
            yield from table((*self.columns, "Source", "How sure"), rows)
        for section in self.below:
            yield from section.written(level + 1)

    def every_rule(self) -> Iterator[tuple[str, Rule]]:
        """Give every rule of the section with the title it stands under."""
        yield from ((self.title, one) for one in self.rules)
        for section in self.below:
            yield from section.every_rule()


def of_told(told: Sequence[Told]) -> list[Rule]:
    """Make rules of sentences."""
    return [Rule(one.about, one.sentence, one.source, one.certainty) for one in told]
