"""Random schedules of devices, edits, lost messages, deaths and restores, and what goes wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from sqlite3 import IntegrityError
from typing import Any
from uuid import UUID

from tests.store.sync_devices import Device, Gone, State, nothing
from tests.store.sync_notebook import Fields, Notebook, places, words
from tests.store.sync_world import World

STEPS = 30
ROUNDS = 4
LOSS = 0.3
ENTRIES = [str(UUID(int=number)) for number in range(1, 4)]
HANDS = 10  # 1, and after a sign-out 11, 21: the device then knows nothing of what it wrote


@dataclass(frozen=True)
class Breach:
    """A device or a world that breaks a law."""

    device: type[Device] = Device
    world: type[World] = World


LAWFUL = Breach()


class Schedule:
    """One schedule: of one device for every sixth seed, with restores for every second."""

    def __init__(self, owner: str, seed: int, breach: Breach) -> None:
        self.random = Random(seed)  # noqa: S311 - a schedule that can be played again
        self.world, self.notebook = breach.world(owner, self.random), Notebook()
        count = 1 if seed % 6 == 5 else 3
        self.devices = [breach.device(self.world, self.random) for _ in range(count)]
        self.hands = list(range(count))
        self.restores, self.written, self.busy = seed % 2 == 1, 0, False

    def problems(self) -> set[str]:
        """Play it to its end, and say what went wrong."""
        try:
            for _ in range(STEPS):
                self.step()
            self.settle()
        except IntegrityError:
            return {"the database said no"}
        return self.disagreements() | self.breaches()

    def step(self) -> None:
        device, choice = self.random.choice(self.devices), self.random.random()
        acts: list[tuple[float, Callable[[], Any]]] = [
            (0.45, lambda: self.write(device, self.fate(0.15))),
            (0.90, lambda: self.run(device)),
            (0.93, lambda: self.leave(device)),
            (0.95, lambda: self.again(device)),
            (0.98, self.world.backup),
            (1.00, self.restore),
        ]
        next(act for until, act in acts if choice < until)()

    def settle(self) -> None:
        """In the end everybody is online, and what was refused is sent again."""
        for device in self.devices:
            self.again(device)
        for device in self.devices * ROUNDS:
            self.online(device)

    def fate(self, chance: float) -> int:
        """After how many transactions the app is gone; below nought it lives."""
        return self.random.randrange(4) if self.random.random() < chance else -1

    def write(self, device: Device, dies: int = -1) -> None:
        """Write something; it counts when it is stored, said or not."""
        entry = self.random.choice(ENTRIES)
        held = device.state.entries.get(entry)
        before = dict(held.fields) if held else {}
        after = before | self.patch(device, before)
        if after.get("deleted"):
            self.notebook.deletes(entry, before, after)
        self.alive(device, dies, lambda: device.save(entry, after))
        held = device.state.entries.get(entry)
        if held and held.fields == after:
            self.notebook.wrote(self.hand(device), entry, before, after)

    def patch(self, device: Device, before: Fields) -> dict[str, Any]:
        choice = self.random.random()
        if choice < 0.12:
            return {"deleted": not before.get("deleted")}
        if choice < 0.40:
            return {"aura": self.aura(device, before.get("aura") or [])}
        return {self.random.choice("xyz"): None if choice < 0.47 else self.word(device)}

    def aura(self, device: Device, before: list[dict[str, Any]]) -> list[dict[str, Any]]:
        id_ = self.random.choice("pqr")
        others = [each for each in before if each["id"] != id_]
        known = next((each for each in before if each["id"] == id_), None)
        if known and self.random.random() < 0.3:
            return others
        part = self.random.choice(("signs", "symptom"))
        return [*others, {**(known or {"id": id_}), part: self.word(device)}]

    def word(self, device: Device) -> str:
        self.written += 1
        return f"{self.hand(device)}:{self.written}"

    def hand(self, device: Device) -> int:
        return self.hands[self.devices.index(device)]

    def run(self, device: Device) -> None:
        """One sync on a bad line; meanwhile others write, sync, and the server may be restored."""
        device.loss, device.before = LOSS, lambda: self.world_turns(0.1, self.other_online, device)
        device.meanwhile = lambda: self.after_answer(device)
        self.alive(device, self.fate(0.2), device.synchronise)

    def online(self, device: Device) -> None:
        device.loss, device.before, device.meanwhile = 0, nothing, nothing
        self.alive(device, -1, device.synchronise)

    def alive(self, device: Device, dies: int, work: Callable[[], None]) -> None:
        before, device.dies = device.dies, dies
        try:
            work()
        except Gone:
            pass
        finally:
            device.dies = before if self.busy else -1

    def world_turns(self, chance: float, what: Callable[..., Any], *whom: Device) -> None:
        """Let something happen while a request is under way; meanwhile nothing else does."""
        if self.busy or self.random.random() >= chance:
            return
        self.busy = True
        what(*whom)
        self.busy = False

    def other_online(self, device: Device) -> None:
        others = [each for each in self.devices if each is not device]
        if others:
            self.online(self.random.choice(others))

    def after_answer(self, device: Device) -> None:
        self.world_turns(0.3, self.write, device)
        self.world_turns(0.02, self.restore)

    def leave(self, device: Device) -> None:
        """Sync, sign out, and in again: when the account has all of it, the diary is gone.

        An answer set aside stays with it: the account may have been restored since it said so.
        """
        self.online(device)
        asking = any(held.asked for held in device.state.entries.values())
        if not device.state.outbox and not asking:
            device.state = State()
            self.hands[self.devices.index(device)] += HANDS

    def again(self, device: Device) -> None:
        """Mend the account; the person asks for what it refused to be sent again."""
        self.world.bad = dict.fromkeys(self.world.bad, False)
        for waiting in device.state.outbox.values():
            waiting.refused = False

    def restore(self) -> None:
        if not (self.restores and self.world.restore()):
            return
        left = words([(row["fields"], row["set_aside"]) for row in self.world.versions()])
        for device in self.devices:
            left |= words([waiting.change["fields"] for waiting in device.state.outbox.values()])
            left |= words([held.fields for held in device.state.entries.values()])
        held = [standing(self.fields_of(device)) for device in self.devices]
        backup = standing({row["id"]: row["fields"] for row in self.world.entries()})
        devices = dict(zip(self.hands, held, strict=True))
        self.notebook.restored(left, backup, devices, under_way=self.busy and len(self.devices) > 1)

    def fields_of(self, device: Device) -> dict[str, Fields]:
        return {entry: held.fields for entry, held in device.state.entries.items()}

    def disagreements(self) -> set[str]:
        """Compare all diaries: of what the account has forgotten, nothing may be seen."""
        truth = {row["id"]: row["fields"] for row in self.world.entries()}
        found = set()
        for device in self.devices:
            held = self.fields_of(device).items()
            seen = {id_: own for id_, own in held if id_ in truth or not own.get("deleted")}
            found |= {"not sent"} if device.state.outbox else set()
            found |= {"another diary"} if seen != truth else set()
        return found

    def breaches(self) -> set[str]:
        versions = self.world.versions()
        kept = words([(row["fields"], row["set_aside"]) for row in versions])
        for device in self.devices:
            kept |= words([held.asked for held in device.state.entries.values()])
        ids = [self.world.named.get(row["change_id"], row["change_id"]) for row in versions]
        found = {"applied twice"} if len(set(ids)) < len(ids) else set[str]()
        return found | self.notebook.problems(self.world.entries(), kept, self.world.asked)


def standing(entries: dict[str, Fields]) -> dict[tuple[str, ...], Any]:
    """Give each value of many entries by its place."""
    found: dict[tuple[str, ...], Any] = {}
    for id_, own in entries.items():
        found |= places(id_, own)
    return found
