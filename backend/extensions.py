"""The Flask extensions, not yet bound to an app. This module imports nothing of ours."""

from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import LoginManager
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    """All tables, their constraints named alike on both databases."""

    metadata = MetaData(
        naming_convention={
            "ix": "%(table_name)s_%(column_0_N_name)s",
            "uq": "%(table_name)s_%(column_0_N_name)s_once",
            "fk": "%(table_name)s_%(referred_table_name)s",
            "pk": "%(table_name)s_key",
        }
    )


db = SQLAlchemy(model_class=Base)
login = LoginManager()
limiter = Limiter(get_remote_address)
