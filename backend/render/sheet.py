"""What the page is made from: the summary, the lines besides it, the diary, and what was chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from backend.domain.diary import Diary
from backend.domain.flags.background import OF_THE_PERSON
from backend.render.choices import Choices
from backend.render.words import Words

Told = Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """`summary`: domain.summary; `paper`: domain.paper; `made_on`: the day it is made."""

    summary: Told
    paper: Told
    diary: Diary
    choices: Choices
    words: Words
    made_on: date

    @property
    def windows(self) -> Sequence[Told]:
        """The latest three windows of 30 days, the oldest first; fewer where the diary is young."""
        return list(reversed(self.summary["windows"][:3]))

    @property
    def latest(self) -> Told | None:
        """The latest 30 days, where anything was ever recorded."""
        return self.summary["windows"][0] if self.summary["windows"] else None

    @property
    def profile(self) -> Told:
        """The attacks that fit migraine, or all of them where none does."""
        profile: Told = self.summary["attack_profile"]
        told: Told = profile["migraine"] if profile["migraine"]["attacks"] else profile["all"]
        return told

    @property
    def flags(self) -> Sequence[Told]:
        """The warnings; without the background, only those that attacks and medicines raised."""
        flags: Sequence[Told] = self.summary["flags"]
        if self.choices.background:
            return flags
        return [flag for flag in flags if flag["code"] not in self.told_by_background]

    @property
    def told_by_background(self) -> set[str]:
        """The warnings that would tell what the background says."""
        answers = self.diary.patient.get("red_flag_answers") or {}
        silent = {flag["code"] for flag in self.summary["flags"] if not flag["on"]}
        seen = set() if answers.get(SEEN_BY_OTHERS) else {SEEN_BY_OTHERS}
        overused = any(
            code.startswith("8.2") and one["state"] == "yes"
            for code, one in self.summary["patterns"].items()
        )
        kept = seen | ({OVERUSE} if overused else set())
        return (silent | {flag.code for flag in OF_THE_PERSON}) - kept


# Raised by an attack's own signs too, and by medicines that were counted.
SEEN_BY_OTHERS: Final = "swollen_optic_discs"
OVERUSE: Final = "painkiller_overuse_or_new_drug"
