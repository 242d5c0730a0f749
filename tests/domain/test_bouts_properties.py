"""What holds of bouts, whatever the days were that nobody recorded: every possibility is tried."""

from collections.abc import Iterator
from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.bouts import AttackDays, Frequency, bouts, outside, unremitting_since
from backend.domain.runs import in_long_runs, runs

# A stretch of days: how many, and what each was: an attack, free, or not recorded.
STRETCH = st.tuples(
    st.sampled_from([1, 2, 6, 7, 29, 30, 45, 89, 90, 91, 300]), st.sampled_from("af")
)
UNKNOWN = st.sets(st.integers(0, 700), max_size=6)


@st.composite
def courses(draw: st.DrawFn) -> AttackDays:
    days = "".join(what * count for count, what in draw(st.lists(STRETCH, max_size=6)))[:700]
    lost = draw(UNKNOWN)
    hidden = np.array([place in lost for place in range(len(days))], dtype=bool)
    attack = np.array([what == "a" for what in days], dtype=np.int64) * ~hidden
    return AttackDays(first=0, least=attack, most=attack, hidden=hidden)


def worlds(days: AttackDays) -> Iterator[np.ndarray]:
    """Give every diary that this one may be: none or two attacks on each day not recorded."""
    places = np.flatnonzero(days.hidden)[:6]
    for chosen in product((0, 2), repeat=len(places)):
        world = days.least.copy()
        world[places] = chosen
        yield world


def lengths(attacks: np.ndarray) -> list[int]:
    """Give the lengths of bouts, read from the days one by one."""
    found: list[list[int]] = []
    for day in np.flatnonzero(attacks).tolist():
        if found and day - found[-1][1] <= 90:
            found[-1][1] = day
        else:
            found.append([day, day])
    return [last - first + 1 for first, last in found]


@given(courses())
@settings(max_examples=60, deadline=None)
def test_a_certain_bout_is_there_whatever_was_not_recorded(days: AttackDays) -> None:
    told = bouts(days, 7, 365)

    fewest = min(sum(7 <= long <= 365 for long in lengths(world)) for world in worlds(days))

    assert told <= fewest
    assert days.hidden.any() or told == fewest


@given(courses())
@settings(max_examples=60, deadline=None)
def test_the_days_outside_of_a_frequency_lie_in_their_range(days: AttackDays) -> None:
    frequency = Frequency(1, 2, 8)
    count, of = outside(days, frequency)
    active = days.active(30)

    for world in worlds(days):
        assert count[0] <= rarer(world, active, beyond=2)
        assert rarer(world, active, beyond=0) <= count[1]
    assert of == int(active.sum())


def rarer(world: np.ndarray, active: np.ndarray, beyond: int) -> int:
    """Count the active days that attacks every other day leave out, day by day."""
    days = [beyond, beyond, *world.tolist(), beyond, beyond]
    found = 0
    for place in np.flatnonzero(active).tolist():
        before, one, today, two, after = days[place : place + 5]
        alone = today == 1 and not (before or one or two or after)
        found += alone or (today == 0 and not (one and two))
    return found


@given(courses())
@settings(max_examples=60, deadline=None)
def test_a_course_without_remission_stays_one(days: AttackDays) -> None:
    since = unremitting_since(days)

    for world in worlds(days):
        if since is None:
            return
        after = np.diff(np.append(np.flatnonzero(world[since:]), len(world) - since))
        assert (after <= 90).all()


def test_runs_are_found_at_both_ends() -> None:
    mask = np.array([True, True, False, True])

    assert runs(mask) == [(0, 2), (3, 4)]
    assert in_long_runs(mask, 2).tolist() == [True, True, False, False]
    assert runs(np.zeros(0, dtype=bool)) == []
