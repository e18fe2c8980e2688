"""The lotus: how it opens, what it says, that it fits, and that it is the same every time."""

from dataclasses import replace
from itertools import pairwise
from math import hypot

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from innerheal_desktop.session.breath import BreathPattern, Phase, Side
from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import CONTRAST_DARK, DAWN, DUSK, PALETTES
from innerheal_desktop.ui.theme.typography import Type, font_for
from innerheal_desktop.ui.visuals import petals
from innerheal_desktop.ui.visuals.blocks import filled
from innerheal_desktop.ui.visuals.lotus import Lotus
from innerheal_desktop.ui.visuals.lotus_art import bake, measures, opened, stance
from innerheal_desktop.ui.visuals.petal_art import outline
from innerheal_desktop.ui.visuals.petals import SHAPES, flower
from innerheal_desktop.ui.visuals.phrase import widest
from innerheal_desktop.ui.visuals.registry import visual
from tests.ui.looks import EACH_LOOK, EACH_PALETTE
from tests.ui.moments import FOUR, MIDDLES, moment
from tests.ui.tracing import apart, drawn, grey, maker

EACH = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
SHARES = (0.0, 0.15, 0.4, 0.7, 1.0)


@pytest.fixture
def lotus(qtbot, theme):
    return maker(qtbot, Lotus, (480, 400))


def painted(of, share):
    """A flower, `share` open, on white paper, with the heart that covers its foot."""
    paper = QImage(640, 400, QImage.Format.Format_RGB32)
    paper.fill(QColor("#FFFFFF"))
    painter = QPainter(paper)
    of.draw(painter, QPointF(320, 330), *stance(share))
    painter.setBrush(QColor("#000000"))
    painter.drawEllipse(QPointF(320, 330), 36, 36)
    painter.end()
    return paper


def test_scripts_find_it_by_its_name(qtbot, theme):
    made = visual("lotus", DAWN, Motion.FULL)
    qtbot.addWidget(made)
    assert isinstance(made, Lotus)


@EACH_PALETTE
def test_the_same_moment_is_the_same_picture(lotus, palette):
    for t in MIDDLES.values():
        assert drawn(lotus(palette), t) == drawn(lotus(palette), t)


def test_a_moment_looks_the_same_whichever_way_it_was_reached(lotus):
    followed, jumped = lotus(), lotus()
    drawn(followed, 9.0)
    jumped.present(moment(9.0))
    one, other = followed.grab().toImage(), jumped.grab().toImage()
    inside = QRect(120, 80, 240, 240)
    assert one.copy(inside) == other.copy(inside)
    assert apart(one, other) < 0.003  # the arc of time is drawn piece by piece, and has seams


@EACH_LOOK
def test_phases_are_told_apart_without_colour(lotus, palette, motion):
    pictures = [drawn(lotus(palette, motion), t) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.003 for other in pictures[index + 1 :])


@EACH_PALETTE
def test_an_open_flower_still_says_whether_it_opens_or_holds(lotus, palette):
    assert apart(drawn(lotus(palette), 3.99), drawn(lotus(palette), 5.0)) > 0.003


@pytest.mark.parametrize("motion", Motion)
def test_a_tiny_lotus_leaves_the_word_out_and_still_tells_the_phases(lotus, motion):
    assert measures(QRect(0, 0, 160, 160), 1.0).word == 0
    pictures = [drawn(lotus(DUSK, motion, (160, 160)), t) for t in MIDDLES.values()]
    for index, one in enumerate(pictures):
        assert all(apart(one, other) > 0.003 for other in pictures[index + 1 :])


def test_eight_petals_open_by_two_and_twenty_degrees_and_grow(qapp):
    assert sum(2 if shape.turn else 1 for shape in SHAPES) == 8
    (closed, short), (wide, long) = stance(0.0), stance(1.0)
    assert (closed, wide) == (0.0, 22.0)
    assert short < long == 1.0


def test_gentle_keeps_less_than_half_of_the_way_and_none_stands_still():
    assert opened(1.0, Motion.GENTLE) - opened(0.0, Motion.GENTLE) == pytest.approx(0.45)
    assert opened(0.0, Motion.NONE) == opened(1.0, Motion.NONE)


@pytest.mark.parametrize("share", SHARES)
def test_it_never_spins_both_sides_mirror_each_other(qapp, share):
    paper = painted(flower(Phase.INHALE, 300.0, 1.0, DAWN), share)
    # One of two petals lies over the other, so the halves differ by edges, never by a turn.
    assert apart(paper, paper.transformed(QTransform().scale(-1, 1))) < 0.012


@pytest.mark.parametrize("share", SHARES)
def test_what_is_left_out_of_a_petal_is_covered(qapp, monkeypatch, share):
    of = flower(Phase.HOLD, 300.0, 1.0, DAWN)
    seen = painted(of, share)
    monkeypatch.setattr(petals, "SHAPES", tuple(replace(each, hidden=0.0) for each in SHAPES))
    assert apart(seen, painted(of, share)) < 0.0001


