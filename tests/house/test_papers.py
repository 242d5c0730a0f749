"""What the house says about itself is true: commands, decisions, lock files."""

import json
import re

from tests.house.tree import ROOT
from tools.readme import test_command as readme_test_command

NAME = re.compile(r"^([a-z][a-z0-9\-]*)", re.IGNORECASE)


def paper(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands() -> list[str]:
    return re.findall(r"^([a-z]+):.*## ", paper("Makefile"), re.MULTILINE)


def test_the_readme_names_every_command() -> None:
    missing = [name for name in commands() if f"make {name}" not in paper("README.md")]

    assert not missing


def test_the_readme_names_the_command_that_runs_every_test() -> None:
    assert readme_test_command() == "make test"


def test_every_picture_and_paper_that_the_readme_shows_is_there() -> None:
    shown = re.findall(r"\]\((?!https?:)([^)#]+)", paper("README.md"))

    assert shown
    assert not [name for name in shown if not (ROOT / name).exists()]


def python_packages() -> list[str]:
    lists = (paper(f"requirements{kind}.in").splitlines() for kind in ("", "-dev"))
    return [found[1] for lines in lists for line in lines if (found := NAME.match(line))]


def test_every_dependency_has_its_line_in_the_decision() -> None:
    page = json.loads(paper("frontend/package.json"))
    wanted = [*python_packages(), *page["dependencies"], *page["devDependencies"]]
    decision = paper("docs/decisions/0006-dependencies.md")

    assert not [name for name in wanted if f"`{name}`" not in decision]


def test_every_checker_has_its_line_in_the_decision() -> None:
    checkers = json.loads(paper("tests/quality/package.json"))["devDependencies"]
    decision = paper("docs/decisions/0026-checkers-beside-one-list-of-screens.md")

    assert checkers
    assert not [name for name in checkers if f"`{name}`" not in decision]


def test_every_python_package_is_pinned_and_hashed() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        blocks = re.split(r"\n(?=[a-z])", paper(name))
        packages = [block for block in blocks if not block.startswith("#")]

        assert packages
        assert not [b for b in packages if "==" not in b.split()[0] or "--hash=sha256:" not in b]


def test_no_lock_file_says_where_packages_come_from() -> None:
    for folder in ("frontend", "tests/quality"):
        lock = json.loads(paper(f"{folder}/package-lock.json"))
        assert not [name for name, one in lock["packages"].items() if "resolved" in one]

    assert "--index-url" not in paper("requirements.txt") + paper("requirements-dev.txt")


def test_decisions_are_numbered_and_say_context_decision_and_consequences() -> None:
    folder = ROOT / "docs/decisions"
    papers = sorted(folder.glob("*.md"))

    assert papers
    for file in papers:
        text = file.read_text(encoding="utf-8")
        assert re.match(r"\d{4}-[a-z0-9-]+\.md$", file.name)
        assert [h for h in ("Context", "Decision", "Consequences") if f"## {h}" not in text] == []


def test_the_lock_of_the_app_holds_what_every_platform_needs() -> None:
    packages = json.loads(paper("frontend/package-lock.json"))["packages"]
    wanted = {
        name: set(one.get("optionalDependencies", {})) - set(one.get("peerDependenciesMeta", {}))
        for name, one in packages.items()
    }
    held = {name.split("node_modules/")[-1] for name in packages}

    assert not {name: lacking - held for name, lacking in wanted.items() if lacking - held}
