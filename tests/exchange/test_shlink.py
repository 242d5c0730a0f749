"""SMART Health Links as text and as files: HL7's own example opens, and nothing else's key does."""

import json
import secrets
from pathlib import Path

import pytest

from backend.exchange import Unusable, shlink, shlink_file

HL7 = Path(__file__).parent / "samples" / "shl"
KEY = bytes(range(32))
LINK = shlink.Payload(
    url="https://umbra.example/api/v1/shl/path",
    key=shlink.encoded(KEY),
    exp=1_796_000_000,
    flag="LP",
    label="Umbra headache diary",
)


def example(name: str) -> str:
    return (HL7 / f"hl7_IPS_IG-bundle-01{name}").read_text("utf-8")


def test_the_example_of_hl7_opens_with_the_key_that_its_link_carries() -> None:
    link = shlink.read(example("-shl.txt"))

    opened = shlink_file.decrypted(example("-enc.txt"), shlink.decoded(link.key))

    assert link.flag == "LU"
    assert (
        link._asdict().items()
        >= json.loads(example("-shl-details.json"))["shlinkJsonPayload"].items()
    )
    assert json.loads(opened.content) == json.loads(example(".json"))


def test_a_link_reads_as_it_was_written_with_a_viewer_before_it_or_without() -> None:
    text = shlink.written(LINK)

    assert text.startswith("shlink:/")
    assert "=" not in text
    assert shlink.read(text) == shlink.read(f"https://viewer.example/#{text}") == LINK


def test_a_link_with_nothing_besides_says_nothing_besides() -> None:
    text = shlink.written(shlink.Payload("https://umbra.example/x", LINK.key))

    told = json.loads(shlink.decoded(text.removeprefix("shlink:/")))
    assert told == {"url": "https://umbra.example/x", "key": LINK.key, "v": 1}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://umbra.example/",
        "shlink:/",
        "shlink:/====",
        "shlink:/A",
        "shlink:/" + shlink.encoded(b"no JSON"),
        "shlink:/" + shlink.encoded(b"[1]"),
        "shlink:/" + shlink.encoded(b'{"url": "https://umbra.example"}'),
        "shlink:/" + shlink.encoded(b'{"url": "https://umbra.example", "key": "k", "v": 2}'),
        "before it " + shlink.written(LINK),
    ],
)
def test_what_is_no_link_is_refused(text: str) -> None:
    with pytest.raises(Unusable, match="no SMART Health Link"):
        shlink.read(text)


def test_a_file_opens_with_its_key_alone_and_no_two_are_the_same_text() -> None:
    one, other = (shlink_file.encrypted(b"{}", shlink.FHIR, KEY) for _ in range(2))

    assert shlink_file.decrypted(one, KEY) == (b"{}", shlink.FHIR)
    assert one != other
    header = json.loads(shlink.decoded(one.partition(".")[0]))
    assert header == {"alg": "dir", "enc": "A256GCM", "cty": shlink.FHIR}
    with pytest.raises(Unusable, match="cannot be opened"):
        shlink_file.decrypted(one, secrets.token_bytes(32))


def test_a_file_that_was_changed_does_not_open() -> None:
    header, key, start, text, seal = shlink_file.encrypted(b"{}" * 9, shlink.FHIR, KEY).split(".")
    changed = ".".join((header, key, start, ("A" if text[0] != "A" else "B") + text[1:], seal))

    for wrong in (changed, "no.file", ""):
        with pytest.raises(Unusable, match="cannot be opened"):
            shlink_file.decrypted(wrong, KEY)
