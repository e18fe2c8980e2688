"""One whole breath of a sitting, as a moving picture for the docs."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tools.gallery.house import Look, begun, house, pass_time

FRAMES = 12  # a second
WIDTH = 720  # pixels
QUALITY = 70  # 0…100, as WebP counts it: 370 kB for ten seconds


def film(path: Path, session: str, look: Look, visual: str) -> None:
    """Write the fourth breath of a session as a WebP that goes round."""
    frames = [as_pillow(each) for each in breath_of(session, look, visual)]
    first, rest = frames[0], frames[1:]
    spacing = round(1000 / FRAMES)
    first.save(
        path,
        save_all=True,
        append_images=rest,
        duration=spacing,
        loop=0,
        quality=QUALITY,
        method=6,
    )


def breath_of(session: str, look: Look, visual: str) -> list[QImage]:
    """The window through one breath, from the beginning of its inhale to that of the next."""
    with house(look, visual=visual) as app:
        player = begun(app, session).player
        spans = player.timeline.spans
        inhales = [s.start for s in spans if s.breath and s.breath.phase.value == "inhale"]
        player.seek(inhales[3] - 0.5)
        pass_time(app, 0.5)
        frames = []
        for _ in range(round((inhales[4] - inhales[3]) * FRAMES)):
            pass_time(app, 1 / FRAMES, FRAMES)
            frames.append(app.shell.player.grab().toImage())
        return frames


def as_pillow(frame: QImage) -> Image.Image:
    """A frame in the size of the film."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = frame.scaledToWidth(WIDTH, smooth).convertToFormat(QImage.Format.Format_RGB888)
    size, line = (small.width(), small.height()), small.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(small.constBits()), "raw", "RGB", line)
