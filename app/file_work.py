"""Work on files that the engine does: shown while it goes on, and told when it has ended."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app import file_operations, file_work_words, operations
from app.notifications import Message
from app.operations import Session
from app.translation import tr
from app.views.file_work_strip import FileWorkStrip
from core.errors import CoreError
from core.events import EngineBack, Event, FileWorkChanged
from core.records import FileWork

_GRACE_MS: Final = 400
"""What ends sooner is told, but gets no row."""

_UNDER_WAY: Final = {"running", "paused"}
_LEADS_OUT: Final = {"copy", "export"}


class FileWorks(QObject):
    """Follows every piece of work, whoever asked for it; tells the end of those of this window."""

    def __init__(self, session: Session, strip: FileWorkStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._strip = strip
        self._works: dict[int, FileWork] = {}
        self._ours: set[int] = set()
        self._told: set[int] = set()
        self._seen: set[int] = set()
        self._grace = QTimer(self, singleShot=True, interval=_GRACE_MS)
        self._grace.timeout.connect(self._show)
        session.bridge.event.connect(self._take_event)
        strip.pause_wanted.connect(
            lambda work, paused: file_operations.pause(session, work, paused=paused)
        )
        strip.cancel_wanted.connect(lambda work: file_operations.cancel(session, work))
        strip.closed.connect(self._close)

    def start(self) -> None:
        """Find out what is under way already."""
        self._read()

    def stop(self) -> None:
        self._grace.stop()

    def begun(self, work: FileWork) -> None:
        """The engine has begun with something that was asked for in this window."""
        self._ours.add(work.id)
        # It may have ended before this answer came.
        self._works.setdefault(work.id, work)
        self._look_at(self._works[work.id])

    def _read(self) -> None:
        self._session.bridge.read(
            self._session.library.file_work, self._take_all, _ignore, key="file-work"
        )

    def _take_all(self, works: list[FileWork]) -> None:
        """All that is under way; what has ended long ago is not told again."""
        for work in works:
            if work.state in _UNDER_WAY or work.id in self._works:
                self._take(work)

    def _take_event(self, event: Event) -> None:
        if isinstance(event, FileWorkChanged):
            self._take(event.work)
        elif isinstance(event, EngineBack):
            self._works = {i: w for i, w in self._works.items() if w.state not in _UNDER_WAY}
            self._show()
            self._read()

    def _take(self, work: FileWork) -> None:
        self._works[work.id] = work
        self._look_at(work)

    def _look_at(self, work: FileWork) -> None:
        if work.state not in _UNDER_WAY:
            self._end(work)
        if work.id in self._seen or work.state not in _UNDER_WAY:
            self._show()
        elif not self._grace.isActive():
            self._grace.start()

    def _end(self, work: FileWork) -> None:
        if work.id not in self._ours or work.id in self._told:
            return
        self._told.add(work.id)
        session, text = self._session, file_work_words.outcome(work)
        hint = file_work_words.problems(work)
        if work.step_id and work.kind != "empty":
            session.undoing.made_step(work.step_id, text, hint)
        elif work.kind in _LEADS_OUT and work.target:
            show = partial(operations.show_directory, session, work.target)
            session.notifications.post(
                Message("info", text, hint, tr("Show the folder"), show, key=f"work-{work.id}")
            )
        else:
            session.notifications.tell(text, hint, key=f"work-{work.id}")

    def _show(self) -> None:
        shown = [w for w in self._works.values() if w.state in _UNDER_WAY or w.failed]
        self._seen.update(work.id for work in shown)
        self._strip.show_works(shown)

    def _close(self, work_id: int) -> None:
        self._works.pop(work_id, None)
        self._show()


def _ignore(_: CoreError) -> None:
    """Without an engine nothing is under way; that it is away is told elsewhere."""
