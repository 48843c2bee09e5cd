"""Browsing a large library in the window: first pages, whole lists, frames, memory.

Usage: python -P benchmarks/window_million.py [--photos 1000000] [--rounds 3] [--keep FOLDER]

The middle of the window (header, filters, grid, scrubber) over the made-up catalog of
`views_million`, drawn offscreen, without an engine. Prints one JSON object. For every switch of
order, grouping, filter or place: `first_ms` until the first photos are painted, `whole_ms` until
all are listed, and `late_ms`, the longest that the GUI thread was kept from its events meanwhile.
`frame_ms` is one scroll step until it is on the window, among sections by day with thumbnails
at hand.

What ends in `_cpu_ms` is time of the processor instead, which other programs change less:
`first_cpu_ms` of the whole process, the others of the GUI thread alone.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEventLoop, QRect, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from app import style
from app.actions import Actions
from app.bridge import Bridge
from app.browsing import Browsing
from app.itemmodels.photo_model import PhotoModel
from app.listing import Listing
from app.notifications import Notifications
from app.opening import read_first_look
from app.operations import Session
from app.views.browser import Browser
from app.views.photo_grid import PhotoGrid
from benchmarks.machine import facts
from core import memory
from core.library import Library
from core.records import FolderId, PhotoFilter, PhotoView

WIDTH_PX, HEIGHT_PX = 1600, 1000
STEP_PX = 60
STEPS = 200
TICK_MS = 1


class Window:
    """The middle of the window, and a clock."""

    def __init__(self, library: Library) -> None:
        self.bridge = Bridge()
        self.window = QMainWindow()
        opened = read_first_look(lambda: library)
        session = Session(library, self.bridge, Notifications(self.window))
        self.model = PhotoModel(library, self.bridge)
        self.grid = PhotoGrid(self.model)
        self.browser = Browser(self.grid)
        self.listing = Listing(session, self.model, lambda: False, self.browser)
        self.listing.starting.connect(self.grid.start_over)
        actions = Actions(self.window)
        self.browsing = Browsing(session, actions, self.browser, self.listing, opened)
        self.window.setCentralWidget(self.browser)
        self.window.resize(WIDTH_PX, HEIGHT_PX)
        self.window.show()

    def wait(self, done: Callable[[], bool]) -> tuple[float, float]:
        """Until it is so; gives the longest pause between two events, and the most work (ms)."""
        loop = QEventLoop()
        timer = QTimer()
        timer.setInterval(TICK_MS)
        last, longest = time.perf_counter(), 0.0
        worked, most = time.thread_time(), 0.0

        def tick() -> None:
            nonlocal last, longest, worked, most
            now, work = time.perf_counter(), time.thread_time()
            longest, last = max(longest, now - last), now
            most, worked = max(most, work - worked), work
            if done():
                loop.quit()

        timer.timeout.connect(tick)
        timer.start()
        loop.exec()
        return longest * 1000, most * 1000

    def switch(self, act: Callable[[], None]) -> dict[str, float]:
        """Do what changes the list, and take the times."""
        listing = self.listing
        seen: list[tuple[float, float]] = []
        wholes: list[float] = []

        def changed() -> None:
            if not seen:
                self.grid.viewport().repaint()
                seen.append((time.perf_counter(), time.process_time()))
            if listing.whole:
                wholes.append(time.perf_counter())

        listing.changed.connect(changed)
        start, worked = time.perf_counter(), time.process_time()
        act()
        late_ms, late_cpu_ms = self.wait(lambda: bool(wholes))
        listing.changed.disconnect(changed)
        return {
            "first_ms": (seen[0][0] - start) * 1000,
            "first_cpu_ms": (seen[0][1] - worked) * 1000,
            "whole_ms": (wholes[0] - start) * 1000,
            "late_ms": late_ms,
            "late_cpu_ms": late_cpu_ms,
        }

    def settle(self) -> None:
        """Until all in sight has its record, and its thumbnail where it has one."""
        thumbs = self.model.thumbnails
        self.wait(
            lambda: (
                not thumbs.waiting
                and all(self.model.known_photo(i) is not None for i in self.grid.visible_ids())
            )
        )


def switches(window: Window) -> dict[str, Callable[[], None]]:
    browsing, header = window.browsing, window.browser.header
    orders = ("oldest", "name", "path", "largest", "smallest", "rating", "added", "newest")
    found: dict[str, Callable[[], None]] = {
        f"order {order}": partial(header.order_chosen.emit, order) for order in orders
    }
    for grouping in ("month", "directory", "camera", "day"):
        found[f"group {grouping}"] = partial(header.grouping_chosen.emit, grouping)
    conditions = {
        "stars": PhotoFilter(min_rating=3),
        "landscape": PhotoFilter(orientation="landscape"),
        "raw": PhotoFilter(formats=("RAW",)),
        "place": PhotoFilter(has_place=True),
        "camera": PhotoFilter(camera="Maker Model 7"),
        "none": PhotoFilter(),
    }
    for name, wanted in conditions.items():
        found[f"filter {name}"] = partial(browsing.narrow, wanted)
    found["folder"] = partial(browsing.choose, PhotoView(FolderId(2)))
    found["all"] = partial(browsing.choose, PhotoView())
    found["tag"] = partial(browsing.choose, PhotoView(filter=PhotoFilter(tag_ids=(1,))))
    found["all again"] = partial(browsing.choose, PhotoView())
    return found


def frames(window: Window) -> dict[str, dict[str, float]]:
    """Scroll once to fetch every thumbnail on the way, and once more to take the times."""
    bar = window.grid.verticalScrollBar()
    for value in range(0, STEPS * STEP_PX, HEIGHT_PX // 2):
        bar.setValue(value)
        window.settle()
    bar.setValue(0)
    window.settle()

    def step(value: int) -> None:
        bar.setValue(value)
        QCoreApplication.processEvents()  # what came in sight is painted, and all the rest moved

    wall, work = [], []
    for number in range(1, STEPS + 1):
        start, worked = time.perf_counter(), time.thread_time()
        step(STEP_PX * number)
        wall.append((time.perf_counter() - start) * 1000)
        work.append((time.thread_time() - worked) * 1000)
    return {"frame_ms": percentiles(wall), "frame_cpu_ms": percentiles(work)}


def percentiles(times: list[float]) -> dict[str, float]:
    return {
        "p50": round(statistics.median(times), 2),
        "p99": round(statistics.quantiles(times, n=100)[98], 2),
    }


def choosing(window: Window) -> dict[str, float]:
    """Selections over the whole list."""
    grid = window.grid
    layout = grid.grid_layout
    first = layout.rect(0)
    band = QRect(first.left(), 0, first.width() * 3, min(layout.height, 200_000))
    grid.chosen.select_only(0)
    return {
        "shift_to_the_end": timed(partial(grid.chosen.extend_to, layout.count - 1)),
        "ids_of_all": timed(grid.selected_ids),
        "band_of_200000_px": timed(lambda: grid.chosen.select_runs(layout.runs_in(band))),
        "lay_out": timed(partial(grid.set_thumbnail_size, grid.thumbnail_size + 8)),
    }


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return round((time.perf_counter() - start) * 1000, 2)


def memory_mb(field: str = "VmRSS") -> float:
    """Of this process, in MB as the kernel counts them."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    (line,) = (line for line in lines if line.startswith(f"{field}:"))
    return round(int(line.split()[1]) / 1024, 1)


