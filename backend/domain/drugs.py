"""The drug table: generic name, ATC code, overuse class, brand names and other names.

ATC codes VERIFIED [S98] (WHO ATC-DDD list of 2026-04-25). The class of each substance is that of
clinical/medications.md 6.1; the classes themselves are ICHD-3 8.2 [S23a-S23g], ditan and gepant
OUR RULE (ICHD-3 names neither). Brand names and other names are FROM MEMORY, only such as are
sold under that name in several countries, and only for products of that one substance.
"""

from typing import Final, NamedTuple


class Drug(NamedTuple):
    """One substance, as a person may name it; `use` is what it is mostly taken for."""

    generic: str
    atc: str
    overuse_class: str
    names: tuple[str, ...] = ()
    use: str = "acute"


ACUTE: Final = (
    Drug("paracetamol", "N02BE01", "non_opioid", ("acetaminophen", "Panadol", "Tylenol", "APAP")),
    Drug("acetylsalicylic acid", "N02BA01", "non_opioid", ("aspirin", "ASA")),
    Drug("ibuprofen", "M01AE01", "non_opioid", ("Advil", "Nurofen", "Motrin", "Brufen")),
    Drug("naproxen", "M01AE02", "non_opioid", ("Aleve", "Naprosyn", "naproxen sodium")),
    Drug("diclofenac", "M01AB05", "non_opioid", ("Voltaren", "Cambia", "diclofenac potassium")),
    Drug("ketoprofen", "M01AE03", "non_opioid"),
    Drug("dexketoprofen", "M01AE17", "non_opioid", ("Enantyum",)),
    Drug("indometacin", "M01AB01", "non_opioid", ("indomethacin",), "both"),
    Drug("ketorolac", "M01AB15", "non_opioid", ("Toradol",)),
    Drug("metamizole", "N02BB02", "non_opioid", ("dipyrone", "metamizol", "Novalgin", "Nolotil")),
    Drug("mefenamic acid", "M01AG01", "non_opioid", ("Ponstan", "Ponstel")),
    Drug("tolfenamic acid", "M01AG02", "non_opioid"),
    Drug("sumatriptan", "N02CC01", "triptan", ("Imitrex", "Imigran")),
    Drug("naratriptan", "N02CC02", "triptan", ("Amerge", "Naramig")),
    Drug("zolmitriptan", "N02CC03", "triptan", ("Zomig", "AscoTop")),
    Drug("rizatriptan", "N02CC04", "triptan", ("Maxalt",)),
    Drug("almotriptan", "N02CC05", "triptan", ("Axert", "Almogran")),
    Drug("eletriptan", "N02CC06", "triptan", ("Relpax",)),
    Drug("frovatriptan", "N02CC07", "triptan", ("Frova", "Allegro")),
    Drug("lasmiditan", "N02CC08", "ditan", ("Reyvow", "Rayvow")),
    Drug("ergotamine", "N02CA02", "ergot", ("ergotamine tartrate",)),
    Drug("dihydroergotamine", "N02CA01", "ergot", ("DHE", "Migranal", "Trudhesa")),
    Drug("tramadol", "N02AX02", "opioid", ("Ultram", "Tramal")),
    Drug("oxycodone", "N02AA05", "opioid", ("OxyContin", "Roxicodone")),
    # Codeine and butalbital stand in the catalogue only inside combinations; alone: OUR RULE.
    Drug("codeine", "R05DA04", "opioid"),
    Drug("butalbital", "", "other"),
    Drug("ubrogepant", "N02CD04", "gepant", ("Ubrelvy",)),
    Drug("rimegepant", "N02CD06", "gepant", ("Nurtec", "Vydura"), "both"),
    Drug("zavegepant", "N02CD08", "gepant", ("Zavzpret",)),
    Drug("metoclopramide", "A03FA01", "not_counted", ("Reglan", "Paspertin", "Primperan")),
    Drug("domperidone", "A03FA03", "not_counted", ("Motilium",)),
    Drug("prochlorperazine", "N05AB04", "not_counted", ("Compazine", "Stemetil")),
    Drug("ondansetron", "A04AA01", "not_counted", ("Zofran",)),
    Drug("oxygen", "V03AN01", "not_counted"),
    Drug("prednisone", "H02AB07", "not_counted"),
    Drug("dexamethasone", "H02AB02", "not_counted"),
    Drug("caffeine", "N06BC01", "not_counted"),
)


