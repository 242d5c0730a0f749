"""Which overuse class a medicine counts in."""

import pytest

from backend.domain.medication import counted, drug_by_atc, medicine_book, overuse_class
from backend.domain.vocabulary import OVERUSE_CLASS


@pytest.mark.parametrize(
    ("ingredients", "expected"),
    [
        (["ibuprofen"], "non_opioid"),
        (["paracetamol", "acetylsalicylic acid"], "non_opioid"),
        (["paracetamol", "acetylsalicylic acid", "caffeine"], "combination"),
        (["paracetamol", "codeine"], "combination"),
        (["butalbital", "paracetamol"], "combination"),
        (["codeine"], "opioid"),
        (["tramadol", "paracetamol"], "combination"),
        (["sumatriptan"], "triptan"),
        (["sumatriptan", "naproxen"], "combination"),
        (["ergotamine", "caffeine"], "ergot"),
        (["ergotamine", "codeine"], "combination"),
        (["codeine", "butalbital"], "combination"),
        (["lasmiditan"], "ditan"),
        (["rimegepant"], "gepant"),
        (["metoclopramide"], "not_counted"),
        (["paracetamol", "metoclopramide"], "non_opioid"),
        (["caffeine"], "not_counted"),
        (["Acetaminophen "], "non_opioid"),
        (["ibuprofen", "moonlight"], "unknown"),
        ([], "unknown"),
    ],
)
def test_the_class_follows_from_the_ingredients(ingredients: list[str], expected: str) -> None:
    assert overuse_class(ingredients) == expected


def test_a_brand_name_is_enough() -> None:
    assert counted({"name": "Imitrex"}).overuse_class == "triptan"
    assert counted({"name": "thomapyrin"}).overuse_class == "combination"


def test_a_code_is_enough() -> None:
    assert counted({"name": "my tablets", "atc": "N02CC51"}).overuse_class == "combination"
    assert counted({"name": "my tablets", "atc": "N02BE01"}).overuse_class == "non_opioid"


def test_a_combination_that_holds_a_triptan_is_migraine_specific() -> None:
    both = counted({"name": "Treximet"})

    assert (both.overuse_class, both.triptan, both.migraine_specific) == ("combination", True, True)


def test_ingredients_outweigh_the_class_that_was_chosen() -> None:
    chosen = {"ingredients": ["sumatriptan"], "overuse_class": "other"}

    assert counted(chosen).overuse_class == "triptan"


def test_the_persons_class_counts_where_nothing_else_is_known() -> None:
    assert counted({"name": "Drops", "overuse_class": "opioid"}).overuse_class == "opioid"
    assert counted({"name": "Drops"}).overuse_class == "unknown"


@pytest.mark.parametrize(
    ("medication", "acute"),
    [
        ({"ingredients": ["propranolol"]}, False),
        ({"ingredients": ["ibuprofen"]}, True),
        ({"ingredients": ["rimegepant"], "use": "preventive"}, False),
        ({"ingredients": ["rimegepant"], "use": "both"}, True),
        ({"name": "Drops"}, None),
        ({"name": "Drops", "use": "acute"}, True),
    ],
)
def test_whether_a_medicine_is_acute_is_asked_before_it_is_guessed(
    medication: dict[str, object], acute: object
) -> None:
    assert counted(medication).acute is acute


def test_a_code_of_several_substances_names_no_single_one() -> None:
    assert drug_by_atc("N02CC51") is None
    assert drug_by_atc("N02XX99") is None
    found = drug_by_atc("N02CC04")
    assert found is not None
    assert found.generic == "rizatriptan"


def test_the_book_for_the_phone_knows_only_classes_of_the_vocabulary() -> None:
    book = medicine_book()

    assert {row[0] for row in book["drugs"].values()} <= set(OVERUSE_CLASS)
    assert {part for parts in book["products"].values() for part in parts} <= set(book["drugs"])
    assert {part for parts in book["atc_of_product"].values() for part in parts} <= set(
        book["drugs"]
    )
