"""What patterns take for an attack of a kind, beside the labels."""

from collections.abc import Sequence
from typing import Final

from backend.domain.kinds import HYPNIC_MINUTES, LABELS, LETTERS, NEAR
from backend.domain.wording.phrases import length
from backend.domain.wording.told import Told

_FROM, _TO = (length(minutes) for minutes in HYPNIC_MINUTES)


def _either(codes: Sequence[str]) -> str:
    return " or ".join(f"{code}x" if code.endswith(".") else code for code in codes)


KINDS: Final = (
    *(
        Told(
            code,
            f"{' and '.join(letters)} of one attack, above; the answer about indometacin is not"
            " among them",
            "",
            "as there",
        )
        for code, letters in LETTERS.items()
    ),
    *(
        Told(code, f"an attack labelled {code}, or one of the kind {of}", "S17", "VERIFIED")
        for code, of in NEAR.items()
    ),
    *(
        Told(
            name.replace("_", " "),
            f"an attack labelled {_either(codes)}",
            "S9",
            "VERIFIED: where attacks are counted, probable ones count",
        )
        for name, codes in LABELS.items()
    ),
    Told(
        "3.4",
        "A: left or right; B: moderate or severe; C: a cranial autonomic sign, restlessness, or"
        " worse with routine activity",
        "S16",
        "VERIFIED; routine activity for movement OUR RULE",
    ),
    Told(
        "4.9",
        f"B: it woke the person; D: a headache of {_FROM} to {_TO}; E: neither cranial autonomic"
        " sign nor restlessness",
        "S27",
        "VERIFIED*",
    ),
)
