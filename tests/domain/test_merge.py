"""Two devices changed one entry: nothing that was written down is dropped."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from backend.domain.merge import merge

Fields = dict[str, Any]
LISTS = ("aura", "pain_readings")

answers = st.one_of(st.none(), st.booleans(), st.integers(0, 3), st.sampled_from(["left", "right"]))
elements = st.lists(
    st.fixed_dictionaries({"id": st.sampled_from("xyz")}, optional={"minutes": st.integers(0, 3)}),
    max_size=3,
    unique_by=lambda element: element["id"],
)
lists = st.one_of(st.none(), elements)
objects = st.dictionaries(st.sampled_from("mn"), answers, max_size=2)
fields = st.fixed_dictionaries(
    {},
    optional={
        "a": answers,
        "b": answers,
        "span": objects,
        "exposures": objects,
        "aura": lists,
        "pain_readings": lists,
        "deleted": st.booleans(),
    },
)


def said(name: str, value: Any) -> list[Any]:
    """Every single answer that a value holds, elements of lists by their id.

    A list that was emptied holds none: an element edited meanwhile outlives its removal.
    """
    if name in LISTS:
        return [(element["id"], *pair) for element in value or [] for pair in element.items()]
    return [value]


@given(base=fields, stored=fields, pushed=fields)
def test_every_answer_that_the_push_changed_stands_or_is_set_aside(
    base: Fields, stored: Fields, pushed: Fields
) -> None:
    merged = merge(base, stored, pushed)

    for name in pushed.keys() - {"deleted", "exposures"}:
        if pushed[name] != base.get(name):
            kept = said(name, merged.fields.get(name)) + said(name, merged.set_aside.get(name))
            before = said(name, base.get(name))
            new = [one for one in said(name, pushed[name]) if one not in before]
            lost = [one for one in new if one not in kept]
            assert not lost


@given(base=fields, stored=fields, pushed=fields)
def test_every_answer_that_the_other_device_changed_stands(
    base: Fields, stored: Fields, pushed: Fields
) -> None:
    merged = merge(base, stored, pushed)

    for name in stored.keys() - {"deleted", "exposures"}:
        kept, before = said(name, merged.fields.get(name)), said(name, base.get(name))
        new = [one for one in said(name, stored[name]) if one not in before]
        assert not [one for one in new if one not in kept]


@given(base=fields, stored=fields, pushed=fields)
def test_a_field_that_the_push_left_alone_keeps_its_stored_value(
    base: Fields, stored: Fields, pushed: Fields
) -> None:
    merged = merge(base, stored, pushed)

    for name in stored.keys() - {"deleted"}:
        if name not in pushed or pushed[name] == base.get(name):
            assert merged.fields[name] == stored[name]


@given(base=fields, mine=fields)
def test_without_another_device_the_push_stands_as_it_is(base: Fields, mine: Fields) -> None:
    merged = merge(base, base, mine)

    assert merged == ({**base, **mine}, {})


@given(base=fields, both=fields)
def test_two_devices_that_say_the_same_do_not_disagree(base: Fields, both: Fields) -> None:
    assert merge(base, {**base, **both}, both).set_aside == {}


@given(stored=fields, pushed=fields)
def test_what_is_set_aside_is_never_what_stands(stored: Fields, pushed: Fields) -> None:
    merged = merge({}, stored, pushed)

    assert all(merged.fields[name] != value for name, value in merged.set_aside.items())


def test_an_edit_outlives_a_delete() -> None:
    base = {"notes": "", "deleted": False}
    gone, edited = base | {"deleted": True}, base | {"notes": "left side"}

    assert merge(base, stored=gone, pushed=edited).fields == edited
    assert merge(base, stored=edited, pushed=gone).fields == edited
    assert merge(base, stored=base, pushed=gone).fields == gone


def test_an_element_that_was_edited_outlives_the_emptying_of_its_list() -> None:
    base = {"aura": [{"id": "x"}]}
    edited, emptied = {"aura": [{"id": "x", "minutes": 0}]}, {"aura": None}

    assert merge(base, stored=emptied, pushed=edited) == (edited, {})
    assert merge(base, stored=edited, pushed=emptied) == (edited, emptied)


def test_two_deletes_stay_a_delete_even_with_an_edit_before_one_of_them() -> None:
    base = {"notes": "", "deleted": False}
    edited_and_gone = {"notes": "never mind", "deleted": True}

    assert merge(base, base | {"deleted": True}, edited_and_gone).fields["deleted"] is True


def test_an_entry_taken_back_from_the_deleted_ones_stands_again() -> None:
    gone = {"notes": "", "deleted": True}

    assert merge(gone, gone, {"notes": "", "deleted": False}).fields["deleted"] is False


def test_the_same_field_keeps_the_stored_value_and_sets_the_other_aside() -> None:
    merged = merge({"side": None}, {"side": "left"}, {"side": "right"})

    assert merged == ({"side": "left"}, {"side": "right"})


def test_a_span_is_never_put_together_from_two() -> None:
    base = {"span": {"started_at": "08:00", "ended_at": None}}
    later = {"span": {"started_at": "12:00", "ended_at": None}}
    ended = {"span": {"started_at": "08:00", "ended_at": "10:00"}}

    merged = merge(base, stored=later, pushed=ended)

    assert merged == (later, ended)


def test_two_devices_add_an_aura_symptom_each_and_both_stand() -> None:
    first, second = {"id": "x", "symptom": "visual"}, {"id": "y", "symptom": "speech"}

    merged = merge({"aura": None}, {"aura": [first]}, {"aura": [second]})

    assert merged == ({"aura": [first, second]}, {})


def test_one_aura_symptom_changed_in_two_places_keeps_both_changes() -> None:
    before = [{"id": "x", "minutes": None, "one_sided": None}]
    here, there = [{"id": "x", "minutes": 20}], [{"id": "x", "minutes": None, "one_sided": True}]

    merged = merge({"aura": before}, {"aura": there}, {"aura": here})

    assert merged == ({"aura": [{"id": "x", "minutes": 20, "one_sided": True}]}, {})


def test_an_aura_symptom_that_was_edited_outlives_its_removal() -> None:
    before, edited = [{"id": "x", "minutes": 5}], [{"id": "x", "minutes": 20}]

    assert merge({"aura": before}, {"aura": []}, {"aura": edited}).fields["aura"] == edited
    assert merge({"aura": before}, {"aura": edited}, {"aura": []}).fields["aura"] == edited


def test_none_of_these_against_a_symptom_is_a_question_for_the_person() -> None:
    symptom = [{"id": "x", "symptom": "visual"}]

    assert merge({}, {"aura": []}, {"aura": symptom}) == ({"aura": []}, {"aura": symptom})
    assert merge({}, {"aura": symptom}, {"aura": []}) == ({"aura": symptom}, {"aura": []})


def test_exposures_of_a_day_merge_factor_by_factor() -> None:
    base = {"exposures": {"stress": None}}

    merged = merge(base, {"exposures": {"stress": True}}, {"exposures": {"alcohol": False}})

    assert merged == ({"exposures": {"stress": True, "alcohol": False}}, {})


def test_a_field_of_a_later_version_is_kept_as_it_came() -> None:
    stored = {"side": "left", "from_the_future": {"k": [1]}}

    assert merge(stored, stored, {"side": "right"}).fields["from_the_future"] == {"k": [1]}


def test_what_one_took_out_and_the_other_took_out_with_the_rest_is_gone() -> None:
    first, second = {"id": "x", "minutes": 1}, {"id": "y", "minutes": 2}

    merged, set_aside = merge({"aura": [first, second]}, {"aura": []}, {"aura": [second]})

    assert merged == {"aura": []}
    assert not set_aside
