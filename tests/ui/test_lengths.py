from innerheal_desktop.ui.pages.lengths import length_spoken, length_words


def test_lengths_are_short_to_see_and_whole_to_hear():
    assert (length_words(300), length_spoken(300)) == ("5 min", "5 minutes")
    assert (length_words(20), length_spoken(60)) == ("20 s", "1 minute")
    assert (length_words(210), length_words(90)) == ("3:30 min", "90 s")


def test_parts_of_a_second_are_not_told():
    assert (length_words(20.5), length_spoken(20.5)) == ("20 s", "20 seconds")


def test_a_sitting_laid_out_within_a_second_is_still_so_many_minutes() -> None:
    assert (length_words(720.6), length_spoken(720.6)) == ("12 min", "12 minutes")
    assert (length_words(719.2), length_words(722)) == ("12 min", "12:02 min")
    assert (length_words(0.4), length_words(0)) == ("0 s", "0 s")
