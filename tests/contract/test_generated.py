"""What is generated from the server stands in the repository as it would be generated today."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from backend import create_app
from backend.cli.contracts import ROOT, contents
from backend.domain import vocabulary
from tests.one_app import settings_for


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """An app without a database."""
    folder = tmp_path_factory.mktemp("contract")
    app = create_app(settings_for(f"sqlite:///{folder}/none.sqlite3", folder))
    with app.app_context():
        yield app


def test_every_generated_file_is_current(app: Flask) -> None:
    stale = [
        str(name)
        for name, content in contents()
        if (ROOT / name).read_text(encoding="utf-8") != content
    ]

    assert stale == [], "make contract writes them anew"


def test_the_types_of_the_page_know_every_kind_of_entry() -> None:
    types = (ROOT / "frontend/src/contract/api.d.ts").read_text(encoding="utf-8")

    for kind in vocabulary.KINDS:
        assert f"{kind.capitalize()}Change" in types


def test_the_contract_can_be_written_elsewhere(app: Flask, tmp_path: Path) -> None:
    ran = app.test_cli_runner().invoke(args=["contract", "--into", str(tmp_path)])

    assert ran.exit_code == 0
    assert {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.*")} == {
        str(name) for name, _ in contents()
    }
