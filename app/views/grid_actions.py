"""Buttons over the picture under the pointer."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from app import style
from app.translation import tr
from app.views.grid_cell import ACTIONS_FROM_PX, PADDING_PX
from app.views.naming import named

if TYPE_CHECKING:
    from app.views.photo_grid import PhotoGrid

_INSET_PX = 4


class GridActions(QFrame):
    """Follows the pointer from picture to picture; the keyboard has the same verbs elsewhere."""

    def __init__(self, grid: "PhotoGrid") -> None:
        super().__init__(grid.viewport())
        self.setObjectName("gridActions")
        self._grid = grid
        self._photo_id: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self._favourite = self._button("favourite", tr("Favourite"), "heart", ".")
        for button in (
            self._favourite,
            self._button("similar", tr("Find similar"), "similar", "Ctrl+L"),
            self._button("view", tr("View"), "photo", tr("Return")),
        ):
            row.addWidget(button)
        grid.photos.records_loaded.connect(self._refresh)
        self.hide()

    def follow(self, row: int) -> None:
        """The pointer is over this row now, or over none (-1)."""
        grid = self._grid
        wanted = row >= 0 and grid.thumbnail_size >= ACTIONS_FROM_PX and not grid.pointer.is_busy
        if not wanted:
            self.hide()
            return
        self._photo_id = grid.photos.photo_id(row)
        photo = grid.photos.known_photo(self._photo_id)
        filled = photo is not None and photo.favourite
        self._favourite.setIcon(style.icon("heart-filled" if filled else "heart", "#ffffff"))
        words = tr("No favourite any more") if filled else tr("Favourite")
        self._favourite.setToolTip(tr("{words} ({keys})", words=words, keys="."))
        cell = grid.cell_rect(row)
        self.adjustSize()
        right = cell.right() + 1 - PADDING_PX - _INSET_PX
        self.move(right - self.width(), cell.top() + PADDING_PX + _INSET_PX)
        self.show()

    def _refresh(self) -> None:
        """The photo may be a favourite now."""
        if self.isVisible():
            self.follow(self._grid.hovered_row)

    def _button(self, name: str, words: str, icon: str, keys: str) -> QToolButton:
        """A button for what the keys do with the current photo."""
        button = named(QToolButton(), f"grid-{name}", words)
        button.setToolTip(tr("{words} ({keys})", words=words, keys=keys))
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        # White on a dark veil, in both schemes.
        button.setIcon(style.icon(icon, "#ffffff"))
        button.clicked.connect(partial(self._want, name))
        return button

    def _want(self, name: str) -> None:
        if self._photo_id is not None:
            self._grid.action_wanted.emit(name, self._photo_id)
