"""Foreign words put into an episode: by the person's own choice, else by a lexicon, else asked."""

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from typing import Any

from backend.exchange import Unusable
from backend.exchange.foreign import lexicon
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.meanings import is_meaning, write

Meaning = Callable[[str], str | None]
LONGEST = 200
MOST = 100
KEPT = 16_384


def _by(words: lexicon.Lexicon) -> Meaning:
    return lru_cache(KEPT)(partial(lexicon.first, words))


symptom = _by(lexicon.SYMPTOMS)
trigger = _by(lexicon.TRIGGERS)
premonitory = _by(lexicon.PREMONITORY)
relief = _by(lexicon.RELIEF)
place = lru_cache(KEPT)(lexicon.place)


def nothing(_word: str) -> str | None:
    """No word of this field has a meaning that is sure."""
    return None


def take(
    gathering: Gathering,
    episode: dict[str, Any],
    field: str,
    words: Iterable[str],
    meaning: Meaning,
) -> list[str]:
    """Write words of a field into an episode; give those that stay, for its notes.

    A word of which nobody has said what it means is counted, to be asked about. Of one attack only
    so many words of a field are looked at; the others stay.
    """
    told = list(words)
    if not told:
        return told
    left = told[MOST:]
    if left:
        gathering.warn(f"Of {field} only the first {MOST} words of an attack were looked at.")
    for word in told[:MOST]:
        found = _meant(gathering, field, word[:LONGEST], meaning)
        if found is None:
            left.append(word)
        else:
            write(episode, found)
    return left


def claimed(episode: dict[str, Any], labels: Iterable[str]) -> None:
    """Take a label of the person's own for what she thinks it is, never for a verdict."""
    for label in labels:
        found = lexicon.first(lexicon.CLAIMS, label)
        if found:
            write(episode, found)


def _meant(gathering: Gathering, field: str, word: str, meaning: Meaning) -> str | None:
    gathering.met(word)
    chosen = gathering.choices.words
    for name in (f"{field}: {word}", word):
        if name in chosen:
            return _checked(name, chosen[name])
    found = meaning(word)
    if found is None:
        gathering.unknown(field, word)
    return found


def _checked(word: str, meaning: str | None) -> str | None:
    if meaning is not None and not is_meaning(meaning):
        raise Unusable(f"{word!r} cannot mean {meaning!r}.", field="words")
    return meaning
