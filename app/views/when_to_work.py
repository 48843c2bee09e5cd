"""Controls for when the work waits."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.translation import tr
from app.views.fact_label import FactLabel
from app.views.flow_layout import FlowLayout
from app.views.naming import named
from app.views.time_field import TimeField
from app.wording import plain_tooltip
from core.settings import AFTER_CLOSING, ON_BATTERY, UNDER_LOAD, WORK_HOURS, minutes_of_day

_ROW_PX: Final = 28
_NIGHT: Final = (22 * 60, 7 * 60)
"""What is proposed, in minutes since midnight."""


class WhenToWork(QWidget):
    """Shows settings, and says which one the user changes; off until it was shown any.

    Signals:
        chosen: Name of a setting and the value that it shall have.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "whenToWork", tr("When to work"))
        self._battery = _check_box(
            "waitOnBattery", tr("Wait while on battery"), tr("New photos wait for the charger too.")
        )
        self._load = _check_box(
            "waitUnderLoad",
            tr("Wait while other programs are busy"),
            tr(
                "Goes on once they need less than a quarter of the processor. "
                "New photos do not wait."
            ),
        )
        self._hours = _check_box(
            "workHours",
            tr("Only between"),
            tr("Local time, also past midnight. New photos do not wait."),
        )
        self._hours.setAccessibleName(tr("Work only between certain hours"))
        self._after_closing = _check_box(
            "afterClosing",
            tr("Go on after the last window is closed"),
            tr("Until every photo that waits is indexed, unless you pause it."),
        )
        begin, end = map(_time_at, _NIGHT)
        self._begin = TimeField("workFrom", tr("Work from"), begin)
        self._end = TimeField("workUntil", tr("Work until"), end)
        self._battery.clicked.connect(lambda on: self._choose_pause(ON_BATTERY, on=on))
        self._load.clicked.connect(lambda on: self._choose_pause(UNDER_LOAD, on=on))
        self._hours.clicked.connect(self._choose_hours)
        self._after_closing.clicked.connect(self._choose_after_closing)
        for field in (self._begin, self._end):
            field.settled.connect(self._choose_hours)
        self._lay_out()
        self.setEnabled(False)

    def tab_stops(self) -> list[QWidget]:
        """What Tab comes by, from the top down."""
        hours = [self._hours, self._begin, self._end]
        return [self._battery, self._load, *hours, self._after_closing]

    def show_settings(self, kept: Mapping[str, str]) -> None:
        """Show what is kept; a time that is being typed stays."""
        self._battery.setChecked(kept[ON_BATTERY] == "pause")
        self._load.setChecked(kept[UNDER_LOAD] == "pause")
        self._after_closing.setChecked(kept[AFTER_CLOSING] == "continue")
        times = _times_of(kept[WORK_HOURS])
        self._hours.setChecked(times is not None)
        if times is not None:
            self._begin.show_time(_time_at(times[0]))
            self._end.show_time(_time_at(times[1]))
        self._allow_times()
        self.setEnabled(True)

    def _choose_pause(self, name: str, *, on: bool) -> None:
        self.chosen.emit(name, "pause" if on else "continue")

    def _choose_after_closing(self, on: bool) -> None:
        self.chosen.emit(AFTER_CLOSING, "continue" if on else "stop")

    def _choose_hours(self) -> None:
        self._allow_times()
        begin, end = (field.time().toString("HH:mm") for field in (self._begin, self._end))
        self.chosen.emit(WORK_HOURS, f"{begin}-{end}" if self._hours.isChecked() else "")

    def _allow_times(self) -> None:
        on = self._hours.isChecked()
        if not on and self.focusWidget() in {self._begin, self._end}:
            # Qt would pass the focus on to the next widget, and scroll to it.
            self._hours.setFocus(Qt.FocusReason.OtherFocusReason)
        self._begin.setEnabled(on)
        self._end.setEnabled(on)

    def _lay_out(self) -> None:
        heading = named(QLabel(tr("When to work")), "groupHeading")
        explained = FactLabel("groupExplained")
        explained.show_text(tr("Searches, and thumbnails of what you look at, never wait."))
        # In a narrow window the second time goes below, with its word.
        until = QWidget()
        row = QHBoxLayout(until)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(QLabel(tr("and")))
        row.addWidget(self._end)
        self._end.setFixedHeight(_ROW_PX)
        hours = QWidget()
        flow = FlowLayout(hours, 8)
        for part in (self._hours, self._begin, until):
            flow.addWidget(part)
            part.setFixedHeight(_ROW_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        for widget in (heading, explained, self._battery, self._load, hours, self._after_closing):
            column.addWidget(widget)


def _check_box(name: str, words: str, tip: str) -> QCheckBox:
    box = named(QCheckBox(words), name)
    box.setToolTip(plain_tooltip(tip))
    return box


def _time_at(minute: int) -> QTime:
    return QTime(minute // 60, minute % 60)


def _times_of(hours: str) -> tuple[int, int] | None:
    try:
        return minutes_of_day(hours)
    except ValueError:
        # The engine takes nonsense for any time too.
        return None
