import pytest

from innerheal_desktop.ui.player.pacing import FASTEST, UNSEEN, Pacer, is_seen, period_of


@pytest.mark.parametrize(("rate", "looks"), [(60, 60), (75, 75), (120, 60), (144, 72), (0, 60)])
def test_fast_screens_are_followed_at_a_whole_fraction(rate, looks):
    assert 1 / period_of(rate) == pytest.approx(looks)
    assert 1 / period_of(rate) <= FASTEST


def looks_of(pacer, clock, waits):
    """The seconds that the pacer's timer was set to, as the clock moves by `waits`."""
    asked = []
    for wait in waits:
        clock.advance(wait)
        pacer._look()
        asked.append(pacer._timer.interval() / 1000)
    pacer.stop()
    return asked


def test_a_late_look_does_not_push_the_next_one(qapp, clock):
    looks = []
    pacer = Pacer(clock.elapsed, lambda: 50.0, lambda: True)
    pacer.due.connect(lambda: looks.append(clock.elapsed()))
    pacer.start()
    asked = looks_of(pacer, clock, [0.0, 0.020, 0.029, 0.011])
    assert asked == pytest.approx([0.020, 0.020, 0.011, 0.020], abs=0.0011)
    assert len(looks) == 4


def test_two_wakes_in_one_slot_are_one_look(qapp, clock):
    looks = []
    pacer = Pacer(clock.elapsed, lambda: 60.0, lambda: True)
    pacer.due.connect(lambda: looks.append(1))
    pacer.start()
    looks_of(pacer, clock, [0.0, 0.001, 0.001])
    assert len(looks) == 1


def test_unseen_it_looks_twice_a_second(qapp, clock):
    pacer = Pacer(clock.elapsed, lambda: 60.0, lambda: False)
    pacer.start()
    assert all(wait <= UNSEEN for wait in looks_of(pacer, clock, [0.0, 0.5, 0.5]))


def test_a_hidden_page_is_not_seen(page):
    assert is_seen(page)
    page.hide()
    assert not is_seen(page)
