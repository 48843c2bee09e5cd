"""Every view of the window, in a state worth looking at: for tests that walk them, and pictures.

page = open_page(scene.library())
widget = scene.enter(page)
"""

import threading
from array import array
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.dialogs.dates import DatesDialog
from app.dialogs.export import ExportDialog
from app.dialogs.open_with import OpenWithDialog
from app.dialogs.print import PrintDialog
from app.dialogs.rename import RenameDialog
from app.main_window import MainWindow
from app.opening import Opener
from app.programs import Program
from app.quick import Quick
from app.views.aliases_dialog import AliasesDialog
from app.views.command_palette import CommandPalette
from app.views.date_range import DateRange
from app.views.map_view import MapView
from app.views.preferences import Preferences
from app.views.question import ExclusionDialog, Question
from app.views.shortcut_sheet import ShortcutSheet
from app.views.tag_popover import TagPopover
from core.catalog.migrate import TOO_NEW
from core.errors import CatalogTooNew, Gone
from core.events import Notice
from core.library import LibraryLike
from core.records import (
    Exclusion,
    ExportOptions,
    FileProblem,
    MissingPhoto,
    PhotoFilter,
    PhotoId,
    PhotoView,
)
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.pages import PATIENCE_MS
from tests.support.pages.main_window_page import MainWindowPage

W = TypeVar("W", bound=QWidget)
LONG: Final = "A very long name that somebody gave in one go without ever pausing for breath"


def usual() -> FakeLibrary:
    """40 photos with tags, stars, albums, a failure and a history."""
    library = FakeLibrary(40)
    beach = library.make_tag(("Places", "Beach"))
    library.tag([40, 39, 7], [beach.id])
    library.tag([40], [library.make_tag(("People", "Grandmother")).id])
    library.rate([40, 38], 4)
    library.favour([40, 37], on=True)
    library.make_album("Summer", photo_ids=[40, 39, 38])
    library.break_photo(PhotoId(36))
    library.remember_search("a dog on the beach")
    library.script_search("dog", range(9, 29), notice="")
    library.excluded = [Exclusion(1, "*.png")]
    library.missing_photos = [MissingPhoto(PhotoId(99), b"/p/gone.jpg", "gone.jpg", 1.7e9)]
    return library


def _none() -> FakeLibrary:
    return FakeLibrary(0, folders=())


def _empty_folders() -> FakeLibrary:
    return FakeLibrary(0)


def _many() -> FakeLibrary:
    return FakeLibrary(200_000)


def _long() -> FakeLibrary:
    library = FakeLibrary(24, folders=(f"/photos/{LONG}".encode(), b"/photos/family"))
    tag = library.make_tag((LONG, f"{LONG} once more"))
    library.tag(range(1, 25), [tag.id])
    library.make_album(LONG, photo_ids=[3, 4])
    for photo_id in range(1, 25):
        library.change_photo(photo_id, name=f"{LONG} {photo_id}.jpg")
    return library


@dataclass(frozen=True, slots=True)
class Scene:
    """A view in a state.

    Attributes:
        enter: Brings a window there, and gives the widget to look at.
        library: What it is a view of.
        usable: There is something to be pressed or stopped at.
    """

    enter: Callable[[MainWindowPage], QWidget]
    library: Callable[[], FakeLibrary] = usual
    usable: bool = True


def _window(page: MainWindowPage) -> QWidget:
    return page.window


def _fake(page: MainWindowPage) -> FakeLibrary:
    library = page.desk.session.library
    assert isinstance(library, FakeLibrary)
    return library


def _listed(page: MainWindowPage) -> QWidget:
    page.wait(lambda: page.desk.listing.whole)
    return page.window


def _choose(page: MainWindowPage, *photo_ids: int) -> None:
    _listed(page)
    page.desk.grid.setFocus()
    page.desk.grid.select_ids(array("q", photo_ids))


def _child(page: MainWindowPage, kind: type[W]) -> W:
    def found() -> list[W]:
        return [child for child in page.window.findChildren(kind) if child.isVisible()]

    page.wait(lambda: bool(found()))
    return found()[-1]


def _done(page: MainWindowPage, *names: str) -> QWidget:
    _listed(page)
    for name in names:
        page.do(name)
    return page.window


def _dialog(name: str, kind: type[W]) -> Callable[[MainWindowPage], QWidget]:
    def enter(page: MainWindowPage) -> QWidget:
        page.window.activateWindow()
        page.wait(page.window.isActiveWindow)
        _choose(page, 40, 39, 38)
        page.do(name)
        return _child(page, kind)

    return enter


def _made(make: Callable[[QWidget], QDialog]) -> Callable[[MainWindowPage], QWidget]:
    """A dialog that is shown as the window would show it."""

    def enter(page: MainWindowPage) -> QWidget:
        dialog = make(page.window)
        page.desk.asking.show(dialog)
        return dialog

    return enter


