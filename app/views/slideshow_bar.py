"""The bar below a slideshow: hold on, how long each photo is shown, in which order, enough."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolButton, QWidget

from app import style
from app.slideshow import LONGEST_S, SHORTEST_S, Slideshow
from app.translation import tr
from app.views.naming import named
from app.views.number_field import NumberField

_BUTTON_PX = 20


class SlideshowBar(QWidget):
    """Controls of one slideshow; shown while it runs."""

    def __init__(self, slideshow: Slideshow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "slideshowBar", tr("Slideshow"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._slideshow = slideshow
        self._pause = named(QToolButton(), "slideshowPause")
        self._pause.setAutoRaise(True)
        self._pause.setIconSize(QSize(_BUTTON_PX, _BUTTON_PX))
        self._pause.clicked.connect(lambda: slideshow.set_paused(not slideshow.paused))
        self._seconds = named(NumberField(), "slideshowSeconds", tr("Seconds for each photo"))
        self._seconds.setRange(SHORTEST_S, LONGEST_S)
        self._seconds.setSuffix(tr(" s"))
        self._seconds.setToolTip(tr("Seconds for each photo"))
        self._seconds.valueChanged.connect(slideshow.set_interval)
        self._shuffled = named(QCheckBox(tr("Shuffled")), "slideshowShuffled")
        self._shuffled.toggled.connect(slideshow.set_shuffled)
        stop = named(QToolButton(), "slideshowStop", tr("End the slideshow"))
        stop.setToolTip(tr("End the slideshow ({keys})", keys="Esc"))
        stop.setAutoRaise(True)
        stop.setIconSize(QSize(_BUTTON_PX, _BUTTON_PX))
        style.set_icon(stop, "close")
        stop.clicked.connect(slideshow.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._pause)
        row.addWidget(QLabel(tr("Each photo for")))
        for widget in (self._seconds, self._shuffled, stop):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self._pause, stop):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # No wheel: the viewer turns it into zoom.
        self._seconds.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        slideshow.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how the slideshow stands."""
        show = self._slideshow
        words = tr("Go on") if show.paused else tr("Pause")
        style.set_icon(self._pause, "resume" if show.paused else "pause")
        self._pause.setAccessibleName(words)
        self._pause.setToolTip(tr("{words} ({keys})", words=words, keys=tr("Space")))
        self._seconds.setValue(show.interval_s)
        self._shuffled.setChecked(show.shuffled)
