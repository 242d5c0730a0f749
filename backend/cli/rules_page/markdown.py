"""Markdown as GitHub shows it: headings, tables, lines within a cell."""

import re
from collections.abc import Iterable, Iterator, Sequence

INDENT = "&emsp;"


def heading(level: int, text: str) -> Iterator[str]:
    """Give a heading with its empty line."""
    yield f"{'#' * level} {text}"
    yield ""


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Give a table and an empty line after it; a row has a text for each column."""
    yield _row(columns)
    yield _row(["---"] * len(columns))
    yield from (_row([escaped(cell) for cell in row]) for row in rows)
    yield ""


def lines(outline: Iterable[tuple[int, str]]) -> str:
    """Give the lines of a rule as one cell, the deeper ones further in."""
    return "<br>".join(f"{INDENT * depth}{'· ' if depth else ''}{said}" for depth, said in outline)


def anchor(title: str) -> str:
    """Give the address of a heading within its page, as GitHub makes it."""
    kept = re.sub(r"[^\w\- ]", "", title.lower())
    return "#" + kept.replace(" ", "-")


def escaped(cell: str) -> str:
    """Keep a cell in its column, which a bar would end; the star of VERIFIED* begins no stress."""
    return cell.replace("|", "\\|").replace("VERIFIED*", "VERIFIED\\*")


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
