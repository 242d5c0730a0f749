"""A PostgreSQL server of the tests' own, from Debian's server programs, on a socket in a folder."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, flock
from pathlib import Path

import psycopg

ROOT_VARIABLE = "UMBRA_TEST_POSTGRES"
VERSIONS = Path("/usr/lib/postgresql")
UNSAFE_BUT_FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
MISSING = "PostgreSQL's server programs are not installed (Debian: postgresql)"


def programs() -> Path | None:
    """Find the newest server programs; None where there are none."""
    found = sorted(VERSIONS.glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    return found[-1].parent if found else None


def choose_folder() -> None:
    """Name the folder of this session's server; worker processes inherit it."""
    if ROOT_VARIABLE not in os.environ:
        os.environ[ROOT_VARIABLE] = tempfile.mkdtemp(prefix="umbra-postgres-")


def database(name: str, durability: str = UNSAFE_BUT_FAST) -> str:
    """Start the session's server if it does not run yet, and give the URL of an empty database."""
    folder = Path(os.environ[ROOT_VARIABLE])
    with _alone(folder):
        if not (folder / "data" / "postmaster.pid").exists():
            _start(folder, durability)
    with psycopg.connect(f"host={folder} user=postgres dbname=postgres", autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"'.encode())
    return f"postgresql+psycopg://postgres@/{name}?host={folder}"


def stop() -> None:
    """End the session's server, if one was started, and remove its folder."""
    folder = Path(os.environ.pop(ROOT_VARIABLE))
    bin_ = programs()
    if bin_ and (folder / "data" / "postmaster.pid").exists():
        _run(folder, str(bin_ / "pg_ctl"), "stop", "-D", str(folder / "data"), "-m", "immediate")
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / "lock").open("w") as lock:
        flock(lock, LOCK_EX)
        yield


def _start(folder: Path, durability: str) -> None:
    bin_ = programs()
    assert bin_, MISSING
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data = str(folder / "data")
    _run(folder, str(bin_ / "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-N")
    options = f"-k {folder} -c listen_addresses='' {durability}"
    log = str(folder / "log")
    _run(folder, str(bin_ / "pg_ctl"), "start", "-w", "-D", data, "-l", log, "-o", options)


def _run(folder: Path, *command: str) -> None:
    """Run a server program; PostgreSQL refuses to run as root."""
    as_postgres = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    said = folder / "said"
    with said.open("w") as file:
        done = subprocess.run(  # noqa: S603 - Debian's own programs
            [*as_postgres, *command], check=False, cwd=folder, stdout=file, stderr=file
        )
    assert done.returncode == 0, said.read_text()
