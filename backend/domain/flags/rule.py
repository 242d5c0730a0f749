"""What a warning is made of: its code, the signs that raise each of its levels, and its source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flag:
    """One warning of SNNOOP10 or of the criteria.

    A level is raised where any of its texts holds: a text names the signs (signs.py) that must all
    stand, with "!" before those that must not. Only what was recorded stands. The first level that
    is raised, from emergency to discuss, is the flag's. `says`: why, in one plain sentence that
    names no diagnosis. `source` and `certainty` are those of clinical/red-flags.md 2, which gives
    no levels: every level is OUR PROPOSAL until a neurologist has signed it.
    """

    code: str
    says: str
    source: str
    certainty: str
    emergency: tuple[str, ...] = ()
    prompt: tuple[str, ...] = ()
    discuss: tuple[str, ...] = ()

    @property
    def raised(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each level that this flag knows, with what raises it."""
        levels = (
            ("emergency", self.emergency),
            ("prompt", self.prompt),
            ("discuss", self.discuss),
        )
        return tuple((level, texts) for level, texts in levels if texts)

    def plain(self) -> dict[str, str]:
        """Give each level with the texts that raise it, as the phone reads them."""
        return {level: "|".join(texts) for level, texts in self.raised}
