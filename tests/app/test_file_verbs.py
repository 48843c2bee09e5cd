"""What is done with the files of selected photos, by dialogs and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app import programs
from app.decoding import turned
from app.dialogs.dates import DatesDialog
from app.dialogs.export import ExportDialog
from app.dialogs.open_with import OpenWithDialog
from app.dialogs.print import PrintDialog
from app.dialogs.rename import RenameDialog
from app.printing import thumbnails_of
from app.programs import Program
from app.views.fact_label import FactLabel
from core.records import DateShift, ExportOptions, FolderId
from tests.app.test_accessible_window import interactive_widgets
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.photo_work import PhotoWork

KEY = Qt.Key
# The offscreen platform cannot put a dialog in front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def work(page: MainWindowPage) -> PhotoWork:
    return PhotoWork(page)


# ---- copy and move
def test_photos_are_moved_within_the_library_at_once(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork, chosen_file: Path
) -> None:
    library.change_folder(FolderId(1), path=bytes(chosen_file.parent))
    work.choose(3, 5)
    work.press("Ctrl+Shift+M")
    page.wait(lambda: library.called("move_files") == [((5, 3), chosen_file)])
    page.wait(lambda: page.messages() == ["Moved 2 photos to “chosen”."])
    page.wait(lambda: library.setting("move_target") == str(chosen_file))


def test_photos_leave_the_library_only_after_a_question(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork, chosen_file: Path
) -> None:
    work.choose(3)
    work.press("Ctrl+Shift+M")
    page.wait(work.asked)
    assert "Move 1 photo out of the library?" in work.question()
    work.answer("questionCancel")
    assert library.called("move_files") == []
    work.press("Ctrl+Shift+M")
    page.wait(work.asked)
    work.answer("questionAgree")
    page.wait(lambda: len(library.called("move_files")) == 1)


# ---- names
def test_names_are_seen_before_they_are_given(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3, 5)
    work.press("F2")
    dialog = work.dialog(RenameDialog)
    page.wait(lambda: len(dialog.listed()) == 2)
    assert dialog.listed()[0] == ("IMG_0005.jpg", "2010-01-01_001.jpg", "")
    assert dialog.summary() == "All names are free."
    work.type_in(dialog.pattern, "trip {number:2}")
    assert not dialog.agree.isEnabled(), "what it would do is not known yet"
    page.wait(dialog.agree.isEnabled)
    assert [after for _, after, _ in dialog.listed()] == ["trip 01.jpg", "trip 02.jpg"]
    QTest.keyClick(dialog.pattern, KEY.Key_Return)
    page.wait(lambda: library.called("rename_files") == [((5, 3), "trip {number:2}")])
    page.wait(lambda: page.messages() == ["Renamed 2 photos."])
    page.click("messageAction")
    page.wait(lambda: library.photos([5])[0].name == "IMG_0005.jpg")


def test_a_pattern_that_cannot_be_used_says_why(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3, 5)
    work.press("F2")
    dialog = work.dialog(RenameDialog)
    work.type_in(dialog.pattern, "{colour}")
    page.wait(lambda: "know no “{colour}”" in dialog.summary())
    assert not dialog.agree.isEnabled()
    work.type_in(dialog.pattern, "a/{name}")
    page.wait(lambda: dialog.summary() == "2 files are left alone.")
    assert not dialog.agree.isEnabled()
    work.type_in(dialog.pattern, "{name}")
    page.wait(lambda: dialog.summary() == "2 keep their names.")
    assert not dialog.agree.isEnabled()
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert library.called("rename_files") == []


# ---- dates
def test_a_date_is_set_and_taken_back(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    before = library.photos([3])[0].sort_utc
    work.choose(3, 5)
    work.press("Ctrl+Shift+D")
    dialog = work.dialog(DatesDialog)
    page.wait(dialog.agree.isEnabled)
    move = dialog.findChild(QRadioButton, "datesBy")
    assert move is not None
    move.setFocus()
    QTest.keyClick(move, KEY.Key_Space)
    assert not dialog.agree.isEnabled()
    dialog.hours.setValue(2)
    assert dialog.preview() == (
        "First: 1 January 2010, 03:00 becomes 1 January 2010, 05:00.\n"
        "Last: 1 January 2010, 05:00 becomes 1 January 2010, 07:00."
    )
    QTest.keyClick(dialog.hours, KEY.Key_Return)
    page.wait(lambda: library.called("shift_dates") == [((5, 3), DateShift(offset_s=7200.0))])
    page.wait(lambda: page.messages() == ["Set the date of 2 photos."])
    assert library.photos([3])[0].sort_utc == before + 7200
    page.click("messageAction")
    page.wait(lambda: library.photos([3])[0].sort_utc == before)


def test_a_certain_date_is_that_of_the_first(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Ctrl+Shift+D")
    dialog = work.dialog(DatesDialog)
    page.wait(dialog.agree.isEnabled)
    QTest.keyClick(dialog.moment, KEY.Key_Up)
    assert dialog.preview() == "1 January 2010, 03:00 becomes 1 January 2011, 03:00."
    work.press_in(dialog, "datesDialogAgree")
    page.wait(lambda: len(library.called("shift_dates")) == 1)
    assert library.photos([3])[0].sort_utc == 1_293_850_800.0


# ---- export
def test_copies_are_written_as_they_were_the_last_time(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork, tmp_path: Path
) -> None:
    work.choose(3, 5)
    work.press("Ctrl+E")
    dialog = work.dialog(ExportDialog)
    assert dialog.example() == "The first one: IMG_0005.jpg"
    assert not dialog.quality.isEnabled()
    work.type_in(dialog.target, str(tmp_path))
    dialog.format.setCurrentIndex(dialog.format.findData("webp"))
    dialog.longest.setCurrentIndex(dialog.longest.findData(2048))
    dialog.quality.setValue(70)
    dialog.metadata.setCurrentIndex(dialog.metadata.findData("without-place"))
    work.type_in(dialog.pattern, "print-{number:2}")
    page.wait(lambda: dialog.example() == "The first one: print-01.webp")
    work.press_in(dialog, "exportDialogAgree")
    options = ExportOptions("webp", 2048, 70, "without-place", "print-{number:2}")
    page.wait(lambda: library.called("export") == [((5, 3), tmp_path, options)])
    page.wait(lambda: page.messages() == [f"Exported 2 photos to “{tmp_path.name}”."])
    page.wait(lambda: library.setting("export_target") == str(tmp_path))
    work.press("Ctrl+E")
    again = work.dialog(ExportDialog)
    assert again.target.text() == str(tmp_path)
    assert again.options() == options


def test_copies_need_a_folder(page: MainWindowPage, work: PhotoWork) -> None:
    work.choose(3)
    work.press("Ctrl+E")
    dialog = work.dialog(ExportDialog)
    assert dialog.agree.isEnabled()
    for target in ("", "somewhere"):
        dialog.target.setText(target)
        assert not dialog.agree.isEnabled(), target


# ---- other programs
def test_photos_are_opened_with_a_program_that_is_remembered(
    page: MainWindowPage,
    library: FakeLibrary,
    work: PhotoWork,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    viewer = Program("viewer.desktop", "Viewer", ("viewer", "%F"))
    editor = Program("editor.desktop", "Editor", ("editor", "%f"))
    ran: list[tuple[str, int]] = []
    monkeypatch.setattr(programs, "programs_for", lambda _: [viewer, editor])
    monkeypatch.setattr(
        programs, "run", lambda program, paths: ran.append((program.name, len(paths)))
    )
    work.choose(3, 5)
    work.press("Ctrl+Shift+Return")
    dialog = work.dialog(OpenWithDialog)
    assert dialog.listed() == ["Viewer", "Editor"]
    rows = dialog._list
    QTest.keyClick(rows, KEY.Key_Down)
    QTest.keyClick(rows, KEY.Key_Return)
    page.wait(lambda: ran == [("Editor", 2)])
    page.wait(lambda: library.setting("recent_programs") == "editor.desktop")
    work.press("Ctrl+Shift+Return")
    assert work.dialog(OpenWithDialog).listed() == ["Editor", "Viewer"]


def test_another_program_is_chosen_by_its_file(
    page: MainWindowPage,
    library: FakeLibrary,
    work: PhotoWork,
    chosen_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran: list[str] = []
    monkeypatch.setattr(programs, "programs_for", lambda _: [])
    monkeypatch.setattr(programs, "run", lambda program, _: ran.append(program.id))
    chosen_file.write_text("#!/bin/sh\n")
    chosen_file.chmod(0o755)
    work.choose(3)
    page.do("open_with")
    dialog = work.dialog(OpenWithDialog)
    assert dialog.listed() == []
    work.press_in(dialog, "otherProgram")
    page.wait(lambda: ran == [str(chosen_file)])


def test_what_cannot_be_reached_is_off_and_says_why(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.set_offline(FolderId(2), offline=True)
    work.choose(3)
    action = page.desk._actions["export"]
    page.wait(lambda: not action.isEnabled())
    assert "“IMG_0003.jpg” cannot be reached" in action.toolTip()
    for name in ("trash", "move_to", "rename", "open_with", "copy", "copy_picture", "print"):
        assert not page.desk._actions[name].isEnabled(), name
    for name in ("rate_3", "edit_tags", "set_dates", "copy_path"):
        assert page.desk._actions[name].isEnabled(), name
    work.choose(3, 4)
    page.wait(action.isEnabled)


def test_a_dialog_has_room_for_words_that_come_later(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = DatesDialog(2, window)
    dialog.show()
    before = dialog.height()
    dialog.show_range((0.0, 1e9))
    words = dialog.findChild(FactLabel, "datesPreview")
    assert words is not None
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert "\n" in words.text()
    assert dialog.height() > before


# ---- clipboard
def test_a_picture_is_copied_as_a_picture(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    page.do("copy_picture")
    page.wait(lambda: page.messages() == ["Copied the picture."])
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    assert mime.hasImage()
    photo = library.photos([3])[0]
    image = QGuiApplication.clipboard().image()
    assert max(image.width(), image.height()) == max(photo.width_px, photo.height_px)


def test_pictures_are_copied_and_printed_as_they_were_turned(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    ((straight, _),) = thumbnails_of(as_library(library), [4])()
    library.change_photo(4, rotation=180)
    ((preview, _),) = thumbnails_of(as_library(library), [4])()
    assert preview == turned(straight, 180) != straight
    library.change_photo(4, rotation=90)
    photo = library.photos([4])[0]
    work.choose(4)
    page.do("copy_picture")
    page.wait(lambda: page.messages() == ["Copied the picture."])
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (photo.height_px, photo.width_px)


# ---- print
def test_photos_are_printed_on_pages(
    page: MainWindowPage,
    library: FakeLibrary,
    work: PhotoWork,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "photos.pdf"

    def choose(dialog: QPrintDialog) -> None:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setResolution(72)
        dialog.printer().setOutputFileName(str(target))
        QDialog.done(dialog, QDialog.DialogCode.Accepted.value)

    monkeypatch.setattr(QPrintDialog, "open", choose)
    library.break_photo(7)
    work.choose(3, 5, 7, 9, 11)
    work.press("Ctrl+P")
    dialog = work.dialog(PrintDialog)
    assert dialog.words() == "5 pages"
    dialog.per_page.setCurrentIndex(dialog.per_page.findData(4))
    captions = dialog.findChild(QCheckBox, "printCaptions")
    assert captions is not None
    captions.setChecked(True)
    assert dialog.words() == "2 pages"
    work.press_in(dialog, "printDialogAgree")
    page.wait(lambda: page.messages()[:1] == ["Printed 2 pages."])
    assert page.hints()[0] == "1 photo could not be read and was left out."
    assert target.read_bytes().startswith(b"%PDF")
    assert target.read_bytes().count(b"/Type /Page\n") == 2


def test_one_dialog_at_a_time(page: MainWindowPage, work: PhotoWork) -> None:
    work.choose(3)
    page.do("set_dates")
    work.dialog(DatesDialog)
    page.do("print")
    assert not any(dialog.isVisible() for dialog in page.window.findChildren(PrintDialog))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("rename", RenameDialog),
        ("set_dates", DatesDialog),
        ("export", ExportDialog),
        ("open_with", OpenWithDialog),
        ("print", PrintDialog),
    ],
)
def test_every_dialog_is_named_and_left_by_escape(
    page: MainWindowPage,
    work: PhotoWork,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    kind: type[QDialog],
) -> None:
    monkeypatch.setattr(programs, "programs_for", lambda _: [])
    work.choose(3)
    page.do(name)
    dialog = work.dialog(kind)
    # Lists of combo boxes and calendars come up on their own.
    for widget in filter(QWidget.isVisible, interactive_widgets(dialog)):
        spoken = widget.accessibleName() or getattr(widget, "text", str)()
        assert widget.objectName(), widget
        assert spoken, widget.objectName()
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert closed == [0]