@pytest.mark.parametrize(
    "size", [(736, 366), (656, 286), (1376, 666), (2496, 1206), (160, 160), (720, 150), (300, 600)]
)
@pytest.mark.parametrize("scale", [0.85, 1.0, 2.0])
def test_petals_and_word_fit_into_the_ring(theme, size, scale):
    of = measures(QRect(0, 0, *size), scale)
    stage = QRectF(0, 0, *size)
    assert stage.contains(
        QRectF(of.centre.x() - of.ring, of.centre.y() - of.ring, 2 * of.ring, 2 * of.ring)
    )
    for shape in SHAPES:
        stand = petals._stance(1.0, stance(1.0)[0] * shape.turn, 1.0)
        box = [
            of.base + stand.map(outline(shape, of.length).pointAtPercent(p / 40)) for p in range(41)
        ]
        away = max(hypot(p.x() - of.centre.x(), p.y() - of.centre.y()) for p in box)
        assert away < of.ring - 5
    half = of.word * widest(font_for(Type.PHASE)) / 2
    corner = of.place + QPointF(half, of.word * 0.36) - of.centre
    assert not of.word or of.aside or hypot(corner.x(), corner.y()) < of.ring - 4
    assert of.place.x() + half <= size[0]
    if min(size) >= 280:
        assert of.word >= 21
        assert of.glyph >= 40


@EACH
def test_the_word_is_written_in_the_text_token(lotus, palette):
    picture = lotus(palette, size=(720, 640))
    image = drawn(picture, 9.0)
    of = picture.baked.measures
    left, top = round(of.place.x() - 60), round(of.place.y() - 14)
    inks = [image.pixelColor(x, y) for x in range(left, left + 120) for y in range(top, top + 28)]
    ground = image.pixelColor(round(of.place.x()), round(of.place.y() + of.word))
    strongest = max(inks, key=lambda ink: ratio(ink, ground))
    assert strongest.name() == QColor(palette.text).name()


def test_a_sigh_a_side_and_a_hum_are_shown(lotus):
    sigh = BreathPattern.parse("2.5+1-0-6.5-0.5")
    assert apart(drawn(lotus(), 2.4, sigh), drawn(lotus(), 3.0, sigh)) > 0.001
    seen = []
    for way in ({"side": Side.LEFT}, {"side": Side.RIGHT}, {"touch": "hum"}, {}):
        picture, plain = lotus(), moment(9.0)
        picture.present(replace(plain, breath=replace(plain.breath, **way)))
        seen.append(picture.grab().toImage())
    for index, one in enumerate(seen):
        assert all(apart(one, other) > 0.001 for other in seen[index + 1 :])


def test_without_movement_ten_blocks_tell_how_full(lotus):
    """The bar stands left of the flower; the share of it that is full follows the blocks."""
    picture = lotus(CONTRAST_DARK, Motion.NONE, (720, 640))
    full = []
    for t in (0.3, 1.3, 2.3, 3.3):
        image = drawn(picture, t)
        of = picture.baked.measures
        rows = range(round(of.centre.y() - of.ring * 0.43), round(of.centre.y() + of.ring * 0.43))
        x = round(of.centre.x() - of.ring * 0.695)
        lit = [image.pixelColor(x, y) for y in rows]
        bars = [ink.name().upper() == CONTRAST_DARK.inhale.upper() for ink in lit]
        full.append(sum(after and not before for before, after in pairwise([False, *bars])))
    assert full == [filled(FOUR.at(t)) for t in (0.3, 1.3, 2.3, 3.3)]


def test_without_breath_it_is_a_still_flower(lotus, monkeypatch):
    picture = lotus()
    for t in (60.0, 61.0, 62.0):
        picture.present(moment(t, None))
        still = picture.grab().toImage()
    asked = []
    monkeypatch.setattr(picture, "update", lambda *area: asked.append(area))
    for t in (63.0, 80.0, 400.0):
        picture.present(moment(t, None))
    assert asked == []
    picture.present(moment(500.0, None))
    assert picture.grab().toImage() == still


@EACH
def test_phases_hand_over_softly(lotus, palette):
    """From the last frame of the in-breath into the hold, no frame leaps from the one before."""
    picture, frames = lotus(palette, size=(360, 300)), []
    for frame in range(115, 140):
        picture.present(moment(frame / 30))
        frames.append(picture.grab().toImage())
    whole = apart(frames[0], frames[-1])
    assert whole > 0.01
    assert max(apart(one, other) for one, other in pairwise(frames)) < whole / 2


@EACH_PALETTE
def test_nothing_flashes(lotus, palette):
    """The mean of the window moves less than a tenth within a third of a second."""
    picture, means = lotus(palette, size=(360, 300)), []
    for frame in range(14 * 12):
        picture.present(moment(frame / 12))
        small = picture.grab().toImage().scaled(24, 20)
        means.append(sum(grey(small)) / (24 * 20 * 255))
    assert max(abs(a - b) for a, b in zip(means, means[4:], strict=False)) < 0.1
    assert max(means) - min(means) < 0.2


def test_a_gentle_hand_over_is_through_sooner(lotus):
    """A fifth of a second after the turn, gentle is through, and full is still on its way."""
    for motion, done in ((Motion.GENTLE, True), (Motion.FULL, False)):
        picture = lotus(DUSK, motion)
        for t in (3.8, 3.9, 4.0, 4.1, 4.21):
            picture.present(moment(t))
            picture.grab()
        assert (picture.share == 1.0) is done


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_bakes_at_every_ratio(theme, scale):
    made = bake(QSize(300, 260), scale, DAWN, Motion.FULL, QRect(0, 0, 300, 260), 1.0)
    assert made.still.width() == 300 * scale
    assert len(made.flowers) == 5
