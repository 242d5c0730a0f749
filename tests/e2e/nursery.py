"""Our own programs, forked from a process that has loaded them: a cold start costs 1.5 s of a core.

A program begun here is a process of its own, with its own environment and its own workers; only
the reading of the modules was done before. That they load by themselves `make run`'s tests show.
"""

import multiprocessing
import os
import tempfile
from collections.abc import Callable, Sequence
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from flask.cli import cli as flask_commands
from granian.cli import cli as granian_command

from tests.house.tree import ROOT

LOADED = [__name__, "backend.factory", "backend.cli", "granian.server.mp", "pandas"]
Environment = dict[str, str]
STANDARD_OUTPUT, STANDARD_ERROR = 1, 2


def serve(environment: Environment, arguments: Sequence[str]) -> ForkServerProcess:
    """Start granian with these arguments, first of a group of processes of its own."""
    return _begun(_granian, environment, list(arguments))


def flask(environment: Environment, arguments: Sequence[str]) -> tuple[int | None, str, str]:
    """Run a command of `flask --app backend`: its exit code, what it said, and what it lamented."""
    with tempfile.TemporaryDirectory() as folder:
        said, lamented = Path(folder) / "said", Path(folder) / "lamented"
        process = _begun(_flask, environment, list(arguments), said, lamented)
        process.join()
        code = process.exitcode
        process.close()
        return code, said.read_text("utf-8"), lamented.read_text("utf-8")


def _begun(program: Callable[..., None], *arguments: object) -> ForkServerProcess:
    nursery = multiprocessing.get_context("forkserver")
    nursery.set_forkserver_preload(LOADED)
    process = nursery.Process(target=program, args=arguments)
    process.start()
    return process


def _granian(environment: Environment, arguments: list[str]) -> None:
    os.setsid()
    multiprocessing.set_start_method("fork", force=True)  # its workers, as when it is started cold
    _become(environment)
    granian_command.main(arguments, prog_name="granian")


def _flask(environment: Environment, arguments: list[str], said: Path, lamented: Path) -> None:
    _become(environment)
    for file, stream in ((said, STANDARD_OUTPUT), (lamented, STANDARD_ERROR)):
        os.dup2(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600), stream)
    flask_commands.main(["--app", "backend", *arguments], prog_name="flask")


def _become(environment: Environment) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
