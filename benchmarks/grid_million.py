"""The photo grid at a million photos: open, resize, select all, paint while scrolling.

    QT_QPA_PLATFORM=offscreen python -m benchmarks.grid_million [--photos N]

Prints one JSON object. Times are milliseconds on the GUI thread. `frame_ms` is one scroll step with
the thumbnails at hand, until it is on the window; `paint_full_ms` paints the whole view.
"""

import argparse
import json
import os
import platform
import statistics
import time
from collections.abc import Callable
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.bridge import Bridge
from app.itemmodels.photo_model import PhotoModel
from app.views.photo_grid import PhotoGrid
from core.records import PhotoView
from tests.support.fake_library import FakeLibrary

_WIDTH_PX, _HEIGHT_PX = 1600, 1000
_STEP_PX = 60
_STEPS = 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    photos: int = parser.parse_args().photos
    application = QApplication([])
    library = FakeLibrary(photos)
    ids = library.photo_ids(PhotoView())
    library.add_photos(1)
    more_ids = library.photo_ids(PhotoView())
    bridge = Bridge()
    model = PhotoModel(library, bridge)
    grid = PhotoGrid(model)
    grid.resize(_WIDTH_PX, _HEIGHT_PX)
    grid.show()
    _settle(grid)

    def open_grid() -> None:
        model.set_ids(ids)
        grid.viewport().repaint()

    def resize(width: int) -> None:
        grid.resize(width, _HEIGHT_PX)
        grid.viewport().repaint()

    open_ms = _timed(open_grid)
    _settle(grid)
    resize_ms = [_timed(partial(resize, width)) for width in (1100, 1900, 1300, _WIDTH_PX)]
    select_all_ms = _timed(grid.selectAll)
    grid.chosen.clear()
    frame_ms = _scroll(grid)
    paint_full_ms = [_timed(grid.viewport().repaint) for _ in range(_STEPS)]
    insert_ms = _timed(partial(model.set_ids, more_ids))
    result = {
        "benchmark": "grid_million",
        "photos": photos,
        "open_ms": round(open_ms, 2),
        "resize_ms": round(max(resize_ms), 2),
        "select_all_ms": round(select_all_ms, 2),
        "one_more_photo_ms": round(insert_ms, 2),
        "frame_ms": _percentiles(frame_ms),
        "paint_full_ms": _percentiles(paint_full_ms),
        "cells_in_sight": len(grid.visible_ids()),
        "pyside": pyside_version,
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cpus": os.cpu_count(),
    }
    print(json.dumps(result))
    grid.close()
    bridge.close()
    application.quit()


def _scroll(grid: PhotoGrid) -> list[float]:
    """Scroll once to fetch every thumbnail on the way, and once more to take the times."""
    bar = grid.verticalScrollBar()
    start = bar.maximum() // 2
    for value in range(start, start + _STEPS * _STEP_PX, _HEIGHT_PX // 2):
        bar.setValue(value)
        _settle(grid)
    bar.setValue(start)
    _settle(grid)

    def step(value: int) -> None:
        bar.setValue(value)
        QCoreApplication.processEvents()  # what came in sight is painted, and all the rest moved

    return [_timed(partial(step, start + _STEP_PX * number)) for number in range(1, _STEPS + 1)]


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _percentiles(times_ms: list[float]) -> dict[str, float]:
    return {
        "p50": round(statistics.median(times_ms), 2),
        "p99": round(statistics.quantiles(times_ms, n=100)[98], 2),
    }


def _settle(grid: PhotoGrid) -> None:
    """Let the events run until everything in sight has its record and its thumbnail."""
    loop = QEventLoop()
    poll = QTimer()
    poll.setInterval(20)
    model = grid.photos

    def check() -> None:
        ready = all(
            model.known_photo(i) is not None and model.thumbnails.pixmap(i) is not None
            for i in grid.visible_ids()
        )
        if ready and not model.thumbnails.waiting:
            loop.quit()

    poll.timeout.connect(check)
    poll.start()
    loop.exec()
    poll.stop()


if __name__ == "__main__":
    main()
