"""The words of other diaries that have a meaning here, as keywords: English, German, Spanish.

Keywords are FROM MEMORY, the meanings OUR RULE. Nausea without a degree is kept as mild, the least
that it can have been. A word that denies ("no nausea") has no meaning here: it is asked about.
"""

import re
from functools import cache
from typing import Final

Lexicon = tuple[tuple[str, str], ...]

DENIES: Final = re.compile(
    r"^(no|not(?! enough)|none|without|keine?|nicht|ohne|sin|ning\w+)\b", re.IGNORECASE
)

SYMPTOMS: Final[Lexicon] = (
    (r"blurred|verschwommen|borrosa", "other_symptoms:blurred_vision"),
    (r"light.?head|benommen|aturdid", "other_symptoms:light_headed"),
    (r"\blights?\b|photophob|fotofob|licht|\bluz", "photophobia:yes"),
    (r"nois|sound|phonophob|fonofob|ger\u00e4usch|l\u00e4rm|ruido|sonido", "phonophobia:yes"),
    (r"smell|odou?r|osmophob|geruch|olor", "osmophobia:yes"),
    (r"nausea|\u00fcbelkeit|n\u00e1usea", "nausea:mild"),
    (r"vomit|erbrech|v\u00f3mito", "vomiting:yes"),
    (r"throb|pulsat|puls(ier|\u00e1til)|pochend|h\u00e4mmernd|pounding", "quality:throbbing"),
    (r"stabbing|\bsharp|stechend|punzante", "quality:stabbing"),
    (r"\bpress|dr\u00fcckend|opresiv|tighten", "quality:pressing"),
    (r"burning|brennend|quemante", "quality:burning"),
    (r"\bdull|dumpf|\bsordo", "quality:dull"),
    (r"electric|elektris|el\u00e9ctric", "quality:electric"),
    (r"wors\w* .*(mov|activ|exer)|bewegung|movimiento", "worse_with_activity:yes"),
    (r"stiff neck|neck stiff|nackensteif|rigidez de nuca", "other_symptoms:neck_stiffness"),
    (r"neck pain|nackenschmerz|dolor de cuello", "locations:neck"),
    (r"jaw pain|kieferschmerz", "locations:jaw"),
    (r"vertigo|drehschwindel", "other_symptoms:vertigo"),
    (r"dizz|schwindel|mareo", "other_symptoms:dizziness"),
    (r"tinnitus|ringing", "other_symptoms:tinnitus"),
    (r"allodyn|scalp|touch", "other_symptoms:allodynia"),
    (r"fatigue|tired|m\u00fcdigkeit|ersch\u00f6pf|fatiga|cansancio", "other_symptoms:fatigue"),
    (
        r"brain fog|concentrat|memory|confus|konzentration|ged\u00e4chtnis|concentraci",
        "other_symptoms:difficulty_thinking",
    ),
    (r"pallor|\bpale\b|bl\u00e4sse|palidez", "other_symptoms:pallor"),
    (r"diarrh", "other_symptoms:diarrhoea"),
    (r"watery eye|tearing|teary|tr\u00e4nend|lagrime", "autonomic:tearing"),
    (r"red eye|rotes auge|ojo rojo", "autonomic:red_eye"),
    (r"(blocked|stuffy|congested).*nose|nasal congestion", "autonomic:blocked_nose"),
    (r"runny nose|laufende nase", "autonomic:runny_nose"),
    (r"droop\w* eyelid|ptosis", "autonomic:drooping_eyelid"),
    (r"swollen eye|eyelid swell", "autonomic:eyelid_swelling"),
    (r"restless|pacing|agitat|unruh", "restless:yes"),
)
TRIGGERS: Final[Lexicon] = (
    (r"let.?down|relax", "suspected_triggers:stress_letdown"),
    (r"stress|estr\u00e9s", "suspected_triggers:stress"),
    (r"(too much|over).?sleep|zu viel schlaf", "suspected_triggers:sleep_long"),
    (r"(interrupted|broken|poor|bad).?sleep", "suspected_triggers:sleep_broken"),
    (
        r"(lack|little|less|not enough).*sleep|schlafmangel|falta de sue",
        "suspected_triggers:sleep_short",
    ),
    (r"(skip|miss).*meal|hunger|mahlzeit|ayuno", "suspected_triggers:skipped_meal"),
    (r"dehydrat|dehidrat|\bthirst|zu wenig getrunken", "suspected_triggers:dehydration"),
    (r"alcohol|alkohol|\bwine\b|\bbeer\b|\bwein\b|\bbier\b", "suspected_triggers:alcohol"),
    (r"menstr|\bperiod\b|\bmenses\b|\bregla\b", "suspected_triggers:menses"),
    (r"\bheat\b|hitze|calor", "suspected_triggers:weather_heat"),
    (r"weather|wetter|pressure|tiempo|clima", "suspected_triggers:weather_pressure"),
    (
        r"bright|light|screen|bildschirm|licht|pantalla|luz",
        "suspected_triggers:bright_light_screen",
    ),
    (r"nois|loud|l\u00e4rm|ruido", "suspected_triggers:noise"),
    (r"odou?r|smell|smoke|perfume|geruch|rauch|olor|humo", "suspected_triggers:odour_smoke"),
    (r"exercise|physical|workout|\bsport|ejercicio|deporte", "suspected_triggers:exercise"),
    (r"^sex\w*( activity)?$", "suspected_triggers:sex"),
    (r"travel|flight|altitude|reise|flug|viaje", "suspected_triggers:travel_altitude"),
    (r"neck|posture|nacken|cuello", "suspected_triggers:neck_strain"),
    (r"infection|a cold$|\bflu$|infekt", "suspected_triggers:infection"),
    (r"(miss|forg)\w*.*(medic|prevent)", "suspected_triggers:missed_preventive"),
    (r"(more|too much|excess).*caffein", "suspected_triggers:caffeine_more"),
    (r"(less|no|lack|withdraw).*caffein|caffein\w* withdraw", "suspected_triggers:caffeine_less"),
)
PREMONITORY: Final[Lexicon] = (
    (r"yawn|g\u00e4hn|bostez", "premonitory:yawning"),
    (r"crav|hei\u00dfhunger|antojo", "premonitory:craving"),
    (r"irritab|reizbar", "premonitory:irritability"),
    (r"mood|stimmung|humor|depress|anxi", "premonitory:mood_change"),
    (r"neck|nacken|cuello", "premonitory:neck_pain"),
    (r"fatigue|tired|m\u00fcdigkeit|cansancio", "premonitory:fatigue"),
    (r"thirst|durst|\bsed\b", "premonitory:thirst"),
    (r"urinat|harndrang|orinar", "premonitory:frequent_urination"),
    (r"\blight|licht|\bluz", "premonitory:light_sensitivity"),
    (r"nois|sound|l\u00e4rm|ruido", "premonitory:sound_sensitivity"),
    (r"concentrat|konzentration", "premonitory:trouble_concentrating"),
    (r"pallor|\bpale", "premonitory:pallor"),
    (r"bowel|constipat|diarrh", "premonitory:bowel_change"),
)
RELIEF: Final[Lexicon] = (
    (r"dark|dunkel|oscur", "relief:dark_room"),
    (r"sleep|\bnap\b|schlaf|dormir|rest", "relief:sleep"),
    (r"cold|\bice\b|k\u00fchl|k\u00e4lte|fr\u00edo|hielo", "relief:cold"),
    (r"heat|hot|warm|w\u00e4rme|calor", "relief:heat"),
    (r"massage|masaje", "relief:massage"),
    (r"breath|meditat|relax|yoga|atem|respira", "relief:breathing"),
    (r"cefaly|gammacore|nerivio|neuromod|\btens\b", "relief:neuromodulation"),
)
CLAIMS: Final[Lexicon] = ((r"migra|migr\u00e4", "believed_migraine:yes"),)
SIDES: Final[Lexicon] = ((r"\bleft|links|izquierd", "left"), (r"\bright|rechts|derech", "right"))
PLACES: Final[Lexicon] = (
    (r"back of|occip|hinterkopf|nuca", "occipital"),
    (r"eye|auge|orbit|ojo", "orbital"),
    (r"temple|tempor|schl\u00e4fe|sien", "temporal"),
    (r"forehead|front|stirn|frente", "frontal"),
    (r"top|vertex|crown|scheitel", "vertex"),
    (r"neck|nacken|cuello", "neck"),
    (r"jaw|teeth|tooth|kiefer|mand\u00edbula", "jaw"),
    (r"face|cheek|sinus|nose|gesicht|cara", "face"),
    (r"side of|parietal", "parietal"),
    (r"whole|entire|ganz", "whole_head"),
)
# The side is said, and no more of the place than that it is the head.
HALF: Final = re.compile(
    r"^\W*(left|right|links|rechts)[\s_]*(side|head|seite)?\W*$", re.IGNORECASE
)


@cache
def _compiled(lexicon: Lexicon) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(keyword, re.IGNORECASE), meaning) for keyword, meaning in lexicon)


def first(lexicon: Lexicon, word: str) -> str | None:
    """Give the first meaning of a word; None for a word that is not known, or that denies."""
    plain = word.replace("_", " ")
    if DENIES.search(plain):
        return None
    return next((what for key, what in _compiled(lexicon) if key.search(plain)), None)


def place(word: str) -> str | None:
    """Give the meaning of a place of pain: "locations:orbital:left", or "side:left" alone."""
    side, found = first(SIDES, word), first(PLACES, word)
    if found == "whole_head" or (found and not side):
        return f"locations:{found}"
    if found:
        return f"locations:{found}:{side}"
    return f"side:{side}" if side and HALF.match(word) else None
