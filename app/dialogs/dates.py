"""Another date for photos: a certain one, or so much later or earlier."""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from app.dialogs.frame import PhotoDialog
from app.translation import tr, trn
from app.views.naming import named
from app.views.number_field import NumberField
from app.wording import moment
from core.records import DateShift

_DAY_S: Final = 86_400
_HOUR_S: Final = 3_600
_MINUTE_S: Final = 60
_MOST_DAYS: Final = 40_000


class DatesDialog(PhotoDialog):
    """Asks for a `DateShift`. Dates are those of the pictures' own clocks.

    Signals:
        agreed: A `DateShift`.
    """

    agreed = Signal(object)

    def __init__(self, photos: int, parent: QWidget) -> None:
        title = trn("Set the date of {n} photo", "Set the date of {n} photos", photos)
        super().__init__("datesDialog", title, tr("Set the date"), parent)
        self._photos = photos
        self._range: tuple[float, float] | None = None
        self.add_words(
            "questionText",
            tr("Photos are sorted by it. The library keeps it; the files are not changed."),
        )
        several = photos > 1
        self._at = named(
            QRadioButton(tr("The first one was taken") if several else tr("It was taken")),
            "datesAt",
        )
        self._by = named(QRadioButton(tr("Move the date by")), "datesBy")
        self._forget = named(QRadioButton(tr("Forget a date that was set by hand")), "datesForget")
        self.moment = named(QDateTimeEdit(), "datesMoment", tr("Date and time"))
        self.moment.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        # Before the format, whose parts Qt would turn round: years come first in every script.
        self.moment.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.moment.setDisplayFormat("yyyy-MM-dd HH:mm:ss")
        self.moment.setCalendarPopup(True)
        self._sign = named(QComboBox(), "datesSign", tr("Later or earlier"))
        self._sign.addItem(tr("later"), 1)
        self._sign.addItem(tr("earlier"), -1)
        self.days = self._number("datesDays", tr("Days"), tr(" days"), _MOST_DAYS)
        self.hours = self._number("datesHours", tr("Hours"), tr(" h"), 23)
        self.minutes = self._number("datesMinutes", tr("Minutes"), tr(" min"), 59)
        self._lay_out()
        self._preview = self.add_words("datesPreview")
        self._at.setChecked(True)
        for button in (self._at, self._by, self._forget):
            button.toggled.connect(self._show)
        self.moment.dateTimeChanged.connect(self._show)
        self._sign.currentIndexChanged.connect(self._show)
        self.accepted.connect(lambda: self.agreed.emit(self.shift()))
        self._show()
        self.moment.setFocus()

    def show_range(self, dates: tuple[float, float] | None) -> None:
        """These are the earliest and the latest date now, in POSIX seconds."""
        self._range = dates
        if dates is not None:
            shown = datetime.fromtimestamp(dates[0], UTC)
            self.moment.setDateTime(
                QDateTime.fromSecsSinceEpoch(
                    int(shown.timestamp()), QTimeZone(QTimeZone.Initialization.UTC)
                )
            )
        self._show()

    def shift(self) -> DateShift:
        """What was asked for."""
        if self._forget.isChecked():
            return DateShift(forget=True)
        if self._at.isChecked():
            return DateShift(at_utc=float(self.moment.dateTime().toSecsSinceEpoch()))
        seconds = (
            self.days.value() * _DAY_S
            + self.hours.value() * _HOUR_S
            + self.minutes.value() * _MINUTE_S
        )
        return DateShift(offset_s=float(seconds * self._sign.currentData()))

    def preview(self) -> str:
        return self._preview.shown

    def _show(self, *_: object) -> None:
        """Say what would become of the first and of the last."""
        for part in (self._sign, self.days, self.hours, self.minutes):
            part.setEnabled(self._by.isChecked())
        self.moment.setEnabled(self._at.isChecked())
        shift = self.shift()
        self.agree.setEnabled(self._range is not None and self._changes(shift))
        if self._range is None:
            self._preview.show_text(tr("Looking at the dates…"))
        elif shift.forget:
            self._preview.show_text(tr("The date of the picture or of its file counts again."))
        else:
            first, last = self._range
            ahead = shift.offset_s if shift.at_utc is None else shift.at_utc - first
            words = tr(
                "{before} becomes {after}.", before=moment(first), after=moment(first + ahead)
            )
            if self._photos > 1:
                words = (
                    tr("First: {words}", words=words)
                    + "\n"
                    + tr(
                        "Last: {before} becomes {after}.",
                        before=moment(last),
                        after=moment(last + ahead),
                    )
                )
            self._preview.show_text(words)

    def _changes(self, shift: DateShift) -> bool:
        return shift.forget or shift.at_utc is not None or shift.offset_s != 0.0

    def _number(self, name: str, spoken: str, suffix: str, most: int) -> QSpinBox:
        number = named(NumberField(), name, spoken)
        number.setRange(0, most)
        number.setSuffix(suffix)
        number.valueChanged.connect(self._show_later)
        return number

    def _show_later(self) -> None:
        if hasattr(self, "_preview"):
            self._show()

    def _lay_out(self) -> None:
        self.column.addWidget(self._at)
        self.column.addLayout(_indented(self.moment))
        self.column.addWidget(self._by)
        self.column.addLayout(_indented(self.days, self.hours, self.minutes, self._sign))
        self.column.addWidget(self._forget)


def _indented(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(26, 0, 0, 0)
    row.setSpacing(6)
    for field in fields:
        row.addWidget(field)
    row.addStretch(1)
    row.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return row
