"""Any answer of an entry in words, as the screens say it."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

Words = Mapping[str, Any]
MOMENT: Final = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d")
OWN: Final = re.compile(r"^(other|food):")
# What stands in front of its parts without a name of its own.
BARE: Final = frozenset({"symptom", "name", "kind", "text"})
FREE: Final = frozenset({"notes", "name", "text", "result", "made_by", "kept_at"})


class Teller:
    """Tells answers in one language; moments by the clock of one time zone."""

    def __init__(self, words: Words, zone: str) -> None:
        self.words, self.zone = words, zone

    def name(self, field: str) -> str:
        """Name a field."""
        names = {**self.words["fields"], **self.words["span"]}
        return str(names.get(field, field.replace("_", " ")))

    def says(self, field: str, value: Any) -> str:
        """Say an answer; one that is null is one that the person could not give."""
        if value is None:
            return str(self.words["unknown"])
        if isinstance(value, bool):
            return str(self.words["yes" if value else "no"])
        if isinstance(value, list):
            return ", ".join(self.says(field, one) for one in value) or str(self.words["none"])
        if isinstance(value, Mapping):
            return " · ".join(self._parts(field, value))
        return self._plain(field, value)

    def when(self, moment: str) -> str:
        """Say a moment by the clock on the wall."""
        there = datetime.fromisoformat(moment).astimezone(ZoneInfo(self.zone))
        return f"{there:%Y-%m-%d %H:%M}"

    def _plain(self, field: str, value: Any) -> str:
        if field == "activity_limit":
            return str(self.words["limits"].get(str(value), value))
        text = str(value)
        if field in FREE:
            return text
        if MOMENT.match(text):
            return self.when(text)
        own = {"unit": self.words["units"], "onset_precision": self.words["onset_precision"]}
        known = own.get(field) or self.words["answers"].get(field, {})
        return str(known.get(text) or OWN.sub("", text).replace("_", " "))

    def _parts(self, field: str, value: Mapping[str, Any]) -> Iterator[str]:
        for name, part in value.items():
            if name == "id" or part is None:
                continue
            said = self.says(name, part)
            yield said if name in BARE else f"{self._part_name(field, name)}: {said}"

    def _part_name(self, field: str, name: str) -> str:
        named = self.words["parts"].get(name)
        return str(
            named or self.words["parts_of_fields"].get(field, {}).get(name) or self.name(name)
        )
