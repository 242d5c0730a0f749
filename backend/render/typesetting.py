"""Sets the page with Typst: a tagged PDF checked against PDF/UA-1, or its pages as pictures.

The compiler and its fonts are kept: finding fonts anew costs more than setting a page. The fonts
are those inside the wheel, so that a page looks the same wherever it is made.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, Final, Literal

import orjson
import typst

FOLDER: Final = Path(__file__).parent / "typst"
STANDARD: Final = "ua-1"
_ONE_AT_A_TIME: Final = Lock()


def pdf(told: Mapping[str, Any]) -> bytes:
    """Set the PDF. The same words give the same bytes: it carries no date of its making."""
    [made] = _set(told, "pdf")
    return made


def pictures(told: Mapping[str, Any]) -> list[bytes]:
    """Set each page as an SVG, as the PDF has it."""
    return _set(told, "svg")


def _set(told: Mapping[str, Any], form: Literal["pdf", "svg"]) -> list[bytes]:
    inputs = {"told": orjson.dumps(told).decode(), "paper": str(told["paper"])}
    standards: Any = [STANDARD] if form == "pdf" else []
    with _ONE_AT_A_TIME:
        made = _compiler().compile(format=form, sys_inputs=inputs, pdf_standards=standards)
    if isinstance(made, bytes):
        return [made]
    return list(made or ())


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False)
    return typst.Compiler(FOLDER / "report.typ", root=FOLDER, font_paths=fonts)
