"""Where the checkers of quality are; without them a test is skipped, or fails where none may be."""

import os
import shutil
from pathlib import Path

import pytest

from tools.running import BIN

PACKAGES = Path(__file__).parent / "node_modules"
NU_CHECKER = PACKAGES / "vnu-jar" / "build" / "dist" / "vnu.jar"


def node() -> str:
    """Give the Node of .venv, for programs that need what this folder's lock file pins."""
    if not PACKAGES.exists():
        lacking("the checkers of tests/quality are not installed (make tests-ready)")
    return str(BIN / "node")


def java() -> str:
    """Give the Java that the Nu checker runs on."""
    found = shutil.which("java")
    return found or lacking("no Java on this machine (Debian: apt install default-jre-headless)")


def lacking(reason: str) -> str:
    """Skip and say why; where nothing may be skipped, fail and say why."""
    if os.environ.get("UMBRA_NO_SKIP"):
        pytest.fail(reason)
    pytest.skip(reason)
