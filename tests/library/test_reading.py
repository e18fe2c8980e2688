"""Reading: one Markdown file becomes a script, or a list of everything that is wrong with it."""

import pytest

from innerheal_desktop.library.reading import read
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.script import Bells, Evidence, Variant
from innerheal_desktop.session.steps import (
    Ask,
    Bell,
    Breathe,
    Card,
    Play,
    Say,
    Show,
    Silence,
    Tap,
    Write,
)

TOP = "# A Practice\n\n```session\nformat = 1\n```\n\n## Part\n\n"  # the body begins on line 9
ROOM = "\n\n```silence\nfill = 1\n```\n"


def steps(body, top=TOP):
    """The steps of a body that is in order, without the silence that fills the sitting."""
    reading = read((top + body + ROOM).encode(), "practice")
    assert not reading.faults
    return list(reading.script.steps()[:-1])


def faults(body, top=TOP):
    """What must be mended, as (line, message)."""
    reading = read((top + body + ROOM).encode(), "practice")
    assert reading.script is None
    return [(fault.line, fault.message) for fault in reading.faults if not fault.notice]


def fault(body, top=TOP):
    """The one thing that must be mended."""
    (one,) = faults(body, top)
    return one


def block(kind, *rows):
    return "\n".join([f"```{kind}", *rows, "```"])


def settings(*rows):
    text = f"# A Practice\n\n{block('session', 'format = 1', *rows)}\n\n## Part\n"
    return read((text + ROOM).encode(), "practice")


# What is right.

WHOLE = """\
# A Place of *Ease*

> Build an inner place
> you can return to.

```session
format = 1
category = "visualise"
level = 2
gate = "note"
lengths = [10, 5, "90 s"]
visual = "landscape"
ambience = "forest"
evidence = { strength = "mixed", line = "A first resource.", refs = ["R65"] }
safety = "Choose the word that fits."
variants = [{ name = "Longer", pattern = "4-0-7-0" }]
tags = ["sit", "eyes open"]
voice = "sleep"
bells = { open = 0, close = 3, sound = "chime" }
language = "en"
```

> Shown before the start.

## Arrive

Welcome *home*. [6]
Rest for a while. <!-- slowly --> I will speak again. [rest 28]

<!-- a note
to authors -->

> A card
> to read.

## Breathe [from 5]

```breathe
pattern = "long-wave"
fill = 1
```
"""


def test_a_whole_script_is_read_as_it_was_written():
    script = read(WHOLE.encode(), "ease").script
    assert (script.id, script.title) == ("ease", "A Place of Ease")
    assert script.purpose == "Build an inner place you can return to."
    assert script.card == "Shown before the start."
    of = script.settings
    assert (of.category, of.level, of.gate, of.voice) == ("visualise", 2, "note", "sleep")
    assert (of.visual, of.ambience, of.tags) == ("landscape", "forest", ("sit", "eyes open"))
    assert of.lengths == (90, 300, 600)
    assert of.evidence == Evidence("mixed", "A first resource.", ("R65",))
    assert of.variants == (Variant("Longer", BreathPattern.parse("4-0-7-0")),)
    assert of.bells == Bells(0, 3, "chime")
    assert [(part.title, part.line, part.since) for part in script.sections] == [
        ("Arrive", 25, 0),
        ("Breathe", 36, 5),
    ]
    assert script.steps() == (
        Say(line=27, text="Welcome home.", marked="Welcome *home*.", pause=6),
        Say(
            line=28,
            text="Rest for a while. I will speak again.",
            marked="Rest for a while. I will speak again.",
            pause=28,
            rest=True,
        ),
        Card(line=33, text="A card to read."),
        Breathe(line=38, pattern=BreathPattern.parse("4-0-6-0"), fill=1),
    )


@pytest.mark.parametrize(
    "data",
    [WHOLE.replace("\n", "\r\n").encode(), WHOLE.replace("\n", "\r").encode(),
     b"\xef\xbb\xbf" + WHOLE.encode()],
    ids=["CRLF", "CR", "BOM"],
)  # fmt: skip
def test_line_ends_and_a_byte_order_mark_change_nothing(data):
    assert read(data, "ease") == read(WHOLE.encode(), "ease")


