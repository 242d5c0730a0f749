"""The bands of the first page, in the order of practice.md 4.4; each is plain values for Typst.

A band that the diary holds nothing for is None and takes no room; its place in the order is kept.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from backend.render.page.course import course
from backend.render.page.cycle import cycle
from backend.render.page.glance import glance
from backend.render.page.header import header
from backend.render.page.impact import impact
from backend.render.page.medicine import medicine
from backend.render.page.pattern import pattern
from backend.render.page.questions import questions
from backend.render.page.response import response
from backend.render.page.strip import strip
from backend.render.page.typical import typical
from backend.render.page.warnings import warnings
from backend.render.page.windows import windows
from backend.render.sheet import Sheet

BANDS: Final[Mapping[str, Callable[[Sheet], dict[str, Any] | None]]] = {
    "header": header,
    "warnings": warnings,
    "glance": glance,
    "windows": windows,
    "medicine": medicine,
    "pattern": pattern,
    "typical": typical,
    "response": response,
    "course": course,
    "impact": impact,
    "cycle": cycle,
    "questions": questions,
    "strip": strip,
}
