"""Apple Health's export, as XML or in its ZIP: the records of headache in it, and no others."""

import struct
import zlib
from collections.abc import Callable
from typing import BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from backend.exchange import Unusable
from backend.exchange.foreign.gathering import MOST
from backend.exchange.foreign.streamed_xml import stream
from backend.exchange.found import Progress

TYPES: Final = {
    "HKCategoryTypeIdentifierHeadache": "headache",
    "HKCategoryTypeIdentifierNausea": "nausea",
    "HKCategoryTypeIdentifierVomiting": "vomiting",
    "HKCategoryTypeIdentifierMenstrualFlow": "menstruation",
}
LARGEST: Final = 8 * 2**30
# No export is packed as tightly as this; what is packed to do harm is.
TIGHTEST: Final = 200
SMALL: Final = 64 * 2**20
HEAD: Final = 2**16
BROKEN: Final = (BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, ValueError)

Record = dict[str, str]
Pieces = Callable[[int], None]


def records(file: BinaryIO, progress: Progress) -> list[Record]:
    """Give the records of headache, as their attributes, each with its `kind`.

    `zone` is added where the record tells one. Raises `Unusable` for a file that is no export.
    """
    head = file.read(4)
    file.seek(0)
    if head == b"PK\x03\x04":
        return _zipped(file, progress)
    return _plain(file, progress, _Measure(LARGEST))


def is_health(head: bytes) -> bool:
    """Tell whether a file begins as XML or a ZIP does."""
    return head.startswith(b"PK\x03\x04") or head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")


def _zipped(file: BinaryIO, progress: Progress) -> list[Record]:
    try:
        with ZipFile(file) as packed:
            info = _export(packed)
            most = max(SMALL, min(LARGEST, info.compress_size * TIGHTEST))
            with packed.open(info) as inside:
                return _plain(inside, progress, _Measure(most))  # type: ignore[arg-type]  # it reads
    except (*BROKEN, RuntimeError, OSError) as error:
        raise Unusable(f"A ZIP file that cannot be unpacked ({error}).") from error


def _export(packed: ZipFile) -> ZipInfo:
    """Find the XML of the export: its name is in the language of the phone."""
    for info in packed.infolist():
        named = info.filename.casefold()
        fine = info.compress_type in (ZIP_STORED, ZIP_DEFLATED) and not info.flag_bits & 1
        if fine and named.endswith(".xml") and not named.endswith("_cda.xml"):
            with packed.open(info) as inside:
                if b"<HealthData" in inside.read(HEAD):
                    return info
    raise Unusable("A ZIP file without an export of Apple Health (export.xml) in it. Unpack it.")


class _Measure:
    """How much may be read."""

    def __init__(self, most: int) -> None:
        self.most = most

    def check(self, done: int) -> None:
        """Raise `Unusable` past it."""
        if done > self.most:
            raise Unusable("It unpacks to more than any export: it was not read to its end.")


class _Kept:
    """The records of headache met so far."""

    def __init__(self) -> None:
        self.found: list[Record] = []
        self.seen = 0
        self._current: Record | None = None
        self._begun = False

    def element(self, name: str, told: dict[str, str]) -> None:
        """Look at an element as it opens."""
        if name == "Record":
            self.seen += 1
            kind = TYPES.get(told.get("type", ""))
            self._current = {**told, "kind": kind} if kind else None
            if self._current:
                self._keep(self._current)
        elif name == "MetadataEntry":
            self._zone(told)
        elif not self._begun and name != "HealthData":
            raise Unusable("XML, but not an export of Apple Health.")
        self._begun = True

    def _keep(self, record: Record) -> None:
        if len(self.found) == MOST:
            raise Unusable(f"More than {MOST:,} records of headache, which no diary has.")
        self.found.append(record)

    def _zone(self, told: dict[str, str]) -> None:
        if self._current and told.get("key") == "HKTimeZone":
            self._current["zone"] = told.get("value", "")


def _plain(file: BinaryIO, progress: Progress, measure: _Measure) -> list[Record]:
    kept = _Kept()

    def piece(done: int) -> None:
        measure.check(done)
        progress(kept.seen, None)

    stream(file, kept.element, piece)
    return kept.found