def test_every_kind_of_block_becomes_its_step():
    read_steps = steps(
        "\n\n".join(
            [
                block("bell", 'sound = "bowl"', "strikes = 3", "ring = 8"),
                block("show", 'visual = "wave"', "from = 3"),
                block("ask", 'question = "How?"', 'kind = "choice"', 'options = ["a", "b"]'),
                block("write", 'prompt = "What was here?"', "seconds = 20"),
                block("tap", 'text = "Press."', "wait = 5"),
                block("silence", "seconds = 12.5", "every = 60"),
                block("breathe", 'pattern = "2.5+1-0-6.5-0.5"', "cycles = 2", 'touch = "hum"'),
            ]
        )
    )
    assert [type(step) for step in read_steps] == [Bell, Show, Ask, Write, Tap, Silence, Breathe]
    assert read_steps[0] == Bell(line=9, sound="bowl", strikes=3, ring=8)
    assert read_steps[1] == Show(line=15, since=3, visual="wave")
    assert read_steps[6].pattern.top_up == 1


def test_a_breath_may_be_drawn_smaller_and_a_variant_stays_so():
    (small,) = steps(block("breathe", 'pattern = "4-0-6-0"', "cycles = 2", "depth = 0.66"))
    assert (small.pattern.depth, str(small.pattern)) == (0.66, "4-0-6-0")
    ramp = block(
        "breathe", 'pattern = "3-0-4-0"', 'ramp_to = "4-0-6-0"', "cycles = 4", "depth = 0.5"
    )
    assert [each.ramp_to.depth for each in steps(ramp)] == [0.5]
    assert [
        each.pattern.depth for each in steps(block("breathe", 'pattern = "4-0-6-0"', "fill = 1"))
    ] == [1]


@pytest.mark.parametrize("depth", ["0.2", "1.1", "0", '"deep"'])
def test_a_breath_is_neither_too_small_to_see_nor_more_than_full(depth):
    _, said = fault(block("breathe", 'pattern = "4-0-6-0"', "cycles = 2", f"depth = {depth}"))
    assert said.startswith("`depth` in a breathe block should be")


def test_an_answer_may_be_met_with_an_offer():
    keys = ('question = "How strong?"', 'kind = "scale"', "above = 7", 'offer = "ground-54321"')
    (ask,) = steps(block("ask", *keys, "readiness = 6"))
    assert (ask.above, ask.offer, ask.readiness) == (7, "ground-54321", 6)


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (("abov = 6",), "`abov` is not known in an ask block. Did you mean `above`?"),
        (("above = 10", 'offer = "ease"'), "`above` in an ask block should be from 0 to 9, not 10"),
        (("above = 6",), "`above` and `offer` belong together: the number, and the session"),
        (('offer = "ease"',), "`above` and `offer` belong together: the number, and the session"),
        (("readiness = -1",), "`readiness` in an ask block should be from 0 to 9, not -1"),
    ],
)
def test_an_offer_has_its_number_and_its_session(rows, says):
    _, said = fault(block("ask", 'question = "How strong?"', 'kind = "scale"', *rows))
    assert said == says


def test_only_a_scale_can_be_too_much():
    _, said = fault(block("ask", 'question = "How?"', "readiness = 6"))
    assert said == "`readiness` is for a question of kind `scale`"


def test_what_is_offered_must_be_there():
    keys = ('question = "How strong?"', 'kind = "scale"', "above = 7", 'offer = "grund"')
    data = (TOP + block("ask", *keys) + ROOM).encode()
    assert read(data, "ease").script is not None
    (missing,) = read(data, "ease", lambda name: None).faults
    assert missing.message == "there is no session called “grund”"
    (itself,) = read(data, "grund", lambda name: None).faults
    assert itself.message == "“grund” is this session; offer another one"


def test_light_bells_may_be_given_moments():
    when = ("every = 60", "jitter = 20", "at = [9]", "before_end = [60, 30.5]")
    (quiet,) = steps(block("silence", "seconds = 200", *when))
    assert (quiet.every, quiet.jitter, quiet.at, quiet.before_end) == (60, 20, (9,), (60, 30.5))


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("at = 30", "`at` in a silence block should be a list such as [60, 300], not 30"),
        ('at = ["now"]', "`at` in a silence block should be a number of seconds, not “now”"),
        ("at = [nan]", "`at` in a silence block should be a number of seconds, not nan"),
        (f"before_end = {[1] * 101}", "`before_end` in a silence block has 101 entries"),
    ],
)
def test_moments_of_light_bells_are_seconds_in_a_list(row, says):
    _, said = fault(block("silence", "fill = 1", row))
    assert said.startswith(says)


def test_a_beat_ends_with_its_pause_and_a_paragraph_with_three_seconds():
    said = steps("One. [6] Two. [2.5]\nThree.\n\nFour *and\nfive* [4]")
    assert [(step.text, step.pause, step.line) for step in said] == [
        ("One.", 6, 9),
        ("Two.", 2.5, 9),
        ("Three.", 3, 10),
        ("Four and five", 4, 12),
    ]


