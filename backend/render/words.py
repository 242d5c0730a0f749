"""The words of the page in one language, and how it writes numbers, days, lengths and lists."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from backend.domain.templates import filled

FOLDER: Final = Path(__file__).parent / "words"
# Each part is a file for each language: the page, what follows it, and what the screens say too.
PARTS: Final = ("page", "appendix", "screen")
# A number and its unit stay on one line.
TIGHT: Final = "\u00a0"
# From so many minutes on, a length is told in whole hours.
LONG_MINUTES: Final = 600

Pair = Sequence[int]


class Words:
    """The catalogue of one language. A word is named by its path, as "header.title"."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._parts = {part: _read(part, language) for part in PARTS}

    def of(self, path: str) -> Any:
        """Give what stands at a path, below "page" where it names no other part."""
        part, _, rest = path.partition("/")
        found: Any = self._parts[part] if rest else self._parts["page"]
        for step in (rest or part).split("."):
            found = found[step]
        return found

    def say(self, path: str, **values: Any) -> str:
        """Fill the places of a word; numbers are written as the language does, texts stay."""
        return filled(self.of(path), {name: self.shown(one) for name, one in values.items()})

    def named(self, path: str, name: str) -> str:
        """Give the word for a name of the vocabulary; one that is not known stands for itself."""
        return str(self.of(path).get(name, name))

    def plural(self, path: str, count: int, **values: Any) -> str:
        """Say a word in the form that goes with a count."""
        form = self.of(path)["one" if count == 1 else "other"]
        shown = {name: self.shown(one) for name, one in values.items()}
        return str(form).format(count=count, **shown)

    def shown(self, value: Any) -> str:
        return value if isinstance(value, str) else self.number(value)

    def number(self, value: float) -> str:
        """Write a number with at most one place after the point."""
        text = f"{value:.1f}".removesuffix(".0")
        return text.replace(".", self.of("decimal"))

    def range(self, pair: Pair) -> str:
        """Write a count, or from where to where it may lie."""
        least, most = pair
        return str(least) if least == most else self.say("between", least=least, most=most)

    def count(self, answers: Mapping[str, int]) -> str:
        """Write {yes, of}; nothing answered is not recorded."""
        if not answers["of"]:
            return str(self.of("missing"))
        return self.say("of", yes=answers["yes"], of=answers["of"])

    def day(self, iso: str) -> str:
        """Write a day without its year."""
        return self._dated("day", iso)

    def full_day(self, iso: str) -> str:
        return self._dated("full_day", iso)

    def through(self, first: str, last: str) -> str:
        """Write a stretch of days."""
        return str(self.of("through")).format_map(
            {"from": self.full_day(first), "to": self.full_day(last)}
        )

    def length(self, minutes: float) -> str:
        """Write a length of time: seconds below a minute, minutes below an hour, then hours."""
        if minutes < 1:
            return self.measure("seconds", round(60 * minutes))
        if minutes < 60:
            return self.measure("minutes", round(minutes))
        hours = minutes / 60
        return self.measure("hours", hours if minutes < LONG_MINUTES else round(hours))

    def measure(self, unit: str, number: float) -> str:
        """Write a number with its unit, which stay together."""
        return self.say(unit, number=number).replace(" ", TIGHT)

    def listed(self, words: Sequence[str]) -> str:
        """Join words as a sentence does: "a, b and c"."""
        if len(words) < 2:
            return "".join(words)
        joined: str = self.say("and", some=", ".join(words[:-1]), last=words[-1])
        return joined

    def _dated(self, path: str, iso: str) -> str:
        day = date.fromisoformat(iso[:10])
        month = self.of("months")[day.month - 1]
        text = str(self.of(path)).format(day=day.day, month=month, year=day.year)
        return text.replace(" ", TIGHT)


@cache
def words_of(language: str) -> Words:
    """Read the catalogue of a language once."""
    return Words(language)


def _read(part: str, language: str) -> Mapping[str, Any]:
    text = (FOLDER / f"{part}.{language}.json").read_text(encoding="utf-8")
    read: Mapping[str, Any] = json.loads(text)
    return read
