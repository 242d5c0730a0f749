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


def test_a_device_is_told_up_to_where_the_backup_knows_what_it_knows(
    app: Flask, ada: Browser
) -> None:
    entry = new_id()
    [before] = ada.pushed(attack(entry, None, notes="before the backup"))
    app.test_cli_runner().invoke(args=["restored"])

    told = ada.push(episodes=[attack(entry, 7, notes="after the backup")])

    assert told.json["shared_revision"] == before["revision"]
    ada.epoch = told.json["epoch"]
    [stands] = ada.pushed(attack(entry, told.json["shared_revision"], notes="after the backup"))
    assert (stands["fields"]["notes"], "set_aside" in stands) == ("after the backup", False)


def test_a_device_that_does_not_say_its_epoch_is_told_nothing_of_the_backup(ada: Browser) -> None:
    told = ada.get("/api/v1/sync/changes?since=7")

    assert (told.status_code, told.json["shared_revision"]) == (409, None)