def test_emphasis_that_goes_on_past_a_pause_is_left_out():
    assert [step.marked for step in steps("*One [6] two* three.")] == ["One", "two three."]


def test_an_asterisk_that_is_meant_is_no_mark():
    (said,) = steps("Two \\* two.")
    assert said.text == "Two ∗ two."


def test_the_close_of_a_sleep_session_is_silent():
    assert settings('category = "sleep"').script.settings.bells.close == 0
    own = settings('category = "sleep"', "bells = { close = 2 }")
    assert own.script.settings.bells.close == 2


def test_words_before_the_first_section_have_one_all_the_same():
    text = f"# A Practice\n\n{block('session', 'format = 1')}\n\nWelcome.{ROOM}"
    (section,) = read(text.encode(), "x").script.sections
    assert section.title == "Begin"


# Many faults at once.

DOZEN = """\
# A Practice

```session
format = 1
categry = "breathe"
level = "two"
```

## Part

- a list

Welcome. [six]

```breathe
patern = "4-0-6-0"
fill = 1
```

```breathe
pattern = "4-0-6"
fill = 1
```

```bel
sound = "bowl"
```

```silence
seconds = = 3
```

Look at ![a picture](x.png)
and `this`.

### Deeper
"""


def test_eleven_faults_are_eleven_messages_each_on_its_line():
    reading = read(DOZEN.encode(), "x")
    assert (reading.script, reading.title) == (None, "A Practice")
    found = [(each.line, each.message) for each in reading.faults]
    wanted = [
        (5, "`categry` is not known in a session block. Did you mean `category`?"),
        (6, "`level` in a session block should be a whole number, not “two”"),
        (11, "lists are not used"),
        (13, "[six] is not a pause"),
        (16, "`patern` is not known in a breathe block. Did you mean `pattern`?"),
        (21, "`pattern` in a breathe block should be seconds"),
        (25, "`bel` is not a kind of block. Did you mean `bell`?"),
        (30, "this line cannot be read"),
        (33, "pictures cannot be put into a script"),
        (34, "code marks"),
        (36, "### is not used"),
    ]
    assert [line for line, _ in found] == [line for line, _ in wanted]
    assert all(got.startswith(want) for (_, got), (_, want) in zip(found, wanted, strict=True))


# One fault, one message.


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("1. first\n2. second", "lists are not used"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "tables are not used"),
        ("<div>\nhello\n</div>", "HTML is not used"),
        ("Some <b>words", "HTML is not used"),
        ("<!-- never closed", "HTML is not used"),
        ("A [link](http://example.org).", "links are not used"),
        ("<http://example.org>", "links are not used"),
        ("[a]: http://example.org", "links are not used"),
        ("Very **strong**.", "use *one* asterisk"),
        ("    indented", "this line is indented"),
        ("***", "a rule (---) is not used"),
        ("Words.\n---", "underlined headings are not used"),
        ("# Another title", "a script has exactly one title"),
        ("##", "a section needs a title"),
        ("[6]", "a pause in brackets needs words before it"),
        ("Wait [a moment].", "[a moment] is not a pause"),
        ("Wait [6 now.", "[6 now. is not a pause"),
        ("Wait 6] now.", "] is not a pause"),
        ("word " * 101, "this beat is 504 characters long; at most 500 fit"),
        ("> " + "word " * 101, "this quote is 504 characters long; at most 500 fit"),
        ("> - a list", "a quote in a script holds plain sentences only"),
        ("> ```bell\n> ```", "a quote in a script holds plain sentences only"),
        ("> > deeper", "a quote in a script holds plain sentences only"),
        (block("session", "format = 1"), "a script has one session block"),
        ("~~~brathe\n~~~", "`brathe` is not a kind of block. Did you mean `breathe`?"),
        ("```\nplain\n```", "these backticks begin a block without a name"),
        (block("tap"), "a tap block needs `text`"),
        (block("show"), "a show block needs `visual` or `ambience`"),
        (block("silence"), "a silence block needs exactly one of `seconds`, `fill`; it has 0"),
        (block("silence", "seconds = 3", "fill = 1"), "a silence block needs exactly one of"),
        (block("ask", 'question = "How?"', 'kind = "choice"'), "a question of kind `choice` needs"),
        (block("silence", "fill = 1", "every = 60", "jitter = 40"), "`jitter` in a silence block"),
        (block("silence", "fill = 1", "jitter = 4"), "`jitter` in a silence block should be at"),
    ],
)
def test_what_is_not_of_the_format_says_what_to_write_instead(body, message):
    line, said = fault(body)
    assert line == 9
    assert said.startswith(message)


