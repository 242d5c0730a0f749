"""Files that are made to do harm, or are of another kind, are refused in plain words."""

import gzip
import io
from uuid import uuid5
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.vocabulary import NAMESPACE
from backend.exchange import Unusable
from backend.exchange.decoding import LARGEST
from backend.exchange.derived import named_id
from backend.exchange.foreign.gathering import MOST, MOST_WORDS, Gathering
from backend.exchange.foreign.health_file import SMALL
from backend.exchange.found import Choices, Stopped, unwatched
from backend.exchange.recognise import recognise, recognise_file
from tests.exchange.foreign.reading import BERLIN, SAMPLES, attacks, reading, refused

HEAD = b'<?xml version="1.0"?><!DOCTYPE HealthData '
ENTITIES = b'[<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><HealthData>&b;</HealthData>'
OUTSIDE = b'[<!ENTITY a SYSTEM "file:///etc/passwd">]><HealthData>&a;</HealthData>'
PARAMETER = b'[<!ENTITY % a SYSTEM "http://127.0.0.1/x"> %a;]><HealthData/>'
ELSEWHERE = b'SYSTEM "http://127.0.0.1/x.dtd"><HealthData/>'
SWELLING = b'[<!ATTLIST Record value CDATA "xxxxxxxx">]><HealthData><Record/></HealthData>'


def zipped(data: bytes, how: int = ZIP_DEFLATED) -> bytes:
    page = io.BytesIO()
    with ZipFile(page, "w", how) as packed:
        packed.writestr("apple_health_export/export.xml", data)
    return page.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(Unusable) as error:
        recognise(data, BERLIN)
    assert "\n" not in str(error.value)
    return str(error.value)


@pytest.mark.parametrize("inside", [ENTITIES, OUTSIDE, PARAMETER, ELSEWHERE])
@pytest.mark.parametrize("pack", [bytes, zipped])
def test_entities_and_other_files_are_refused(inside: bytes, pack: type[bytes]) -> None:
    assert "entities or names other files" in refusal(pack(HEAD + inside))


def test_values_that_a_small_file_repeats_without_end_are_refused() -> None:
    assert "values that are not said" in refusal(HEAD + SWELLING)


def test_a_tag_without_an_end_is_refused_before_the_file_is_read() -> None:
    assert "a tag in it has no end" in refusal(b'<HealthData x="' + b"y" * 3 * 2**20)


def test_a_bomb_in_a_zip_is_refused_before_it_has_unpacked() -> None:
    bomb = zipped(b"<HealthData>" + b" " * (SMALL + 2**20))

    assert len(bomb) < 2**17
    assert "unpacks to more than any export" in refusal(bomb)


def test_a_zip_that_is_broken_is_refused() -> None:
    whole = zipped((SAMPLES / "apple_health_export.xml").read_bytes())
    middle = len(whole) // 3

    assert "cannot be unpacked" in refusal(whole[: len(whole) // 2])
    assert "ZIP" in refusal(whole[:middle] + b"\xff" * 40 + whole[middle + 40 :])


def test_a_zip_packed_in_a_way_that_no_phone_uses_is_refused() -> None:
    assert "without an export" in refusal(zipped(b"<HealthData/>", ZIP_LZMA))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "nothing in it"),
        (b" \n", "nothing in it"),
        (b"%PDF-1.7", "A PDF"),
        (b"\x89PNG\r\n", "A picture"),
        (b"\xff\xd8\xff\xe0", "A picture"),
        (gzip.compress(b"x", mtime=0), "compressed"),
        (b"SQLite format 3\x00", "A database"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Excel"),
        (b"a,b\n\x00,1\n", "NUL"),
        ("Übelkeit,b\n1,2\n".encode("latin-1"), "Not text in UTF-8 (byte 0)"),
        (b"\xff\xfea", "Not text in UTF-16"),
        (b"\xc3\x28,b\n", "Not text in UTF-8"),
        (b"x" * (LARGEST + 1), "Larger than 100 MB"),
        (b"[" * 100_000, "Not JSON"),
        (b"[1]", "no diary that is known"),
        (b'{"a": NaN}', "Not JSON"),
        (b"a," * 10_000 + b"a\n" + b"1," * 10_000 + b"1\n", "10,001 columns"),
        (b'start,b\n"1,2\n', "Not CSV"),
        (b"start,b\n1," + b"x" * 200_000 + b"\n", "Not CSV"),
        (b"start,b\n" + b"1,\n" * (MOST + 1), "rows, which no diary has"),
    ],
)
def test_what_is_no_diary_is_refused_in_plain_words(data: bytes, said: str) -> None:
    assert said in refusal(data)


