"""The recovery key on paper: every sign of it, whole, in its own place."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter

from innerheal_desktop.ui.journal.key_paper import _Pen, draw_on, groups_of, written
from innerheal_desktop.ui.summary.paper import INK
from tests.ui.house import differing
from tests.ui.journal.lock.hand_journal import KEY

WIDE = 480


def drawn(qapp, key):
    """The frame of the key at one dot a point, on white."""
    image = QImage(WIDE, 160, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    _Pen(painter, WIDE, 1.0).frame(groups_of(key))
    painter.end()
    return image


@pytest.mark.parametrize("at", [at for at, sign in enumerate(KEY) if sign != "-"])
def test_another_sign_is_another_picture_wherever_it_stands(qapp, theme, at):
    other = KEY[:at] + ("W" if KEY[at] != "W" else "1") + KEY[at + 1 :]
    assert differing(drawn(qapp, KEY), drawn(qapp, other)) > 10


def test_no_sign_runs_into_the_next_or_into_the_frame(qapp, theme):
    """Between the signs, drawn as wide as they come, stands a column without ink in each group."""
    image = drawn(qapp, "-".join(["WWWWW"] * 6))
    dark = [
        any(QColor(image.pixel(x, y)).lightness() < 140 for y in range(30, 150))
        for x in range(WIDE)
    ]
    strokes = sum(now and not before for before, now in zip([False, *dark], dark, strict=False))
    assert strokes >= 15
    assert not any(dark[:14])
    assert not any(dark[-14:])
    assert QColor(INK).lightness() < 140


def test_all_of_it_stands_on_one_page(qapp, theme, clock):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    draw_on(writer, KEY, clock.now().date(), named=True)
    del writer
    assert bytes(buffer.data().data()).count(b"/Type /Page\n") == 1


def test_a_file_that_was_named_without_an_ending_is_a_pdf(tmp_path):
    assert written(str(tmp_path / "key")).name == "key.pdf"
    assert written(str(tmp_path / "key.pdf")).name == "key.pdf"
