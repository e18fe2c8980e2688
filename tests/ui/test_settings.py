import wave
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTimeEdit

from innerheal_desktop.home import Home
from innerheal_desktop.settings.fields import about
from innerheal_desktop.sound.choices import BREATH_SETS, SPEAKERS, SPEECH, SoundChoices
from innerheal_desktop.ui.pages import voice_card
from innerheal_desktop.ui.pages.about import LICENCES, AboutGroup, PrivacyGroup
from innerheal_desktop.ui.pages.clap_test import light_after
from innerheal_desktop.ui.pages.listening import Beat
from innerheal_desktop.ui.pages.settings import SettingsPage
from innerheal_desktop.ui.pages.settings_groups import PARTS
from innerheal_desktop.ui.pages.sound_words import BREATHS
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.widgets.pulse import SIDE
from tests.conftest import FONTS
from tests.ui.hearing_words import HEADPHONES, ToldEngine, hearing_at


@pytest.fixture
def engine():
    return ToldEngine()


@pytest.fixture
def opened(qtbot, theme, clock, engine):
    """Opens the settings, as often as one likes, on one home."""
    memories = []

    def open_settings(engine=engine, motion=Motion.FULL):
        hearing, memory = hearing_at(clock, engine)
        memories.append((hearing, memory))
        page = SettingsPage(hearing, memory, Preferences(memory.home.folder), motion)
        page.hearing = hearing
        qtbot.addWidget(page)
        page.setMinimumSize(620, 430)
        page.resize(900, 640)
        page.show()
        page.open_group("sound")
        page.sound.focus_first()
        return page

    yield open_settings
    for hearing, memory in memories:
        hearing.close()
        memory.close()


@pytest.fixture
def page(opened):
    return opened()


def volumes(page):
    return page.sound.cards[0]


def voice(page):
    return page.sound.cards[1]


def breaths(page):
    return page.sound.cards[2]


def ears(page):
    return page.sound.cards[3]


def plays_on(page):
    return page.sound.cards[4]


def clap(page):
    return page.sound.cards[5]


def own(page):
    return page.sound.cards[6]


def press(flow, words):
    next(button for button in flow.widgets() if button.text() == words).click()


def test_a_slider_is_heard_at_once_and_says_what_it_is(page, engine):
    row = volumes(page).rows["bells"]
    row.slider.setValue(60)
    assert engine.choices == SoundChoices(bells=0.6)
    assert row.slider.accessibleName() == "Bells volume, 60 percent"
    assert row.words.text() == "60 %"


def test_the_keys_move_a_slider_as_they_do_everywhere(page, qtbot):
    slider = volumes(page).rows["master"].slider
    assert slider.hasFocus()
    for key, value in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 10),
        (Qt.Key.Key_PageUp, 30),
        (Qt.Key.Key_Left, 20),
        (Qt.Key.Key_End, 100),
    ):
        qtbot.keyClick(slider, key)
        assert slider.value() == value


def test_a_wheel_moves_the_page_and_no_slider(page):
    slider = volumes(page).rows["cues"].slider
    place, none = QPointF(90, 20), Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        place,
        slider.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, turn)
    assert slider.value() == 70


def test_everything_is_remembered_exactly_over_a_restart(opened, engine):
    page = opened()
    for field, value in (("master", 55), ("narration", 33), ("ambience", 7)):
        volumes(page).rows[field].slider.setValue(value)
    breaths(page).options["tones"].click()
    ears(page).mono.click()
    ears(page).balance.slider.setValue(-35)
    plays_on(page).options[HEADPHONES].click()
    clap(page).row.slider.setValue(-120)
    wanted = SoundChoices(0.55, 0.8, 0.7, 0.07, 0.33, "tones", True, -0.35, -120.0, HEADPHONES)
    assert engine.choices == wanted
    page.hearing.close()
    again = opened(ToldEngine())
    assert again.hearing.choices == wanted
    assert volumes(again).rows["narration"].slider.value() == 33
    assert breaths(again).options["tones"].isChecked()
    assert ears(again).mono.isChecked()
    assert ears(again).balance.slider.accessibleName() == "Balance, left 35 percent"
    assert plays_on(again).options[HEADPHONES].isChecked()
    assert clap(again).row.words.text() == "120 ms earlier"


