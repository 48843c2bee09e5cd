"""Carries out what is asked for on the health page."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import external, operations, upkeep
from app.asking import Asking
from app.checkup import Checkup
from app.library_words import clear_words, report_of
from app.operations import Session
from app.photo_words import forget_words
from app.translation import tr
from app.views.health_page import HealthPage
from core.paths import display_name
from core.records import Check, DiskPart, Folder, FolderId, MissingReport, PhotoId


class HealthVerbs(QObject):
    """One method per button of the health page.

    Signals:
        add_folder_wanted, problems_wanted, pause_wanted: What the window does itself.
    """

    add_folder_wanted = Signal()
    problems_wanted = Signal()
    pause_wanted = Signal()

    def __init__(
        self,
        session: Session,
        page: HealthPage,
        asking: Asking,
        checkup: Checkup,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._asking = asking
        self._checkup = checkup
        self._verbs = self._make_verbs()
        page.wanted.connect(self._do)

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
            ("missing", "bring_back"): self._bring_back,
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
            tr("Where is “{folder}” now?", folder=display_name(folder.path)),
            str(Path(external.native(folder.path)).parent),
            partial(upkeep.relocate, self._session, folder),
        )

    def leave_out(self, folder_id: FolderId | None) -> None:
        """Ask what is to be left out."""

        def then(pattern: str, where: FolderId | None) -> None:
            ended = self._checkup.begin("exclusions", "exclude")
            upkeep.exclude(self._session, pattern, where, ended)

        self._asking.for_exclusion(self._checkup.known.folders, folder_id, then)

    def _do(self, section: str, verb: str, key: str) -> None:
        self._verbs[section, verb](key)

    def _with_folder(self, verb: Callable[[Folder], None]) -> Callable[[str], None]:
        def find(key: str) -> None:
            for folder in self._checkup.known.folders:
                if str(folder.id) == key:
                    verb(folder)

        return find

    def _restore(self, key: str) -> None:
        folder_id = FolderId(int(key.removeprefix("removed-")))
        ended = self._checkup.begin("folders", "restore", key)
        upkeep.restore_folder(self._session, folder_id, ended)

    def _turn_list(self, _: str) -> None:
        self._checkup.list_missing(listed=not self._checkup.known.missing_listed)

    def _bring_back(self, key: str) -> None:
        ended = self._checkup.begin("missing", "bring_back", key)
        upkeep.bring_back(self._session, float(key), ended)

    def _forget_chosen(self, _: str) -> None:
        self._forget(self._page.missing.chosen())

    def _forget(self, photo_ids: list[PhotoId] | None) -> None:
        def ask(report: MissingReport) -> None:
            question, words, button, examples = forget_words(report)
            self._asking.to_confirm(question, words, button, forget, examples)

        def forget() -> None:
            verb = "forget_all" if photo_ids is None else "forget_chosen"
            ended = self._checkup.begin("missing", verb)
            upkeep.forget_missing(self._session, photo_ids, ended)

        upkeep.report_missing(self._session, photo_ids, ask)

    def _include(self, key: str) -> None:
        for exclusion in self._checkup.known.exclusions:
            if str(exclusion.id) == key:
                ended = self._checkup.begin("exclusions", "include", key)
                upkeep.include(self._session, exclusion, ended)

    def _clear(self, key: str) -> None:
        health = self._checkup.known.health
        for use in () if health is None else health.disk:
            if use.part == key:
                question, words, button = clear_words(use)
                self._asking.to_confirm(
                    question, words, button, partial(self._clear_part, use.part)
                )

    def _clear_part(self, part: DiskPart) -> None:
        upkeep.clear(self._session, part, self._checkup.begin("disk", "clear", part))

    def _back_up(self, _: str) -> None:
        def back_up(target: Path) -> None:
            ended = self._checkup.begin("backups", "back_up")
            upkeep.back_up(self._session, target, ended)

        self._asking.for_target(
            tr("Back up the library"), f"photosift-{_today()}.db", tr("Backups (*.db)"), back_up
        )

    def _check(self, _: str) -> None:
        def checked(checks: list[Check]) -> None:
            self._checkup.know(checks=tuple(checks))

        upkeep.check(self._session, checked, self._checkup.begin("check", "check"))

    def _save_logs(self, _: str) -> None:
        masked = self._page.logs_masked
        report = report_of(self._checkup.known.checks or ())

        def save(target: Path) -> None:
            ended = self._checkup.begin("log", "save")
            upkeep.export_logs(self._session, target, report, ended, masked=masked)

        self._asking.for_target(
            tr("Save logs"), f"photosift-logs-{_today()}.zip", tr("Archives (*.zip)"), save
        )


def _today() -> str:
    return f"{datetime.now().astimezone():%Y-%m-%d}"
