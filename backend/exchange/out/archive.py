"""The whole account as one ZIP, the same bytes for the same files."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

# Readable by the owner of the folder it is unpacked in.
RIGHTS = 0o600 << 16


def packed(files: Mapping[str, bytes | str], day: tuple[int, int, int]) -> bytes:
    """Pack files by their names; `day` (year, month, day) is the date that each of them bears."""
    page = BytesIO()
    with ZipFile(page, "w", ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content in files.items():
            told = ZipInfo(name, (*day, 0, 0, 0))
            told.external_attr = RIGHTS
            told.compress_type = ZIP_DEFLATED
            archive.writestr(told, content)
    return page.getvalue()
