"""Mend what the formatters and linters can mend themselves, in Python and in the app."""

from tools.check import FRONTEND, PYTHON_CODE, ours
from tools.running import ROOT, shown


def main() -> int:
    codes = [
        shown(ours("ruff", "check", "--fix", *PYTHON_CODE), ROOT),
        shown(ours("ruff", "format", *PYTHON_CODE), ROOT),
        shown(ours("npx", "--no-install", "biome", "check", "--write", "."), FRONTEND),
    ]
    return int(any(codes))


if __name__ == "__main__":
    raise SystemExit(main())
