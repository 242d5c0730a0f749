"""The warnings: what raises each, how grave it is, and on whose word."""

from collections.abc import Iterator, Sequence

from backend.cli.rules_page.rule import Rule, Section
from backend.domain.flags.catalogue import CATALOGUE
from backend.domain.flags.rule import Flag
from backend.domain.flags.whole import OF_THE_DIARY
from backend.domain.wording.signs import ANSWERED, signs_in_words, together

SAYS = f"""They come before every label, and saving is never blocked. Nothing that was not recorded
raises one, but that an aura of weakness, of the brainstem or of the retina counts as the first
until it is answered that it is known. The gravest level that holds is the warning's.
{ANSWERED}

**Every level is OUR PROPOSAL**: SNNOOP10 gives none, and no neurologist has signed them yet.
Emergency: now. Prompt: a doctor within one to three days. Discuss: at the next visit."""


def warning_sections() -> Iterator[Section]:
    """Tell of the warnings of one attack, and of those of a whole diary."""
    yield Section(
        "Warnings",
        SAYS,
        below=[
            Section("Of one attack", rules=[*_flags(CATALOGUE)], columns=("Warning", "Raised by")),
            Section(
                "Of a whole diary and its background",
                rules=[*_flags(OF_THE_DIARY)],
                columns=("Warning", "Raised by"),
            ),
        ],
    )


def _flags(flags: Sequence[Flag]) -> Iterator[Rule]:
    for flag in flags:
        said = [f"**{level}**: {_any(texts)}" for level, texts in flag.raised]
        yield Rule(
            flag.code.replace("_", " "),
            "<br>".join([flag.says, *said]),
            flag.source,
            f"{flag.certainty}; levels OUR PROPOSAL",
        )


def _any(texts: Sequence[str]) -> str:
    return "; ".join(signs_in_words(text) for text in together(texts))
