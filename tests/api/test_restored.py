"""After a restore from a backup the phones are told, and give back what the backup lacks."""

from flask import Flask

from tests.browser import Browser, attack, new_id


def test_after_a_restore_a_device_is_told_and_its_entries_come_back(
    app: Flask, ada: Browser
) -> None:
    kept = attack(new_id(), None, notes="kept")
    ada.pushed(kept)

    said = app.test_cli_runner().invoke(args=["restored"])

    assert "sync: 1." in said.output
    told = ada.push(episodes=[kept])
    assert (told.status_code, told.json["type"]) == (409, "urn:umbra:epoch-changed")
    ada.epoch = told.json["epoch"]
    assert ada.pushed(kept)[0]["fields"]["notes"] == "kept"
