"""What the attacks were like: length, worst pain, and each feature of those that answered it."""

from typing import Any, Final

from backend.render.sheet import Sheet, Told

LENGTHS: Final = (
    ("typical.treated", "duration_treated"),
    ("typical.untreated", "duration_untreated"),
)
# Asked by 1.1; the others are shown where somebody had them.
OF_THE_CRITERIA: Final = frozenset(
    {
        "unilateral",
        "throbbing",
        "worse_with_activity",
        "nausea",
        "vomiting",
        "photophobia",
        "phonophobia",
        "aura",
    }
)


def typical(sheet: Sheet) -> dict[str, Any]:
    """Give lengths and features of the migraine attacks, or of all where none fits migraine."""
    words, profile = sheet.words, sheet.profile
    everything = sheet.summary["attack_profile"]["all"]["attacks"]
    migraine = sheet.summary["attack_profile"]["migraine"]["attacks"]
    count = profile["attacks"]
    return {
        "title": words.of("typical.migraine" if migraine else "typical.any"),
        "of": words.say("typical.of", count=count, all=everything) if count else None,
        "lengths": [
            line for path, name in LENGTHS if (line := _length(sheet, path, profile[name]))
        ],
        "heads": [words.of("typical.feature"), words.of("typical.answered")],
        "rows": [*_features(sheet, profile)] if count else [],
        "missing": words.of("missing"),
    }


def _length(sheet: Sheet, path: str, told: Told) -> dict[str, str] | None:
    words, answered = sheet.words, told["answered"]
    if not answered:
        return None
    count = words.say("of", yes=answered, of=told["attacks"])
    shortest, longest = (words.length(told[name]) for name in ("shortest", "longest"))
    span = (
        words.say("typical.span", shortest=shortest, longest=longest, count=count)
        if answered > 1
        else words.say("typical.one", count=count)
    )
    return {"name": words.of(path), "is": words.length(told["median_minutes"]), "span": span}


def _features(sheet: Sheet, profile: Told) -> list[dict[str, Any]]:
    """Each feature that was answered, those of the criteria even where it was always no."""
    words, rows = sheet.words, []
    for name, told in profile["features"].items():
        if told["of"] and (told["yes"] or name in OF_THE_CRITERIA):
            rows.append(_row(sheet, words.of("typical.features")[name], told))
        if name == "unilateral" and told["yes"]:
            side = max(words.of("typical.sides"), key=lambda one: profile["side"][one]["yes"])
            rows.append(_row(sheet, words.of("typical.sides")[side], profile["side"][side]))
    return rows


def _row(sheet: Sheet, name: str, told: Told) -> dict[str, Any]:
    return {"name": name, "yes": told["yes"], "of": told["of"], "text": sheet.words.count(told)}
