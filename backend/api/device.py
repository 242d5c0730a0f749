"""The plain kind of the device that speaks: said by its browser, kept as one word, nothing else."""

import re

TABLET = re.compile(r"iPad|Tablet|Android(?!.*Mobile)")
PHONE = re.compile(r"Mobile|iPhone")
COMPUTER = re.compile(r"Windows|Macintosh|Linux|CrOS")


def kind_of_device(user_agent: str) -> str | None:
    """Name a phone, a tablet or a computer; None for whatever does not say what it is.

    A tablet of Apple's calls itself a computer; the app knows better on such a device, and says
    "this tablet" there.
    """
    for kind, told in (("tablet", TABLET), ("phone", PHONE), ("computer", COMPUTER)):
        if told.search(user_agent):
            return kind
    return None