def make(library: Path, count: int) -> None:
    """In a process of its own, for it takes memory that is not the window's."""
    program = Path(__file__).with_name("window_library.py")
    command = [sys.executable, "-P", str(program), str(library), str(count)]
    subprocess.run(command, check=True, timeout=1800)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    with ExitStack() as stack:
        where = asked.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        library = where / "library"
        if not library.exists():
            library.mkdir(parents=True)
            make(library, asked.photos)
        print(json.dumps(measured(library, asked), indent=2))


def measured(library: Path, asked: argparse.Namespace) -> dict[str, Any]:
    memory.keep_little()  # as the program does
    application = QApplication([])
    style.apply(application)
    result: dict[str, Any] = {"benchmark": "window_million", "photos": asked.photos}
    result |= facts("PySide6-Essentials")
    with Library(library, client_name="benchmark") as attached:
        window = Window(attached)
        window.wait(lambda: window.listing.whole)
        result["listed"] = len(window.model.ids)
        rounds = [
            {name: window.switch(act) for name, act in switches(window).items()}
            for _ in range(asked.rounds)
        ]
        result["switches"] = {
            name: {
                key: round(statistics.median(one[name][key] for one in rounds), 1)
                for key in rounds[0][name]
            }
            for name in rounds[0]
        }
        for key in ("first_ms", "first_cpu_ms", "late_ms", "late_cpu_ms"):
            every = [one[key] for found in rounds for one in found.values()]
            result[f"{key}_p95"] = round(statistics.quantiles(every, n=20)[18], 1)
            result[f"{key}_most"] = round(max(every), 1)
        result |= frames(window)
        result["choosing_ms"] = choosing(window)
        result["memory_mb"] = memory_mb()
        result["most_memory_mb"] = memory_mb("VmHWM")
        window.listing.stop()
        window.window.close()
        window.bridge.close()
    application.quit()
    return result


if __name__ == "__main__":
    main()
