"""The pages after the first: every attack, the medicines, the figures, and how they were made."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from backend.render.appendix.attacks import attacks
from backend.render.appendix.background import background
from backend.render.appendix.figures import figures
from backend.render.appendix.medicines import medicines
from backend.render.appendix.method import method
from backend.render.appendix.patterns import patterns
from backend.render.appendix.whole import whole
from backend.render.sheet import Sheet

PARTS: Final[Mapping[str, Callable[[Sheet], dict[str, Any] | None]]] = {
    "attacks": attacks,
    "medicines": medicines,
    "figures": figures,
    "patterns": patterns,
    "background": background,
    "whole": whole,
    "method": method,
}
