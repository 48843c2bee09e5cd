"""Lets the user choose a first and a last day."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QFrame, QGridLayout, QLabel, QPushButton, QWidget

from app.translation import tr
from app.views.naming import named


class DateRange(QFrame):
    """Two days and a button, in a frame that opens below another widget.

    Signals:
        chosen: First and last `QDate`, as a tuple.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("dateRange")
        self._first = named(QDateEdit(), "firstDay", tr("First day"))
        self._last = named(QDateEdit(), "lastDay", tr("Last day"))
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 12, 14, 12)
        for row, (field, words) in enumerate(
            ((self._first, tr("From")), (self._last, tr("Up to and including")))
        ):
            field.setCalendarPopup(True)
            field.setDateRange(QDate(1826, 1, 1), QDate(2200, 12, 31))
            label = QLabel(words)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        use = named(QPushButton(tr("Show these")), "useDates")
        use.setProperty("primary", True)
        use.clicked.connect(self._use)
        grid.addWidget(use, 2, 1)

    def open_below(self, widget: QWidget, first: QDate | None, last: QDate | None) -> None:
        """Show the days that are in use, or this year up to today."""
        today = QDate.currentDate()
        self._first.setDate(first or QDate(today.year(), 1, 1))
        self._last.setDate(last or today)
        self.adjustSize()
        self.move(widget.mapToGlobal(widget.rect().bottomLeft()))
        self.show()
        self._first.setFocus()

    def _use(self) -> None:
        days = sorted((self._first.date(), self._last.date()), key=QDate.toJulianDay)
        self.hide()
        self.chosen.emit((days[0], days[1]))