@pytest.mark.parametrize(
    ("kind", "row", "message"),
    [
        ("bell", 'sound = "whistle"', "cannot be “whistle”. It can be `bowl`"),
        ("bell", 'sound = "chimes"', "cannot be “chimes”. Did you mean `chime`?"),
        ("bell", 'sound = "../../etc/passwd"', "cannot be “../../etc/passwd”."),
        ("bell", "strikes = 0", "should be from 1 to 12, not 0"),
        ("bell", "strikes = 1.5", "should be a whole number, not 1.5"),
        ("bell", "strikes = true", "should be a whole number, not true"),
        ("bell", "ring = -1", "should be from 0 to 60 seconds, not -1"),
        ("bell", 'ring = "4"', "should be a number of seconds, not “4”"),
        ("bell", "ring = nan", "should be a number of seconds, not nan"),
        ("bell", "ring = inf", "should be a number of seconds, not inf"),
        ("bell", "from = 999", "should be from 0 to 240 minutes, not 999"),
    ],
)
def test_a_wrong_value_says_what_it_should_be(kind, row, message):
    key = row.split(" ")[0]
    line, said = fault(block(kind, "", row))
    assert line == 11
    assert said.startswith(f"`{key}` in a {kind} block {message}")


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("words = 1", "should be true or false, not 1"),
        ("reminders = 3", 'should be a list such as ["one", "two"], not 3'),
        (f"reminders = {['a'] * 21}", "has 21 entries; at most 20 fit"),
        ('reminders = [" "]', 'should be words in quotes ("…"), not “ ”'),
        (f'reminders = ["{"a" * 501}"]', "is 501 characters long; at most 500 fit"),
        ("ramp_to = 4", 'should be a pattern such as "4-0-6-0", not 4'),
        ('ramp_to = "boxx"', "should be seconds"),
        ('sides = "both"', "cannot be “both”. It can be `alternate`."),
    ],
)
def test_a_wrong_value_of_a_breathe_block(row, message):
    _, said = fault(block("breathe", 'pattern = "box"', "cycles = 2", row))
    assert said.startswith(f"`{row.split(' ')[0]}` in a breathe block {message}")


def test_a_pattern_whose_name_is_nearly_right():
    _, said = fault(block("breathe", 'pattern = "long-wav"', "cycles = 2"))
    assert said.endswith("not “long-wav”. Did you mean `long-wave`?")


@pytest.mark.parametrize("body", ["```bell", "```bell\nstrikes = 1", "~~~bell\n```\n\n\n"])
def test_a_block_that_is_never_closed(body):
    reading = read((TOP + body).encode(), "x")
    assert [each.line for each in reading.faults] == [9]
    assert reading.faults[0].message.startswith("this block is not closed")


@pytest.mark.parametrize(
    ("rows", "line", "told"),
    [
        (["a = 1", "b = ="], 11, "this line cannot be read"),
        (["a = 1", "a = 2"], 11, "this key stands in the block twice"),
        (['a = "x'], 10, 'a " is missing here'),
    ],
)
def test_toml_that_cannot_be_read_is_found_on_its_line(rows, line, told):
    found, said = fault(block("bell", *rows))
    assert (found, said[: len(told)]) == (line, told)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("lengths = []", "should be a list of minutes"),
        ("lengths = [5, 0.1]", "should be minutes such as 5"),
        ("lengths = [nan]", "should be minutes such as 5"),
        ("lengths = [241]", "should be minutes such as 5"),
        ('lengths = ["5"]', "should be minutes such as 5"),
        ('category = "breath"', "cannot be “breath”. Did you mean `breathe`?"),
        ("level = 4", "should be from 1 to 3, not 4"),
        ("evidence = 3", "should look like { strength"),
        ('evidence = { strength = "great" }', "should look like { strength"),
        ("bells = { opne = 1 }", "should look like { open = 1"),
        ("variants = [{ pattern = 'box' }]", "should look like [ { name"),
        ("variants = [{ name = 'a', suits = ['heartache'] }]", "should look like [ { name"),
        (
            "variants = [{ name = 'a', first = true }, { name = 'b', first = true }]",
            "has two variants that are `first`",
        ),
        (
            "variants = [{ name='a', pattern='box' }, { name='a', pattern='coherent' }]",
            "has two variants of the same name",
        ),
    ],
)
def test_settings_that_are_wrong(row, message):
    (one,) = settings("", row).faults
    assert one.line == 6
    assert one.message.startswith(f"`{row.split(' ')[0]}` in a session block {message}")


