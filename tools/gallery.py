"""Paints every view of the window into pictures, to be looked at after a change of the look.

Usage: python tools/gallery.py FOLDER [--only SCENE ...] [--look LOOK ...]

The views are those of `tests/support/pages/scenes.py`, over a library in memory: empty, with few
and many photos, with trouble, with long names. They come in several looks: light, dark, both at
twice the size, in a made-up language of long words, and that from right to left. Pictures are
called `LOOK-SCENE.png`; `LOOK.png` shows all of a look, small. Needs no display.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QRect, QSize, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from app import style  # noqa: E402
from app.application import make_application  # noqa: E402
from tests.support.fake_library import as_library  # noqa: E402
from tests.support.pages import PATIENCE_MS  # noqa: E402
from tests.support.pages.main_window_page import MainWindowPage  # noqa: E402
from tests.support.pages.scenes import SCENES, Scene  # noqa: E402

LOOKS: Final[dict[str, dict[str, str]]] = {
    "light": {},
    "dark": {},
    "double": {"QT_SCALE_FACTOR": "2"},
    "dark-double": {"QT_SCALE_FACTOR": "2"},
    "pseudo": {"PHOTOSIFT_LANGUAGE": "pseudo"},
    "rtl": {"PHOTOSIFT_LANGUAGE": "pseudo-rtl"},
}
"""Looks, and what has to stand in the environment before the program starts."""

_SETTLE_S: Final = 0.7
_SMALL: Final = QSize(560, 380)
_COLUMNS: Final = 4


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", choices=SCENES, default=list(SCENES), metavar="SCENE")
    parser.add_argument("--look", nargs="+", choices=LOOKS, default=list(LOOKS))
    parser.add_argument("--paint", choices=LOOKS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.paint:
        paint(options.paint, options.only, options.folder)
        return
    failed = False
    for look in options.look:
        command = [sys.executable, __file__, str(options.folder), "--paint", look, "--only"]
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PHOTOSIFT_LANGUAGE": "en",
            **LOOKS[look],
        }
        # The size and the language of a program are settled when it starts.
        failed |= (
            subprocess.run([*command, *options.only], env=environment, check=False).returncode != 0
        )
    print(f"The pictures are in {options.folder}")
    sys.exit(int(failed))


def paint(look: str, names: list[str], folder: Path) -> None:
    """Paint these views in one look."""
    application = make_application(["photosift"])
    dark = look.startswith("dark")
    chosen = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    application.styleHints().setColorScheme(chosen)
    style.apply(application, chosen)
    pictures: list[tuple[str, QImage]] = []
    missed = []
    for name in names:
        try:
            image = _painted(SCENES[name], dark=dark)
        except (AssertionError, TimeoutError):
            missed.append(name)
            continue
        image.save(str(folder / f"{look}-{name}.png"))
        pictures.append((name, image))
    _overview(pictures).save(str(folder / f"{look}.png"))
    if missed:
        sys.exit(f"Not painted in the look “{look}”: {', '.join(missed)}.")


def _painted(scene: Scene, *, dark: bool) -> QImage:
    library = scene.library()
    library.set_setting("appearance", "dark" if dark else "light")
    page = MainWindowPage(cast(QtBot, _Waiting()), lambda: as_library(library))
    try:
        shown: QWidget = scene.enter(page)
        _process_until(lambda: False, _SETTLE_S)
        return shown.window().grab().toImage()
    finally:
        page.close()
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()


class _Waiting:
    """The part of pytest-qt's `QtBot` that the page of the window uses."""

    TimeoutError = TimeoutError

    def waitUntil(  # noqa: N802 - as in QtBot
        self, condition: Callable[[], bool], timeout: int
    ) -> None:
        if not _process_until(condition, timeout / 1000):
            raise self.TimeoutError

    @contextmanager
    def waitSignal(self, signal: Any) -> Iterator[None]:  # noqa: N802 - as in QtBot
        came: list[bool] = []
        signal.connect(lambda *_: came.append(True))
        yield
        self.waitUntil(lambda: bool(came), PATIENCE_MS)


def _process_until(condition: Callable[[], bool], most_s: float) -> bool:
    end = time.monotonic() + most_s
    while not condition():
        left_ms = int((end - time.monotonic()) * 1000)
        if left_ms <= 0:
            return False
        flags = QEventLoop.ProcessEventsFlag.AllEvents
        QApplication.processEvents(flags, min(left_ms, 50))
        time.sleep(0.005)
    return True


def _overview(pictures: list[tuple[str, QImage]]) -> QImage:
    """All pictures side by side, with their names."""
    rows = -(-len(pictures) // _COLUMNS)
    line = 22
    whole = QImage(
        _COLUMNS * _SMALL.width(), rows * (_SMALL.height() + line), QImage.Format.Format_RGB32
    )
    whole.fill(Qt.GlobalColor.darkGray)
    painter = QPainter(whole)
    for number, (name, image) in enumerate(pictures):
        left = number % _COLUMNS * _SMALL.width()
        top = number // _COLUMNS * (_SMALL.height() + line)
        small = image.scaled(
            _SMALL - QSize(8, 4),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(1.0)
        painter.drawText(QRect(left + 4, top, _SMALL.width(), line), 0, name)
        painter.drawImage(left + 4, top + line, small)
    painter.end()
    return whole


if __name__ == "__main__":
    main()