def test_opening_the_page_changes_nothing(opened, clock):
    odd = SoundChoices(master=0.123456, latency_ms=-12.5, balance=0.333)
    with Home(clock=clock).open_log() as log:
        log.set_setting("sound", odd.as_json()).result(60)
    page = opened()
    assert page.hearing.choices == odd
    volumes(page).rows["bells"].slider.setValue(10)
    assert page.hearing.choices == replace(odd, bells=0.1)


def test_what_is_chosen_is_written_once_the_hand_is_still(page, clock, qtbot):
    page.hearing._keeping.setInterval(0)
    for value in range(40, 60):
        volumes(page).rows["master"].slider.setValue(value)
    qtbot.waitUntil(lambda: not page.hearing._keeping.isActive())
    page.hearing._memory.log.flush()
    assert page.hearing._memory.log.setting("sound")["master"] == 0.59


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("Cues only", SoundChoices(ambience=0.0, narration=0.0)),
        ("Voice only", SoundChoices(bells=0.0, cues=0.0, ambience=0.0)),
        ("Silent", SoundChoices(master=0.0)),
    ],
)
def test_presets_move_the_sliders_and_all_brings_back_what_was_silent(page, engine, words, heard):
    press(volumes(page).presets, words)
    assert engine.choices == heard
    assert volumes(page).rows["ambience"].slider.value() == round(heard.ambience * 100)
    assert page.sound._announcer.last == words
    press(volumes(page).presets, "All")
    assert engine.choices == SoundChoices()


def test_what_a_preset_silenced_comes_back_as_it_was(page, engine):
    volumes(page).rows["bells"].slider.setValue(30)
    for words in ("Voice only", "Silent", "Cues only", "All"):
        press(volumes(page).presets, words)
        assert engine.choices.bells in (0.0, 0.3)
    assert engine.choices == SoundChoices(bells=0.3)


def test_tab_goes_to_everything_and_round(page, qtbot):
    names = []
    for _ in range(32):
        now = page.window().focusWidget()
        names.append(now.accessibleName() or now.text())
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert names[:5] == [
        "Overall volume, 90 percent",
        "Voice volume, 90 percent",
        "Breath cues volume, 70 percent",
        "Background volume, 70 percent",
        "Bells volume, 80 percent",
    ]
    wanted = {"Hear: cues only", "Air", "Listen to one breath", "The same in both ears"}
    wanted |= {"The lines", "Listen to the voice"}
    wanted |= {"Balance, in the middle", "As the system chooses", "Start the clap test"}
    wanted |= {"The sound is heard, as it comes", "Add a bell of my own…"}
    assert wanted <= set(names)
    assert names.count("Overall volume, 90 percent") == 2


def test_what_the_voice_says_is_heard_at_once_and_remembered(opened, engine):
    page = opened()
    assert voice(page).speech["lines"].isChecked()
    assert not voice(page).counts.isEnabled()  # nobody counts where no breath word is said
    voice(page).speech["all"].click()
    voice(page).speakers["second"].click()
    voice(page).counts.click()
    voice(page).landmarks.click()
    wanted = SoundChoices(speech="all", speaker="second", counts=True, landmarks=True)
    assert engine.choices == wanted
    page.hearing.close()
    again = opened(ToldEngine())
    assert again.hearing.choices == wanted
    assert voice(again).speech["all"].isChecked()
    assert voice(again).speakers["second"].isChecked()
    assert voice(again).counts.isChecked()
    assert voice(again).landmarks.isChecked()
    voice(again).speech["off"].click()
    assert not voice(again).landmarks.isEnabled()


