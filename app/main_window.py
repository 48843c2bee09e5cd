"""The window: its parts, and what follows when the user or the engine does something."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QStandardPaths, Qt, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import drops, menus
from app.actions import Actions
from app.bridge import Bridge
from app.commanding import Commanding
from app.core_words import told
from app.desk import Desk
from app.fronting import bring_to_front
from app.notifications import Notifications
from app.opening import INSPECTOR, SIDEBAR, Opened, Opener, read_first_look
from app.operations import Session, keep_setting
from app.preferring import Preferring
from app.translation import tr
from app.views.empty_state import Emptiness, EmptyState, first_start, opening
from app.views.message_bar import MessageBar
from app.views.top_bar import TopBar
from core import settings
from core.errors import CoreError
from core.events import Event, ShowWanted
from core.records import TextTerm

_USUAL_SIZE = (1180, 760)
_SMALLEST_SIZE = (560, 420)


class MainWindow(QMainWindow):
    """The one window. It shows itself at once; `open_library` fills it.

    Signals:
        opened: The library is there and its first photos are listed.
        appearance_chosen: `system`, `light` or `dark`.
        another_wanted: The user wants one more window on the same library.
        quit_wanted: The user wants the other windows closed, too.
        paused: Whether indexing is paused, whenever the engine tells.
        closed: It is closed, and its library is being closed.
    """

    opened = Signal()
    appearance_chosen = Signal(str)
    another_wanted = Signal()
    quit_wanted = Signal()
    paused = Signal(bool)
    closed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.setWindowTitle("Photosift")
        self.setAcceptDrops(True)
        self.resize(*_USUAL_SIZE)
        self.setMinimumSize(*_SMALLEST_SIZE)
        self.notifications = Notifications(self)
        self.desk: Desk | None = None
        self._bridge = bridge
        self._opener: Opener | None = None
        self._actions = Actions(self)
        self._commanding = Commanding(self._actions, self)
        self._preferring: Preferring | None = None
        self._wanted: ShowWanted | None = None
        self._top_bar = TopBar(self._actions, self._make_menu(), self)
        self._welcome = EmptyState()
        self._welcome.setObjectName("welcome")
        self._welcome.wanted.connect(self._do)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._welcome)
        self._messages = MessageBar(self.notifications, self._pages, self._free_page, self)
        self._messages.left.connect(self._take_focus)
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._top_bar)
        self._column.addWidget(self._messages)
        self._column.addWidget(self._pages, 1)
        self.setCentralWidget(middle)
        self._connect_actions()
        self._show_welcome(opening())
        bridge.failure.connect(self.notifications.fail)
        bridge.event.connect(self._take_event)

    def _free_page(self) -> QRect:
        """The part of the page that messages may cover: not the film strip."""
        free = self._pages.rect()
        if self.desk is not None and self._pages.currentWidget() is self.desk.viewer:
            free.setBottom(free.bottom() - self.desk.viewer.height_below)
        return free

    # ---- opening
    def open_library(self, opener: Opener, then: Callable[[], None] | None = None) -> None:
        """Open a library off the GUI thread, and fill the window with it."""
        self._opener = opener

        def done(opened: Opened) -> None:
            self._fill(opened)
            if then is not None:
                then()

        self._show_welcome(opening())
        self._bridge.edit(lambda: read_first_look(opener), done, self._opening_failed)

    def _opening_failed(self, error: CoreError) -> None:
        self._show_welcome(
            Emptiness(
                "warning", told(error.message), told(error.hint), tr("Try again"), "open_again"
            )
        )
        self.opened.emit()

    def _fill(self, opened: Opened) -> None:
        session = Session(opened.library, self._bridge, self.notifications)
        desk = self.desk = Desk(session, self._actions, self._top_bar, opened, self)
        desk.add_folder_wanted.connect(self.choose_folder)
        desk.emptied.connect(self._folders_changed)
        desk.viewing.connect(self._show_viewer)
        desk.paused.connect(self.paused)
        self._preferring = Preferring(session, desk.asking, self)
        self._preferring.appearance_chosen.connect(self._choose_appearance)
        self._preferring.folder_verb_wanted.connect(desk.health.wanted)
        self._pages.addWidget(desk.panes)
        self._pages.addWidget(desk.viewer)
        self._column.addWidget(desk.failures)
        self._column.addWidget(desk.handling.strip)
        self._column.addWidget(desk.strip)
        self._restore(opened.settings, desk.panes)
        self._show_right_page()
        desk.start()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.show_wanted(wanted)
        self.opened.emit()

    def _restore(self, kept: dict[str, str], panes: QSplitter) -> None:
        for action in self._appearances.actions():
            action.setChecked(action.data() == kept[settings.APPEARANCE])
        self.appearance_chosen.emit(kept[settings.APPEARANCE])
        self._actions["sidebar"].setChecked(kept[SIDEBAR] != "0")
        self._actions["inspector"].setChecked(kept[INSPECTOR] == "1")
        geometry = _bytes_of(kept[settings.WINDOW_GEOMETRY])
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        state = _bytes_of(kept[settings.WINDOW_STATE])
        if not state.isEmpty():
            panes.restoreState(state)

    # ---- what other programs ask for
    def _take_event(self, event: Event) -> None:
        if isinstance(event, ShowWanted):
            self.show_wanted(event)

    def show_wanted(self, wanted: ShowWanted) -> None:
        """Come to the front, with a photo or a search."""
        bring_to_front(self)
        if self.desk is None:
            self._wanted = wanted  # once the library is open
        elif wanted.photo_id:
            self.desk.view_photo(wanted.photo_id)
        elif wanted.text.strip():
            self._top_bar.search_box.set_terms((TextTerm(wanted.text),))

    def pause_or_resume(self) -> None:
        """As the button in the status bar; the library must be open."""
        self._actions["pause"].trigger()

    # ---- pages
    def _show_welcome(self, emptiness: Emptiness) -> None:
        self._welcome.show_emptiness(emptiness)
        self._show_page(self._welcome, bars=False)
        if emptiness.button:
            self._welcome.focus_button()

    def _show_right_page(self) -> None:
        desk = self.desk
        if desk is None:
            return
        if desk.has_folders or desk.health_shown:
            if self._pages.currentWidget() is not desk.panes:
                self._show_page(desk.panes, bars=True)
                if not desk.health_shown:
                    self._top_bar.search_box.focus_text()
        else:
            self._show_welcome(first_start())

    def _folders_changed(self) -> None:
        """Whoever looks at a photo goes on doing so when a disk comes or goes."""
        desk = self.desk
        if desk is None:
            return
        looking = self._pages.currentWidget() is desk.viewer
        if not looking or desk.health_shown or not desk.has_folders:
            self._show_right_page()

    def _show_viewer(self, shown: bool) -> None:
        if self.desk is not None and shown:
            self._show_page(self.desk.viewer, bars=False)
            self.desk.viewer.setFocus()
        else:
            self._show_right_page()

    def _take_focus(self) -> None:
        if self.desk is not None and self._pages.currentWidget() is not self._welcome:
            self.desk.take_focus()

    def _show_page(self, page: QWidget, *, bars: bool) -> None:
        self._top_bar.setVisible(bars)
        if self.desk is not None:
            self.desk.strip.setVisible(bars)
            self.desk.show_failures(shown=bars and self._actions["failures"].isChecked())
        self._pages.setCurrentWidget(page)

    # ---- verbs of the window
    def choose_folder(self) -> None:
        """Ask for a folder with photos, without holding up anything else."""
        if self.desk is None:
            return
        pictures = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        )
        start = str(pictures if pictures.is_dir() else Path.home())
        self.desk.asking.for_directory(
            tr("Choose a folder with photos"), start, self.desk.add_folder
        )

    def _do(self, verb: str) -> None:
        if verb == "open_again" and self._opener is not None:
            self.open_library(self._opener)
        elif verb != "open_again":
            self._actions[verb].trigger()

    def _set_fullscreen(self, wanted: bool) -> None:
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if wanted else state & ~full)

    def _connect_actions(self) -> None:
        self._actions["add_folder"].triggered.connect(self.choose_folder)
        self._actions["fullscreen"].toggled.connect(self._set_fullscreen)
        self._actions["menu"].triggered.connect(self._top_bar.open_menu)
        self._actions["close_window"].triggered.connect(self.close)
        self._actions["quit"].triggered.connect(self.close)
        self._actions["quit"].triggered.connect(self.quit_wanted)
        self._actions["preferences"].triggered.connect(_with(self._open_preferences, ""))
        self._actions["models"].triggered.connect(_with(self._open_preferences, "models"))
        self._actions["other_languages"].triggered.connect(self._open_multilingual)
        self._actions["model_card"].triggered.connect(self._open_card)
        self._actions["new_window"].triggered.connect(self.another_wanted)

    def _open_preferences(self, page: str, *, multilingual: bool = False) -> None:
        if self._preferring is not None:
            chosen = self._appearances.checkedAction()
            appearance = "system" if chosen is None else str(chosen.data())
            self._preferring.open(appearance, page, multilingual=multilingual)

    def _open_multilingual(self) -> None:
        self._open_preferences("models", multilingual=True)

    def _open_card(self) -> None:
        if self._preferring is not None:
            self._preferring.open_card()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for name in (
            "add_folder",
            "scan",
            "failures",
            "health",
            "",
        ):
            self._add_to_menu(menu, name)
        menus.add_edit_menu(menu, self._actions)
        menus.add_photo_menu(menu, self._actions)
        menus.add_trash_menu(menu, self._actions)
        menu.addSeparator()
        look = menu.addMenu(tr("Appearance"))
        self._appearances = QActionGroup(look)
        for value, words in (
            ("system", tr("Like the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
        ):
            action = look.addAction(words)
            action.setCheckable(True)
            action.setData(value)
            self._appearances.addAction(action)
            action.triggered.connect(_with(self._choose_appearance, value))
        for name in (
            "larger",
            "smaller",
            "filter",
            "map",
            "sidebar",
            "inspector",
            "fullscreen",
            "",
        ):
            self._add_to_menu(menu, name)
        for name in (
            "palette",
            "shortcuts",
            "preferences",
            "new_window",
            "close_window",
            "",
            "quit",
        ):
            self._add_to_menu(menu, name)
        return menu

    def _add_to_menu(self, menu: QMenu, name: str) -> None:
        if name:
            menu.addAction(self._actions[name])
        else:
            menu.addSeparator()

    def _choose_appearance(self, value: str) -> None:
        for action in self._appearances.actions():
            action.setChecked(action.data() == value)
        self.appearance_chosen.emit(value)
        if self.desk is not None:
            keep_setting(self.desk.session, settings.APPEARANCE, value)

    # ---- what Qt tells
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.desk is not None:
            self.desk.step_back()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self.desk is not None and mime.hasUrls() and not mime.hasFormat(drops.PHOTO_IDS):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self.desk is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.desk.take_into_window(drops.parse(event.mimeData()))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        desk = self.desk
        if desk is not None:
            if self._actions["fullscreen"].isChecked():
                self._actions["fullscreen"].setChecked(False)
            keep_setting(desk.session, settings.WINDOW_GEOMETRY, _text_of(self.saveGeometry()))
            keep_setting(desk.session, settings.WINDOW_STATE, _text_of(desk.panes.saveState()))
            keep_setting(desk.session, settings.LAST_VIEW, desk.returning.present())
            for name, setting in (("sidebar", SIDEBAR), ("inspector", INSPECTOR)):
                shown = "1" if self._actions[name].isChecked() else "0"
                keep_setting(desk.session, setting, shown)
            if self._preferring is not None:
                self._preferring.stop()
            desk.stop()
            self._bridge.edit(desk.session.library.close)
        self._top_bar.search_box.stop()
        event.accept()
        self.closed.emit()


def _with(act: Callable[[str], None], value: str) -> Callable[[], None]:
    return lambda: act(value)


def _bytes_of(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))


def _text_of(value: QByteArray) -> str:
    return bytes(value.toBase64().data()).decode("ascii")
