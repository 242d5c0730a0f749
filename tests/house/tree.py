"""The files of this repository that people write, as the tests of the house see them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
MADE = {  # folders that a command makes
    *(".git", ".venv", ".stamps", "node_modules", "dist", "instance", "coverage", "test-results"),
    *("__pycache__", ".hypothesis", ".mypy_cache", ".ruff_cache", ".pytest_cache"),
    *(".import_linter_cache", "versions"),
}
GENERATED = {"api.d.ts", "vocabulary.ts"}
CODE = {".py", ".ts", ".tsx", ".css"}


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file below a folder but those that a command made."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name not in MADE:
            yield from files(path)
        elif path.is_file():
            yield path


def code() -> list[Path]:
    """Every file of code that a person wrote; empty package markers are none."""
    written = (path for path in files() if path.suffix in CODE and path.name not in GENERATED)
    return [path for path in written if path.stat().st_size]


def short(path: Path) -> str:
    """A file's name as a reader looks for it."""
    return str(path.relative_to(ROOT))
