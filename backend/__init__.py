"""Umbra's server: a thin web skin around a pure core.

The app is loaded when it is asked for: who only uses the core (backend.domain) has no web with it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from backend.factory import create_app

__all__ = ["create_app"]


def __getattr__(name: str) -> Any:
    """Open the one door to the web skin by its name (docs/decisions/0013)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("backend.factory"), name)
