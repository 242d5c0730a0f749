"""Whether the process lives, and whether its database answers."""

from flask import Blueprint, Response, jsonify
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from backend.api.errors import problem
from backend.api.security import anyone
from backend.extensions import db
from backend.store.models import Person

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
@anyone
def alive() -> Response:
    """Answer, whatever the database does."""
    return jsonify(status="alive")


@blueprint.get("/readyz")
@anyone
def ready() -> Response:
    """Answer 200 once the database has its tables, 503 until then."""
    try:
        with db.engine.connect() as connection:
            connection.execute(select(Person.id).limit(1)).all()
    except SQLAlchemyError:
        return problem(503)
    return jsonify(status="ready")