def test_only_what_is_chosen_of_the_voice_is_tried_out(page, engine):
    voice(page).listen.click()
    assert [cue.kind for cue in engine.timeline.cues] == ["say"]
    voice(page).listen.click()
    voice(page).speech["words"].click()
    voice(page).listen.click()
    assert {cue.kind for cue in engine.timeline.cues} == {"phase"}
    voice(page).speech["off"].click()
    assert voice(page).listen.isEnabled()  # it still says Stop
    voice(page).listen.click()
    assert not voice(page).listen.isEnabled()
    assert not voice(page).speakers["first"].isEnabled()


def test_there_are_words_for_everything_a_voice_may_say():
    assert tuple(voice_card.SPEECH) == SPEECH
    assert tuple(voice_card.SPEAKERS) == SPEAKERS


def test_every_set_of_breath_sounds_has_words():
    assert tuple(BREATHS) == BREATH_SETS


def test_listening_plays_one_breath_and_stops_by_itself(page, engine, qtbot):
    listen = breaths(page).listen
    listen.click()
    assert engine.told == ["prepare", "play -0.6"]
    assert engine.timeline.length == pytest.approx(10)
    assert sum(span.breath is not None for span in engine.timeline.spans) == 2
    assert listen.text() == "Stop"
    page.sound._trial._timer.start(0)
    qtbot.waitUntil(lambda: engine.told[-1] == "ring out")
    assert listen.text() == "Listen"


def test_only_one_thing_is_tried_out_at_a_time_and_it_ends_with_the_page(page, engine):
    volumes(page).listen.click()
    assert engine.timeline.cues
    assert engine.timeline.ambiences
    clap(page).button.click()
    assert volumes(page).listen.text() == "Listen"
    assert clap(page).button.text() == "Stop"
    page.hide()
    assert clap(page).button.text() == "Start the test"
    assert engine.told[-1] == "stop"
    assert not clap(page)._timer.isActive()


def test_silence_has_nothing_to_listen_to(page):
    breaths(page).options["silent"].click()
    assert not breaths(page).listen.isEnabled()
    breaths(page).options["count"].click()
    assert breaths(page).listen.isEnabled()


def test_a_muted_sitting_comes_back_exactly_and_trying_out_is_heard(page, engine):
    volumes(page).rows["cues"].slider.setValue(31)
    chosen = page.hearing.choices
    page.hearing.mute(True)
    assert engine.choices == replace(chosen, master=0.0)
    breaths(page).listen.click()
    assert engine.choices == chosen
    breaths(page).listen.click()
    assert engine.choices.master == 0.0
    assert page.hearing.choices == chosen
    page.hearing.mute(False)
    assert engine.choices == chosen


def test_a_device_that_is_gone_stays_chosen_and_a_new_one_is_listed(page, engine):
    plays_on(page).options[HEADPHONES].click()
    engine.names = ("Built-in sound", "Kitchen")
    plays_on(page).show_choices()
    names = [option.text() for option in plays_on(page).options.values()]
    assert names == ["As the system chooses", "Built-in sound", "Kitchen", HEADPHONES]
    assert plays_on(page).options[HEADPHONES].isChecked()
    assert "Not connected" in plays_on(page).options[HEADPHONES].about
    plays_on(page).options[""].click()
    assert page.hearing.choices.device == ""


def test_the_beat_is_ordered_ahead_and_loses_no_step(clock):
    claps = []
    beat = Beat(clock.awake, claps.append)
    begun = clock.awake()
    beat.begin()
    while clock.awake() < begun + 12.5:
        clock.advance(0.016)
        beat.since()
    beats = [round((at - begun) / Beat.PERIOD, 6) for at in claps]
    assert beats == [float(each) for each in range(1, 12)][: len(beats)]
    assert len(beats) >= 10


