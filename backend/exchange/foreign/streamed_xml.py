"""XML of any size, read piece by piece, that can neither swell up nor reach out.

No library: defusedxml refuses entities alone, not defaults of attributes that a small file can
repeat without end, nor a tag as long as the file; and it makes an object of every element.
"""

from collections.abc import Callable
from typing import Any, BinaryIO, Final
from xml.parsers import expat  # nosec - what it could be abused by is refused below

from backend.exchange import Unusable

PIECE: Final = 2**18
LONGEST_TAG: Final = 2**20
Element = Callable[[str, dict[str, str]], None]


def stream(file: BinaryIO, element: Element, pieces: Callable[[int], None]) -> None:
    """Tell each element as it opens, with its attributes, and how many bytes are read.

    Raises `Unusable` for what is no XML in UTF-8, declares entities or defaults, or names another
    file.
    """
    parser = expat.ParserCreate("UTF-8")
    parser.StartElementHandler = element
    parser.EntityDeclHandler = _entity
    parser.ExternalEntityRefHandler = _entity
    parser.StartDoctypeDeclHandler = _doctype
    parser.AttlistDeclHandler = _attribute
    done = 0
    try:
        while piece := file.read(PIECE):
            done += len(piece)
            pieces(done)
            parser.Parse(piece)
            _check_tag(done - max(parser.CurrentByteIndex, 0))
        parser.Parse(b"", True)  # noqa: FBT003 - expat's own interface
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        raise Unusable(f"Not XML: {what} in line {error.lineno}.") from error


def _check_tag(unread: int) -> None:
    if unread > LONGEST_TAG + PIECE:
        raise Unusable("Not an export: a tag in it has no end.")


def _entity(*_: Any) -> int:
    raise Unusable("It declares entities or names other files, which no export of a diary does.")


def _doctype(_name: str, system: str | None, public: str | None, _inside: int) -> None:
    if system or public:
        _entity()


def _attribute(_element: str, _name: str, _kind: str, default: str | None, _required: int) -> None:
    if default is not None:
        raise Unusable("It declares values that are not said, which no export of a diary does.")
