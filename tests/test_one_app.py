"""One app serves all tests on a database: what a test changes of it, the next does not see."""

from pathlib import Path

from tests.browser import Browser
from tests.one_app import Apps, fresh_copy


def test_what_a_test_changes_of_the_app_and_its_database_is_gone_afterwards(
    empty_sqlite: Path, tmp_path: Path
) -> None:
    apps, file = Apps(), tmp_path / "umbra.sqlite3"
    with apps.lent(fresh_copy(empty_sqlite, file), tmp_path) as app:
        dist, app.config["DIST"] = app.config["DIST"], "elsewhere"
        app.extensions["umbra.reports"] = {"kept": "by a test"}
        app.view_functions["forgotten"] = str
        Browser(app).sign_up("ada@example.org")

    with apps.lent(fresh_copy(empty_sqlite, file), tmp_path) as again:
        assert again is app
        assert again.config["DIST"] == dist
        assert "umbra.reports" not in again.extensions
        assert "forgotten" not in again.view_functions
        assert Browser(again).sign_in("ada@example.org").status_code == 401
