"""Photos on paper: where they lie on a page, and how they are painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.decoding import decoded, turned
from app.translation import tr
from core.errors import CoreError
from core.library import LibraryLike
from core.paths import one_line
from core.records import PhotoId

_LONGEST_PX: Final = 4096
_STEP_PX: Final = 32_768
"""Painted at once. A printer packs what it is given, and holds up the window meanwhile."""

_GAP: Final = 0.02
"""Between pictures, as a part of the page's shorter side."""

_CAPTION: Final = 0.022
"""Height of a line below a picture, likewise."""

_TABLES: Final = {1: (1, 1), 2: (1, 2), 4: (2, 2), 6: (2, 3), 9: (3, 3), 12: (3, 4), 20: (4, 5)}
PER_PAGE: Final = tuple(_TABLES)


@dataclass(frozen=True, slots=True)
class PageLook:
    """How pages look.

    Attributes:
        per_page: One of `PER_PAGE`.
        captions: The names stand below the pictures.
        fill: Pictures fill their place and are cut, instead of fitting into it.
    """

    per_page: int = 1
    captions: bool = False
    fill: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """What was sent to the printer."""

    pages: int
    left_out: int


def pages_of(photos: int, look: PageLook) -> int:
    """Number of pages."""
    return -(-photos // look.per_page)


def places(page: QRectF, look: PageLook) -> list[tuple[QRectF, QRectF]]:
    """Where pictures and their captions go, in the order of reading.

    Args:
        page: What can be printed on.
        look: How many there are, and whether they have captions.

    Returns:
        A rectangle for each picture, and one for its caption, empty without captions.
    """
    columns, rows = _TABLES[look.per_page]
    if page.width() > page.height():
        columns, rows = rows, columns
    short = min(page.width(), page.height())
    gap = short * _GAP if look.per_page > 1 else 0.0
    caption = short * _CAPTION * 1.4 if look.captions else 0.0
    width = (page.width() - gap * (columns - 1)) / columns
    height = (page.height() - gap * (rows - 1)) / rows
    found = []
    for number in range(look.per_page):
        left = page.left() + number % columns * (width + gap)
        top = page.top() + number // columns * (height + gap)
        found.append(
            (
                QRectF(left, top, width, height - caption),
                QRectF(left, top + height - caption, width, caption),
            )
        )
    return found


def paint_page(
    painter: QPainter, page: QRectF, look: PageLook, pictures: Sequence[tuple[QImage, str]]
) -> None:
    """Paint one page; a picture without pixels leaves its place empty."""
    font = QFont()
    font.setPixelSize(max(1, round(min(page.width(), page.height()) * _CAPTION)))
    painter.setFont(font)
    painter.setPen(QColor("black"))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for (place, below), (image, caption) in zip(places(page, look), pictures, strict=False):
        if not image.isNull():
            _paint_picture(painter, place, image, fill=look.fill)
        if look.captions:
            text = painter.fontMetrics().elidedText(
                one_line(caption), Qt.TextElideMode.ElideMiddle, int(below.width())
            )
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), text)


def print_photos(
    library: LibraryLike, photo_ids: Sequence[int], printer: QPrinter, look: PageLook
) -> Printed:
    """Print photos, one page after the other, each made when its turn comes.

    Thread: any but the GUI's; nobody else may touch the printer meanwhile.

    Raises:
        CoreError: the printer cannot be written to, or the engine has gone.
    """
    left_out = 0
    painter = QPainter()
    if not painter.begin(printer):
        raise CoreError(tr("The printer cannot be used."), tr("Choose another one, or a file."))
    try:
        page = QRectF(0, 0, painter.viewport().width(), painter.viewport().height())
        for start in range(0, len(photo_ids), look.per_page):
            if start:
                printer.newPage()
            pictures = [
                _picture(library, photo_id, page, look)
                for photo_id in photo_ids[start : start + look.per_page]
            ]
            left_out += sum(image.isNull() for image, _ in pictures)
            paint_page(painter, page, look, pictures)
    finally:
        painter.end()
    return Printed(pages_of(len(photo_ids), look), left_out)


def thumbnails_of(
    library: LibraryLike, photo_ids: Sequence[int]
) -> Callable[[], list[tuple[QImage, str]]]:
    """Reads thumbnails and names of photos, for a preview."""

    def work() -> list[tuple[QImage, str]]:
        found = []
        for photo in library.photos(list(photo_ids)):
            encoded = library.thumbnail(photo.id)
            image = QImage() if encoded is None else turned(decoded(encoded), photo.rotation)
            found.append((image, photo.name))
        return found

    return work


def _picture(
    library: LibraryLike, photo_id: int, page: QRectF, look: PageLook
) -> tuple[QImage, str]:
    place, _ = places(page, look)[0]
    needed = int(max(place.width(), place.height()) * (1.5 if look.fill else 1.0))
    photo = next(iter(library.photos([photo_id])), None)
    if photo is None:
        return QImage(), ""
    try:
        encoded = library.rendition(PhotoId(photo_id), min(needed, _LONGEST_PX))
    except CoreError:
        return QImage(), photo.name
    return turned(decoded(encoded), photo.rotation), photo.name


def _paint_picture(painter: QPainter, place: QRectF, image: QImage, *, fill: bool) -> None:
    along = place.width() / image.width()
    across = place.height() / image.height()
    scale = max(along, across) if fill else min(along, across)
    width, height = image.width() * scale, image.height() * scale
    target = QRectF(place.center().x() - width / 2, place.center().y() - height / 2, width, height)
    painter.save()
    painter.setClipRect(place)
    rows = max(1, _STEP_PX // image.width())
    for top in range(0, image.height(), rows):
        # One row more than its share, which the next step covers: no line is left between them.
        part = QRectF(0, top, image.width(), min(rows + 1, image.height() - top))
        at = target.top() + top * scale
        painter.drawImage(QRectF(target.left(), at, width, part.height() * scale), image, part)
    painter.restore()
