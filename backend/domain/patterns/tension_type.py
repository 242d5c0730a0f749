"""Chapter 2 at patient level: tension-type headache."""

from typing import Final

from backend.domain.patterns.shape import Pattern

TENSION_TYPE: Final[tuple[Pattern, ...]] = ()
