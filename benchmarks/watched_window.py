"""The real window, watched from inside its process; started by other benchmarks.

Usage: python -P benchmarks/watched_window.py start|lateness STARTED_NS LIBRARY [FOLDER]

It runs the program's own entry point, and adds a watcher when the window has been made.
STARTED_NS is the monotonic clock just before the process was started. Prints one JSON object.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from app import application
from app.__main__ import main
from app.bridge import Bridge
from app.main_window import MainWindow
from app.opening import Opener
from core.events import Event, ShowWanted, StatusChanged

TICK_MS = 10
LATE_MS = 16
AFTER_MS = 300


class StartWatcher(QObject):
    """Notes when the window becomes usable, then closes it.

    Usable: the grid has painted the first photos with their names and pictures, and a key that
    was pressed in the search box has become text.
    """

    def __init__(self, window: MainWindow, started_ns: int) -> None:
        super().__init__(window)
        self._window = window
        self._started_ns = started_ns
        self.found: dict[str, float] = {"window_made_ms": self._now_ms()}
        window.opened.connect(self._opened)

    def _now_ms(self) -> float:
        return round((time.monotonic_ns() - self._started_ns) / 1e6, 1)

    def _opened(self) -> None:
        desk = self._window.desk
        assert desk is not None
        self.found["listed_ms"] = self._now_ms()
        self.found["photos"] = desk.model.rowCount()
        desk.grid.viewport().installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._painted)  # this event is before the painting
        return False

    def _painted(self) -> None:
        desk = self._window.desk
        assert desk is not None
        if "first_painted_ms" not in self.found:
            self.found["first_painted_ms"] = self._now_ms()
            self._press_key()
        visible = desk.grid.visible_ids()
        complete = bool(visible) and all(
            desk.model.known_photo(photo_id) is not None
            and desk.model.thumbnails.pixmap(photo_id) is not None
            for photo_id in visible
        )
        if complete and "pictures_painted_ms" not in self.found:
            self.found["visible"] = len(visible)
            self.found["pictures_painted_ms"] = self._now_ms()
            self._end()

    def _press_key(self) -> None:
        box = self._window.findChild(QLineEdit, "searchText")
        assert box is not None
        box.textChanged.connect(self._typed)
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QCoreApplication.postEvent(box, key)

    def _typed(self) -> None:
        self.found["typed_ms"] = self._now_ms()
        self._end()

    def _end(self) -> None:
        if {"typed_ms", "pictures_painted_ms"} <= self.found.keys():
            self.found["usable_ms"] = max(self.found["typed_ms"], self.found["pictures_painted_ms"])
            self._window.close()


class LatenessWatcher(QObject):
    """Notes how late a timer of the GUI thread fires while photos are being indexed.

    `own_*` is the processor time of that thread between two ticks: what the window itself is to
    blame for, also on a machine that is busy with something else.
    """

    def __init__(self, window: MainWindow, bridge: Bridge) -> None:
        super().__init__(window)
        self._window = window
        self._before_ns = 0
        self._cpu_before_ns = 0
        self._late_ms: list[float] = []
        self._own_ms: list[float] = []
        self._done = 0
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        bridge.event.connect(self._take)

    @property
    def found(self) -> dict[str, float]:
        late, own = sorted(self._late_ms), sorted(self._own_ms)

        def share(part: float, of: list[float] = late) -> float:
            return round(of[int(len(of) * part)], 2)

        return {
            "ticks": len(late),
            "p50_ms": share(0.5),
            "p95_ms": share(0.95),
            "p99_ms": share(0.99),
            "most_ms": round(late[-1], 2),
            "later_than_16_ms": sum(one > LATE_MS for one in late),
            "own_p99_ms": share(0.99, own),
            "own_most_ms": round(own[-1], 2),
            "photos": self._done,
        }

    def _take(self, event: Event) -> None:
        if not isinstance(event, StatusChanged):
            return
        progress = event.status.progress
        self._done = max(self._done, progress.done)
        if progress.phase == "indexing" and not self._timer.isActive():
            self._before_ns, self._cpu_before_ns = time.monotonic_ns(), time.thread_time_ns()
            self._timer.start()
        if self._timer.isActive() and progress.phase == "idle" and self._done >= progress.total:
            self._timer.stop()
            QTimer.singleShot(AFTER_MS, self._window.close)

    def _tick(self) -> None:
        now_ns, cpu_ns = time.monotonic_ns(), time.thread_time_ns()
        self._late_ms.append(max(0.0, (now_ns - self._before_ns) / 1e6 - TICK_MS))
        self._own_ms.append((cpu_ns - self._cpu_before_ns) / 1e6)
        self._before_ns, self._cpu_before_ns = now_ns, cpu_ns


def run() -> None:
    mode, started, *words = sys.argv[1:]
    watchers: list[StartWatcher | LatenessWatcher] = []
    make: Callable[..., MainWindow] = application.open_window

    def open_watched(
        bridge: Bridge,
        opener: Opener,
        folder: Path | None = None,
        wanted: ShowWanted | None = None,
    ) -> MainWindow:
        window = make(bridge, opener, folder, wanted)
        if mode == "start":
            watchers.append(StartWatcher(window, int(started)))
        else:
            watchers.append(LatenessWatcher(window, bridge))
        return window

    application.open_window = open_watched
    code = main(["--library", *words])
    print(json.dumps(watchers[0].found))
    sys.exit(code)


if __name__ == "__main__":
    run()