def test_a_beat_that_was_held_up_goes_on_in_step(clock):
    claps = []
    beat = Beat(clock.awake, claps.append)
    begun = clock.awake()
    beat.begin()
    clock.advance(7.0)
    assert beat.since() == pytest.approx(7.0 - 5 * Beat.PERIOD)
    clock.advance(0.1)
    beat.since()
    assert claps[-1] == pytest.approx(begun + 6 * Beat.PERIOD)


def test_the_light_meets_the_tap_fades_and_asks_for_little(page, clock, engine):
    clap(page).button.click()
    assert engine.claps == [pytest.approx(clock.awake() + Beat.PERIOD)]
    clap(page).look()
    assert clap(page).pulse.light == 0.0
    clock.advance(Beat.PERIOD)
    clap(page).look()
    assert clap(page).pulse.light == pytest.approx(1.0)
    clock.advance(0.3)
    clap(page).look()
    assert 0.0 < clap(page).pulse.light < 1.0
    assert SIDE * SIDE < 0.1 * 720 * 520
    clap(page).button.click()
    assert clap(page).pulse.light == 0.0


def test_where_nothing_may_move_the_light_only_goes_on_and_off():
    levels = [light_after(at / 100, Motion.NONE) for at in range(120)]
    assert set(levels) == {0.0, 1.0}
    assert sorted(levels, reverse=True) == levels


def test_quiet_and_a_log_that_will_not_open_are_said_and_choices_still_work(opened, clock):
    quiet = opened(None)
    assert "quiet was asked for" in quiet.sound._notice.text()
    volumes(quiet).rows["bells"].slider.setValue(20)
    breaths(quiet).listen.click()
    assert quiet.hearing.choices.bells == 0.2


def test_settings_work_for_this_run_without_a_log(opened, engine):
    (Home().folder / "practice.sqlite").write_bytes(b"not a database at all" * 100)
    page = opened()
    assert "until the window closes" in page.sound._notice.text()
    volumes(page).rows["bells"].slider.setValue(20)
    assert engine.choices.bells == 0.2
    page.hearing.close()


def bring(page, qtbot, file, kind="bell"):
    """Add a sound as a hand would; what is said of it."""
    own(page)._ask = lambda parent, kind: str(file)
    own(page).ways.widgets()[("bell", "ambience").index(kind)].click()
    qtbot.waitUntil(lambda: not own(page).reading, timeout=30_000)
    return own(page).line.accessibleName()


def own_rows(page):
    return [own(page).rows.itemAt(each).widget() for each in range(own(page).rows.count())]


def test_a_bell_of_ones_own_is_copied_listened_to_and_taken_away(page, engine, qtbot, tmp_path):
    file = tmp_path / "Temple <b>.wav"
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(48000)
        out.writeframes(b"\1\0" * 96000)
    assert bring(page, qtbot, file) == "“Temple -b” is added."
    (row,) = own_rows(page)
    file.unlink()
    row.listen.click()
    assert [cue.name for cue in engine.timeline.cues] == ["own:Temple -b"]
    row.gone.click()
    assert len(own_rows(page)) == 1
    row.gone.click()
    assert own_rows(page) == []
    assert engine.told[-1] == "stop"


def test_what_is_no_sound_is_refused_in_a_persons_words(page, qtbot, tmp_path):
    file = tmp_path / "letter.ogg"
    file.write_text("Dear all")
    said = bring(page, qtbot, file, "ambience")
    assert said.startswith("“letter.ogg” cannot be used.")
    assert own_rows(page) == []


def test_no_words_are_read_as_markup_and_labels_have_buddies(page, engine):
    engine.names = ("<b>Loud</b> & Co",)
    plays_on(page).show_choices()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    for row in volumes(page).rows.values():
        assert row._label.buddy() is row.slider


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_when_narrow(opened, qapp, scale):
    twice = Theme(qapp, FONTS, chosen="dusk", scale=scale)
    page = opened()
    page.resize(620, 430)
    for _ in range(5):
        qapp.processEvents()
    for card in page.sound.cards:
        assert card.height() >= card.heightForWidth(card.width())
        assert card.mapTo(page, card.rect().topRight()).x() <= 620
    for row in volumes(page).rows.values():
        assert row.words.width() >= row.words.minimumSizeHint().width()
    twice.deleteLater()


