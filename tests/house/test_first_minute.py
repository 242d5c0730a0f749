"""What a stranger sees in the first minute when something is in the way: one plain sentence."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import ROOT

CLOSED = "http://127.0.0.1:9"  # nobody listens on the discard port of this machine


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A fresh copy of what `make run` begins with; nothing is installed in it."""
    for name in ("Makefile", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    (tmp_path / "frontend").mkdir()
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(ROOT / "frontend" / name, tmp_path / "frontend" / name)
    return tmp_path


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def run(folder: Path, command: list[str], **settings: str) -> tuple[int, str]:
    """The exit code, and what was said, less the line that make itself adds."""
    done = subprocess.run(  # noqa: S603 - our own commands, in a copy
        command,
        cwd=folder,
        env=os.environ | settings,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if not line.startswith("make")]
    return done.returncode, "\n".join(said)


def make_run(folder: Path, python: str = sys.executable, **settings: str) -> tuple[int, str]:
    return run(folder, ["make", "run", f"PYTHON={python}"], **settings)


def pretending(folder: Path, module: str, text: str) -> str:
    """A folder for PYTHONPATH whose module stands before Python's own."""
    fakes = folder / "fakes"
    fakes.mkdir()
    (fakes / f"{module}.py").write_text(text, encoding="utf-8")
    return str(fakes)


def assert_one_sentence(said: str, *words: str) -> None:
    assert len(said.splitlines()) == 1
    assert said.endswith(".")
    assert [word for word in words if word not in said] == []


def test_no_python_at_all_is_one_sentence(clone: Path) -> None:
    code, said = make_run(clone, python="python-that-is-not-there")

    assert code != 0
    assert_one_sentence(said, "Python 3.11", "python-that-is-not-there")


def test_an_old_python_is_one_sentence(clone: Path) -> None:
    old = pretending(clone, "sitecustomize", "import sys\nsys.version_info = (3, 9, 2)\n")

    code, said = make_run(clone, PYTHONPATH=old)

    assert code != 0
    assert_one_sentence(said, "Python 3.11", "3.9")


def test_a_python_without_its_venv_module_is_one_sentence(clone: Path) -> None:
    hidden = (
        "import importlib.util as util\n"
        "found = util.find_spec\n"
        "util.find_spec = lambda name, package=None: None if name == 'ensurepip' else found(name)\n"
    )

    code, said = make_run(clone, PYTHONPATH=pretending(clone, "sitecustomize", hidden))

    assert code != 0
    assert_one_sentence(said, "venv", "python3-venv")
    assert not (clone / ".venv").exists()


def test_no_network_for_python_packages_is_one_sentence(clone: Path) -> None:
    code, said = make_run(clone, PIP_INDEX_URL=f"{CLOSED}/simple", PIP_RETRIES="0")

    assert code != 0
    assert_one_sentence(said, "cannot be reached", "network")


def test_what_failed_is_tried_again_by_the_next_run(clone: Path) -> None:
    make_run(clone, PIP_INDEX_URL=f"{CLOSED}/simple")

    assert (clone / ".venv/.made").exists()
    assert not (clone / ".venv/.packages").exists()


def test_a_package_that_would_need_a_compiler_is_one_sentence(clone: Path) -> None:
    empty = clone / "index"
    empty.mkdir()

    code, said = make_run(
        clone, PIP_NO_INDEX="1", PIP_FIND_LINKS=str(empty), PIP_INDEX_URL=f"{CLOSED}/simple"
    )

    assert code != 0
    assert_one_sentence(said, "no ready-built package", "compiles nothing")


def test_no_network_for_the_packages_of_the_app_is_one_sentence(clone: Path) -> None:
    (clone / ".venv").symlink_to(Path(sys.prefix))

    code, said = run(
        clone,
        [sys.executable, "-m", "tools.prepare", "page-packages"],
        npm_config_registry=CLOSED,
        npm_config_cache=str(clone / "empty-cache"),
    )

    assert code != 0
    assert_one_sentence(said, "cannot be reached", "JavaScript")


def test_a_port_in_use_is_one_sentence(clone: Path, taken_port: int) -> None:
    code, said = run(clone, [sys.executable, "-m", "tools.serve"], PORT=str(taken_port))

    assert code != 0
    assert_one_sentence(said, str(taken_port), "another program")


@pytest.mark.parametrize("port", ["eighty", "0", "70000", "-1"])
def test_a_port_that_is_none_is_one_sentence(clone: Path, port: str) -> None:
    code, said = run(clone, [sys.executable, "-m", "tools.serve"], PORT=port)

    assert code != 0
    assert_one_sentence(said, port, "1 to 65535")


def test_a_database_that_cannot_be_opened_is_one_sentence(tmp_path: Path) -> None:
    in_the_way = tmp_path / "no-folder"
    in_the_way.write_text("a file where a folder should be", encoding="utf-8")
    database = f"sqlite:///{in_the_way}/diary.sqlite"

    code, said = run(
        ROOT,
        [sys.executable, "-m", "tools.serve"],
        PORT=str(free_port()),
        DATABASE_URL=database,
    )

    assert code != 0
    assert_one_sentence(said, "database")


def test_a_wrong_setting_is_said_in_the_servers_own_words() -> None:
    code, said = run(
        ROOT,
        [sys.executable, "-m", "tools.serve"],
        PORT=str(free_port()),
        SECRET_KEY="short",  # noqa: S106 - it is meant to be refused
    )

    assert code != 0
    assert_one_sentence(said, "SECRET_KEY", "32 characters")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
