"""Only signs with a glyph reach the page, and every sign that is let through has one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.diary import Diary
from backend.render import typesetting
from backend.render.glyphs import SHOWN_INSTEAD, STRETCHES, has_glyph, plain, printable
from tests.domain.diaries import on
from tests.render.made import told


def test_every_sign_that_is_let_through_can_be_set() -> None:
    signs = [
        chr(code)
        for first, last in STRETCHES
        for code in range(first, last + 1)
        if has_glyph(chr(code))
    ]
    notes = " ".join("".join(signs[at : at + 20]) for at in range(0, len(signs), 20))
    page = told(Diary(episodes=[on(20, notes=notes)]), notes=True)

    assert typesetting.pdf(page).startswith(b"%PDF-")
    assert SHOWN_INSTEAD not in page["appendix"]["attacks"]["lines"][0]["note"].replace("□", "", 1)


def test_signs_of_other_scripts_become_squares_and_lines_become_one() -> None:
    assert plain("über\n😀 日本\u202eعر\x00") == "über □ □□□□□□"
    assert plain("u\u0308ber") == "über"
    assert plain("3\u00a0h") == "3\u00a0h"


def test_what_is_no_text_stays_as_it_is() -> None:
    assert printable({"a": [1, None, True, "😀"]}) == {"a": [1, None, True, "□"]}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_no_text_has_a_sign_without_a_glyph_after_it(text: str) -> None:
    assert all(has_glyph(sign) for sign in plain(text))