@pytest.fixture
def choices(opened):
    """The settings, and the preferences they change."""
    page = opened()
    return page, page._means.preferences


def test_every_setting_of_every_group_has_a_widget_that_changes_it(choices):
    page, preferences = choices
    for part in PARTS:
        if part.cards or part.name == "keyboard":
            group = page.made(part.name)
            cards = group.cards.values() if part.cards else [group.single]
            for field in (field for card in cards for field in card.fields.values()):
                before = preferences.settings
                other = next(v for v in possible(field.name) if v != getattr(before, field.name))
                field.setEnabled(True)
                use(field, other)
                assert getattr(preferences.settings, field.name) == other, field.name
                preferences.change(**{field.name: getattr(before, field.name)})


def possible(name):
    """Two values a setting may have."""
    known = about(name)
    if "choices" in known:
        return list(known["choices"])[:2]
    if "range" in known:
        return known["range"][:2]
    return ("07:10", "07:15") if known.get("kind") == "clock" else (True, False)


def use(field, value):
    """Choose a value as a hand would."""
    if hasattr(field, "options"):
        field.options[value].click()
    elif hasattr(field, "slider"):
        low, _, step = about(field.name)["range"]
        field.slider.setValue(round((value - low) / step))
    elif hasattr(field, "tick"):
        field.tick.click()
    else:
        field.edit.setTime(QTime.fromString(value, "HH:mm"))


def test_as_usual_takes_back_a_group_and_undo_takes_that_back(choices):
    page, preferences = choices
    page.open_group("look")
    card = page.made("look").cards["look"]
    assert not card.usual.isVisible()
    card.fields["theme"].options["night"].click()
    preferences.change(text_size=1.25)
    card.usual.click()
    assert (preferences.settings.theme, preferences.settings.text_size) == ("system", 1.0)
    assert card.fields["theme"].options["system"].isChecked()
    card.undo.click()
    assert (preferences.settings.theme, preferences.settings.text_size) == ("night", 1.25)
    assert not card.undo.isVisible()


def test_the_reminders_say_why_none_can_come(choices):
    page, preferences = choices
    asked = []
    preferences.looked_at.connect(asked.append)
    page.open_group("reminders")
    assert "reminders" in asked
    group = page.made("reminders")
    fields, notes = group.cards["reminders"].fields, group.notes
    shown = lambda: [name for name, note in notes.items() if note.isVisible()]  # noqa: E731
    assert shown() == []
    preferences.change(reminders=True, reminder_at="22:30", bedtime=True, bedtime_at="21:35")
    assert shown() == ["reminder_at"]  # some days' bedtime comes before half past nine
    preferences.change(bedtime_at="23:00")
    assert shown() == ["reminder_at", "bedtime_at"]
    preferences.change(reminder_when="08:30")
    assert shown() == ["bedtime_at"]
    assert not fields["reminder_at"].isEnabled()
    preferences.change(quiet_to="09:00")
    assert shown() == ["reminder_when", "bedtime_at"]
    preferences.change(reminder_when="", bedtime=False, quiet_from="23:00")
    assert fields["reminder_at"].isEnabled()
    assert shown() == []


def test_reminders_that_went_quiet_by_themselves_say_so(choices):
    page, preferences = choices
    page.open_group("reminders")
    note = page.made("reminders").notes["reminders"]
    page._means.memory.log.set_setting("reminders", {"ignored": 8})
    page.open_group("reminders")
    assert not note.isVisible()
    page._means.memory.log.set_setting("reminders", {"ignored": 9})
    page.open_group("reminders")
    assert note.isVisible()
    assert "nine" in note.text()
    preferences.change(reminders=True)
    assert not note.isVisible()