# ---- before there is a library
def _other_window(page: MainWindowPage, opener: Opener, button: str = "") -> QWidget:
    """A window that opens its library in a way of its own; it closes with the first one."""
    _listed(page)
    window = MainWindow(page.bridge, page.window)
    page.window.closed.connect(window.close)
    window.open_library(opener)
    window.show()
    page.wait(lambda: any(part.isVisible() for part in window.findChildren(QWidget, button)))
    return window


def _opening(page: MainWindowPage) -> QWidget:
    closed = threading.Event()

    def opener() -> LibraryLike:
        closed.wait(timeout=PATIENCE_MS / 1000)
        return as_library(usual())

    page.window.closed.connect(closed.set)
    return _other_window(page, opener, "emptyTitle")


def _not_opened(page: MainWindowPage) -> QWidget:
    def opener() -> LibraryLike:
        raise CatalogTooNew(*TOO_NEW)

    return _other_window(page, opener, "emptyButton")


# ---- the window
def _asking(page: MainWindowPage) -> QWidget:
    """A search that has no answer yet."""
    _listed(page)
    waiting = ExitStack()
    waiting.enter_context(_fake(page).held("search"))
    page.window.closed.connect(lambda: waiting.close())  # noqa: PLW0108 - which keeps it alive
    page.search.type("dog")
    page.wait(lambda: bool(_fake(page).called("search")))
    return page.window


def _loading(page: MainWindowPage) -> QWidget:
    """A search by names alone, for the model is not there yet."""
    library = _fake(page)
    _listed(page)
    library.model = msgspec.structs.replace(library.model, condition="loading")
    library.emit_status()
    return _found_nothing(page)


def _searching(page: MainWindowPage) -> QWidget:
    _listed(page)
    page.search.type("dog")
    page.wait(lambda: len(page.listed()) == 20)
    return page.window


def _found_nothing(page: MainWindowPage) -> QWidget:
    _listed(page)
    page.search.type("unicorn")
    page.wait(lambda: bool(page.empty_state()[0]))
    return page.window


def _filtering(page: MainWindowPage) -> QWidget:
    _done(page, "filter")
    page.desk.browsing.narrow(PhotoFilter(min_rating=3, formats=("JPEG",), camera="Drawn Camera 1"))
    return page.window


def _date_range(page: MainWindowPage) -> QWidget:
    _done(page, "filter")
    pop = DateRange(page.window)
    pop.show()
    return pop


def _inspecting(page: MainWindowPage, photo_id: int = 40) -> QWidget:
    _done(page, "inspector")
    page.select(photo_id)
    page.wait(lambda: bool(page.facts()))
    return page.window


def _inspecting_failure(page: MainWindowPage) -> QWidget:
    _done(page, "inspector", "failures")
    page.select(36)
    page.wait(lambda: bool(page.failures()))
    return page.window


def _pointing(page: MainWindowPage) -> QWidget:
    _listed(page)
    grid = page.desk.grid
    page.wait(lambda: grid.photos.known_photo(40) is not None)
    QTest.mouseMove(grid.viewport(), grid.cell_rect(0).center())
    page.wait(lambda: page.is_shown("gridActions"))
    return page.window


def _telling(page: MainWindowPage) -> QWidget:
    _listed(page)
    _fake(page).emit(Notice("warning", "The disk is nearly full.", "Make some room."))
    _fake(page).emit(Notice("error", "The engine ended.", "It is started again."))
    page.wait(lambda: len(page.messages()) == 2)
    return page.window


def _trash(page: MainWindowPage) -> QWidget:
    _fake(page).trash([5, 6, 7])
    _done(page, "trash_page")
    page.wait(lambda: len(page.listed()) == 3)
    return page.window


def _working(page: MainWindowPage) -> QWidget:
    library = _fake(page)
    _listed(page)
    library.problems = (FileProblem("IMG_0005.jpg", "It may not be changed.", "Unlock it."),)
    library.hold_file_work()
    library.trash([3, 5])
    library.export([5, 6], Path("/somewhere/Prints"), ExportOptions())
    library.go_on_with(1, done=1, remaining_s=118.0, current="IMG_0003.jpg")
    page.wait(lambda: page.is_shown("fileWorkStrip"))
    return page.window


def _map(page: MainWindowPage) -> QWidget:
    _done(page, "map")
    view = _child(page, MapView)
    page.wait(lambda: view._ground is not None)
    return page.window


def _albums(page: MainWindowPage) -> QWidget:
    _listed(page)
    album = next(iter(_fake(page).albums()))
    page.desk.sidebar.view_chosen.emit(PhotoView(filter=PhotoFilter(album_id=album.id)))
    page.wait(lambda: len(page.listed()) == 3)
    return page.window


# ---- the viewer
def _viewing(*keys: Qt.Key, parts: str = "") -> Callable[[MainWindowPage], QWidget]:
    def enter(page: MainWindowPage) -> QWidget:
        _listed(page)
        _fake(page).set_setting("viewer_parts", parts)
        page.desk.view_photo(40)
        viewer = page.desk.viewer
        page.wait(lambda: viewer.canvas.image is not None)
        wanted = ("viewerHistogram", "infoOverlay", "filmstrip") if parts else ()
        page.wait(lambda: all(page.is_shown(name) for name in wanted))
        for key in keys:
            QTest.keyClick(viewer, key)
        return page.window

    return enter


