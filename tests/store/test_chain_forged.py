"""What a forger does to an exported diary is found, and named with its place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.cli.verifying import verified
from backend.domain.chain import short
from backend.exchange import Unusable
from tests.store.chains import (
    DIARY,
    EVIDENCE,
    HISTORY,
    Files,
    a_diary_exported,
    links,
    packed,
    said,
    with_diary,
    with_lines,
    with_links,
)

Forged = Callable[[Files], Files]


@pytest.fixture(scope="module")
def files(empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Files:
    """One diary's export, for all tests: nothing here writes to a database."""
    return a_diary_exported(empty_sqlite, tmp_path_factory.mktemp("forged"))


def test_the_head_of_a_print_is_found_with_what_came_after_it(files: Files) -> None:
    head = short(bytes.fromhex(links(files)[3]["link"]))

    holds, line = said(files, head.lower().replace("-", " ").replace("0", "o"))

    assert holds
    assert "is link 4, 2026-11-22T12:00; 6 came after it." in line
    assert "not sealed by this server" in line


def test_a_head_that_is_not_in_the_chain_is_told(files: Files) -> None:
    holds, line = said(files, "0000-0000-0000-0000-0000")

    assert (holds, line) == (
        False,
        "Holds in itself, but the head 0000-0000-0000-0000-0000 is none of its 10 links.",
    )


def edit_link(number: int, **told: Any) -> Forged:
    return lambda files: with_links(files, lambda some: some[number].update(told))


def without_the_last(files: Files) -> Files:
    return with_lines(with_links(files, lambda some: some.pop()), lambda some: some.pop())


@pytest.mark.parametrize(
    ("forged", "reason"),
    [
        (edit_link(0, entered_at="2020-01-01T00:00:00.000000+00:00"), "does not follow"),
        (edit_link(0, device="tablet"), "does not follow"),
        (edit_link(0, salt="00" * 16), "words are not those that were sealed"),
        (edit_link(0, salt=None), "it has words, and nothing to check them by"),
        (edit_link(0, link="no hex"), "cannot be read"),
        (edit_link(0, revision=None), "does not follow"),
        (edit_link(5, digest=None), "does not follow"),
        (lambda files: with_links(files, lambda some: some.pop(2)), "does not follow"),
        (without_the_last, "head is not the last link"),
        (lambda files: with_links(files, lambda _: None, short="0000"), "head is not the last"),
        (lambda files: with_links(files, lambda some: some.clear(), head="", short=""), "not know"),
        (lambda files: with_lines(files, lambda some: some.pop(2)), "history lacks this state"),
        (lambda files: with_lines(files, lambda some: some.append(some[0])), "state 1 twice"),
        (
            lambda files: with_lines(
                files, lambda some: some.append(some[0].replace('"revision":1', '"revision":99'))
            ),
            "a state 99 that the chain does not know",
        ),
        (
            lambda files: with_lines(
                files, lambda some: some.__setitem__(0, some[0].replace("left", "both"))
            ),
            "words are not those that were sealed",
        ),
        (
            lambda files: with_lines(
                files, lambda some: some.__setitem__(0, some[0].replace("phone", "tablet"))
            ),
            "otherwise than the chain",
        ),
        (
            lambda files: with_diary(files, lambda told: told["episodes"][0].update(side="both")),
            "in episodes than its last state",
        ),
        (
            lambda files: with_diary(
                files, lambda told: told["episodes"].append(told["episodes"][0])
            ),
            "an entry of episodes twice",
        ),
        (
            lambda files: with_diary(files, lambda told: told["patient"].clear()),
            "otherwise of patient",
        ),
        (
            lambda files: with_diary(files, lambda told: told["episodes"][0].pop("id")),
            "diary cannot be read",
        ),
        (lambda files: with_diary(files, lambda told: told.update(extra=1)), "otherwise of extra"),
    ],
)
def test_what_a_forger_does_is_named(files: Files, forged: Forged, reason: str) -> None:
    holds, line = said(forged(files))

    assert not holds
    assert line.startswith("Breaks")
    assert reason in line


def test_words_cannot_be_hidden_by_calling_them_erased(files: Files) -> None:
    """Salt and words gone, as after an erasing; but nobody erased this entry."""

    def emptied(lines: list[str]) -> None:
        head, _, _ = lines[0].partition('"fields":')
        lines[0] = f'{head}"fields":{{}},"set_aside":{{}}}}'

    holds, line = said(with_lines(edit_link(0, salt=None)(files), emptied))

    assert not holds
    assert "no later state says that they were erased" in line


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        packed({}),
        packed({EVIDENCE: b"{}", HISTORY: b"", DIARY: b"{}"}),
        packed({EVIDENCE: b'{"format":"x","version":1}', HISTORY: b"", DIARY: b"{}"}),
        packed(
            {
                EVIDENCE: b'{"format":"umbra-evidence","version":1,"links":[1]}',
                HISTORY: b"",
                DIARY: b"{}",
            }
        ),
        packed({EVIDENCE: b"[", HISTORY: b"\xff", DIARY: b"{}"}),
    ],
)
def test_what_is_no_export_is_refused(content: bytes) -> None:
    with pytest.raises(Unusable):
        verified(content, str, None)


ACTS = ("change", "remove", "swap", "insert")
VALUES: st.SearchStrategy[Any] = st.sampled_from([None, "", "00", 0, 7, "episode", True, []])


@st.composite
def forgeries(draw: st.DrawFn) -> Forged:
    """Remove, change, swap or insert a link or a line of the history, or a link with its line."""
    act, in_both = draw(st.sampled_from(ACTS)), draw(st.booleans())
    one, other = draw(st.lists(st.integers(0, 8), min_size=2, max_size=2, unique=True))
    name, value = draw(st.integers(0, 8)), draw(VALUES)

    def edit(some: list[Any]) -> None:
        if act == "remove":
            some.pop(one)
        elif act == "swap":
            some[one], some[other] = some[other], some[one]
        elif act == "insert":
            some.insert(one, some[other])
        else:
            _change(some, one, other, name, value)

    if act in ("remove", "insert") and in_both:
        return lambda files: with_lines(with_links(files, edit), edit)
    return lambda files: with_links(files, edit)


def _change(some: list[Any], one: int, other: int, name: int, value: object) -> None:
    """Give one answer of a link another value, or that of another link."""
    names = sorted(some[one])
    chosen = names[name % len(names)]
    taken = some[other].get(chosen) if value == [] else value
    some[one][chosen] = "x" if taken == some[one][chosen] else taken


def test_any_removal_change_swap_or_insertion_is_found(files: Files) -> None:
    @settings(max_examples=300, deadline=None)
    @given(forgeries())
    def found(forge: Forged) -> None:
        holds, line = said(forge(files))
        assert not holds, line

    found()


@given(byte=st.integers(0, 10_000), name=st.sampled_from([EVIDENCE, HISTORY, DIARY]))
@settings(max_examples=200, deadline=None)
def test_any_other_letter_is_found(files: Files, byte: int, name: str) -> None:
    """All but what tells nothing of the diary: when the file was made, and its seal."""
    content = bytearray(files[name])
    place = byte % len(content)
    content[place] ^= 1
    forged = {**files, name: bytes(content)}

    try:
        holds, line = said(forged)
    except Unusable:
        return

    told = files[name][: place + 1]
    tells_nothing = name == EVIDENCE and (b'"links"' not in told or b"made_at" not in told)
    spaces = name == DIARY and chr(files[name][place]).isspace()
    assert not holds or tells_nothing or spaces, line
