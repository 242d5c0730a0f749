"""Migrate the database and serve the app on this machine, with the production server."""

import argparse
import os
import socket
from pathlib import Path

from tools.running import BIN, ROOT, heard, shown, stop

DEMO_DATABASE = ROOT / "instance" / "demo.sqlite"


def port() -> int:
    """Give the port to serve on, free and a real one, or stop."""
    asked = os.environ.get("PORT") or "8000"
    if not asked.isdecimal() or not 1 <= int(asked) <= 65535:
        stop(f"PORT must be a number from 1 to 65535, and it is {asked!r}.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(asked)))
        except OSError:
            stop(
                f"Port {asked} cannot be used, most likely because another program has it: "
                f"end that one, or choose another, as in `make run PORT={int(asked) % 65535 + 1}`."
            )
    return int(asked)


def migrate() -> None:
    """Bring the database to today's schema; an up-to-date one is left as it is."""
    code, said = heard([str(BIN / "python"), "-m", "flask", "--app", "backend", "db", "upgrade"])
    if code:
        stop(why_not_migrated(said))


def why_not_migrated(said: str) -> str:
    """Say a wrong setting in the server's own words; of anything else, name the last line."""
    last = (said.strip().splitlines() or ["no reason was given"])[-1]
    if last.startswith("Error: "):
        return last.removeprefix("Error: ")
    return f"The database could not be opened or brought up to date ({last.rstrip('.')})."


def demonstration() -> None:
    """Fill the demonstration's own database and print the login."""
    command = [str(BIN / "python"), "-m", "flask", "--app", "backend", "demo", "--desk"]
    if shown(command):
        stop("The demonstration diary could not be made; the reason stands above.")


def granian(on_port: int) -> list[str]:
    """Give the server's command: a few processes, one blocking thread each (decision 0005)."""
    workers = os.environ.get("WEB_CONCURRENCY") or "2"
    return [
        *(str(BIN / "granian"), "--interface", "wsgi", "--host", "127.0.0.1"),
        *("--port", str(on_port), "--workers", workers, "--blocking-threads", "1"),
        *("--log-level", "warning", "backend.wsgi:app"),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demo", action="store_true", help="serve the demonstration diary")
    chosen = parser.parse_args()
    free = port()
    Path(ROOT / "instance").mkdir(exist_ok=True)
    if chosen.demo:
        os.environ["DATABASE_URL"] = f"sqlite:///{DEMO_DATABASE}"
    migrate()
    if chosen.demo:
        demonstration()
    print(f"Umbra is on http://127.0.0.1:{free} (Ctrl+C ends it).", flush=True)
    command = granian(free)
    os.environ["PATH"] = f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"
    os.chdir(ROOT)
    os.execv(command[0], command)  # noqa: S606 - the server takes this process's place


if __name__ == "__main__":
    main()