def test_a_text_in_utf_16_is_read_as_any_other() -> None:
    text = (SAMPLES / "headache_companion.json").read_text()

    assert reading(text.encode("utf-16")).read == {"attacks": 3, "doses": 3}


def test_more_different_words_than_any_diary_has_are_refused() -> None:
    gathering = Gathering("table", BERLIN, unwatched)

    for word in range(MOST_WORDS):
        gathering.met(str(word))

    with pytest.raises(Unusable, match="different words"):
        gathering.met("one more")


def test_of_one_attack_only_so_many_words_and_medicines_are_looked_at() -> None:
    many = ", ".join(f"w{place}" for place in range(150))
    head = "start_time,end_time,intensity,medication,triggers,notes\n"
    found = reading(f'{head}2026-11-18 02:10:00,,9,"{many}","{many}",\n')

    assert len(found.unknown_words) == len(found.document["doses"]) == 100
    assert refused(found) == ["row 1, field medicine: More than 100 medicines in one attack."]
    assert "w149" in attacks(found)[0]["notes"]


def test_notes_that_are_too_long_are_cut_and_said_and_odd_characters_left_out() -> None:
    head = "start_time,end_time,intensity,medication,triggers,notes\n"
    found = reading(f'{head}2026-11-18 02:10:00,,9,,,"\x07{"x" * 11_000}"\n')

    assert len(attacks(found)[0]["notes"]) == 10_000
    assert refused(found) == ["row 1, field notes: Only the first 10,000 characters fit."]


def test_who_stops_the_reading_is_obeyed() -> None:
    told = []

    def stopping(done: int, of: int | None) -> None:
        told.append((done, of))
        raise Stopped

    head = "_id,pain,start_date,end_date,duration,strength,medication\n"
    data = (head + "1,,1788499200000,,,5,\n" * 1200).encode()

    with pytest.raises(Stopped):
        recognise(data, BERLIN, stopping)
    with pytest.raises(Stopped):
        recognise((SAMPLES / "apple_health_export.xml").read_bytes(), BERLIN, stopping)
    assert told == [(500, 1200), (0, None)]


def test_a_zone_that_is_none_and_a_meaning_that_is_none_are_refused() -> None:
    data = (SAMPLES / "migraine_buddy.csv").read_bytes()

    with pytest.raises(Unusable, match="Not a time zone"):
        recognise(data, Choices("Middle/Earth"))
    for meaning in ("quality:sharp", "other_symptoms:other:", "notes", "quality:other:x"):
        with pytest.raises(Unusable, match="cannot mean"):
            recognise(data, Choices("Europe/Berlin", words={"Tight band": meaning}))


def test_a_meaning_may_be_a_word_of_the_persons_own() -> None:
    meant = {"Tight band": "other_symptoms:other:tight band"}
    found = reading(
        (SAMPLES / "migraine_buddy.csv").read_bytes(), Choices("Europe/Berlin", words=meant)
    )

    assert attacks(found)[1]["other_symptoms"] == ["other:tight band"]


def test_a_pipe_is_read_as_a_file_is() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    data = zipped((SAMPLES / "apple_health_export.xml").read_bytes())

    assert recognise_file(Pipe(data), BERLIN).read["headache"] == 6


def test_attacks_that_have_not_begun_are_refused_and_the_others_kept() -> None:
    days = [{"date": "2026-09-04", "attacks": [{"startTime": at}]} for at in (1788497400, 2e9)]
    found = reading(orjson.dumps(days))

    assert refused(found) == [
        "row 2, field span.started_at: An episode cannot start in the future."
    ]
    assert len(found.document["episodes"]) == 1
    assert len(found.provenance) == 1


@given(name=st.text(max_size=40))
def test_an_id_of_a_row_is_the_uuid5_of_its_name(name: str) -> None:
    assert named_id(name) == str(uuid5(NAMESPACE, name))
