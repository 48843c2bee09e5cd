"""A small window that searches while one types."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app import style
from app.fronting import bring_to_front
from app.itemmodels.photo_model import PhotoModel
from app.translation import tr
from app.views.fact_label import FactLabel
from app.views.naming import named
from app.views.photo_grid import PhotoGrid

_SIZE: Final = (720, 470)
_THUMBNAIL_PX: Final = 128
_TYPING_MS: Final = 120
_TO_GRID: Final = {Qt.Key.Key_Down, Qt.Key.Key_PageDown}
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class QuickSearch(QWidget):
    """Words above, photos below; drag them out, or open one in the main window with Enter.

    Args:
        model: Of the photos that are shown; the grid fills itself from it.

    Signals:
        search_wanted: Words, a moment after they were typed; empty for none.
        photo_wanted: Id of a photo that is to be shown large.
        window_wanted: Words that the main window is to search for.
        left: Esc was pressed.
    """

    search_wanted = Signal(str)
    photo_wanted = Signal(object)
    window_wanted = Signal(str)
    left = Signal()

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        named(self, "quickSearch", tr("Quick search"))
        self.setWindowTitle(tr("Photosift: quick search"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(*_SIZE)
        self._model = model
        self.grid = PhotoGrid(model)
        self.grid.set_thumbnail_size(_THUMBNAIL_PX)
        self.grid.photo_activated.connect(self.photo_wanted)
        self._text = named(QLineEdit(), "quickText", tr("Search photos"))
        self._text.setPlaceholderText(tr("Find photos in plain words"))
        self._text.setClearButtonEnabled(True)
        self._text.installEventFilter(self)
        self._text.returnPressed.connect(self._enter)
        picture = QLabel()
        style.set_picture(picture, "search", 20)
        self._note = FactLabel("quickNote")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._text.textEdited.connect(self._edited)
        self._awaits = self._opens = False
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(picture)
        top.addWidget(self._text, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setObjectName("quickLine")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(line)
        column.addWidget(self.grid, 1)
        column.addWidget(self._note)
        self.show_note("")

    @property
    def words(self) -> str:
        """What is typed."""
        return self._text.text().strip()

    def present(self, words: str = "") -> None:
        """Show it in the middle of the screen with the pointer, ready to type, or with words."""
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            free = screen.availableGeometry()
            self.move(free.center().x() - self.width() // 2, free.top() + free.height() // 6)
        bring_to_front(self)
        self._text.setFocus()
        if words:
            self._text.setText(words)
            self._ask()
        self._text.selectAll()

    def take_answer(self) -> None:
        """What the latest words find is shown; whoever has pressed Enter meanwhile means that."""
        opens = self._opens
        self.give_up()
        if opens:
            self._open()

    def give_up(self) -> None:
        """No answer comes any more."""
        self._awaits = self._opens = False

    def show_note(self, text: str) -> None:
        """Say something below the photos; empty shows the keys."""
        keys = tr("Enter opens a photo, Ctrl+Enter searches in the main window, Esc closes")
        self._note.show_text(text or keys)

    def _edited(self) -> None:
        self._opens = False
        self._typing.start()

    def _ask(self) -> None:
        self._awaits = bool(self.words)
        self.search_wanted.emit(self.words)

    def _enter(self) -> None:
        if self._typing.isActive():
            self._typing.stop()
            self._ask()
        if self._awaits:
            self._opens = True  # not what the words of before have found
        else:
            self._open()

    def _open(self) -> None:
        current = self.grid.current_id()
        if current is None and len(self._model.ids):
            current = self._model.ids[0]
        if current is not None:
            self.photo_wanted.emit(current)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the words to the photos; Enter means them, but not with Ctrl."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keyPressEvent(event)  # the line would take it for a plain one, too
            return True
        if event.key() in _TO_GRID and len(self._model.ids):
            self.grid.setFocus()
            if self.grid.current_id() is None:
                self.grid.set_current_id(self._model.ids[0])
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and control:
            self.window_wanted.emit(self.words)
        elif event.text().isprintable() and event.text() and self.grid.hasFocus():
            # Whoever types on means the words.
            self._text.setFocus()
            self._text.insert(event.text())
            self._edited()
        else:
            super().keyPressEvent(event)
