"""The environment, read once into one frozen dataclass and checked before anything starts."""

import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile
from urllib.parse import urlsplit

from click import ClickException
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

INSTANCE = Path(__file__).resolve().parent.parent / "instance"
VAPID = ("VAPID_PUBLIC_KEY", "VAPID_PRIVATE_KEY", "VAPID_SUBJECT")
SHORTEST_SECRET = 32


class BadSettings(ClickException):
    """Says which settings are wrong, one plain sentence each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the environment says about this server. Secrets never show in its repr."""

    secret_key: str = field(repr=False)
    database_url: str = field(repr=False)
    port: int = 8000
    web_concurrency: int = 2
    public_url: str | None = None
    trusted_proxies: int = 0
    redis_url: str | None = field(default=None, repr=False)
    smtp_url: str | None = field(default=None, repr=False)
    vapid: Mapping[str, str] = field(default_factory=dict, repr=False)
    instance: Path = INSTANCE

    @property
    def production(self) -> bool:
        """People reach this server under a public https address."""
        return _is_https(self.public_url)


def settings_from_environment(
    environment: Mapping[str, str] = os.environ, instance: Path = INSTANCE
) -> Settings:
    """Read and check every setting; raise BadSettings with one sentence for each that is wrong.

    Without SECRET_KEY one is made and kept in `instance/secret_key` (0600), but not in production,
    where several machines must share it.
    """
    given = _Given(environment)
    public_url = given.url("PUBLIC_URL", "https", "http")
    settings = Settings(
        public_url=public_url,
        database_url=given.database(instance),
        port=given.whole("PORT", 8000, 1, 65535),
        web_concurrency=given.whole("WEB_CONCURRENCY", 2, 1, 64),
        trusted_proxies=given.whole("TRUSTED_PROXIES", 0, 0, 5),
        redis_url=given.url("REDIS_URL", "redis", "rediss", "unix"),
        smtp_url=given.url("SMTP_URL", "smtp", "smtps"),
        vapid=given.vapid(),
        secret_key=given.secret(required=_is_https(public_url)),
        instance=instance,
    )
    if given.problems:
        raise BadSettings(" ".join(given.problems))
    return settings if settings.secret_key else _with_kept_secret(settings)


class _Given:
    """The environment's texts, and what is wrong with them."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.problems: list[str] = []

    def text(self, name: str) -> str:
        return self.environment.get(name, "").strip()

    def whole(self, name: str, otherwise: int, low: int, high: int) -> int:
        text = self.text(name) or str(otherwise)
        if text.isdecimal() and low <= int(text) <= high:
            return int(text)
        self.problems.append(f"{name} must be a whole number from {low} to {high}.")
        return otherwise

    def url(self, name: str, *schemes: str) -> str | None:
        text = self.text(name).rstrip("/")
        parts, known = urlsplit(text), " or ".join(f"{scheme}://" for scheme in schemes)
        if text and (parts.scheme not in schemes or not (parts.netloc or parts.path)):
            self.problems.append(f"{name} must begin with {known}.")
        return text or None

    def database(self, instance: Path) -> str:
        text = self.text("DATABASE_URL") or f"sqlite:///{instance / 'umbra.sqlite3'}"
        try:
            url = make_url(text)
        except ArgumentError:
            url = URL.create("none")
        known = {"sqlite": "sqlite", "postgresql+psycopg": "postgresql+psycopg"}
        known |= dict.fromkeys(("postgres", "postgresql"), "postgresql+psycopg")
        if url.drivername in known and url.database:
            return url.set(drivername=known[url.drivername]).render_as_string(hide_password=False)
        self.problems.append(
            "DATABASE_URL must look like postgresql+psycopg://user:password@host/name"
            " or sqlite:////path/to/file."
        )
        return ""

    def secret(self, *, required: bool) -> str:
        text = self.text("SECRET_KEY")
        if required and not text:
            self.problems.append("SECRET_KEY is required when PUBLIC_URL begins with https://.")
        if text and len(text) < SHORTEST_SECRET:
            self.problems.append(f"SECRET_KEY must have at least {SHORTEST_SECRET} characters.")
        return text

    def vapid(self) -> dict[str, str]:
        texts = {name: self.text(name) for name in VAPID if self.text(name)}
        missing = [name for name in VAPID if name not in texts]
        if texts and missing:
            self.problems.append(f"{' and '.join(missing)} must be set too, or no VAPID_ at all.")
        return texts


def _is_https(url: str | None) -> bool:
    return (url or "").startswith("https://")


def _with_kept_secret(settings: Settings) -> Settings:
    values = {name: getattr(settings, name) for name in Settings.__slots__}
    return Settings(**values | {"secret_key": _kept_secret(settings.instance)})


def _kept_secret(instance: Path) -> str:
    """Read the secret kept in `instance/`; make it first where there is none.

    The file is linked into place whole, so that of two processes starting at once one wins and
    the other reads what the winner wrote.
    """
    kept = instance / "secret_key"
    if not kept.exists():
        instance.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile("w", dir=instance, prefix="secret_key.") as draft:  # made 0600
            draft.write(secrets.token_urlsafe(48))
            draft.flush()
            with suppress(FileExistsError):
                kept.hardlink_to(draft.name)
    return kept.read_text().strip()
