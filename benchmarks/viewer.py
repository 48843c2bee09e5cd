"""How soon a photo is on the screen, and how smoothly a large one is zoomed. One JSON object.

Usage: python -P benchmarks/viewer.py [--photos 60] [--size 1400x900]

A real engine, real JPEGs of 12 megapixels, the real viewer, drawn offscreen. `next_ms` is the time
from the press of a key to the end of the painting of the next photo's own rendition, which was
fetched before; `jump_ms` the same for one that nobody expected, `jump_first_ms` for its thumbnail.
`large_...` is about a JPEG and a TIFF of 100 megapixels: from the key for single pixels to the
first sharp square and to all in sight, the same after moving on by half a screen, how late the
GUI thread was meanwhile (a timer of 5 ms), and how long it computed itself between two turns of
that timer, which a machine that does other things as well changes little.

The engine's model is a stand-in: nothing here is about searching. What could not be finished is
said in `gave_up`, with all that was measured before, and the program ends with 1.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from array import array
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app import style
from app.bridge import Bridge
from app.views.viewer import Viewer
from benchmarks.big_photos import big_photos
from benchmarks.machine import facts, pss_bytes
from core.errors import CoreError
from core.library import Library
from core.records import PhotoView
from tests.support.running_library import RunningLibrary, is_idle

LARGE_PX = (11_600, 8_700)
PATIENCE_MS = 120_000
TICK_MS = 5


class Painted(QObject):
    """Notes the end of each painting of the viewer's canvas."""

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(viewer)
        self.at_s = 0.0
        self._viewer = viewer
        self._canvas = viewer.canvas
        self._canvas.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)  # this event is before the painting
        return False

    def _note(self) -> None:
        self.at_s = time.perf_counter()


class Lateness(QObject):
    """How late a timer of the GUI thread fires, and how much that thread computes in between."""

    def __init__(self) -> None:
        super().__init__()
        self.most_ms = self.most_busy_ms = 0.0
        self._before_s = self._before_busy_s = 0.0
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.most_ms = self.most_busy_ms = 0.0
        self._before_s, self._before_busy_s = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> dict[str, float]:
        self._timer.stop()
        return {
            "most_late_ms": round(self.most_ms, 1),
            "most_busy_ms": round(self.most_busy_ms, 1),
        }

    def _tick(self) -> None:
        now_s, busy_s = time.perf_counter(), time.thread_time()
        self.most_ms = max(self.most_ms, (now_s - self._before_s) * 1000 - TICK_MS)
        self.most_busy_ms = max(self.most_busy_ms, (busy_s - self._before_busy_s) * 1000)
        self._before_s, self._before_busy_s = now_s, busy_s


