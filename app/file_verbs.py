"""What is done with the files of the selected photos: each verb asks what is left open."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app import file_operations, printing, programs
from app.dialogs.dates import DatesDialog
from app.dialogs.export import ExportDialog, options_as_text, options_of_text
from app.dialogs.open_with import OpenWithDialog
from app.dialogs.print import PrintDialog
from app.dialogs.rename import USUAL_PATTERN, RenameDialog
from app.operations import keep_setting
from app.photo_tools import PhotoTools
from app.printing import PageLook, Printed
from app.programs import Program
from app.translation import tr, trn
from core.errors import CoreError
from core.library import LibraryLike
from core.records import DateShift, ExportOptions

COPY_TARGET: Final = "copy_target"
MOVE_TARGET: Final = "move_target"
EXPORT_TARGET: Final = "export_target"
EXPORT_OPTIONS: Final = "export_options"
RENAME_PATTERN: Final = "rename_pattern"
RECENT_PROGRAMS: Final = "recent_programs"
_MOST_PROGRAMS: Final = 5
_MOST_OPENED: Final = 100


class FileVerbs(QObject):
    """Connects the actions on files with their dialogs."""

    def __init__(self, tools: PhotoTools, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._session = tools.session
        self._photos = tools.photos
        self._asking = tools.asking
        self._begun = tools.works.begun
        self._window = window
        self._look = PageLook()
        for name, verb in (
            ("open_with", self._open_with),
            ("copy_to", self._copy_to),
            ("move_to", self._move_to),
            ("rename", self._rename),
            ("set_dates", self._set_dates),
            ("export", self._export),
            ("print", self._print),
        ):
            tools.actions[name].triggered.connect(verb)

    # ---- copy and move
    def _copy_to(self) -> None:
        ids = self._photos.ids()
        title = trn("Copy {n} photo to", "Copy {n} photos to", len(ids))
        self._ask_directory(COPY_TARGET, title, partial(self._copy, ids))

    def _copy(self, ids: Sequence[int], target: Path) -> None:
        file_operations.copy(self._session, ids, target, self._begun)

    def _move_to(self) -> None:
        ids = self._photos.ids()
        title = trn("Move {n} photo to", "Move {n} photos to", len(ids))
        self._ask_directory(MOVE_TARGET, title, partial(self._look_at_target, ids))

    def _look_at_target(self, ids: Sequence[int], target: Path) -> None:
        done = partial(self._move, ids, target)
        file_operations.is_in_library(self._session, target, done)

    def _move(self, ids: Sequence[int], target: Path, inside: bool) -> None:
        move = partial(file_operations.move, self._session, ids, target, self._begun)
        if inside:
            move()
            return
        n = len(ids)
        self._asking.to_confirm(
            trn("Move {n} photo out of the library?", "Move {n} photos out of the library?", n),
            tr(
                "“{place}” is in no folder of the library: photos that are moved there are not "
                "listed any more. They keep their tags if that folder is added, and undo "
                "brings them back.",
                place=target.name,
            ),
            trn("Move {n} photo", "Move {n} photos", n),
            move,
        )

    def _ask_directory(self, setting: str, title: str, then: Callable[[Path], None]) -> None:
        session = self._session

        def chosen(path: Path) -> None:
            keep_setting(session, setting, str(path))
            then(path)

        def ask(start: str) -> None:
            self._asking.for_directory(title, start, chosen)

        session.bridge.read(partial(_kept_place, session.library, setting), ask, key="kept-place")

    # ---- names and dates
    def _rename(self) -> None:
        ids = self._photos.ids()
        library = self._session.library

        def ask(pattern: str) -> None:
            dialog = RenameDialog(len(ids), pattern, self._window)
            dialog.preview_wanted.connect(
                lambda wanted: file_operations.preview_names(
                    self._session, ids, wanted, dialog.show_preview, dialog.show_trouble
                )
            )
            dialog.agreed.connect(lambda wanted: self._give_names(ids, wanted))
            self._asking.show(dialog)
            dialog.start()

        work = partial(library.setting, RENAME_PATTERN, USUAL_PATTERN)
        self._session.bridge.read(work, ask, key="kept-pattern")

    def _give_names(self, ids: Sequence[int], pattern: str) -> None:
        keep_setting(self._session, RENAME_PATTERN, pattern)
        file_operations.rename(self._session, ids, pattern, self._begun)

    def _set_dates(self) -> None:
        ids = self._photos.ids()
        dialog = DatesDialog(len(ids), self._window)
        dialog.agreed.connect(partial(self._shift, ids))
        file_operations.date_range(self._session, ids, dialog.show_range)
        self._asking.show(dialog)

    def _shift(self, ids: Sequence[int], shift: DateShift) -> None:
        file_operations.shift_dates(self._session, ids, shift)

    # ---- export
    def _export(self) -> None:
        ids = self._photos.ids()
        library = self._session.library

        def work() -> tuple[Path, ExportOptions, str]:
            target = Path(_kept_place(library, EXPORT_TARGET))
            options = options_of_text(library.setting(EXPORT_OPTIONS, ""))
            name = next((photo.name for photo in library.photos(list(ids[:1]))), "")
            return target, options, name

        self._session.bridge.read(work, partial(self._ask_export, ids), key="kept-export")

    def _ask_export(self, ids: Sequence[int], kept: tuple[Path, ExportOptions, str]) -> None:
        target, options, name = kept
        dialog = ExportDialog(len(ids), target, options, name, self._window)
        dialog.example_wanted.connect(
            lambda pattern: file_operations.preview_names(
                self._session, ids[:1], pattern, dialog.show_example, dialog.show_trouble
            )
        )
        dialog.agreed.connect(partial(self._write_copies, ids))
        self._asking.show(dialog)
        dialog.start()

    def _write_copies(self, ids: Sequence[int], target: Path, options: ExportOptions) -> None:
        keep_setting(self._session, EXPORT_TARGET, str(target))
        keep_setting(self._session, EXPORT_OPTIONS, options_as_text(options))
        file_operations.export(self._session, ids, target, options, self._begun)

    # ---- other programs
    def _open_with(self) -> None:
        ids = self._photos.ids()[:_MOST_OPENED]
        library = self._session.library

        def found(paths: list[bytes]) -> None:
            work = partial(_known_programs, library, paths)
            self._session.bridge.read(work, partial(self._ask_program, paths), key="programs")

        file_operations.paths_for_programs(self._session, ids, found)

    def _ask_program(self, paths: list[bytes], known: list[Program]) -> None:
        dialog = OpenWithDialog(len(paths), known, self._window)
        dialog.agreed.connect(partial(self._run, paths))
        dialog.other_wanted.connect(partial(self._ask_other, paths))
        self._asking.show(dialog)

    def _ask_other(self, paths: list[bytes]) -> None:
        def chosen(path: Path) -> None:
            self._session.bridge.read(partial(programs.program_at, path), partial(self._run, paths))

        self._asking.for_file(tr("Choose a program"), "/usr/bin", chosen)

    def _run(self, paths: list[bytes], program: Program) -> None:
        session = self._session
        # Not in the lane of edits: a slow program must not hold up what the user types or tags.
        session.bridge.read(partial(programs.run, program, paths), lambda _: None)
        session.bridge.edit(partial(_remember_program, session.library, program))

    # ---- print
    def _print(self) -> None:
        ids = self._photos.ids()
        dialog = PrintDialog(len(ids), self._look, self._window)
        dialog.agreed.connect(partial(self._choose_printer, ids))
        self._session.bridge.read(
            printing.thumbnails_of(self._session.library, ids[: printing.PER_PAGE[-1]]),
            dialog.show_pictures,
            key="print-preview",
        )
        self._asking.show(dialog)

    def _choose_printer(self, ids: Sequence[int], look: PageLook) -> None:
        self._look = look
        # Here, although it asks the print system for some milliseconds: the dialog asks it again,
        # and CUPS knows Qt's way to ask for a password only on the thread that came first.
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(trn("{n} photo", "{n} photos", len(ids)))
        self._asking.for_printer(printer, partial(self._send, ids, printer, look))

    def _send(self, ids: Sequence[int], printer: QPrinter, look: PageLook) -> None:
        pages = printing.pages_of(len(ids), look)
        notifications = self._session.notifications
        notifications.tell(trn("Printing {n} page.", "Printing {n} pages.", pages), key="printing")
        work = partial(printing.print_photos, self._session.library, ids, printer, look)
        self._session.bridge.chore(work, self._sent)

    def _sent(self, printed: Printed) -> None:
        hint = ""
        if printed.left_out:
            n = printed.left_out
            hint = trn(
                "{n} photo could not be read and was left out.",
                "{n} photos could not be read and were left out.",
                n,
            )
        text = trn("Printed {n} page.", "Printed {n} pages.", printed.pages)
        self._session.notifications.tell(text, hint, key="printing")


def _kept_place(library: LibraryLike, setting: str) -> str:
    """The directory that was chosen the last time, while it is there."""
    kept = library.setting(setting, "")
    if kept and Path(kept).is_dir():
        return kept
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return pictures if Path(pictures).is_dir() else str(Path.home())


def _known_programs(library: LibraryLike, paths: Sequence[bytes]) -> list[Program]:
    """Programs that take all of these files, those that were used last first."""
    names = {Path(path.decode("utf-8", "replace")).name for path in paths}
    found = programs.programs_for(programs.kind_of(name) for name in names)
    recent = _recent(library)
    known = {program.id: program for program in found}
    first = [known.get(entry) or _by_path(entry) for entry in recent]
    last = [program for program in found if program.id not in recent]
    return [program for program in first if program is not None] + last


def _by_path(entry: str) -> Program | None:
    """A program that was chosen by its file, if it is still there."""
    try:
        return programs.program_at(Path(entry)) if entry.startswith("/") else None
    except CoreError:
        return None


def _recent(library: LibraryLike) -> list[str]:
    return [entry for entry in library.setting(RECENT_PROGRAMS, "").split("\n") if entry]


def _remember_program(library: LibraryLike, program: Program) -> None:
    rest = [entry for entry in _recent(library) if entry != program.id]
    library.set_setting(RECENT_PROGRAMS, "\n".join([program.id, *rest][:_MOST_PROGRAMS]))
