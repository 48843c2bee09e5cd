"""Keeps the health page up to date while it is shown, and carries out what is asked of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app import external, operations, upkeep
from app.asking import Asking
from app.choosing import Choosing
from app.health_words import Known, clear_words, forget_words, look_of, report_of
from app.operations import Session
from app.views.health_page import HealthPage
from core.errors import CoreError
from core.paths import display_name
from core.records import (
    Check,
    Failure,
    FailureGroup,
    Folder,
    FolderId,
    Health,
    MissingPhoto,
    MissingReport,
    PhotoId,
    Status,
)

_PAUSE_MS = 1000
_MOST_LISTED = 1000

_Found = tuple[dict[str, object], list[MissingPhoto]]
"""Fields of `Known` that the catalog gives, and the list of missing photos if it is shown."""


class Checkup(QObject):
    """Reads health at most once a second, and only while its page is shown.

    Signals:
        add_folder_wanted, problems_wanted, pause_wanted: A button of the page was pressed.
    """

    add_folder_wanted = Signal()
    problems_wanted = Signal()
    pause_wanted = Signal()

    def __init__(self, session: Session, page: HealthPage, asking: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._asking = asking
        self._known = Known()
        self._shown = False
        self._out = False
        self._stale = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read_if_stale)
        page.wanted.connect(self._do)
        self._choosing = Choosing(session, (page.when_to_work, page.disk_room), self)
        self._choosing.changed.connect(self.refresh)
        self._verbs = self._make_verbs()

    # ---- what the window tells
    def set_shown(self, shown: bool) -> None:
        """The page is shown from now on, or is not."""
        self._shown = shown
        if shown:
            self._page.show_look(look_of(self._known))
            self.refresh()
        else:
            self._pause.stop()

    def set_folders(self, folders: Sequence[Folder]) -> None:
        self._know(folders=tuple(folders))

    def take_status(self, status: Status) -> None:
        """The engine told how it stands: what follows from that shows at once."""
        self._know(status=status, folders=status.folders or self._known.folders, away="")
        self.refresh()

    def lost(self, reason: str) -> None:
        """The engine went away; what the catalog knows stays."""
        words = reason or "The engine does not answer."
        self._know(
            status=None,
            away=f"{words} It is started again by itself. What the library itself knows is shown.",
        )

    def back(self) -> None:
        """The engine answers again."""
        self._know(away="")
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

    # ---- reading
    def _read_if_stale(self) -> None:
        if not self._shown or not self._stale or self._out:
            return
        self._stale = False
        self._out = True
        self._pause.start()
        library, bridge = self._session.library, self._session.bridge
        bridge.read(library.health, self._take_health, self._take_failed_health, key="health")
        bridge.read(self._read_catalog, self._take_catalog, key="health-catalog")
        self._choosing.read()

    def _take_health(self, health: Health) -> None:
        self._out = False
        folders = health.status.folders or self._known.folders
        self._know(health=health, status=health.status, folders=folders, away="")
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
        listed = library.missing(_MOST_LISTED) if self._known.missing_listed else []
        facts: dict[str, object] = {
            "folders": tuple(library.folders()),
            "removed": tuple(library.removed_folders()),
            "exclusions": tuple(library.exclusions()),
            "missing": library.missing_report(),
            "purges": tuple(library.purges()),
        }
        if self._known.health is None:
            facts["failures"] = _grouped(library.failures(_MOST_LISTED))
        return facts, listed

    def _take_catalog(self, found: _Found) -> None:
        facts, listed = found
        self._know(**facts)
        if self._known.missing_listed:
            self._page.missing.show_missing(listed)

    def _know(self, **changes: object) -> None:
        self._known = replace(self._known, **changes)  # type: ignore[arg-type]  # fields of Known
        if self._shown:
            self._page.show_look(look_of(self._known))

    # ---- what the user does
    def _make_verbs(self) -> dict[tuple[str, str], Callable[[str], None]]:
        session = self._session
        return {
            ("folders", "add"): lambda _: self.add_folder_wanted.emit(),
            ("folders", "scan_all"): lambda _: operations.scan(session),
            ("folders", "scan"): lambda key: operations.scan(session, [FolderId(int(key))]),
            ("folders", "relocate"): self._with_folder(self.relocate),
            ("folders", "remove"): self._with_folder(partial(operations.remove_folder, session)),
            ("folders", "restore"): self._restore,
            ("work", "pause"): lambda _: self.pause_wanted.emit(),
            ("problems", "retry"): lambda key: upkeep.retry_reason(session, key),
            ("problems", "retry_all"): lambda _: operations.retry(session),
            ("problems", "show"): lambda _: self.problems_wanted.emit(),
            ("missing", "list"): self._turn_list,
            ("missing", "forget_chosen"): self._forget_chosen,
            ("missing", "forget_all"): lambda _: self._forget(None),
            ("missing", "bring_back"): lambda key: upkeep.bring_back(
                session, float(key), self.refresh
            ),
            ("exclusions", "exclude"): lambda _: self.leave_out(None),
            ("exclusions", "include"): self._include,
            ("disk", "clear"): self._clear,
            ("backups", "back_up"): self._back_up,
            ("check", "check"): self._check,
            ("log", "save"): self._save_logs,
        }

    def relocate(self, folder: Folder) -> None:
        """Ask where a folder is now."""
        self._asking.for_directory(
            f"Where is “{display_name(folder.path)}” now?",
            str(Path(external.native(folder.path)).parent),
            partial(upkeep.relocate, self._session, folder),
        )

    def leave_out(self, folder_id: FolderId | None) -> None:
        """Ask what is to be left out."""

        def then(pattern: str, where: FolderId | None) -> None:
            upkeep.exclude(self._session, pattern, where, self.refresh)

        self._asking.for_exclusion(self._known.folders, folder_id, then)

    def _do(self, section: str, verb: str, key: str) -> None:
        self._verbs[section, verb](key)

    def _with_folder(self, verb: Callable[[Folder], None]) -> Callable[[str], None]:
        def find(key: str) -> None:
            for folder in self._known.folders:
                if str(folder.id) == key:
                    verb(folder)

        return find

    def _restore(self, key: str) -> None:
        folder_id = FolderId(int(key.removeprefix("removed-")))
        upkeep.restore_folder(self._session, folder_id, self.refresh)

    def _turn_list(self, _: str) -> None:
        self._know(missing_listed=not self._known.missing_listed)
        bridge = self._session.bridge
        bridge.read(self._read_catalog, self._take_catalog, key="health-catalog")

    def _forget_chosen(self, _: str) -> None:
        chosen = self._page.missing.chosen()
        if chosen:
            self._forget(chosen)
        else:
            self._session.notifications.tell("Select the photos to forget first.")

    def _forget(self, photo_ids: list[PhotoId] | None) -> None:
        def ask(report: MissingReport) -> None:
            question, words, button, examples = forget_words(report)
            then = partial(upkeep.forget_missing, self._session, photo_ids, self.refresh)
            self._asking.to_confirm(question, words, button, then, examples)

        upkeep.report_missing(self._session, photo_ids, ask)

    def _include(self, key: str) -> None:
        for exclusion in self._known.exclusions:
            if str(exclusion.id) == key:
                upkeep.include(self._session, exclusion, self.refresh)

    def _clear(self, key: str) -> None:
        health = self._known.health
        for use in () if health is None else health.disk:
            if use.part == key:
                question, words, button = clear_words(use)
                then = partial(upkeep.clear, self._session, use.part, self.refresh)
                self._asking.to_confirm(question, words, button, then)

    def _back_up(self, _: str) -> None:
        self._asking.for_target(
            "Back up the library",
            f"photosift-{datetime.now().astimezone():%Y-%m-%d}.db",
            "Backups (*.db)",
            lambda target: upkeep.back_up(self._session, target, self.refresh),
        )

    def _check(self, _: str) -> None:
        self._know(checking=True)
        upkeep.check(self._session, self._take_checks, self._take_failed_check)

    def _take_checks(self, checks: list[Check]) -> None:
        self._know(checks=tuple(checks), checking=False)
        self.refresh()

    def _take_failed_check(self, error: CoreError) -> None:
        self._know(checking=False)
        self._session.notifications.fail(error)

    def _save_logs(self, _: str) -> None:
        masked, report = self._page.logs_masked, report_of(self._known.checks or ())
        self._asking.for_target(
            "Save logs",
            f"photosift-logs-{datetime.now().astimezone():%Y-%m-%d}.zip",
            "Archives (*.zip)",
            lambda target: upkeep.export_logs(self._session, target, report, masked=masked),
        )


def _grouped(failures: Sequence[Failure]) -> tuple[FailureGroup, ...]:
    """As the engine groups them: by reason, with the words of the latest."""
    groups: dict[str, FailureGroup] = {}
    for failure in sorted(failures, key=lambda failure: failure.at_utc):
        before = groups.get(failure.reason)
        photos = 1 if before is None else before.photos + 1
        groups[failure.reason] = FailureGroup(failure.reason, failure.message, photos)
    return tuple(sorted(groups.values(), key=lambda group: -group.photos))
