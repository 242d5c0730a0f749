"""What no linter here can see: words and calls that may not stand in a part of the house."""

import re
from pathlib import Path

import pytest

from tests.house.tree import ROOT, code, files, short

TEXT = {
    *(".py", ".ts", ".tsx", ".css", ".html", ".json", ".md", ".toml", ".txt", ".in", ".yaml"),
    *(".yml", ".cjs", ".mjs", ".js", ".sh", ".svg", ".csv", ".mako", ".ini", ""),
}
HOSTS = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("debian", "org"),
    )
]


def words_of(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def test_no_file_names_the_host_of_a_package_registry() -> None:
    naming = [
        short(path)
        for path in files()
        if path.suffix in TEXT and any(host in words_of(path) for host in HOSTS)
    ]

    assert not naming


COMMENT = re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.DOTALL)


def of_the_app(*, outside: str) -> list[Path]:
    """The app's files that ship, less those of one folder; fakes and tests do not ship."""
    shipped = (path for path in code() if path.suffix in {".ts", ".tsx"})
    apart = (".test.ts", "/testing/")
    return [
        path
        for path in shipped
        if outside not in short(path) and not any(part in short(path) for part in apart)
    ]


def said_by(path: Path) -> str:
    """A TypeScript file without its comments."""
    return COMMENT.sub("", words_of(path))


@pytest.mark.parametrize(
    ("call", "home"),
    [
        (r"(?<![\w.])fetch\(", "frontend/src/contract/"),
        (r"\bindexedDB\b", "frontend/src/store/"),
        (r"\bdangerouslySetInnerHTML\b", "nowhere"),
        (r"\bstyle=\{?", "nowhere"),
        (r": any\b|<any>|as any\b", "nowhere"),
    ],
)
def test_a_call_stays_in_its_own_folder(call: str, home: str) -> None:
    worker = "frontend/src/sw"
    strays = [
        short(path)
        for path in of_the_app(outside=home)
        if not short(path).startswith(worker) and re.search(call, said_by(path))
    ]

    assert not strays


@pytest.mark.parametrize(
    "call",
    [r"\.apply\(", r"\.iterrows\(", r"\.itertuples\(", r"\.now\(", r"\.today\(", r"\.explode\("],
)
def test_the_core_neither_walks_rows_nor_reads_a_clock(call: str) -> None:
    found = [
        short(path)
        for path in (ROOT / "backend/domain").rglob("*.py")
        if re.search(call, words_of(path))
    ]

    assert not found


def test_every_silenced_rule_has_its_reason_beside_it() -> None:
    bare = re.compile(r"#\s*noqa(?!: [A-Z0-9, ]+ +-+ \w)|#\s*type: ignore(?!\[[\w\-, ]+\]\s+# \w)")
    silenced = [
        f"{short(path)}:{number}"
        for path in code()
        if path.suffix == ".py" and path != Path(__file__)
        for number, line in enumerate(words_of(path).splitlines(), start=1)
        if bare.search(line)
    ]

    assert not silenced


def test_the_page_carries_no_inline_style_or_script_and_asks_no_third_party() -> None:
    page = words_of(ROOT / "frontend/index.html")

    assert "style=" not in page
    assert not re.search(r"<script(?![^>]*\bsrc=)[^>]*>", page)
    assert not re.search(r"(src|href)=\"(https?:)?//", page)
