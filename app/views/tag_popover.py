"""The marks of the selected photos in a small frame over the photos, for those who type."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.translation import tr, trn
from app.views.marks_panel import MarksPanel
from app.views.naming import named

_WIDTH_PX = 400
_MARGIN_PX = 24


class TagPopover(QFrame):
    """Opens over a window, and closes when the focus goes elsewhere.

    Attributes:
        marks: What is in it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        named(self, "tagPopover", tr("Tags of the selected photos"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = named(QLabel(), "popoverTitle")
        self.marks = MarksPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.marks)
        column.addStretch(1)
        self._before: QWidget | None = None
        self.hide()
        self.marks.tags.left.connect(self.leave)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def open_for(self, photos: int) -> None:
        """Show it for a number of photos, ready to type."""
        self._title.setText(trn("Tags of {n} photo", "Tags of {n} photos", photos))
        if self.isHidden():
            self._before = self.window().focusWidget()
        self.marks.tags.clear()
        self.show()
        self.place()
        self.raise_()
        self.marks.tags.line.setFocus()

    def leave(self) -> None:
        """Close it, and go back to where the focus was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus()

    def place(self) -> None:
        """Near the lower edge of the window, in its middle; as high as what is in it."""
        room = self.window().rect()
        width = min(_WIDTH_PX, room.width() - 2 * _MARGIN_PX)
        layout = self.layout()
        needed = self.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            needed = layout.totalHeightForWidth(width)
        height = min(needed, room.height() - 2 * _MARGIN_PX)
        self.setGeometry(
            (room.width() - width) // 2, room.height() - height - 2 * _MARGIN_PX, width, height
        )

    @override
    def event(self, event: QEvent) -> bool:
        """It is as high as what is in it, which comes and goes while one types."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.place()
        return handled

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            # What the photos below would make of a key is not meant here.
            event.accept()

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if self.isHidden() or now is None or self.isAncestorOf(now):
            return
        self._before = None
        self.hide()
