"""What is done with what was not recorded, and with an answer of no pain."""

from typing import Final

from backend.domain.wording.told import Told

UNKNOWN: Final = (
    Told(
        "three answers", "every criterion is yes, no or unknown; what was not recorded is unknown"
    ),
    Told(
        "a criterion",
        "at least so many of a list: yes when enough are yes, no when the unknown ones could not"
        " make up for the rest, else unknown",
    ),
    Told(
        "the labels",
        "every way of filling in what was not recorded is tried, and each gives one label, the"
        " first that fits; the set of them is the answer; one label: determined",
    ),
    Told("an aura not asked about", "may be any aura, or none; answered with none it is none"),
    Told(
        "sets", "a set that was not touched is unknown; answered with none of these, each is a no"
    ),
    Told(
        "severity not answered", "mild, moderate or severe; no pain only where an aura is recorded"
    ),
    Told("no pain (0)", "only 1.2 and its forms, 1.5.2 and none of the kinds are possible"),
    Told("as usual", "a field filled in by itself and not yet confirmed is not recorded"),
    Told(
        "what nobody can answer",
        "whether medicine cut a headache short, stabs of 10 seconds to 2 minutes, and how often"
        " attacks between 3.1 and 3.2 come, stay open both ways",
    ),
    Told("filling in", "an answer only ever takes labels away, but for an answer of no pain"),
    Told(
        "the next question",
        "the field whose answer leaves the fewest labels on average, no aura weighed as much as all"
        " its kinds together; of equal ones the easier",
    ),
    Told(
        "the verdict",
        "migraine where every label is of chapter 1, tension-type of chapter 2, another of 3 or 4;"
        " an emergency comes before all labels",
    ),
)
