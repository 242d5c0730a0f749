"""A document that this version keeps as it came: an object of bounded size."""

import re
from typing import Any

import orjson
from marshmallow import ValidationError, fields

LONGEST = 32_768
# A NUL or half a surrogate pair cannot be stored.
UNWRITABLE = re.compile(r"\\u0000")


class Kept(fields.Dict):
    """An object whose fields are not known yet, of at most 32 KiB as JSON."""

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> dict[Any, Any]:
        if not isinstance(value, dict):
            raise self.make_error("invalid")
        document: dict[Any, Any] = value
        try:
            written = orjson.dumps(document)
        except orjson.JSONEncodeError as error:
            raise ValidationError("Cannot be written as JSON.") from error
        if len(written) > LONGEST:
            raise ValidationError(f"Larger than {LONGEST} bytes.")
        if UNWRITABLE.search(written.decode()):
            raise ValidationError("Holds a character that cannot be written down.")
        return document