def test_a_number_is_said_in_words(choices):
    page, _ = choices
    field = page.made("look").cards["look"].fields["text_size"]
    assert field.slider.accessibleName() == "Text size, 100 percent"
    field.slider.setSliderDown(True)
    field.slider.setSliderPosition(field.slider.maximum())
    assert field.row.words.text() == "200 %"


def test_the_arrows_go_from_group_to_group(choices, qtbot):
    page, _ = choices
    page.open_group("look")
    page.focus_first()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Down)
    assert page.group == "sitting"
    assert page.window().focusWidget().text() == "In a sitting"


def test_choices_that_cannot_be_kept_are_said(choices, tmp_path):
    page, preferences = choices
    preferences._folder = tmp_path / "gone"
    preferences.change(captions=not preferences.settings.captions)
    preferences.keep()
    page.fill()
    assert "until the window closes" in page._notice.text()
    assert page._notice.isVisible()


def test_the_goal_is_kept_in_the_log_and_shown_again(opened):
    page = opened()
    page.open_group("rhythm")
    group = page.made("rhythm")
    group.goal.slider.setValue(3)
    group.goal.keep()
    group.boundary.slider.setValue(5)
    log = page._means.memory.log
    log.flush()
    assert log.rhythm().goal == 3
    assert log.boundary == 5
    assert group.goal.words.text() == "3 days a week"
    again = opened()
    again.open_group("rhythm")
    assert again.made("rhythm").goal.slider.value() == 3
    assert again.made("rhythm").boundary.words.text() == "5:00"


def test_where_the_data_lives_is_told_and_opened(qtbot, theme, tmp_path):
    asked = []
    (tmp_path / "settings.json").write_text("{}")
    for name in ("log-2025.jsonl", "log-2026.jsonl", "ballast", "journal.sqlite"):
        (tmp_path / name).touch()
    for name in ("backups", "set-aside", "drafts"):
        (tmp_path / name).mkdir()
    group = PrivacyGroup("Privacy", tmp_path, lambda folder: bool(asked.append(folder)))
    qtbot.addWidget(group)
    group.fill()
    assert [line.split(":")[0] for line in group.kept.text().splitlines()] == [
        "log-2025.jsonl",
        "log-2026.jsonl",
        "journal.sqlite",
        "drafts",
        "backups",
        "set-aside",
        "ballast",
        "settings.json",
    ]
    group.button.click()
    assert asked == [tmp_path]
    assert "could not be opened" in group.line.text()


@pytest.mark.parametrize(
    ("row", "words"),
    list(
        zip(
            LICENCES,
            ("SIL OPEN FONT", "SIL OPEN FONT", "APACHE LICENSE", "MIT LICENSE", "SYNTHETIC"),
            strict=True,
        )
    ),
)
def test_the_licences_of_letters_and_voice_are_there_to_read(qtbot, theme, row, words):
    group = AboutGroup("About")
    qtbot.addWidget(group)
    shown = next(each for each in group.findChildren(QAbstractButton) if each.text() == row[0])
    shown.click()
    assert words in group.licence.accessibleName().upper()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_group_is_cut_off_in_either_direction(opened, theme, qapp, scale, direction):
    page = opened()
    page.setLayoutDirection(direction)
    theme.resize(scale)
    page.resize(638, 410)
    for part in PARTS:
        page.open_group(part.name)
        for _ in range(3):
            qapp.processEvents()
        for button in page.findChildren(QAbstractButton):
            if button.isVisible():
                left = button.mapTo(page, button.rect().topLeft()).x()
                assert left >= 0, button.text()
                assert left + button.width() <= 638, button.text()


def test_a_time_of_day_can_be_read_where_it_is_written(page):
    page.open_group("reminders")
    QApplication.processEvents()
    times = page.findChildren(QTimeEdit)
    assert times
    for field in times:
        written = field.lineEdit()
        assert written.width() >= written.fontMetrics().horizontalAdvance(field.text())
