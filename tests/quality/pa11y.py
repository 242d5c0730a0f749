"""pa11y beside a browser that a test drives: it looks at the page as it stands."""

import json
import subprocess
from pathlib import Path
from typing import Self

from tests.quality.installed import node

HERE = Path(__file__).parent


class Pa11y:
    """Both engines of pa11y, at the page of one Chromium that listens on a port of this machine."""

    def __init__(self, port: int) -> None:
        command = [node(), "pa11y.mjs", f"http://127.0.0.1:{port}"]
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def findings(self) -> list[str]:
        """What either engine finds on the page as it stands now."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "pa11y ended by itself"
        return list(json.loads(answer))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_how: object) -> None:
        self._process.communicate()
