"""One episode pushed, signed in and committed, beside a bare Flask route on the same server."""

import json
import statistics
import tempfile
from pathlib import Path
from uuid import UUID

from bench.row import Row, tell
from bench.served import CLIENTS, databases, load, request, serving, signed_in
from tests.browser import attack

ROUNDS = 3
PATH = "/api/v1/sync/changes"
GOALS = {"SQLite": 0.20, "PostgreSQL": 0.18}
MOST_P99 = 2.5
ANSWERS = {
    "pain_severity": "severe",
    "pain_peak": 7,
    "side": "left",
    "quality": ["throbbing"],
    "worse_with_activity": True,
    "nausea": "mild",
    "vomiting": False,
    "photophobia": True,
    "phonophobia": True,
    "notes": "woke with it",
}
LUA = """
local hex = "0123456789abcdef"
math.randomseed(os.time() + os.clock() * 1000000)
local function id()
  local made = ("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx"):gsub("x", function()
    local place = math.random(16)
    return hex:sub(place, place)
  end)
  return made
end
local people = {%s}
request = function()
  local body = ([==[%s]==]):gsub("CHANGE", id()):gsub("ENTRY", id())
  return wrk.format("POST", nil, people[math.random(#people)], body)
end
"""


def script(people: list[dict[str, str]], folder: Path) -> Path:
    """Write what wrk sends: one of the people, each time a new episode as an ordinary one is."""
    change = attack(str(UUID(int=0)), None, **ANSWERS)
    change |= {"change_id": "CHANGE", "entry_id": "ENTRY"}
    body = json.dumps({"epoch": 1, "episodes": [change]})
    tables = ", ".join(table({**person, "Content-Type": "application/json"}) for person in people)
    path = folder / "push.lua"
    path.write_text(LUA % (tables, body.replace("%", "%%")))
    return path


def table(values: dict[str, str]) -> str:
    """Write a table in wrk's language."""
    return "{" + ", ".join(f'["{name}"] = "{value}"' for name, value in values.items()) + "}"


def compared(port: int, beside: int, folder: Path) -> tuple[dict[str, float], dict[str, float]]:
    """Load both in turn, several times; give the medians of ours and of the baseline."""
    lua = script([signed_in(port) for _ in range(CLIENTS)], folder)
    load(port, PATH, lua, seconds=1)
    load(beside, "/healthz", seconds=1)
    rounds = [(load(port, PATH, lua), load(beside, "/healthz")) for _ in range(ROUNDS)]
    ours, bare = (
        {key: statistics.median(pair[who][key] for pair in rounds) for key in rounds[0][0]}
        for who in (0, 1)
    )
    return ours, bare


def rows(database: str, ours: dict[str, float], bare: dict[str, float]) -> list[Row]:
    """Hold the figures of one database against their goals."""
    goal = GOALS[database]
    return [
        Row(
            what=f"one episode pushed, signed in, committed ({database}, durable)",
            measured=ours["rate"],
            baseline=bare["rate"],
            unit="requests/s",
            baseline_is="a bare Flask JSON route on the same server",
            goal=f"at least {goal}",
            met=ours["rate"] / bare["rate"] >= goal,
        ),
        Row(
            what=f"the slowest of a hundred such pushes ({database}, 8 clients)",
            measured=ours["p99"],
            baseline=ours["p50"],
            unit="ms",
            baseline_is="its own median",
            goal=f"at most {MOST_P99}",
            met=ours["p99"] / ours["p50"] <= MOST_P99,
        ),
    ]


def main() -> None:
    with databases() as urls, serving("bench.served:bare --factory") as beside:
        for database, url in urls.items():
            with serving("backend.wsgi:app", DATABASE_URL=url) as port:
                assert request(port, "GET", "/readyz")[0] == 200
                with tempfile.TemporaryDirectory() as folder:
                    ours, bare = compared(port, beside, Path(folder))
            for row in rows(database, ours, bare):
                tell(row)


if __name__ == "__main__":
    main()