def test_the_usual_length_is_one_that_is_offered():
    (one,) = settings("lengths = [3, 5]", "usual = 4").faults
    assert (one.line, one.message) == (6, "`usual` should be one of the `lengths`")
    script = settings("lengths = [3, 5]", "usual = 3").script
    assert script is not None
    assert script.settings.usual == 180.0


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "a script begins with its title"),
        ("# A\n\n## Part\n\nHello.", 1, "a script needs one session block"),
        (TOP, 1, "there is nothing to practise here yet"),
        ("```session\nformat = 1\n```\n\n# A\n\n## Part\n\nHello.", 5, "the title comes first"),
        ("#\n\n```session\nformat = 1\n```\n\nHello.", 1, "the title is empty"),
        (TOP.replace("A Practice", "a" * 121) + "Hi.", 1, "the title is 121 characters long"),
        ("# A\n\n```session\nlevel = 1\n```\n\nHello.", 3, "a session block needs `format = 1`"),
        (TOP.replace("= 1", "= 2") + "Hi.", 4, "`format` in a session block is 2: this session"),
        (TOP.replace("= 1", "= 0") + "Hi.", 4, "`format` in a session block should be 1, not 0"),
        (f"# A\n\n## Part\n\nHi.\n\n{block('session', 'format = 1')}", 7, "the session block co"),
    ],
)  # fmt: skip
def test_a_script_that_lacks_its_frame(text, line, message):
    found = [each for each in read(text.encode(), "x").faults if each.message.startswith(message)]
    assert [each.line for each in found] == [line]


def test_a_length_that_is_offered_but_cannot_be_is_a_fault_of_the_lengths():
    text = "# A\n\n```session\nformat = 1\n\nlengths = [1, 20]\n```\n\nHello there."
    (one,) = [each for each in read(text.encode(), "x").faults if "20 min" in each.message]
    assert one.line == 6


# Notices: what was drawn in by itself.


def notices(body):
    reading = read((TOP + body + ROOM).encode(), "x")
    assert reading.script is not None
    return [(each.line, each.message) for each in reading.faults]


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        (block("breathe", "cycles = 2", 'pattern = "9-0-9-0"'), 11, "an in-breath of 9 s"),
        (block("breathe", 'pattern = "2-0-2-0"', "cycles = 99"), 10, "99 breaths at this pace"),
        ("Wait. [60]", 9, "a pause of 60 s was shortened to 45 s; for a longer quiet announce it"),
        ("Wait. [rest 200]", 9, "a pause of 200 s was shortened to 120 s"),
    ],
)
def test_what_lies_outside_the_limits_is_drawn_in_and_said(body, line, message):
    ((found, said),) = notices(body)
    assert found == line
    assert said.startswith(message)


def test_a_breath_that_changes_at_once_is_eased_and_said():
    two = [block("breathe", f'pattern = "{each}"', "cycles = 2") for each in ("box", "starter")]
    ((line, said),) = notices("\n\n".join(two))
    assert line == 14
    assert said.startswith("the breath changes by 9 s here")


def test_a_variant_outside_the_limits_is_drawn_in_and_said():
    reading = settings("variants = [{ name = 'Huge', pattern = '9-0-9-0' }]")
    assert str(reading.script.settings.variants[0].pattern) == "8-0-9-0"
    (one,) = reading.faults
    assert (one.line, one.notice) == (5, True)
    assert one.message.startswith("in the variant “Huge”, an in-breath of 9 s")


# Sessions inside sessions.

INNER = read((TOP + "Kind words." + ROOM).encode(), "kind").script
PLAY = block("play", 'session = "kind"', "minutes = 2")


def with_sessions(**known):
    return read((TOP + "Hello.\n\n" + PLAY + ROOM).encode(), "x", known.get)


def test_a_session_may_play_another():
    script = with_sessions(kind=INNER).script
    assert Play(line=11, session="kind", minutes=2) in script.steps()


def test_a_session_that_is_not_there_is_a_fault_of_its_block():
    (one,) = with_sessions().faults
    assert (one.line, one.message) == (11, "there is no session called “kind”")


def test_a_session_that_plays_others_cannot_be_played():
    (one,) = with_sessions(kind=with_sessions(kind=INNER).script).faults
    assert (one.line, one.message[:36]) == (11, "“kind” plays other sessions, so it c")
