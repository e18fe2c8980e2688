"""What matters, and what was good: as pages."""

from innerheal_desktop.journal.gratitude import good_things, told
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.values import VALUES, as_kept, chosen, chosen_words, values_page


def test_the_words_to_choose_from_are_about_forty_and_each_stands_once():
    assert 38 <= len(VALUES) <= 44
    assert len({word.casefold() for word in VALUES}) == len(VALUES)


def test_a_word_of_ours_is_the_same_however_it_is_typed():
    assert as_kept("  honesty ") == "Honesty"
    assert as_kept("good   bread") == "good bread"
    assert len(as_kept("x" * 500)) == 60


def test_what_was_chosen_and_written_is_kept():
    page = values_page(Page(), ("Honesty", "Good bread"), " Because.\nIt is. ", "")
    assert (page.kind, page.text) == ("values", "Honesty · Good bread")
    assert page.fields == {"chosen": ["Honesty", "Good bread"], "why": "Because.\nIt is."}
    assert chosen_words(page) == "Honesty · Good bread"
    assert chosen(Page(kind="values", fields={"chosen": ["Rest", 3, "Rest", ""]})) == ("Rest",)


def test_three_small_things_and_nothing_are_both_answers():
    page = good_things(Page(), ["", " Tea,  hot", "The dog came by"])
    assert page.fields == {"items": ["Tea, hot", "The dog came by"]}
    assert page.text == "Tea, hot · The dog came by"
    nothing = good_things(Page(), ["", " "])
    assert (nothing.kind, nothing.text, nothing.fields) == (
        "gratitude",
        "Nothing today.",
        {"items": []},
    )
    assert told(page) == ("Tea, hot", "The dog came by")
    assert told(nothing) == ("Nothing today.",)
