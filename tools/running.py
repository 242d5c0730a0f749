"""Start another program, keep what it says, and stop with one plain sentence."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, NoReturn, Tuple  # noqa: UP035 - must load on a Python too old for us

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
LOG = ROOT / ".stamps" / "last.log"


def stop(sentence: str) -> NoReturn:
    """Say why nothing more is done, and end with exit code 1."""
    sys.stdout.flush()
    print(sentence, file=sys.stderr)
    raise SystemExit(1)


def environment() -> Dict[str, str]:  # noqa: UP006 - must load on a Python too old for us
    """Give the environment in which our Python and our Node come first."""
    return dict(os.environ, PATH=str(BIN) + os.pathsep + os.environ.get("PATH", ""))


def heard(command: List[str], folder: Path = ROOT) -> Tuple[int, str]:  # noqa: UP006 - as above
    """Run a program, write all that it says to the log, and give its exit code and words."""
    done = subprocess.run(
        command,
        cwd=str(folder),
        env=environment(),
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    said = done.stdout.decode("utf-8", "replace")
    LOG.parent.mkdir(exist_ok=True)
    LOG.write_text(said, encoding="utf-8")
    return done.returncode, said


def shown(command: List[str], folder: Path = ROOT) -> int:  # noqa: UP006 - as above
    """Run a program that speaks to the terminal itself, and give its exit code."""
    sys.stdout.flush()
    return subprocess.call(command, cwd=str(folder), env=environment())
