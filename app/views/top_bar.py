"""The bar at the top: search, thumbnail size, what is shown beside the photos, and the menu."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from app import style
from app.actions import Actions, with_shortcut
from app.translation import tr
from app.views.naming import named
from app.views.photo_grid import LARGEST_PX, SMALLEST_PX
from app.views.search_box import SearchBox


class TopBar(QFrame):
    """Holds the search box and what changes the view.

    Signals:
        size_changed: The side of a thumbnail, in logical pixels.
    """

    size_changed = Signal(int)

    def __init__(self, actions: Actions, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.search_box = SearchBox(self)
        self.slider = named(QSlider(Qt.Orientation.Horizontal), "sizeSlider")
        self.slider.setRange(SMALLEST_PX, LARGEST_PX)
        self.slider.setSingleStep(16)
        self.slider.setPageStep(48)
        self.slider.setFixedWidth(110)
        self.slider.setAccessibleName(tr("Thumbnail size"))
        self.slider.setToolTip(tr("Thumbnail size (Ctrl++, Ctrl+-)"))
        self.slider.valueChanged.connect(self.size_changed)
        self._menu_button = named(QToolButton(), "menuButton")
        self._menu_button.setAccessibleName(tr("Menu"))
        self._menu_button.setToolTip(tr("Menu (F10)"))
        self._menu = menu
        self._menu_button.clicked.connect(self.open_menu)
        self._menu_button.setIconSize(QSize(20, 20))
        style.set_icon(self._menu_button, "menu")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(6)
        row.addWidget(self._button(actions, "sidebar"))
        row.addWidget(self.search_box, 1)
        row.addSpacing(6)
        row.addWidget(self.slider)
        row.addSpacing(6)
        row.addWidget(self._button(actions, "inspector"))
        row.addWidget(self._menu_button)

    def open_menu(self) -> None:
        """Show the menu below its button; a tool button's own way would wait for its end."""
        button = self._menu_button
        below = button.mapToGlobal(button.rect().bottomRight())
        self._menu.popup(below - QPoint(self._menu.sizeHint().width() - 1, -3))

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = named(QToolButton(), f"{name}Button")
        button.setDefaultAction(actions[name])
        button.setAccessibleName(actions[name].text())
        button.setToolTip(with_shortcut(actions[name]))
        button.setIconSize(QSize(20, 20))
        return button
