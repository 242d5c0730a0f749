"""The main job: an attack written down offline is kept, classified, sent once and counted."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from playwright.sync_api import expect

from tests.e2e.acts import answer, button, chip, headache_now, sign_in, sign_up, tab, worker_ready
from tests.e2e.chromium import Profile
from tests.e2e.server import Server

pytestmark = pytest.mark.browser


def stored_attacks(server: Server) -> int:
    with closing(sqlite3.connect(server.database)) as database:
        query = "SELECT count(*) FROM entry WHERE kind = 'episode'"
        return int(database.execute(query).fetchone()[0])


def test_an_attack_written_down_offline_reaches_another_device_and_the_report(
    server: Server, device: Callable[[str], Profile]
) -> None:
    phone = device("phone")
    page = phone.open()
    sign_up(page)
    worker_ready(page)
    phone.close()
    server.stop()

    page = phone.open(network="off")
    headache_now(page)
    page.get_by_role("link", name="Say more").click()
    chip(page, "Throbbing").click()
    answer(page, "How bad", "severe").click()
    answer(page, "Feeling sick", "clearly").click()
    page.get_by_role("link", name="Done for now").click()
    button(page, "It is over").click()
    expect(page.get_by_text("The attack ended at")).to_be_visible()

    server.start()
    phone.network("on")
    expect(page.get_by_text("in your account").first).to_be_visible()
    phone.close()
    assert stored_attacks(server) == 1

    tablet = device("tablet").open()
    sign_in(tablet)
    tab(tablet, "Diary").click()
    expect(tablet.get_by_role("heading", name=re.compile("^1 attack in "))).to_be_visible()
    expect(tablet.get_by_role("link", name="severe")).to_have_count(1)
    tab(tablet, "Report").click()
    expect(tablet.get_by_text("1 of 90 days recorded")).to_be_visible()
    expect(tablet.get_by_role("row", name=re.compile("^Headache 1\u2013\\d+$"))).to_be_visible()
    assert stored_attacks(server) == 1
