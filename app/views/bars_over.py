"""Where the bars of the viewer are: beside the photo, or over it while it has the whole screen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

HIDE_AFTER_MS = 2000


class BarsOver(QObject):
    """Lays out a widget with a bar above it and some below.

    In full screen they lie over it, and go when the pointer rests for two seconds; whatever moves
    brings them back. The picture under them stays where it is.

    Signals:
        arranged: The part of the stage (a QRect in its coordinates) that no bar covers.
    """

    arranged = Signal(QRect)

    def __init__(
        self, whole: QWidget, stage: QWidget, above: QWidget, below: Sequence[QWidget]
    ) -> None:
        super().__init__(whole)
        self._whole = whole
        self._stage = stage
        self._above = above
        self._below = below
        self._over = False
        self._away = False
        self._wanted: list[QWidget] = []
        self._still = QTimer(self, singleShot=True, interval=HIDE_AFTER_MS)
        self._still.timeout.connect(self._hide)

    @property
    def over(self) -> bool:
        """Whether the photo has the whole screen."""
        return self._over

    @property
    def hidden(self) -> bool:
        """Whether the bars are gone until something moves."""
        return self._away

    def set_over(self, over: bool) -> None:
        """Whether the photo has the whole screen."""
        self._over = over
        self.show()

    def show(self) -> None:
        """Something moved: the bars are there for a while."""
        if self._away:
            self._away = False
            for bar in self._wanted:
                bar.show()
            self._whole.unsetCursor()
        self.arrange()
        if self._over:
            self._still.start()
        else:
            self._still.stop()

    def rest(self) -> None:
        """The viewer closes."""
        self.show()
        self._still.stop()

    def arrange(self) -> None:
        """Put everything where it belongs."""
        width, height = self._whole.width(), self._whole.height()
        bar_height = self._above.sizeHint().height()
        self._above.setGeometry(0, 0, width, bar_height)
        bottom = height
        for bar in reversed(self._below):
            if not bar.isHidden():
                tall = bar.sizeHint().height()
                bottom -= tall
                bar.setGeometry(0, bottom, width, tall)
        free = QRect(0, bar_height, width, max(bottom - bar_height, 0))
        if self._over:
            self._stage.setGeometry(0, 0, width, height)
            self.arranged.emit(free)
            for bar in (self._above, *self._below):
                bar.raise_()
        else:
            self._stage.setGeometry(free)
            self.arranged.emit(QRect(0, 0, free.width(), free.height()))

    def _hide(self) -> None:
        bars = (self._above, *self._below)
        pointed_at = any(bar.isVisible() and bar.underMouse() for bar in bars)
        busy = pointed_at or QApplication.activePopupWidget() is not None
        if busy:
            self._still.start()
            return
        self._away = True
        self._wanted = [bar for bar in bars if not bar.isHidden()]
        for bar in self._wanted:
            bar.hide()
        self._whole.setCursor(Qt.CursorShape.BlankCursor)
