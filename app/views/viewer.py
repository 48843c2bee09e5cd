"""One photo as large as the window, with the ones before and after it a key away."""

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app import style
from app.bridge import Bridge
from app.itemmodels.photo_model import spoken
from app.rendition_loader import FULL_PX, Rendition, RenditionLoader, smooth
from app.views.fact_label import FactLabel
from app.views.picture_canvas import PictureCanvas
from core.paths import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.library import LibraryLike

SCREEN_PX = 2048
_LARGE_SCREEN_PX = 4096
_STILL_MS = 120
_BUTTON_PX = 20


class Viewer(QWidget):
    """Shows the photos of a list one by one.

    Signals:
        closed: The user wants to go back.
        photo_changed: Id of the photo that is shown now.
    """

    closed = Signal()
    photo_changed = Signal(object)

    def __init__(
        self, library: "LibraryLike", bridge: Bridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("viewer")
        self.setAccessibleName("One photo, large")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bridge = bridge
        self._loader = RenditionLoader(library, bridge, self)
        self._loader.loaded.connect(self._show_if_current)
        self._ids: array[int] = array("q")
        self._at = -1
        self._shown: Rendition | None = None
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self._refine)
        self.canvas = PictureCanvas()
        self.canvas.setAccessibleName("No photo yet")
        self.canvas.zoomed.connect(self._zoomed)
        self._name = QLabel()
        self._name.setObjectName("viewerName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        # Beside its number, in whatever direction it is read.
        self._name.setAlignment(
            Qt.AlignmentFlag.AlignLeft
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
        )
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note = FactLabel("viewerNote")
        self._note.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._note.hide()
        self._position = QLabel()
        self._position.setObjectName("viewerPosition")
        self._percent = QLabel()
        self._percent.setObjectName("viewerZoom")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("1600 %") + 8)
        self._bar = self._make_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._note)
        column.addWidget(self.canvas, 1)

    # ---- what the window asks
    @property
    def photo_id(self) -> int | None:
        """The photo that is shown."""
        return self._ids[self._at] if self._at >= 0 else None

    def show_photo(self, photo_id: int, ids: "array[int]") -> None:
        """Show a photo of the list `ids` (typecode `q`), which is not changed meanwhile.

        A photo that is not in the list is shown alone.
        """
        self._ids = ids if photo_id in ids else array("q", [photo_id])
        self._loader.forget_errors()
        self._go_to(self._ids.index(photo_id))

    def next(self) -> None:
        """Show the next photo; stays at the last."""
        self._go_to(self._at + 1)

    def previous(self) -> None:
        """Show the photo before; stays at the first."""
        self._go_to(self._at - 1)

    def close_viewer(self) -> None:
        """Give the pictures' memory back, and tell the window."""
        self._still.stop()
        self._loader.clear()
        self._shown = None
        self.canvas.set_photo(QSize())
        self.closed.emit()

    # ---- what is shown
    def _go_to(self, at: int) -> None:
        if not 0 <= at < len(self._ids):
            return
        self._at = at
        self._shown = None
        photo_id = self._ids[at]
        self._position.setText(f"{at + 1:,} of {len(self._ids):,}")
        self._name.setText("")
        self._note.hide()
        for button, possible in (
            (self._previous_button, at > 0),
            (self._next_button, at + 1 < len(self._ids)),
        ):
            button.setEnabled(possible)
        self.canvas.set_photo(QSize())
        self._loader.show(photo_id, self._level())
        self._show_if_current(photo_id)
        self.photo_changed.emit(photo_id)

    def _show_if_current(self, photo_id: int) -> None:
        if photo_id != self.photo_id:
            return
        error = self._loader.error(photo_id)
        if error is not None:
            photo = self._loader.broken_photo(photo_id)
            self._name.setText("" if photo is None else photo.name)
            self.canvas.setAccessibleName(f"{self._name.text()}: {error.message}")
            self.canvas.set_error(error)
            self._percent.setText("")
            self._read_ahead()
            return
        target = self.canvas.target_size
        rendition = self._loader.best(photo_id, max(target.width(), target.height()))
        if rendition is None:
            return
        first = self._shown is None
        self._shown = rendition
        photo = rendition.photo
        self._name.setText(photo.name)
        self.canvas.setAccessibleName(spoken(photo))
        if first:
            self.canvas.set_photo(rendition.full_size)
            rendition = self._loader.best(photo_id, self._longest_on_screen()) or rendition
        self.canvas.set_image(rendition.image, rendition.full_size)
        note = self._loader.note(photo_id)
        self._note.show_text(one_line(note))
        self._note.setVisible(bool(note))
        self._still.start()
        if rendition.level:
            self._read_ahead()

    def _read_ahead(self) -> None:
        for at in (self._at + 1, self._at - 1):
            if 0 <= at < len(self._ids):
                self._loader.read_ahead(self._ids[at], self._level())

    def _level(self) -> int:
        """Longer side to ask for, in px: at least the screen's."""
        screen = self.screen().size() * self.devicePixelRatioF()
        fits = max(screen.width(), screen.height()) <= SCREEN_PX * 1.25
        return SCREEN_PX if fits else _LARGE_SCREEN_PX

    def _longest_on_screen(self) -> int:
        target = self.canvas.target_size
        return max(target.width(), target.height())

    def _zoomed(self) -> None:
        if self._shown is not None:
            self._percent.setText(f"{self.canvas.zoom.scale * 100:.0f} %")
        self._still.start()

    def _refine(self) -> None:
        """Once nothing moves: more pixels when zoomed in, a clean reduction when zoomed out."""
        photo_id, shown = self.photo_id, self._shown
        if photo_id is None or shown is None or self.canvas.image is None:
            return
        image = self.canvas.image
        needed = self._longest_on_screen()
        at_hand = max(image.width(), image.height())
        full = min(max(shown.full_size.width(), shown.full_size.height()), FULL_PX)
        if needed > at_hand:
            best = self._loader.best(photo_id, needed)
            if best is not None and best.image is not image:
                self.canvas.set_image(best.image, best.full_size)
            elif full > at_hand and shown.level:
                self._loader.sharpen(photo_id, full)
        elif needed < at_hand:
            self._reduce(image)

    def _reduce(self, image: QImage) -> None:
        size = self.canvas.target_size
        if size.isEmpty():
            return
        self._bridge.read(
            lambda: smooth(image, size),
            lambda reduced: self.canvas.set_crisp(reduced, image),
            key="viewer-reduced",
        )

    # ---- bar
    def _make_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("viewerBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        back = self._button("close", "Back to the grid (Esc)", self.close_viewer)
        self._previous_button = self._button("chevron-left", "Previous (←)", self.previous)
        self._next_button = self._button("chevron-right", "Next (→)", self.next)
        out = self._button("minus", "Zoom out (-)", lambda: self.canvas.zoom_by(-1))
        inwards = self._button("plus", "Zoom in (+)", lambda: self.canvas.zoom_by(1))
        fit = self._button("fullscreen", "Fit into the window (F)", self.canvas.fit)
        pixels = self._button("", "Actual pixels (1)", self.canvas.zoom_to_pixels)
        pixels.setText("1:1")
        for widget in (back, self._previous_button, self._next_button, self._position):
            row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(self._name, 1)
        for widget in (out, self._percent, inwards, fit, pixels):
            row.addWidget(widget)
        return bar

    def _button(self, icon: str, words: str, verb: "Callable[[], None]") -> QToolButton:
        name = words.partition(" (")[0]
        button = QToolButton()
        button.setObjectName(f"viewer {name}".title().replace(" ", ""))
        button.setToolTip(words)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setIconSize(QSize(_BUTTON_PX, _BUTTON_PX))
        # Keys belong to the viewer: an arrow must not wander from button to button.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if icon:
            style.set_icon(button, icon)
        # The signal's own argument must not reach the verb.
        button.clicked.connect(lambda: verb())  # noqa: PLW0108 - see above
        return button

    # ---- keys
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            super().keyPressEvent(event)
            return
        verb = self._verbs(shift=shift).get(key)
        if verb is None:
            super().keyPressEvent(event)
        else:
            verb()

    def _verbs(self, *, shift: bool) -> "dict[int, Callable[[], None]]":
        keys = Qt.Key
        return {
            keys.Key_Right: self.next,
            keys.Key_Down: self.next,
            keys.Key_PageDown: self.next,
            keys.Key_Space: self.previous if shift else self.next,
            keys.Key_Left: self.previous,
            keys.Key_Up: self.previous,
            keys.Key_PageUp: self.previous,
            keys.Key_Backspace: self.previous,
            keys.Key_Home: lambda: self._go_to(0),
            keys.Key_End: lambda: self._go_to(len(self._ids) - 1),
            keys.Key_Plus: lambda: self.canvas.zoom_by(1),
            keys.Key_Equal: lambda: self.canvas.zoom_by(1),
            keys.Key_Minus: lambda: self.canvas.zoom_by(-1),
            keys.Key_0: self.canvas.fit,
            keys.Key_F: self.canvas.fit,
            keys.Key_1: self.canvas.zoom_to_pixels,
            keys.Key_Escape: self.close_viewer,
            keys.Key_Return: self.close_viewer,
            keys.Key_Enter: self.close_viewer,
        }

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The extra buttons of a mouse go back and forth."""
        if event.button() == Qt.MouseButton.BackButton:
            self.previous()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.next()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep plain keys that are shortcuts of the window elsewhere (such as Space or F)."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.KeyboardModifier.KeypadModifier,
            }
            if plain and event.key() in self._verbs(shift=False):
                event.accept()
                return True
        return super().event(event)
