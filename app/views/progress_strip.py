"""The line at the bottom: what is being done, how long it takes, and the model in use."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton, QWidget
from typing_extensions import override

from app import cost_words, style
from app.actions import Actions
from app.core_words import told
from app.translation import tr, trn
from app.views.elided_label import ElidedLabel
from app.views.naming import named
from app.wording import counted_problems, model_line, plain_tooltip, progress_line, resting_line
from core.paths import one_line
from core.records import Status

_HEIGHT_PX: Final = 34


class _Sentence(ElidedLabel):
    """What is being done; leads on by a click while there is a place to go to.

    Signals:
        followed: It was clicked.
    """

    followed = Signal()
    leads_on = False

    def lead_on(self, *, on: bool) -> None:
        """Whether a click is of any use now."""
        self.leads_on = on
        shape = Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if (
            self.leads_on
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(at)
        ):
            self.followed.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Whoever takes the press gets the release.
        event.setAccepted(self.leads_on)


class ProgressStrip(QFrame):
    """Shows a `Status`."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setFixedHeight(_HEIGHT_PX)
        self._actions = actions
        self._status: Status | None = None
        self._bar = named(QProgressBar(), "progressBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(tr("Indexing"))
        self._line = _Sentence("progressLine")
        self._line.followed.connect(actions["when_to_work"].trigger)
        self._model = _Sentence("modelLine")
        self._model.lead_on(on=True)
        self._model.followed.connect(actions["models"].trigger)
        self._model.setProperty("class", "muted")
        self._card = named(QToolButton(), "modelCardButton", tr("About the model in use"))
        self._card.setToolTip(tr("About the model in use"))
        self._card.setIconSize(QSize(16, 16))
        self._card.clicked.connect(actions["model_card"].trigger)
        self._pause = self._button("pause")
        self._cancel = self._button("cancel")
        self._when = self._button("when_to_work")
        self._failures = named(QToolButton(), "failuresButton")
        self._failures.setDefaultAction(actions["failures"])
        self._failures.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._failures.setIconSize(QSize(16, 16))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(8)
        row.addWidget(self._bar)
        row.addWidget(self._line)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)
        row.addWidget(self._when)
        row.addWidget(self._failures)
        row.addStretch(1)
        row.addWidget(self._card)
        row.addWidget(self._model)
        for part in (self._bar, self._pause, self._cancel, self._when, self._failures):
            part.hide()

    def show_status(self, status: Status) -> None:
        """Bring every part up to date."""
        progress = status.progress
        working = progress.phase != "idle"
        waiting = progress.phase == "waiting"
        self._bar.setVisible(working)
        # A scan does not know its end: an empty range lets the bar move by itself.
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._line.setText(progress_line(progress) or resting_line(status))
        self._line.lead_on(on=waiting)
        way = tr("click to choose when to work") if waiting else ""
        whole = " · ".join(part for part in (self._line.text(), progress.current, way) if part)
        self._line.setToolTip(plain_tooltip(whole))
        self._pause.setVisible(working)
        self._cancel.setVisible(working)
        self._when.setVisible(waiting)
        self._show_pause(paused=progress.phase == "paused")
        self._failures.setVisible(bool(status.failures))
        self._actions["failures"].setText(
            counted_problems(status.failures) if status.failures else tr("Files with problems")
        )
        self._status = status
        self._show_model(status)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._status is not None:
            self._show_model(self._status)

    def line(self) -> str:
        return self._line.text()

    def model(self) -> str:
        return self._model.text()

    def _show_pause(self, *, paused: bool) -> None:
        action = self._actions["pause"]
        action.setText(tr("Resume indexing") if paused else tr("Pause indexing"))
        style.set_icon(action, "resume" if paused else "pause")

    def _show_model(self, status: Status) -> None:
        model = status.model
        line = model_line(model)
        better = status.suggestion
        offered = "" if better is None else cost_words.better(better, status.photos)
        # Whoever chose a model has looked at the list; the built-in one nobody chose.
        offers = bool(offered) and model.spec.startswith("builtin/")
        self._model.setText(f"{line} · {tr('another finds more')}" if offers else line)
        next_model = status.next_model
        # A line about what is wrong may not fit; the name that stands there else is in `spec`.
        said = "" if model.condition == "ready" else line
        parts = [said, model.spec, model.device, model.precision, one_line(told(model.message))]
        if next_model is not None:
            parts.append(
                trn(
                    "next: {model}, {n} photo ready",
                    "next: {model}, {n} photos ready",
                    next_model.embedded,
                    model=next_model.spec,
                )
            )
        parts += [offered, tr("click for the list of models")]
        self._model.setToolTip(plain_tooltip(" · ".join(part for part in parts if part)))
        bad = model.condition == "failed"
        colors = style.current_colors()
        self._card.setIcon(
            style.icon("warning", colors.warning) if bad else style.icon("model", colors.muted)
        )

    def _button(self, name: str) -> QToolButton:
        button = named(QToolButton(), f"{name}Button")
        button.setDefaultAction(self._actions[name])
        button.setIconSize(QSize(18, 18))
        return button
