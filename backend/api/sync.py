"""Two routes that keep a person's devices and the server in step."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson
from flask import Response, g, request
from flask_login import current_user

from backend.api.blueprint import Blueprint
from backend.api.device import kind_of_device
from backend.api.schemas.sync import EntriesSchema, PageSchema, PullQuerySchema, PushSchema
from backend.api.security import signed_in
from backend.domain.vocabulary import LIST_OF_KIND
from backend.store import sync
from backend.store.changes import Change, EpochChanged, Stands

blueprint = Blueprint("sync", __name__, description=__doc__)


@blueprint.post("/sync/changes")
@signed_in
@blueprint.arguments(PushSchema)
@blueprint.response(200, EntriesSchema)
@blueprint.alt_response(409, "CONFLICT")
def push(handed_in: dict[str, Any]) -> Response:
    """Hand in changes. Sending the same change twice does no harm."""
    device = kind_of_device(request.headers.get("User-Agent", ""))
    entries = sync.push(current_user.id, handed_in["epoch"], _changes(handed_in), g.now, device)
    return _answer(_by_kind(entries))


@blueprint.get("/sync/changes")
@signed_in
@blueprint.arguments(PullQuerySchema, location="query")
@blueprint.response(200, PageSchema)
@blueprint.alt_response(409, "CONFLICT")
def pull(asked: dict[str, int]) -> Response:
    """Fetch what changed after a revision, oldest change first; repeat until nothing comes."""
    since, epoch = asked["since"], asked.get("epoch")
    if epoch not in (None, current_user.epoch) or since > current_user.revision:
        raise EpochChanged
    entries = sync.pull(current_user.id, since, asked["limit"])
    checkpoint = entries[-1].revision if entries else since
    where = {"epoch": current_user.epoch, "checkpoint": checkpoint}
    return _answer({**where, **_by_kind(entries)})


def _changes(handed_in: Mapping[str, Any]) -> dict[str, list[Change]]:
    """Sort changes by kind, their ids in the form in which they are stored."""
    return {
        kind: [_change(row) for row in handed_in[name]]
        for kind, name in LIST_OF_KIND.items()
        if name in handed_in
    }


def _change(row: Mapping[str, Any]) -> Change:
    return Change(
        change_id=str(row["change_id"]),
        entry_id=str(row["entry_id"]),
        base_revision=row["base_revision"],
        fields=row["fields"],
    )


def _by_kind(entries: Iterable[Stands]) -> dict[str, list[dict[str, Any]]]:
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for entry in entries:
        row = {"id": entry.id, "revision": entry.revision, "fields": entry.fields}
        if entry.set_aside:
            row["set_aside"] = entry.set_aside
        by_kind.setdefault(LIST_OF_KIND[entry.kind], []).append(row)
    return by_kind


def _answer(body: Mapping[str, Any]) -> Response:
    """Write the answer with the stored documents as they lie: they were checked on the way in."""
    return Response(orjson.dumps(body), mimetype="application/json")
