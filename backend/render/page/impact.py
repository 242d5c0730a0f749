"""What the attacks cost: rest in bed, hours lost; None where nobody said anything of it."""

from typing import Any

from backend.render.sheet import Sheet


def impact(sheet: Sheet) -> dict[str, Any] | None:
    """Give one line for each thing that was answered."""
    words, told = sheet.words, sheet.paper["impact"]
    hours, bed = told["hours_lost"], told["in_bed"]
    lines = []
    if bed["of"]:
        lines.append([words.say("impact.in_bed", count=words.count(bed), of=bed["of"]), ""])
    if hours["of"]:
        count = words.say("of", yes=hours["of"], of=told["attacks"])
        asked = words.say("impact.asked", count=count, of=told["attacks"])
        lines.append([words.say("impact.hours", hours=hours["sum"]), asked])
    return {"title": words.of("impact.title"), "lines": lines} if lines else None
