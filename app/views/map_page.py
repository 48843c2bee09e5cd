"""The map in the place of the photos, with its buttons."""

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app import style
from app.thumbnail_loader import ThumbnailLoader
from app.translation import tr, trn
from app.views.map_view import MapView
from app.views.naming import named

_EDGE_PX = 14
_ZOOM = 1.6


class MapPage(QWidget):
    """A `MapView` that fills its room.

    Signals:
        part_wanted: The photos of the part that is to be seen.
    """

    part_wanted = Signal()

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapPage")
        self.view = MapView(thumbnails)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._tools = named(QFrame(self), "mapTools")
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(4)
        for name, tip, icon, act in (
            ("mapCloser", tr("Closer (+)"), "plus", lambda: self.view.zoom(_ZOOM)),
            ("mapFarther", tr("Farther (-)"), "minus", lambda: self.view.zoom(1 / _ZOOM)),
            ("mapWorld", tr("Whole world (Home)"), "fullscreen", self.view.show_world),
        ):
            button = named(QToolButton(), name, tip.partition(" (")[0])
            button.setToolTip(tip)
            button.setIconSize(QSize(18, 18))
            style.set_icon(button, icon)
            button.clicked.connect(act)
            tools.addWidget(button)
        self._part = named(QPushButton(tr("Show these photos"), self), "mapPart")
        self._part.setToolTip(tr("The photos of this part of the map, as a list"))
        self._part.clicked.connect(self.part_wanted)
        self._note = named(QLabel(self), "mapNote")
        self._note.hide()
        self.view.installEventFilter(self)

    def show_without_place(self, photos: int) -> None:
        """Say how many of the photos cannot be on the map."""
        words = trn("{n} photo has no place", "{n} photos have no place", photos)
        self._note.setText(words)
        self._note.setVisible(photos > 0)
        self._arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        for part in (self._tools, self._part, self._note):
            part.adjustSize()
            part.raise_()
        self._tools.move(self.width() - self._tools.width() - _EDGE_PX, _EDGE_PX)
        below = self.height() - _EDGE_PX
        self._part.move(self.width() - self._part.width() - _EDGE_PX, below - self._part.height())
        self._note.move(_EDGE_PX, below - self._note.height())