class TooSlowError(Exception):
    """Something did not come in time."""


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Let the event loop run until something is so.

    Raises:
        TooSlowError: it did not become so within `PATIENCE_MS`.
    """
    loop = QEventLoop()
    look = QTimer(interval=1)
    look.timeout.connect(lambda: loop.quit() if true() else None)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    look.start()
    loop.exec()
    if not true():
        raise TooSlowError(f"{what} did not come within {PATIENCE_MS / 1000:.0f} s")


def press(viewer: Viewer, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(viewer, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def has_rendition(viewer: Viewer, photo_id: int) -> bool:
    pane = viewer.stage.pane
    return pane.loaders.renditions.has(photo_id, pane.level())


def shows_rendition(viewer: Viewer) -> bool:
    shown = viewer.stage.pane.shown
    return shown is not None and shown.level > 0


def spread(times_ms: list[float]) -> dict[str, float]:
    ordered = sorted(times_ms)
    return {
        "times": len(ordered),
        "p50_ms": round(statistics.median(ordered), 1),
        "p95_ms": round(ordered[min(int(len(ordered) * 0.95), len(ordered) - 1)], 1),
        "most_ms": round(ordered[-1], 1),
    }


def timed(painted: Painted, act: Callable[[], None], done: Callable[[], bool]) -> float:
    """Milliseconds from an action to the end of the first painting after which it is done."""
    painted.at_s = 0.0
    began_s = time.perf_counter()
    act()
    wait_until(lambda: painted.at_s > began_s and done(), "the painting")
    return (painted.at_s - began_s) * 1000


def steps(viewer: Viewer, ids: "array[int]") -> dict[str, object]:
    """One photo after another, each when the next is there; then to photos far away."""
    painted = Painted(viewer)
    viewer.show_photo(ids[0], ids)
    wait_until(lambda: shows_rendition(viewer), "the picture")
    next_ms, jump_ms, first_ms = [], [], []
    for at in range(1, len(ids)):
        wait_until(partial(has_rendition, viewer, ids[at]), "the next picture")
        next_ms.append(
            timed(painted, lambda: press(viewer, Qt.Key.Key_Right), lambda: shows_rendition(viewer))
        )
    most_bytes = viewer.stage.pane.loaders.renditions.used_bytes
    for at in range(0, len(ids) - 1, 7):
        viewer.close_viewer()
        viewer.show_photo(ids[-1], ids)
        wait_until(lambda: shows_rendition(viewer), "the picture")
        first_ms.append(
            timed(
                painted,
                partial(viewer.show_photo, ids[at], ids),
                lambda: viewer.canvas.image is not None,
            )
        )
        wait_until(lambda: shows_rendition(viewer), "the picture")
        jump_ms.append((time.perf_counter() - painted.at_s) * 1000 + first_ms[-1])
    return {
        "next": spread(next_ms),
        "jump_first": spread(first_ms),
        "jump": spread(jump_ms),
        "renditions_mb": round(most_bytes / 1e6, 1),
    }


def zoomed(viewer: Viewer, ids: "array[int]", photo_id: int) -> dict[str, float]:
    """To single pixels of a photo of 100 megapixels, and half a screen on."""
    painted, late = Painted(viewer), Lateness()
    tiles = viewer.stage.pane.loaders.tiles
    viewer.show_photo(photo_id, ids)
    wait_until(lambda: shows_rendition(viewer), "the picture")
    late.start()
    began_s = time.perf_counter()
    press(viewer, Qt.Key.Key_Z)
    wait_until(lambda: tiles.used_bytes > 0, "the first square")
    first_ms = (time.perf_counter() - began_s) * 1000
    wait_until(lambda: tiles.waiting == 0, "the squares in sight")
    all_ms = (time.perf_counter() - began_s) * 1000
    began_s = time.perf_counter()
    for _ in range(20):
        by = QPointF(-viewer.width() / 40, 0)
        timed(painted, partial(viewer.canvas.pan_by, by), lambda: True)
    wait_until(lambda: tiles.waiting == 0, "the squares in sight")
    moved_ms = (time.perf_counter() - began_s) * 1000
    zoom_ms = timed(painted, lambda: press(viewer, Qt.Key.Key_Minus), lambda: True)
    wait_until(lambda: tiles.waiting == 0, "the squares in sight")
    found = {
        "first_tile_ms": round(first_ms, 1),
        "all_tiles_ms": round(all_ms, 1),
        "half_a_screen_on_ms": round(moved_ms, 1),
        "zoom_painted_ms": round(zoom_ms, 1),
        **late.stop(),
        "tiles_mb": round(tiles.used_bytes / 1e6, 1),
    }
    viewer.close_viewer()
    return found


def draw_large(folder: Path) -> None:
    """A JPEG and a TIFF of 100 megapixels."""
    folder.mkdir()
    generator = np.random.default_rng(1)
    coarse = generator.integers(0, 256, (87, 116, 3), dtype=np.uint8)
    large = Image.fromarray(coarse).resize(LARGE_PX, Image.Resampling.BICUBIC)
    large.save(folder / "large.jpg", quality=90)
    large.save(folder / "large.tif")


def indexed(running: RunningLibrary, folder: Path) -> "array[int]":
    """Add a folder, and wait for all of it: the ids of its photos, by name."""
    library = running.library
    before = set(library.photo_ids(PhotoView()))
    photos = sum(1 for _ in folder.iterdir()) + len(before)
    library.add_folder(folder)
    until_s = time.monotonic() + PATIENCE_MS / 1000
    while not is_idle(status := library.status()) or status.photos < photos:
        if time.monotonic() > until_s:
            raise TooSlowError(f"{folder} was not read in time: {status.progress}")
        time.sleep(0.2)
    return array("q", (i for i in library.photo_ids(PhotoView(order="name")) if i not in before))


def worker_mb(library: Library) -> float:
    """Memory of the process that cuts the tiles: the largest child of the engine."""
    import psutil  # noqa: PLC0415 - for this alone

    children = psutil.Process(library.status().pid).children(recursive=True)
    return round(max((pss_bytes(child.pid) for child in children), default=0) / 1e6, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=60)
    parser.add_argument("--size", default="1400x900")
    asked = parser.parse_args()
    width, height = map(int, asked.size.split("x"))
    result: dict[str, object] = {"benchmark": "viewer", "photos": asked.photos, "size": asked.size}
    result |= facts("PySide6-Essentials", "pillow")
    with tempfile.TemporaryDirectory() as where:
        try:
            measure(Path(where), big_photos(asked.photos), QSize(width, height), result)
        except (TooSlowError, CoreError) as error:
            result["gave_up"] = str(error)
    print(json.dumps(result, indent=2))
    sys.exit("gave_up" in result)


def measure(where: Path, photos: Path, size: QSize, result: dict[str, object]) -> None:
    """Put what is measured into `result`, one after another."""
    application = QApplication(["viewer"])
    style.apply(application, Qt.ColorScheme.Dark)
    draw_large(where / "large")
    bridge, window = Bridge(), QWidget()
    running = RunningLibrary(where / "library")
    try:
        ids = indexed(running, photos)
        large = indexed(running, where / "large")
        window.resize(size)
        viewer = Viewer(running.library, bridge, window)
        viewer.resize(size)
        window.show()
        result |= steps(viewer, ids)
        for name, photo_id in zip(("jpeg", "tiff"), large, strict=True):
            result[f"large_{name}"] = zoomed(viewer, large, photo_id)
        result["worker_mb"] = worker_mb(running.library)
    finally:
        window.close()
        running.close()
        bridge.close()


if __name__ == "__main__":
    main()
