"""What pip or npm said, as one plain sentence a person can act on."""

import re

OFFLINE = re.compile(
    r"Retrying \(|NewConnectionError|ConnectTimeout|Network is unreachable|Connection refused"
    r"|name resolution|Connection aborted|ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ECONNRESET"
)
FULL = re.compile(r"No space left on device|ENOSPC")
CHANGED = re.compile(r"DO NOT MATCH THE HASHES|EINTEGRITY")
NO_WHEEL = re.compile(r"No matching distribution found for ([\w.\-]+)")
LOG = "; all that was said stands in .stamps/last.log."


def pip_reason(said: str) -> str:
    """Say why the Python packages could not be installed."""
    wheel = NO_WHEEL.search(said)
    if wheel and not OFFLINE.search(said):
        return (
            "There is no ready-built package of " + wheel.group(1) + " for this Python on this "
            "machine, and Umbra compiles nothing: try another Python from 3.11 to 3.13 (64 bit)."
        )
    return _common(said, "Python")


def npm_reason(said: str) -> str:
    """Say why the packages of the app could not be installed."""
    return _common(said, "JavaScript")


def _common(said: str, language: str) -> str:
    """Say what either installer may meet: no network, a full disk, a changed package."""
    for pattern, sentence in (
        (FULL, "The disk is full: make room and run the same command again."),
        (CHANGED, "A downloaded package is not the one that was pinned, so nothing was used" + LOG),
        (
            OFFLINE,
            "The package index cannot be reached: Umbra needs the network once, to install "
            + language
            + " packages; connect and run the same command again.",
        ),
    ):
        if pattern.search(said):
            return sentence
    return "The " + language + " packages could not be installed" + LOG
