"""What passes about a SMART Health Link: with who makes it, and with whatever reads it."""

from marshmallow import EXCLUDE, Schema, fields
from marshmallow.validate import Length, OneOf, Range

from backend.api.schemas.document import Strict
from backend.render.choices import LANGUAGES

OPENS = ("long", "once")
STATUSES = ("can-change", "finalized")
KINDS = ("application/fhir+json",)


class NewHealthLinkSchema(Strict):
    """How often it opens (until the link ends, or once), and the language of its report."""

    opens = fields.String(load_default="long", validate=OneOf(OPENS))
    language = fields.String(load_default="en", validate=OneOf(LANGUAGES))


class MadeHealthLinkSchema(Schema):
    """A SMART Health Link, told this once."""

    link = fields.String(required=True, metadata={"description": "shlink:/…"})


class ManifestAskedSchema(Schema):
    """What a reader says: who it is, the passcode, and how long a file may stand in the answer."""

    class Meta:
        """Readers of other makers may say more."""

        unknown = EXCLUDE

    recipient = fields.String(required=True, validate=Length(1, 1_000))
    passcode = fields.String(validate=Length(0, 100), load_only=True)
    embeddedLengthMax = fields.Integer(validate=Range(0))  # noqa: N815 - HL7's name


class ManifestFileSchema(Schema):
    """One file: the JWE itself, or where it lies for an hour."""

    contentType = fields.String(required=True, validate=OneOf(KINDS))  # noqa: N815 - HL7's name
    embedded = fields.String()
    location = fields.String()


class ManifestSchema(Schema):
    """The files of a link, and whether they may be others next time."""

    status = fields.String(required=True, validate=OneOf(STATUSES))
    files = fields.List(fields.Nested(ManifestFileSchema), required=True)
