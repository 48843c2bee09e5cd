"""Keeps the health page up to date while it is shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from app.choosing import Choosing
from app.core_words import told
from app.health_words import look_of
from app.known_health import MOST_MISSING_LISTED, Known
from app.operations import Session
from app.translation import tr
from app.views.health_page import HealthPage
from core.errors import CoreError
from core.records import Failure, FailureGroup, Folder, Health, MissingPhoto, Status

_PAUSE_MS = 1000
_PULSE_MS = 15_000

_Found = tuple[dict[str, object], list[MissingPhoto]]
"""Fields of `Known` that the catalog gives, and the list of missing photos if it is shown."""


class Checkup(QObject):
    """Reads health at most once a second, and only while its page is shown.

    Attributes:
        known: The latest.
    """

    def __init__(self, session: Session, page: HealthPage, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self.known = Known()
        self._shown = False
        self._out = False
        self._stale = False
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.setObjectName("healthPause")
        self._pause.timeout.connect(self._read_if_stale)
        # Not everything that the page shows has an event.
        self._pulse = QTimer(self, interval=_PULSE_MS)
        self._pulse.setObjectName("healthPulse")
        self._pulse.timeout.connect(self.refresh)
        page.missing.itemSelectionChanged.connect(self._count_chosen)
        self._choosing = Choosing(session, (page.when_to_work, page.disk_room), self)
        self._choosing.changed.connect(self.refresh)

    # ---- what the window tells
    def set_shown(self, shown: bool) -> None:
        """The page is shown from now on, or is not."""
        self._shown = shown
        if shown:
            self._page.show_look(look_of(self.known))
            self.refresh()
            self._pulse.start()
        else:
            self._pause.stop()
            self._pulse.stop()

    def set_folders(self, folders: Sequence[Folder]) -> None:
        self.know(folders=tuple(folders))

    def take_status(self, status: Status) -> None:
        """The engine told how it stands: what follows from that shows at once."""
        self.know(status=status, folders=status.folders or self.known.folders, away="")
        self.refresh()

    def lost(self, reason: str) -> None:
        """The engine went away; what the catalog knows stays."""
        words = told(reason) or tr("The engine does not answer; it is started again by itself.")
        self.know(
            status=None,
            away=tr("{words} What the library itself knows is shown meanwhile.", words=words),
        )

    def back(self) -> None:
        """The engine answers again."""
        self.know(away="")
        self.refresh()

    def refresh(self) -> None:
        """Read again, now or when the pause is over."""
        self._stale = True
        if not self._pause.isActive():
            self._read_if_stale()

    def stop(self) -> None:
        """Ask for nothing more; the window closes."""
        self._shown = False
        self._pause.stop()
        self._pulse.stop()

    # ---- what the user's verbs tell
    def know(self, **changes: object) -> None:
        """Fields of `Known` that changed; they show at once."""
        self.known = replace(self.known, **changes)  # type: ignore[arg-type]  # fields of Known
        if self._shown:
            self._page.show_look(look_of(self.known))

    def begin(self, section: str, verb: str, key: str = "") -> Callable[[], None]:
        """What a button stands for is being done from now on.

        Returns:
            To be called when it is over, however it ended.
        """
        button = (section, verb, key)
        self.know(busy=self.known.busy | {button})

        def ended() -> None:
            self.know(busy=self.known.busy - {button})
            self.refresh()

        return ended

    def list_missing(self, *, listed: bool) -> None:
        """Open or close the list of missing photos."""
        self.know(missing_listed=listed)
        self._read_lists()

    # ---- reading
    def _read_if_stale(self) -> None:
        if not self._shown or not self._stale or self._out:
            return
        self._stale = False
        self._out = True
        self._pause.start()
        library, bridge = self._session.library, self._session.bridge
        bridge.read(library.health, self._take_health, self._take_failed_health, key="health")
        self._read_lists()
        self._choosing.read()

    def _read_lists(self) -> None:
        self._session.bridge.read(
            self._read_catalog,
            self._take_catalog,
            self._take_failed_catalog,
            key="health-catalog",
        )

    def _take_health(self, health: Health) -> None:
        self._out = False
        folders = health.status.folders or self.known.folders
        self.know(health=health, status=health.status, folders=folders, away="")
        self._go_on()

    def _take_failed_health(self, error: CoreError) -> None:
        self._out = False
        self.lost(error.message)
        self._go_on()

    def _go_on(self) -> None:
        if self._stale and not self._pause.isActive():
            self._read_if_stale()

    def _read_catalog(self) -> _Found:
        library = self._session.library
        listed = library.missing(MOST_MISSING_LISTED) if self.known.missing_listed else []
        facts: dict[str, object] = {
            "folders": tuple(library.folders()),
            "removed": tuple(library.removed_folders()),
            "exclusions": tuple(library.exclusions()),
            "missing": library.missing_report(),
            "purges": tuple(library.purges()),
        }
        if self.known.health is None:
            facts["failures"] = _grouped(library.failures(MOST_MISSING_LISTED))
        return facts, listed

    def _take_catalog(self, found: _Found) -> None:
        facts, listed = found
        self._told = ""
        self.know(**facts)
        if self.known.missing_listed:
            self._page.missing.show_missing(listed)

    def _take_failed_catalog(self, error: CoreError) -> None:
        # Once: it is read again and again.
        if error.message != self._told:
            self._told = error.message
            self._session.notifications.fail(error)

    def _count_chosen(self) -> None:
        self.know(missing_chosen=len(self._page.missing.selectionModel().selectedRows()))


def _grouped(failures: Sequence[Failure]) -> tuple[FailureGroup, ...]:
    """As the engine groups them: by reason, with the words of the latest."""
    groups: dict[str, FailureGroup] = {}
    for failure in sorted(failures, key=lambda failure: failure.at_utc):
        before = groups.get(failure.reason)
        photos = 1 if before is None else before.photos + 1
        groups[failure.reason] = FailureGroup(failure.reason, failure.message, photos)
    return tuple(sorted(groups.values(), key=lambda group: -group.photos))
