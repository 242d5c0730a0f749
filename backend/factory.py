"""The one place where the parts are joined."""

import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

from flask import Flask, request
from sqlalchemy import make_url
from werkzeug.middleware.proxy_fix import ProxyFix

from backend import api, web
from backend.api import errors, security
from backend.api.blueprint import Json, ProblemApi
from backend.api.cookies import Cookies
from backend.cli import Commands
from backend.extensions import db, limiter, login
from backend.settings import Settings, settings_from_environment
from backend.store import connection
from backend.store.migrating import Migrating
from backend.unlogged import keep_secret_paths


class Umbra(Flask):
    """The app. It logs where something failed, never with which words: those may be a diary's."""

    json_provider_class = Json

    def log_exception(
        self,
        exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None],
    ) -> None:
        """Log the kind of error, the route and the lines passed through, without any value."""
        kind, _, trace = exc_info
        lines = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
        name = kind.__name__ if kind else "unknown"
        self.logger.error("%s in %s %s: %s", name, request.method, request.url_rule, lines[-6:])


def create_app(settings: Settings | None = None) -> Flask:
    """Join settings, extensions and routes; without settings, read them from the environment."""
    settings = settings or settings_from_environment()
    app = Umbra("backend", static_folder=None, instance_path=str(settings.instance.resolve()))
    keep_secret_paths()
    app.session_interface = Cookies()
    app.cli = Commands(name=app.name)
    app.config.from_mapping(_config(settings))
    if settings.trusted_proxies:
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops)  # type: ignore[method-assign]  # how Flask wraps
    _extend(app, settings)
    _route(app)
    return app


def _clock() -> datetime:
    return datetime.now(UTC)


def _config(settings: Settings) -> dict[str, Any]:
    return {
        **api.OPENAPI,
        "DIST": str(web.DIST),
        "PRODUCTION": settings.production,
        "SECRET_KEY": settings.secret_key,
        "PUBLIC_URL": settings.public_url,
        "MAX_CONTENT_LENGTH": 2**20,
        "CLOCK": _clock,
        "IMPORTS_APART": True,
        "SESSION_COOKIE_NAME": "__Host-umbra" if settings.production else "umbra",
        "SESSION_COOKIE_SECURE": settings.production,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Strict",
        "SESSION_REFRESH_EACH_REQUEST": False,
        "SESSION_PROTECTION": None,  # a phone changes its address all day long
        "PERMANENT_SESSION_LIFETIME": timedelta(days=180),
        "SQLALCHEMY_DATABASE_URI": settings.database_url,
        "SQLALCHEMY_ENGINE_OPTIONS": connection.engine_options(settings.database_url),
        "RATELIMIT_STORAGE_URI": settings.redis_url or "memory://",
    }


def _extend(app: Flask, settings: Settings) -> None:
    url = make_url(settings.database_url)
    if url.drivername == "sqlite" and url.database:
        Path(url.database).resolve().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    db.init_app(app)
    with app.app_context():
        connection.prepare(app, db.engine)
    app.extensions["migrate"] = Migrating(app)
    login.init_app(app)
    security.register(app)
    limiter.init_app(app)
    # A limited route checks its limits itself; looking for limits before each push is 5 % of it.
    hooks = app.before_request_funcs[None]
    hooks[:] = [hook for hook in hooks if hook != limiter._check_request_limit]  # noqa: SLF001 - it has no public name


def _route(app: Flask) -> None:
    documented = ProblemApi(app)
    for blueprint in api.BLUEPRINTS:
        documented.register_blueprint(blueprint, url_prefix="/api/v1")
    for plain in api.PLAIN_BLUEPRINTS:
        app.register_blueprint(plain)
    errors.register(app)
    app.url_map.converters["page"] = web.PagePath
    app.register_blueprint(web.blueprint)
    security.anyone(web.page)
    open_by_mistake = security.undeclared(app)
    if open_by_mistake:
        raise RuntimeError(f"No policy declared for: {', '.join(open_by_mistake)}.")
