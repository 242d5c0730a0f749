"""Which format a file is in, by its content, and the diary document that it holds."""

from collections.abc import Callable
from typing import Final

from backend.exchange import Unusable, episodes_csv, json_formats
from backend.exchange.decoding import text_of
from backend.exchange.foreign import cluster_tracker, headi, migraine_buddy
from backend.exchange.found import Choices, Found, Progress, unwatched

Reader = Callable[[str, Choices, Progress], Found]


def recognise(data: bytes, choices: Choices, progress: Progress = unwatched) -> Found:
    """Read a file in any format that is known. Raises `Unusable` where it is none of them.

    What `progress` raises (`Stopped`) goes through.
    """
    text = text_of(data)
    return _reader(text)(text, choices, progress)


def _reader(text: str) -> Reader:
    if text.lstrip().startswith(("{", "[")):
        return json_formats.read
    for known, reader in TABLES:
        if known(text):
            return reader
    raise Unusable(
        "Neither a diary document (JSON) nor an episode CSV (its first line names the columns, "
        "started_at among them)."
    )


def _episode_csv(text: str, choices: Choices, progress: Progress) -> Found:
    found, warnings = episodes_csv.read(text, choices.time_zone)
    progress(1, 1)
    needs = ["time_zone"] if warnings else []
    return Found(found, "csv", warnings, needs=needs)


TABLES: Final[tuple[tuple[Callable[[str], bool], Reader], ...]] = (
    (episodes_csv.is_header, _episode_csv),
    (migraine_buddy.is_header, migraine_buddy.read),
    (headi.is_header, headi.read),
    (cluster_tracker.is_attacks, cluster_tracker.read),
    (cluster_tracker.is_doses, cluster_tracker.read_doses),
)
