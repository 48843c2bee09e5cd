"""Conditions that the photos on show must meet."""

from collections.abc import Callable, Iterable
from typing import Any, Final

import msgspec
from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app import filters
from app.filters import MEGABYTE, MEGAPIXEL
from app.translation import tr
from app.views.date_range import DateRange
from app.views.flow_layout import FlowLayout
from app.views.menu_button import MenuButton
from app.views.naming import named
from core.records import PhotoFilter, ValueCount

_Range = tuple[int | None, int | None]
_ANY: Final[_Range] = (None, None)


class FilterBar(QFrame):
    """One button per kind of condition; each opens a menu.

    Signals:
        changed: A `PhotoFilter`.
        opened: The bar can be seen: the values for its menus (`set_values`) are wanted.
    """

    changed = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self._filter = PhotoFilter()
        self._formats: tuple[str, ...] = ()
        self._cameras: tuple[str, ...] = ()
        self._type = MenuButton("filterType", tr("Type of the file"), several=True)
        self._rating = MenuButton("filterRating", tr("Stars"))
        self._favourite = named(QToolButton(), "filterFavourite", tr("Favourites only"))
        self._favourite.setText(tr("Favourites"))
        self._favourite.setToolTip(tr("Favourites only"))
        self._favourite.setCheckable(True)
        self._shape = MenuButton("filterShape", tr("Shape"))
        self._pixels = MenuButton("filterPixels", tr("Size of the picture"))
        self._bytes = MenuButton("filterBytes", tr("Size of the file"))
        self._place = MenuButton("filterPlace", tr("Place"))
        self._camera = MenuButton("filterCamera", tr("Camera"))
        self._dates = MenuButton("filterDates", tr("Dates"))
        self._range = DateRange(self)
        self._lay_out()
        self._fill()
        self._connect()
        self._show()
        self.hide()

    # ---- what the window says
    @property
    def filter(self) -> PhotoFilter:
        """What is asked for."""
        return self._filter

    def set_filter(self, given: PhotoFilter) -> None:
        """Show a filter, without a signal."""
        self._filter = given
        self._show()

    def set_values(self, formats: Iterable[ValueCount], cameras: Iterable[ValueCount]) -> None:
        """Offer the formats and the cameras that the library has."""
        names = tuple(one.value for one in formats if one.value)
        self._formats = names
        self._cameras = tuple(one.value for one in cameras if one.value)
        self._fill()
        self._show()

    def focus_first(self) -> None:
        self._type.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- making it
    def _buttons(self) -> tuple[QToolButton, ...]:
        return (
            self._type,
            self._rating,
            self._favourite,
            self._shape,
            self._pixels,
            self._bytes,
            self._place,
            self._camera,
            self._dates,
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 10, 6)
        row = QWidget()
        flow = FlowLayout(row, 4)
        for button in self._buttons():
            flow.addWidget(button)
        column.addWidget(row)

    def _fill(self) -> None:
        raw = (("RAW", filters.format_words("RAW")),)
        plain = ((n, filters.format_words(n)) for n in self._formats if n != "RAW")
        self._type.set_choices((*raw, *plain))
        stars = [(n, filters.rating_words(n)) for n in range(5, 0, -1)]
        self._rating.set_choices([(0, tr("Any stars")), *stars, (-1, filters.rating_words(0, 0))])
        shapes = ("landscape", "portrait", "square", "panorama")
        self._shape.set_choices(
            [(None, tr("Any shape")), *((s, filters.orientation_words(s)) for s in shapes)]
        )
        pixels = [(n * MEGAPIXEL, None) for n in (24, 12, 8, 2)] + [(None, 2 * MEGAPIXEL)]
        self._pixels.set_choices(_ranges(tr("Any size"), pixels, filters.pixel_words))
        sizes = [(n * MEGABYTE, None) for n in (50, 20, 5)] + [(None, MEGABYTE)]
        self._bytes.set_choices(_ranges(tr("Any size"), sizes, filters.byte_words))
        self._place.set_choices(
            [
                (None, tr("With or without a place")),
                (True, tr("With a place")),
                (False, tr("Without a place")),
            ]
        )
        self._camera.set_choices([(None, tr("Any camera")), *((c, c) for c in self._cameras)])
        between = QAction(tr("Between two days…"), self)
        between.triggered.connect(self._open_range)
        self._dates.set_choices(_dates(QDate.currentDate()), [between])

    def _connect(self) -> None:
        self._type.chosen.connect(lambda names: self._change(formats=names))
        self._rating.chosen.connect(self._choose_rating)
        self._favourite.toggled.connect(lambda on: self._change(favourite=on))
        self._shape.chosen.connect(lambda shape: self._change(orientation=shape))
        self._pixels.chosen.connect(lambda r: self._change(min_px=r[0], max_px=r[1]))
        self._bytes.chosen.connect(lambda r: self._change(min_bytes=r[0], max_bytes=r[1]))
        self._place.chosen.connect(lambda has: self._change(has_place=has))
        self._camera.chosen.connect(lambda name: self._change(camera=name))
        self._dates.chosen.connect(self._choose_dates)
        self._range.chosen.connect(self._choose_dates)

    # ---- what the user does
    def _change(self, **fields: Any) -> None:
        changed = msgspec.structs.replace(self._filter, **fields)
        if changed != self._filter:
            self._filter = changed
            self._show()
            self.changed.emit(changed)

    def _choose_rating(self, stars: int) -> None:
        self._change(min_rating=max(0, stars), max_rating=0 if stars < 0 else 5)

    def _choose_dates(self, days: tuple[QDate | None, QDate | None]) -> None:
        first, last = days
        self._change(
            taken_from_utc=None if first is None else filters.start_of(first),
            taken_before_utc=None if last is None else filters.start_of(last.addDays(1)),
        )

    def _open_range(self) -> None:
        given = self._filter
        first = None if given.taken_from_utc is None else filters.day_of(given.taken_from_utc)
        before = given.taken_before_utc
        last = None if before is None else filters.day_of(before - 1)
        self._range.open_below(self._dates, first, last)

    # ---- showing it
    def _show(self) -> None:
        given = self._filter
        self._type.tick(*given.formats)
        self._rating.tick(-1 if given.max_rating == 0 else given.min_rating)
        self._favourite.setChecked(given.favourite)
        self._shape.tick(given.orientation)
        self._pixels.tick((given.min_px, given.max_px))
        self._bytes.tick((given.min_bytes, given.max_bytes))
        self._place.tick(given.has_place)
        self._camera.tick(given.camera)
        for button, title, fields in (
            (self._type, tr("Type"), ("formats",)),
            (self._rating, tr("Stars"), ("min_rating", "max_rating")),
            (self._shape, tr("Shape"), ("orientation",)),
            (self._pixels, tr("Picture size"), ("min_px", "max_px")),
            (self._bytes, tr("File size"), ("min_bytes", "max_bytes")),
            (self._place, tr("Place"), ("has_place", "box")),
            (self._camera, tr("Camera"), ("camera",)),
            (self._dates, tr("Dates"), ("taken_from_utc", "taken_before_utc")),
        ):
            _say(button, title, in_use=filters.without(given, fields) != given)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)


def _say(button: MenuButton, title: str, *, in_use: bool) -> None:
    button.setText(title)
    button.setProperty("inUse", in_use)
    button.style().polish(button)


def _ranges(
    any_words: str, ranges: Iterable[_Range], words_of: Callable[[int | None, int | None], str]
) -> list[tuple[_Range, str]]:
    return [(_ANY, any_words), *((one, words_of(*one)) for one in ranges)]


def _dates(today: QDate) -> list[tuple[tuple[QDate | None, QDate | None], str]]:
    year = today.year()
    found: list[tuple[tuple[QDate | None, QDate | None], str]] = [
        ((None, None), tr("Any date")),
        ((today.addDays(-6), None), tr("The last 7 days")),
        ((today.addDays(-29), None), tr("The last 30 days")),
    ]
    years = range(year, year - 5, -1)
    return [*found, *(((QDate(y, 1, 1), QDate(y, 12, 31)), str(y)) for y in years)]
