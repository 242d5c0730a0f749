"""What a medicine counts as: its overuse class, derived from what is in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from backend.domain.drugs import ACUTE, ATC_OF_PRODUCT, PREVENTIVE, PRODUCTS, Drug
from backend.domain.vocabulary import MIGRAINE_SPECIFIC_CLASS

# Added to a painkiller, these move the product from its own class to "combination"
# (ICHD-3 8.2.5, VERIFIED [S23d]); ergotamine with caffeine stays ergot (ATC N02CA52).
ADJUVANTS: Final = frozenset({"caffeine", "codeine", "butalbital"})
UNCOUNTED: Final = frozenset({"not_counted"})


@dataclass(frozen=True, slots=True)
class Counted:
    """How the doses of one medicine count.

    `acute`: taken against an attack; None when neither the person nor the table says so.
    `triptan`: holds a triptan, whatever its class (sumatriptan with naproxen is a combination).
    """

    name: str
    overuse_class: str
    migraine_specific: bool
    triptan: bool
    acute: bool | None


@cache
def drugs_by_name() -> Mapping[str, Drug]:
    """Every generic, brand and other name, in lower case, with its substance."""
    table = (*ACUTE, *PREVENTIVE)
    return {name.lower(): drug for drug in table for name in (drug.generic, *drug.names)}


@cache
def _products() -> Mapping[str, tuple[str, ...]]:
    return {name.lower(): ingredients for name, ingredients in PRODUCTS.items()}


@cache
def _ingredients_by_atc() -> Mapping[str, tuple[str, ...]]:
    return {
        drug.atc: (drug.generic,) for drug in (*ACUTE, *PREVENTIVE) if drug.atc
    } | ATC_OF_PRODUCT


def drug_by_atc(atc: str) -> Drug | None:
    """Look up the substance with this ATC code; None where several share it or it is not known."""
    ingredients = _ingredients_by_atc().get(atc, ())
    return drugs_by_name()[ingredients[0]] if len(ingredients) == 1 else None


def overuse_class(ingredients: Iterable[str]) -> str:
    """Name the class of ICHD-3 8.2 in which days with this product count (medications.md 6.1).

    Two classes in one product, or a painkiller with caffeine, codeine or butalbital, make a
    combination, which is not split into its parts; two non-opioids stay non_opioid (VERIFIED
    [S23d]). An ingredient that is not in the table, or no ingredient, makes the class unknown.
    """
    drugs = [drugs_by_name().get(name.strip().lower()) for name in ingredients]
    known = [drug for drug in drugs if drug is not None]
    if not known or len(known) < len(drugs):
        return "unknown"
    return _class_together(known)


def _class_together(drugs: list[Drug]) -> str:
    adjuvants = {drug.generic for drug in drugs} & ADJUVANTS
    classes = {d.overuse_class for d in drugs if d.generic not in adjuvants} - UNCOUNTED
    if not classes:
        return _class_of_adjuvants(adjuvants)
    if classes == {"ergot"} and adjuvants <= {"caffeine"}:
        return "ergot"
    return "combination" if adjuvants or len(classes) > 1 else classes.pop()


def _class_of_adjuvants(adjuvants: set[str]) -> str:
    counted = {drugs_by_name()[name].overuse_class for name in adjuvants} - UNCOUNTED
    if len(counted) == 1:
        return counted.pop()
    return "combination" if counted else "not_counted"


def counted(medication: Mapping[str, Any]) -> Counted:
    """How a medication document counts; unknown when nothing in it names a known substance.

    What is in it decides; the person's own `overuse_class` counts only where the ingredients,
    ATC code and name say nothing. A medicine without `use` is taken for acute when its class is
    one of acute medicines, and is left open (None) when its class is unknown.
    """
    ingredients = ingredients_of(medication)
    derived = overuse_class(ingredients)
    chosen = derived if derived != "unknown" else medication.get("overuse_class") or "unknown"
    triptan = chosen == "triptan" or any(_class_of(name) == "triptan" for name in ingredients)
    name = medication.get("name") or " + ".join(ingredients)
    specific = triptan or chosen in MIGRAINE_SPECIFIC_CLASS
    return Counted(name, chosen, specific, triptan, _acute(medication.get("use"), chosen))


def ingredients_of(medication: Mapping[str, Any]) -> tuple[str, ...]:
    """Name the substances in a medicine: as recorded, else by its ATC code, else by its name."""
    recorded = tuple(medication.get("ingredients") or ())
    if recorded and overuse_class(recorded) != "unknown":
        return recorded
    by_code = _ingredients_by_atc().get(medication.get("atc") or "")
    return by_code or _ingredients_by_name(medication.get("name") or "") or recorded


def _ingredients_by_name(name: str) -> tuple[str, ...]:
    drug = drugs_by_name().get(name.strip().lower())
    return (drug.generic,) if drug else _products().get(name.strip().lower(), ())


def _class_of(name: str) -> str:
    drug = drugs_by_name().get(name.strip().lower())
    return drug.overuse_class if drug else "unknown"


def _acute(use: str | None, chosen: str) -> bool | None:
    if use is not None:
        return use in ("acute", "both")
    if chosen == "unknown":
        return None
    return chosen != "not_counted"


def medicine_book() -> dict[str, Any]:
    """Give the drug table as plain data, for the contract with the phone."""
    drugs = {d.generic: [d.overuse_class, d.use, d.atc, *d.names] for d in (*ACUTE, *PREVENTIVE)}
    return {
        "drugs": drugs,
        "products": {name: list(parts) for name, parts in PRODUCTS.items()},
        "atc_of_product": {atc: list(parts) for atc, parts in ATC_OF_PRODUCT.items()},
        "adjuvants": sorted(ADJUVANTS),
        "migraine_specific": list(MIGRAINE_SPECIFIC_CLASS),
    }
