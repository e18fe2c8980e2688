"""Letting go: the words leave the paper, one after another, or as quietly as a person likes it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from innerheal_desktop.ui.theme.motion import Motion

# Milliseconds that the words take to leave, by how much may move; and how far they drift, pixels.
LEAVING = {Motion.FULL: 2_400, Motion.GENTLE: 200, Motion.NONE: 0}
DRIFT = 56.0
# Of the whole time, so much is one word's own; the others begin before and after it.
OWN = 0.45


class Leaving(QWidget):
    """Lies over a paper and shows its words as they leave it; the paper itself is empty by then.

    `over` is called at the end, and at once where nothing may move.
    """

    # Many, as it holds what leaves, how far that has come, and what the paper was before.

    def __init__(self, paper: QPlainTextEdit, motion: Motion, over: Callable[[], None]) -> None:
        viewport = paper.viewport()
        super().__init__(viewport)
        self._picture = QPixmap()
        self._words: list[tuple[QRectF, float, float]] = []
        self._gone, self._over = 0.0, over
        self._drifts = motion is Motion.FULL
        self.setGeometry(viewport.rect())
        self._paper, self._cursor = paper, paper.cursorWidth()
        self._hint = paper.placeholderText()
        paper.setCursorWidth(0)
        paper.setPlaceholderText("")
        if LEAVING[motion]:
            self._picture = _picture_of(viewport)
            self._words = _words_of(paper) if self._drifts else [(QRectF(self.rect()), 0.0, 0.0)]
        self.flight = QVariantAnimation(self)
        self.flight.setStartValue(0.0)
        self.flight.setEndValue(1.0)
        self.flight.setDuration(LEAVING[motion])
        self.flight.valueChanged.connect(self._move)
        self.flight.finished.connect(self._end)

    def begin(self) -> None:
        """Let them go."""
        self.show()
        self.raise_()
        if self.flight.duration():
            self.flight.start()
        else:
            self._end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each word on its way: upwards, aside, and fading."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ease = QEasingCurve(QEasingCurve.Type.InOutSine)
        scale = self._picture.devicePixelRatio()
        for box, begins, aside in self._words:
            own = OWN if self._drifts else 1.0
            share = ease.valueForProgress(min(max((self._gone - begins) / own, 0.0), 1.0))
            if share >= 1.0:
                continue
            painter.setOpacity(1.0 - share)
            way = QPointF(aside * share, -DRIFT * share * share) if self._drifts else QPointF()
            source = QRectF(box.topLeft() * scale, box.size() * scale)
            painter.drawPixmap(box.translated(way), self._picture, source)

    def _move(self, value: object) -> None:
        self._gone = float(value) if isinstance(value, float) else 1.0
        self.update()

    def _end(self) -> None:
        self._picture, self._words = QPixmap(), []
        self._paper.setCursorWidth(self._cursor)
        self._paper.setPlaceholderText(self._hint)
        self.hide()
        over, self._over = self._over, lambda: None
        over()
        self.deleteLater()


def _picture_of(viewport: QWidget) -> QPixmap:
    """The words alone, with nothing behind them."""
    scale = viewport.devicePixelRatio()
    picture = QPixmap(viewport.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    viewport.render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return picture


def _words_of(paper: QPlainTextEdit) -> list[tuple[QRectF, float, float]]:
    """The words that are seen: where each stands, when it sets off (0…1), how far it goes aside."""
    chance, found = Random(7), []
    block = paper.firstVisibleBlock()
    bottom = paper.viewport().height()
    while block.isValid():
        top = paper.blockBoundingGeometry(block).translated(paper.contentOffset())
        if top.top() > bottom:
            break
        for box in _boxes(block, top.topLeft()):
            # Those above set off a little sooner, so that the page empties downwards.
            sooner = 0.5 * (1 - OWN) * min(max(box.top() / max(bottom, 1), 0.0), 1.0)
            begins = sooner + 0.5 * (1 - OWN) * chance.random()
            found.append((box, begins, chance.uniform(-DRIFT, DRIFT) / 2))
        block = block.next()
    return found


def _boxes(block: QTextBlock, corner: QPointF) -> list[QRectF]:
    """Where each word of a paragraph stands."""
    layout, text, boxes = block.layout(), block.text(), []
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        while begin < end:
            stop = text.find(" ", begin, end)
            stop = end if stop < 0 else stop
            if stop > begin:
                # A pair in Python: where it is, and the place that was asked for.
                ends = [float(line.cursorToX(each)[0]) for each in (begin, stop)]
                box = QRectF(min(ends), line.y(), abs(ends[1] - ends[0]), line.height())
                boxes.append(box.translated(corner).adjusted(-1, 0, 1, 0))
            begin = stop + 1
    return boxes
