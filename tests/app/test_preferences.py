"""What is chosen once and for all."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QListWidget, QPushButton, QSpinBox

from app import languages
from app.views.preferences import Preferences
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def dialog(page: MainWindowPage) -> Preferences:
    page.press("Ctrl+,")
    dialog = page.window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    page.wait(lambda: dialog.section("models").lines() != [])
    page.wait(lambda: dialog.section("folders").lines() != [])
    return dialog


@pytest.fixture
def _language_as_before() -> Iterator[None]:
    yield
    languages.choose("")


def press(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(dialog: QDialog, name: str, value: str) -> None:
    box = dialog.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def room_before_the_words_px(field: QSpinBox) -> int:
    """Width of what is empty between the frame, which is one pixel wide, and the words."""
    image = field.grab().toImage()
    rows = range(image.height() // 3, image.height() * 2 // 3)
    columns = [[image.pixel(x, y) for y in rows] for x in range(image.width())]
    ground = columns[3]
    return next(x for x in range(3, len(columns)) if columns[x] != ground) - 1


def test_pages_are_reached_by_keys(dialog: Preferences) -> None:
    pages = dialog.findChild(QListWidget, "preferencePages")
    assert isinstance(pages, QListWidget)
    assert pages.hasFocus() or dialog.focusWidget() is pages
    QTest.keyClick(pages, Qt.Key.Key_Down)
    assert pages.currentRow() == 1
    assert dialog.section("models").isVisible()


def test_models_say_what_they_bring_and_one_is_downloaded_after_a_question(
    page: MainWindowPage, library: FakeLibrary, dialog: Preferences
) -> None:
    dialog.go_to("models")
    lines = {line.key: line for line in dialog.section("models").lines()}
    in_use = [line for line in lines.values() if "In use" in line.facts]
    assert len(in_use) == 1
    assert [choice.verb for choice in in_use[0].choices] == ["card"]
    absent = next(
        line for line in lines.values() if any(c.verb == "download" for c in line.choices)
    )
    assert any("605 MB" in fact for fact in absent.facts)
    press(dialog, f"models-download-{absent.key}")
    question = page.window.findChild(QDialog, "question")
    assert isinstance(question, QDialog)
    assert not any(name == "download_model" for name, _ in library.calls)
    press(question, "questionAgree")
    page.wait(lambda: any(name == "use_model" for name, _ in library.calls))
    names = [name for name, _ in library.calls]
    assert names.index("download_model") < names.index("use_model")


def test_settings_are_kept_at_once_and_can_be_taken_back(
    page: MainWindowPage, library: FakeLibrary, dialog: Preferences
) -> None:
    dialog.go_to("computer")
    box = dialog.findChild(QCheckBox, "waitOnBattery")
    assert isinstance(box, QCheckBox)
    page.wait(box.isEnabled)
    box.click()
    page.wait(lambda: library.setting("on_battery") == "pause")
    choose(dialog, "device", "cpu")
    page.wait(lambda: library.setting("device") == "cpu")
    rest = dialog.findChild(QSpinBox, "restAfter")
    assert isinstance(rest, QSpinBox)
    rest.setValue(30)
    rest.editingFinished.emit()
    page.wait(lambda: library.setting("rest_after_min") == "30")


def test_motion_is_chosen_with_the_appearance(page: MainWindowPage, library: FakeLibrary) -> None:
    library.set_setting("motion", "full")
    page.press("Ctrl+,")
    dialog = page.window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    dialog.go_to("look")
    box = dialog.findChild(QComboBox, "motion")
    assert isinstance(box, QComboBox)
    page.wait(box.isEnabled)
    assert box.currentText() == "Full"
    choose(dialog, "motion", "reduced")
    page.wait(lambda: library.setting("motion") == "reduced")
    told = "Slideshows do not fade, and moving pictures begin paused."
    page.wait(lambda: page.messages() == [told])
    page.click("messageAction")
    page.wait(lambda: library.setting("motion") == "full")
    page.wait(lambda: box.currentText() == "Full")


def test_no_number_touches_its_frame(page: MainWindowPage, dialog: Preferences) -> None:
    dialog.go_to("computer")
    rest = dialog.findChild(QSpinBox, "restAfter")
    assert isinstance(rest, QSpinBox)
    page.wait(rest.isEnabled)
    assert room_before_the_words_px(rest) >= 6


@pytest.mark.usefixtures("_language_as_before")
def test_language_and_appearance(page: MainWindowPage, dialog: Preferences) -> None:
    dialog.go_to("look")
    choose(dialog, "language", "de")
    assert languages.choice() == "de"
    chosen: list[str] = []
    page.window.appearance_chosen.connect(chosen.append)
    choose(dialog, "appearance", "dark")
    assert chosen == ["dark"]


def test_folders_are_removed_from_here_too(
    page: MainWindowPage, library: FakeLibrary, dialog: Preferences
) -> None:
    folder = library.folders()[0]
    press(dialog, f"folders-remove-{folder.id}")
    page.wait(lambda: folder.id not in [found.id for found in library.folders()])
    page.wait(lambda: str(folder.id) not in [row.key for row in dialog.section("folders").lines()])


def test_closed_it_is_made_anew(page: MainWindowPage, dialog: Preferences) -> None:
    press(dialog, "preferencesClose")
    page.wait(lambda: page.window.findChild(Preferences) is None)
    page.window.activateWindow()
    page.wait(page.window.isActiveWindow)
    page.press("Ctrl+,")
    assert page.window.findChild(Preferences) is not None
