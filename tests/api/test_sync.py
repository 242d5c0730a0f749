"""The sync protocol as devices meet it: push and pull over HTTP."""



from tests.browser import Browser, attack, new_id


def test_a_change_sent_twice_is_applied_once(ada: Browser) -> None:
    sent = attack(new_id(), None, pain_peak=7)
    first = ada.pushed(sent)

    again = ada.pushed(sent)

    assert again == first
