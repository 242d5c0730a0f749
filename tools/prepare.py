"""Make the virtual environment and install what the lock files pin, without a compiler."""

import sys
from importlib.util import find_spec
from typing import Callable, Dict, List  # noqa: UP035 - must load on a Python too old for us

from tools.reasons import npm_reason, pip_reason
from tools.running import BIN, ROOT, heard, stop

OLDEST = (3, 11)


def environment() -> None:
    """Make .venv; refuse a Python that is too old or that cannot make one."""
    if sys.version_info < OLDEST:
        here = f"{sys.version_info[0]}.{sys.version_info[1]}"
        stop(
            f"Umbra needs Python 3.11 or newer and this is {here}: install a newer one, "
            "or name it, as in `make run PYTHON=python3.12`."
        )
    if any(find_spec(module) is None for module in ("venv", "ensurepip")):
        stop(
            "This Python cannot make a virtual environment: install its venv module "
            "(on Debian and Ubuntu: apt install python3-venv) and run the same command again."
        )
    code, said = heard([sys.executable, "-m", "venv", str(ROOT / ".venv")])
    if code:
        stop("The folder .venv could not be made: " + said.strip().split("\n")[-1])


def packages(requirements: str) -> None:
    """Install exactly what a lock file pins, each package checked against its hash."""
    print("Installing what " + requirements + " pins (once, about a minute) ...", flush=True)
    pip = [str(BIN / "python"), "-m", "pip", "install", "--no-input", "--retries=1"]
    checked = ["--disable-pip-version-check", "--require-hashes", "--only-binary=:all:"]
    code, said = heard([*pip, *checked, "-r", requirements])
    if code:
        stop(pip_reason(said))


def node_packages(folder: str) -> None:
    """Install what a folder's package-lock.json pins, with the Node of .venv."""
    print("Installing what " + folder + "/package-lock.json pins (once) ...", flush=True)
    npm = [str(BIN / "npm"), "ci", "--no-audit", "--no-fund", "--fetch-retries=1"]
    npm.append("--fetch-retry-mintimeout=1000")
    code, said = heard(npm, ROOT / folder)
    if code:
        stop(npm_reason(said))


def page() -> None:
    """Build the app into frontend/dist."""
    print("Building the app ...", flush=True)
    code, said = heard([str(BIN / "npm"), "run", "--silent", "build"], ROOT / "frontend")
    if code:
        print(said, file=sys.stderr)
        stop("The app could not be built; what the builder said stands above.")


Step = Callable[[], None]
STEPS: Dict[str, Step] = {  # noqa: UP006 - must load on a Python too old for us
    "environment": environment,
    "packages": lambda: packages("requirements.txt"),
    "test-packages": lambda: packages("requirements-dev.txt"),
    "page-packages": lambda: node_packages("frontend"),
    "quality-packages": lambda: node_packages("tests/quality"),
    "page": page,
}


def main(arguments: List[str]) -> None:  # noqa: UP006 - must load on a Python too old for us
    """Take the named steps in their order."""
    for name in arguments:
        STEPS[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