def _without_picture(page: MainWindowPage) -> QWidget:
    """The viewer at a photo that cannot be shown."""
    _listed(page)
    page.desk.view_photo(40)
    page.wait(lambda: page.desk.viewer.canvas.error is not None)
    return page.window


def _broken() -> FakeLibrary:
    library = usual()
    library.break_photo(40)
    return library


def _offline() -> FakeLibrary:
    library = usual()
    for folder in library.folders():
        library.set_offline(folder.id, offline=True)
    library.without_thumbnail([40])
    library.fail(
        "rendition",
        Gone("The file cannot be read: Input/output error.", "Check the drive, and scan again."),
    )
    return library


def _comparing(page: MainWindowPage) -> QWidget:
    _choose(page, 40, 39, 38)
    page.do("compare")
    panes = page.desk.viewer.stage.panes
    page.wait(lambda: len(panes) == 3 and all(pane.shown is not None for pane in panes))
    return page.window


# ---- windows of their own
def _palette(page: MainWindowPage) -> QWidget:
    _done(page, "palette")
    return _child(page, CommandPalette)


def _shortcuts(page: MainWindowPage) -> QWidget:
    _done(page, "shortcuts")
    return _child(page, ShortcutSheet)


def _preferences(name: str) -> Callable[[MainWindowPage], QWidget]:
    def enter(page: MainWindowPage) -> QWidget:
        _done(page, "preferences")
        dialog = _child(page, Preferences)
        page.wait(lambda: dialog.section("models").lines() != [])
        dialog.go_to(name)
        return dialog

    return enter


def _quick(page: MainWindowPage) -> QWidget:
    quick = Quick(page.desk.session.library, page.bridge, page.window)
    page.window.closed.connect(quick.window.deleteLater)
    quick.present()
    line = quick.window.findChild(QLineEdit, "quickText")
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "dog")
    page.wait(lambda: len(quick.window.grid.photos.ids) == 20)
    return quick.window


def _question(window: QWidget) -> QDialog:
    return Question(
        "Delete 3 photos for good?",
        "They cannot be brought back. Two of them have tags.",
        "Delete",
        ("IMG_0005.jpg", f"{LONG}.jpg"),
        window,
    )


def _programs(window: QWidget) -> QDialog:
    viewer = Program("viewer.desktop", "Image Viewer", ("viewer", "%F"))
    return OpenWithDialog(3, [viewer], window)


SCENES: Final[dict[str, Scene]] = {
    "grid": Scene(_listed),
    "first-start": Scene(_window, _none),
    "opening": Scene(_opening, usable=False),
    "not-opened": Scene(_not_opened),
    "empty": Scene(_listed, _empty_folders),
    "many": Scene(_listed, _many),
    "long-names": Scene(partial(_inspecting, photo_id=24), _long),
    "search": Scene(_searching),
    "nothing-found": Scene(_found_nothing),
    "search-under-way": Scene(_asking),
    "model-loading": Scene(_loading),
    "filters": Scene(_filtering),
    "date-range": Scene(_date_range),
    "inspector": Scene(_inspecting),
    "failures": Scene(_inspecting_failure),
    "pointer": Scene(_pointing),
    "messages": Scene(_telling),
    "album": Scene(_albums),
    "trash": Scene(_trash),
    "file-work": Scene(_working),
    "map": Scene(_map),
    "history": Scene(lambda page: _done(page, "history")),
    "health": Scene(lambda page: _done(page, "health")),
    "viewer": Scene(_viewing(parts="strip info histogram")),
    "slideshow": Scene(_viewing(Qt.Key.Key_S)),
    "viewer-broken": Scene(_without_picture, _broken),
    "viewer-offline": Scene(_without_picture, _offline),
    "compare": Scene(_comparing),
    "palette": Scene(_palette),
    "shortcuts": Scene(_shortcuts),
    "preferences-folders": Scene(_preferences("folders")),
    "preferences-models": Scene(_preferences("models")),
    "preferences-computer": Scene(_preferences("computer")),
    "preferences-look": Scene(_preferences("look")),
    "quick-search": Scene(_quick),
    "tags": Scene(_dialog("edit_tags", TagPopover)),
    "dates": Scene(_dialog("set_dates", DatesDialog)),
    "export": Scene(_dialog("export", ExportDialog)),
    "rename": Scene(_dialog("rename", RenameDialog)),
    "print": Scene(_dialog("print", PrintDialog)),
    "open-with": Scene(_made(_programs)),
    "question": Scene(_made(_question)),
    "exclusion": Scene(_made(lambda window: ExclusionDialog([], None, window))),
    "aliases": Scene(_made(lambda window: AliasesDialog("Beach", ["sea", "coast"], window))),
}
