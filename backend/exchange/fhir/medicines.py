"""Medicines and doses as MedicationStatements with ATC codes; what a dose did as Observations."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from backend.domain.diary import Document
from backend.domain.drugs import ATC_OF_PRODUCT
from backend.domain.medication import counted, drugs_by_name, ingredients_of
from backend.exchange.cells import NUMBER, WORD, YES_NO
from backend.exchange.fhir.attacks import source
from backend.exchange.fhir.codes import ATC, OURS, Foreign
from backend.exchange.fhir.observed import components, observation, ours
from backend.exchange.fhir.parts import (
    Part,
    absent_extension,
    answer,
    below,
    concept,
    moment,
    quantity,
    question,
    reference,
    resource,
    text,
)

STATUS: Final = {True: "active", False: "stopped", None: "unknown"}
EFFECT: Final = {
    "pain_before": NUMBER,
    "pain_after_2h": NUMBER,
    "relief": WORD,
    "returned_within_24h": YES_NO,
    "asked_after_2h": YES_NO,
}
PRODUCTS: Final = {tuple(sorted(parts)): atc for atc, parts in ATC_OF_PRODUCT.items()}
NOT_RECORDED: Final = {**absent_extension("unknown"), "text": "not recorded which medicine"}
Known = Mapping[str, Part]


def medicine(medication: Document, patient: str) -> Part:
    """Give the statement that a person has a medicine, with the medicine inside it."""
    kept = medication.get("overuse_class")
    classes = {counted(medication).overuse_class, *([kept] if kept else [])}
    use = medication.get("use")
    return resource(
        "MedicationStatement",
        str(medication["id"]),
        meta=source(medication),
        contained=[_contained(medication)],
        status=STATUS[medication.get("active")],
        medicationReference={"reference": "#medicine"},
        subject=reference(patient),
        informationSource=reference(patient),
        category=concept(", ".join(sorted(classes)), *_classes(classes)),
        reasonCode=[answer("use", use)] if use else None,
        dosage=_strength(medication),
    )


def dose(one: Document, patient: str, names: Known, attacks: Collection[str]) -> Iterator[Part]:
    """Give the statement of one taking, and what it did where that was answered.

    `names`: each medicine by its id, as `named` names it.
    """
    attack = one.get("episode_id")
    yield resource(
        "MedicationStatement",
        str(one["id"]),
        meta=source(one),
        status="completed",
        medicationCodeableConcept=names.get(str(one.get("medication_id")), NOT_RECORDED),
        subject=reference(patient),
        effectiveDateTime=moment(one["taken_at"]),
        informationSource=reference(patient),
        reasonReference=[reference(str(attack))] if attack in attacks else None,
        dosage=_amount(one),
    )
    if effects := _effects(one):
        yield observation(
            below(str(one["id"]), "effect"),
            patient,
            ours("effect_of_a_dose", "effect of a dose"),
            partOf=[reference(str(one["id"]))],
            effectiveDateTime=moment(one["taken_at"]),
            component=effects,
        )


def named(medication: Document) -> Part:
    """Name a medicine in the person's words, with the ATC code where one is known."""
    return concept(str(medication["name"]).strip() or "without a name", *_atc(medication))


def _atc(medication: Document) -> list[Foreign]:
    """The code that was given, else that of its one substance or of a product of several."""
    if medication.get("atc"):
        return [(ATC, str(medication["atc"]))]
    drugs = [drugs_by_name().get(one.strip().lower()) for one in ingredients_of(medication)]
    known = [drug for drug in drugs if drug]
    if not known or len(known) < len(drugs):
        return []
    generics = tuple(sorted(drug.generic for drug in known))
    code = known[0].atc if len(known) == 1 else PRODUCTS.get(generics, "")
    return [(ATC, code)] if code else []


def _contained(medication: Document) -> Part:
    form = medication.get("form")
    ingredients = [one for one in medication.get("ingredients") or () if text(one)]
    return resource(
        "Medication",
        "medicine",
        code=named(medication),
        form=answer("form", form) if form else None,
        ingredient=[{"itemCodeableConcept": concept(one.strip())} for one in ingredients],
    )


def _classes(classes: Collection[str]) -> list[Foreign]:
    return [(f"{OURS}:overuse_class", one) for one in sorted(classes)]


def _strength(medication: Document) -> list[Part]:
    """Say what one of it holds. It is no dose, so words say it and not a quantity."""
    told = [str(medication[part]) for part in ("strength", "unit") if medication.get(part)]
    return [{"text": f"one holds {' '.join(told)}"}] if told else []


def _amount(one: Document) -> list[Part]:
    amount, unit = one.get("amount"), one.get("unit")
    if amount is not None:
        return [{"doseAndRate": [{"doseQuantity": quantity(amount, unit)}]}]
    return [{"text": f"in: {unit}"}] if unit else []


def _effects(one: Document) -> list[Part]:
    told = components(EFFECT, one, ())
    for effect in one.get("side_effects") or ():
        if text(effect):
            told.append({"code": question("side_effects"), "valueString": effect.strip()})
    if one.get("side_effects") == []:
        told.append({"code": question("side_effects"), "valueString": "none"})
    return told
