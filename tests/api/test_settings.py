"""The environment, checked at the start with a plain sentence for each thing that is wrong."""

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from backend.settings import BadSettings, settings_from_environment
from tests.house.tree import ROOT

SECRET = "x" * 32
VAPID = {"VAPID_PUBLIC_KEY": "a", "VAPID_PRIVATE_KEY": "b", "VAPID_SUBJECT": "mailto:c@d"}


def test_an_empty_environment_is_enough(tmp_path: Path) -> None:
    settings = settings_from_environment({}, tmp_path)

    assert settings.database_url == f"sqlite:///{tmp_path}/umbra.sqlite3"
    assert (settings.port, settings.production, settings.redis_url) == (8000, False, None)


def test_a_secret_is_made_once_and_kept_for_its_owner_alone(tmp_path: Path) -> None:
    first = settings_from_environment({}, tmp_path / "instance").secret_key
    again = settings_from_environment({}, tmp_path / "instance").secret_key

    kept = tmp_path / "instance" / "secret_key"
    assert first == again == kept.read_text()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert [*kept.parent.iterdir()] == [kept]


def test_processes_that_start_together_agree_on_the_secret(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = pool.map(lambda _: settings_from_environment({}, tmp_path).secret_key, range(8))

    assert len(set(made)) == 1


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({"DATABASE_URL": "mysql://a/b"}, "DATABASE_URL must look like postgresql+psycopg://"),
        ({"DATABASE_URL": "nonsense"}, "DATABASE_URL must look like postgresql+psycopg://"),
        ({"DATABASE_URL": "sqlite://"}, "DATABASE_URL must look like postgresql+psycopg://"),
        ({"PORT": "eighty"}, "PORT must be a whole number from 1 to 65535."),
        ({"PORT": "70000"}, "PORT must be a whole number from 1 to 65535."),
        ({"WEB_CONCURRENCY": "0"}, "WEB_CONCURRENCY must be a whole number from 1 to 64."),
        ({"TRUSTED_PROXIES": "-1"}, "TRUSTED_PROXIES must be a whole number from 0 to 5."),
        ({"PUBLIC_URL": "umbra.example"}, "PUBLIC_URL must begin with https:// or http://."),
        ({"REDIS_URL": "http://r"}, "REDIS_URL must begin with redis:// or rediss:// or unix://."),
        ({"SMTP_URL": "mail"}, "SMTP_URL must begin with smtp:// or smtps://."),
        ({"SECRET_KEY": "short"}, "SECRET_KEY must have at least 32 characters."),
        ({"PUBLIC_URL": "https://u.example"}, "SECRET_KEY is required when PUBLIC_URL begins"),
        ({"VAPID_SUBJECT": "mailto:a@b"}, "VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY must be set too"),
    ],
)
def test_a_wrong_setting_is_named_in_a_plain_sentence(
    tmp_path: Path, environment: dict[str, str], sentence: str
) -> None:
    with pytest.raises(BadSettings) as wrong:
        settings_from_environment(environment, tmp_path)

    assert sentence in wrong.value.message


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(BadSettings) as wrong:
        settings_from_environment({"PORT": "x", "SMTP_URL": "x"}, tmp_path)

    assert "PORT" in wrong.value.message
    assert "SMTP_URL" in wrong.value.message


def test_a_plain_postgresql_address_means_psycopg(tmp_path: Path) -> None:
    given = {"DATABASE_URL": "postgres://u:p%40ss@host/name"}

    settings = settings_from_environment(given, tmp_path)

    assert settings.database_url == "postgresql+psycopg://u:p%40ss@host/name"


def test_secrets_never_show(tmp_path: Path) -> None:
    given = {"SECRET_KEY": SECRET, "DATABASE_URL": "postgres://u:hidden@h/n", **VAPID}

    shown = repr(settings_from_environment(given, tmp_path))

    assert SECRET not in shown
    assert "hidden" not in shown


@pytest.mark.parametrize("module", ["flask --app backend routes", "backend.wsgi"])
def test_a_wrong_setting_ends_the_program_without_a_trace(module: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", *module.split()],
        cwd=ROOT,
        env=os.environ | {"PORT": "eighty", "SECRET_KEY": SECRET},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "PORT must be a whole number" in done.stderr
    assert "Traceback" not in done.stderr
