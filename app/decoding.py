"""Makes encoded pictures ready to be painted, off the GUI thread and without holding it up."""

import os
import sys

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QTransform

_BAND_PX = 128


def decoded(encoded: bytes, size: QSize | None = None) -> QImage:
    """A picture made by a worker, ready to be painted; null if it cannot be read. Any thread.

    `QImage.fromData` holds up every thread of Python while it decodes. A reader does not; but one
    that reads from a buffer of ours needs Python within a lock of Qt's, which another thread may
    wait for: the two would wait for ever. So it reads from a file, in memory.

    Args:
        encoded: JPEG or PNG.
        size: Reduce it cleanly to this size.
    """
    if sys.platform == "linux":
        descriptor = os.memfd_create("picture")
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, no path
            file.write(encoded)
            file.flush()
            reader = QImageReader(f"/proc/self/fd/{descriptor}")
            if size is not None:
                reader.setScaledSize(size)
            image = reader.read()
    else:
        image = QImage.fromData(encoded)
        if size is not None and not image.isNull():
            image = smooth(image, size)
    if image.hasAlphaChannel():
        image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    else:
        image.convertTo(QImage.Format.Format_RGB32)
    return image


def smooth(image: QImage, size: QSize) -> QImage:
    """Scale down without aliasing; any thread."""
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def turned(image: QImage, degrees: int) -> QImage:
    """Turn clockwise by a multiple of 90 degrees; any thread.

    In bands, so that no other thread waits long for one step of it.
    """
    turn = QTransform().rotate(degrees)
    if not degrees % 360 or image.isNull():
        return image
    size = image.size().transposed() if degrees % 180 else image.size()
    result = QImage(size, image.format())
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for top in range(0, image.height(), _BAND_PX):
        band = QRect(0, top, image.width(), min(_BAND_PX, image.height() - top))
        painter.drawImage(
            _turned_band(band, image.size(), degrees), image.copy(band).transformed(turn)
        )
    painter.end()
    return result


def _turned_band(band: QRect, size: QSize, degrees: int) -> QPoint:
    """Where the upper left corner of a band of whole rows lies when all is turned."""
    match degrees % 360:
        case 90:
            return QPoint(size.height() - band.bottom() - 1, 0)
        case 180:
            return QPoint(0, size.height() - band.bottom() - 1)
        case _:
            return QPoint(band.top(), 0)