def _preventive(generic: str, atc: str, *names: str) -> Drug:
    return Drug(generic, atc, "not_counted", names, "preventive")


PREVENTIVE: Final = (
    _preventive("propranolol", "C07AA05", "Inderal"),
    _preventive("metoprolol", "C07AB02", "Lopressor", "Beloc"),
    _preventive("atenolol", "C07AB03", "Tenormin"),
    _preventive("bisoprolol", "C07AB07", "Concor"),
    _preventive("nadolol", "C07AA12"),
    _preventive("timolol", "C07AA06"),
    _preventive("candesartan", "C09CA06", "Atacand"),
    _preventive("lisinopril", "C09AA03"),
    _preventive("topiramate", "N03AX11", "Topamax", "Topamac"),
    _preventive("valproic acid", "N03AG01", "valproate", "Depakote", "Depakine"),
    _preventive("zonisamide", "N03AX15"),
    _preventive("lamotrigine", "N03AX09", "Lamictal"),
    _preventive("gabapentin", "N02BF01", "Neurontin"),
    _preventive("pregabalin", "N02BF02", "Lyrica"),
    _preventive("amitriptyline", "N06AA09", "Saroten", "Elavil"),
    _preventive("nortriptyline", "N06AA10"),
    _preventive("venlafaxine", "N06AX16", "Effexor"),
    _preventive("mirtazapine", "N06AX11"),
    _preventive("flunarizine", "N07CA03", "Sibelium"),
    _preventive("cinnarizine", "N07CA02"),
    _preventive("pizotifen", "N02CX01", "Sanomigran"),
    _preventive("cyproheptadine", "R06AX02"),
    _preventive("clonidine", "N02CX02"),
    _preventive("erenumab", "N02CD01", "Aimovig"),
    _preventive("galcanezumab", "N02CD02", "Emgality"),
    _preventive("fremanezumab", "N02CD03", "Ajovy"),
    _preventive("eptinezumab", "N02CD05", "Vyepti"),
    _preventive("atogepant", "N02CD07", "Qulipta", "Aquipta"),
    _preventive("onabotulinumtoxinA", "M03AX01", "Botox"),
    _preventive("verapamil", "C08DA01"),
    _preventive("lithium", "N05AN01"),
    _preventive("melatonin", "N05CH01"),
    _preventive("riboflavin", "A11HA04", "vitamin B2"),
    _preventive("magnesium", "A12CC"),
    _preventive("tizanidine", "M03BX02"),
    _preventive("memantine", "N06DX01"),
    _preventive("acetazolamide", "S01EC01", "Diamox"),
)

# Products of several substances, whose ATC code does not settle the class: brand -> ingredients.
# ATC VERIFIED [S98] for N02CC51, N02CA52 and N02AJ; brands and their contents FROM MEMORY.
PRODUCTS: Final = {
    "Treximet": ("sumatriptan", "naproxen"),
    "Suvexx": ("sumatriptan", "naproxen"),
    "Excedrin": ("paracetamol", "acetylsalicylic acid", "caffeine"),
    "Thomapyrin": ("paracetamol", "acetylsalicylic acid", "caffeine"),
    "Cafergot": ("ergotamine", "caffeine"),
    "Fioricet": ("butalbital", "paracetamol", "caffeine"),
    "Fiorinal": ("butalbital", "acetylsalicylic acid", "caffeine"),
    "Ultracet": ("tramadol", "paracetamol"),
    "Percocet": ("oxycodone", "paracetamol"),
}
ATC_OF_PRODUCT: Final = {
    "N02CC51": ("sumatriptan", "naproxen"),
    "N02CA52": ("ergotamine", "caffeine"),
    "N02AJ06": ("codeine", "paracetamol"),
    "N02AJ07": ("codeine", "acetylsalicylic acid"),
    "N02AJ08": ("codeine", "ibuprofen"),
    "N02AJ13": ("tramadol", "paracetamol"),
    "N02AJ14": ("tramadol", "dexketoprofen"),
}
