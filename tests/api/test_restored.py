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


def test_what_rests_on_the_backup_is_no_question(app: Flask, ada: Browser) -> None:
    entry = new_id()
    [before] = ada.pushed(attack(entry, None, notes="before the backup"))
    app.test_cli_runner().invoke(args=["restored"])

    me = ada.get("/api/v1/session").json

    assert me["restores"] == [{"epoch": me["epoch"], "revision": before["revision"]}]
    ada.epoch = me["epoch"]
    [stands] = ada.pushed(attack(entry, before["revision"], notes="after the backup"))
    assert (stands["fields"]["notes"], "set_aside" in stands) == ("after the backup", False)
