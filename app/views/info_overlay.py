"""What is known about the photo that is looked at, in a few lines over it."""

from datetime import UTC, datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.translation import tr
from app.views.naming import named
from core.paths import one_line
from core.records import PhotoDetails

_WIDTH_PX = 300
_STAR, _NO_STAR, _HEART = "★", "☆", "♥"
_EXPOSURE = ("Exposure", "Aperture", "Focal length")
_ISO = "ISO"


class InfoOverlay(QFrame):
    """Name, date, camera, exposure, size, place, tags and rating."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "infoOverlay", tr("About this photo"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._name = _label("infoName")
        self._lines = _label("infoLines")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._lines)
        self.set_room(_WIDTH_PX)

    def set_room(self, width_px: int) -> None:
        """Be no wider than this."""
        self.setFixedWidth(min(_WIDTH_PX, max(width_px, 60)))
        self._fit()

    def show_details(self, details: PhotoDetails | None) -> None:
        """Show what is known; an empty frame while nothing is."""
        name = "" if details is None else one_line(details.photo.name)
        lines = [] if details is None else lines_of(details)
        self._name.setText(name)
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self.setAccessibleDescription("\n".join([name, *lines]))
        self._fit()

    def _fit(self) -> None:
        """As high as the words are in this width, which `adjustSize` does for windows alone."""
        column = self.layout()
        if column is not None:
            column.activate()
            words = column.totalHeightForWidth(self.width())
            self.setFixedHeight(max(words, column.totalMinimumSize().height()))


def lines_of(details: PhotoDetails) -> list[str]:
    """The lines below the name; none for what is not known."""
    photo, facts = details.photo, details.facts
    lines = [_when(photo.taken_utc)]
    if facts is not None:
        lines += [facts.camera, facts.lens]
        lines.append(_exposure(dict(facts.exif)))
    lines.append(_size(details))
    if facts is not None and facts.latitude is not None and facts.longitude is not None:
        lines.append(f"{facts.latitude:.5f}, {facts.longitude:.5f}")
    lines.append(one_line(photo.directory))
    lines.append(", ".join(details.tags))
    lines.append(_marks(details))
    return [one_line(line) for line in lines if line]


def _when(taken_utc: float | None) -> str:
    if taken_utc is None:
        return ""
    try:
        taken = datetime.fromtimestamp(taken_utc, UTC)
    except (OverflowError, OSError, ValueError):
        return ""
    locale = QLocale()
    return tr(
        "{day} {month} {year}, {time}",
        day=taken.day,
        month=locale.monthName(taken.month),
        year=taken.year,
        time=f"{taken:%H:%M}",
    )


def _exposure(values: dict[str, str]) -> str:
    parts = [values.get(name, "") for name in _EXPOSURE]
    if _ISO in values:
        parts.append(f"{_ISO} {values[_ISO]}")
    return "  ".join(part for part in parts if part)


def _size(details: PhotoDetails) -> str:
    photo = details.photo
    if not (photo.width_px and photo.height_px):
        return photo.format
    megapixels = photo.width_px * photo.height_px / 1e6
    return tr(
        "{width} \N{MULTIPLICATION SIGN} {height} px, {megapixels} MP, {size}, {format}",
        width=photo.width_px,
        height=photo.height_px,
        megapixels=QLocale().toString(megapixels, "f", 1 if megapixels < 100 else 0),
        size=QLocale().formattedDataSize(
            photo.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat
        ),
        format=photo.format,
    )


def _marks(details: PhotoDetails) -> str:
    photo = details.photo
    stars = _STAR * photo.rating + _NO_STAR * (5 - photo.rating) if photo.rating else ""
    return f"{stars}  {_HEART}".strip() if photo.favourite else stars


def _label(name: str) -> QLabel:
    label = named(QLabel(), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
