"""What a reader gathers on its way through a foreign file, and hands on at its end."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

from backend.exchange import Unusable
from backend.exchange.derived import named_id
from backend.exchange.document import HEAD
from backend.exchange.found import Choices, Found, Origin, Progress, Refusal, UnknownWord

MOST: Final = 200_000
MOST_SAID: Final = 50
STEP: Final = 500
MOST_WORDS: Final = 10_000
# Entries that a small file may have, and one more for so many characters of its rows: a diary tells
# less, and a file made to keep a machine busy is given up at once (OUR RULE).
ROOM: Final = 25_000
SPACE: Final = 25


class Gathering:
    """Entries, and all that is to be said about how they were read."""

    def __init__(self, source: str, choices: Choices, progress: Progress) -> None:
        self.source = source
        self.choices = choices
        self.progress = progress
        self.entries: dict[str, dict[str, dict[str, Any]]] = {}
        self.refused: list[Refusal] = []
        self.provenance: dict[str, Origin] = {}
        self.read: Counter[str] = Counter()
        self.stated: dict[str, int] = {}
        self._words: Counter[tuple[str, str]] = Counter()
        self._needs: dict[str, None] = {}
        self._warnings: Counter[str] = Counter()
        self._keys: dict[str, int] = {}
        self._met: set[str] = set()
        self._kept = 0
        self._size = 0
        self._last: str | None = None

    def id_of(self, key: str) -> str:
        """Give the id of what a key of the file names; the n-th time it comes, the n-th of it."""
        nth = self._keys.get(key, 0) + 1
        self._keys[key] = nth
        return self.known_id(key if nth == 1 else f"{key}#{nth}")

    def known_id(self, key: str) -> str:
        """Give the id of what a key of the file names, also where it stands in another file."""
        return named_id(f"{self.source}:{key}")

    def keep(self, kind: str, entry: Mapping[str, Any], row: int, original: str) -> None:
        """Keep an entry of a list of the document, and where it came from.

        Raises `Unusable` where the rows tell more than rows of their length can.
        """
        self._weigh(original)
        entries = self.entries.setdefault(kind, {})
        id_ = entry["id"]
        known = entries.get(id_)
        entries[id_] = {**known, **entry} if known else dict(entry)
        if id_ not in self.provenance:
            self.provenance[id_] = Origin(row, original)

    def _weigh(self, original: str) -> None:
        self._kept += 1
        if original is not self._last:
            self._last = original
            self._size += len(original)
        if self._kept > ROOM + self._size // SPACE:
            raise Unusable("More attacks and doses than a diary tells in so few words.")

    def refuse(self, row: int | None, field: str | None, reason: str, original: str) -> None:
        """Say that a row, or a cell of it, was not taken."""
        self.refused.append(Refusal(row, field, reason, original[:1000]))

    def warn(self, sentence: str) -> None:
        """Say something that may be so in many rows; how many is said."""
        self._warnings[sentence] += 1

    def warn_once(self, sentence: str) -> None:
        """Say something about the whole file."""
        self._warnings[sentence] = 1

    def need(self, what: str) -> None:
        """Say that the person has something to answer."""
        self._needs[what] = None

    def unknown(self, field: str, word: str) -> None:
        """Say that a word means nothing here."""
        self._words[field, word] += 1

    def met(self, word: str) -> None:
        """Count the different words and medicines. Raises `Unusable` past all measure."""
        self._met.add(word)
        if len(self._met) > MOST_WORDS:
            raise Unusable(f"More than {MOST_WORDS:,} different words, which no diary has.")

    def step(self, row: int, of: int | None) -> None:
        """Tell now and then how far the reading is. Raises `Unusable` past all measure."""
        if (of or row) > MOST:
            raise Unusable(f"More than {MOST:,} rows, which no diary has.")
        if row % STEP == 0:
            self.progress(row, of)

    def found(self) -> Found:
        """Hand on what was gathered."""
        asked = [UnknownWord(*said, count) for said, count in self._words.most_common()]
        if asked:
            self.need("words")
        lists = {kind: list(entries.values()) for kind, entries in self.entries.items()}
        return Found(
            {**HEAD, **lists},
            self.source,
            [*self._miscounted(), *_said(self._warnings)],
            refused=self.refused,
            unknown_words=asked,
            needs=list(self._needs),
            provenance=self.provenance,
            stated=self.stated,
            read=dict(self.read),
        )

    def _miscounted(self) -> Iterable[str]:
        for kind, count in self.stated.items():
            if count != self.read[kind]:
                yield f"The file says {count} {kind}, {self.read[kind]} are in it."


def _said(warnings: Counter[str]) -> list[str]:
    said = [f"{text} ({count} times)" if count > 1 else text for text, count in warnings.items()]
    more = len(said) - MOST_SAID
    return [*said[:MOST_SAID], f"And {more} more of this kind."] if more > 0 else said
