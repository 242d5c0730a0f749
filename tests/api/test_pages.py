"""The page for a specialist from the account: as a PDF and as pictures, for its owner alone."""

import pytest

from backend.api import pages
from tests.browser import Browser, attack, new_id

ASKED = "as_of=2026-03-31"
PDF = f"/api/v1/report.pdf?{ASKED}"
PAGES = f"/api/v1/report/pages?{ASKED}"


def picture(number: int) -> str:
    return f"/api/v1/report/pages/{number}.svg?{ASKED}"


def test_the_page_is_a_pdf_that_no_shared_cache_keeps(ada: Browser) -> None:
    told = ada.get(PDF)

    assert told.status_code == 200
    assert told.mimetype == "application/pdf"
    assert told.data.startswith(b"%PDF-")
    assert told.headers["Cache-Control"] == "private, no-cache"


def test_an_unchanged_page_is_neither_sent_nor_set_again(
    ada: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ada.get(PDF)
    monkeypatch.setattr(pages, "_made", None)

    again = ada.get(PDF, **{"If-None-Match": first.headers["ETag"]})

    assert (again.status_code, again.data) == (304, b"")
    assert ada.get(PDF).data == first.data


def test_a_change_or_another_choice_makes_another_page(ada: Browser) -> None:
    tags = {ada.get(PDF).headers["ETag"], ada.get(f"{PDF}&notes=included").headers["ETag"]}
    ada.pushed(attack(new_id(), None))

    tags.add(ada.get(PDF).headers["ETag"])

    assert len(tags) == 3


def test_the_person_sees_each_page_before_it_leaves(ada: Browser) -> None:
    count = ada.get(PAGES).json["pages"]

    seen = [ada.get(picture(number)) for number in range(1, count + 1)]

    assert count >= 2
    assert [one.mimetype for one in seen] == ["image/svg+xml"] * count
    assert all(one.data.startswith(b"<svg") for one in seen)
    assert ada.get(picture(count + 1)).status_code == 404


def test_a_picture_travels_packed_where_the_browser_takes_it(ada: Browser) -> None:
    packed = ada.get(picture(1), **{"Accept-Encoding": "gzip"})

    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.data.startswith(b"\x1f\x8b")


@pytest.mark.parametrize(
    "wrong",
    [
        "language=xx",
        "paper=a5",
        "notes=yes",
        "from=2026-04-01",
        "from=2023-03-01",
    ],
)
def test_a_choice_that_there_is_not_is_refused_by_its_name(ada: Browser, wrong: str) -> None:
    told = ada.get(f"{PDF}&{wrong}")

    assert told.status_code == 422
    assert wrong.partition("=")[0] in told.json["errors"]["query"]


def test_a_stranger_gets_no_page(browser: Browser) -> None:
    assert [browser.get(path).status_code for path in (PDF, PAGES, picture(1))] == [401] * 3


def test_a_page_is_never_anothers(ada: Browser, browser: Browser) -> None:
    tag = ada.get(PDF).headers["ETag"]
    browser.sign_up("eve@example.org")

    assert browser.get(PDF, **{"If-None-Match": tag}).status_code == 200
