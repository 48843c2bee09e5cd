"""The world map: its projection, and the picture of land and borders behind the photos.

Coordinates on the map ("world units") run from 0 at 180 degrees west and at the top to 1, in the
projection of Mercator. `draw` may run on any thread.
"""

import math
import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from app.style import RESOURCES
from core.records import Box

LIMIT_DEG = 84.0
"""There is no map closer to the poles."""

_UNITS_PER_DEGREE = 90
_COARSE_BELOW = 4000
"""Maps narrower than this, for the whole world in px, leave out what would not be seen."""

_COARSE = 0.0006
_SMALLEST_PX = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of the map on a screen.

    Attributes:
        x, y: Its middle, in world units.
        scale: Width of the whole world in logical pixels.
        width, height: Of the part, in logical pixels.
    """

    x: float
    y: float
    scale: float
    width: int
    height: int

    def place(self, latitude: float, longitude: float) -> QPointF:
        """Where a place is on the screen."""
        x, y = project(latitude, longitude)
        return QPointF(
            (x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2
        )

    def world_at(self, point: QPointF) -> tuple[float, float]:
        """World units of a point of the screen."""
        return (
            self.x + (point.x() - self.width / 2) / self.scale,
            self.y + (point.y() - self.height / 2) / self.scale,
        )

    def area(self) -> QRectF:
        """What it shows, in world units."""
        wide, high = self.width / self.scale, self.height / self.scale
        return QRectF(self.x - wide / 2, self.y - high / 2, wide, high)

    def box(self) -> Box:
        """What it shows, in degrees."""
        area = self.area()
        north, west = unproject(area.left(), area.top())
        south, east = unproject(area.right(), area.bottom())
        # At the edges of the map belong the poles.
        north = 90.0 if area.top() <= 0 else north
        south = -90.0 if area.bottom() >= 1 else south
        return Box(south, west, north, east)


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours of a map, as `#rrggbb`."""

    water: str
    land: str
    border: str


@dataclass(frozen=True, slots=True)
class _Line:
    bounds: QRectF
    points: QPolygonF


@dataclass(frozen=True, slots=True)
class _World:
    land: list[_Line]
    borders: list[_Line]


def project(latitude: float, longitude: float) -> tuple[float, float]:
    """Degrees to world units."""
    clamped = math.radians(min(max(latitude, -LIMIT_DEG), LIMIT_DEG))
    y = math.asinh(math.tan(clamped)) / _HALF_HEIGHT
    return (longitude + 180) / 360, (1 - y) / 2


def unproject(x: float, y: float) -> tuple[float, float]:
    """World units to latitude and longitude, within the map."""
    latitude = math.degrees(math.atan(math.sinh((1 - 2 * y) * _HALF_HEIGHT)))
    clamped = min(max(latitude, -LIMIT_DEG), LIMIT_DEG)
    return clamped, min(max(x * 360 - 180, -180.0), 180.0)


_HALF_HEIGHT = math.asinh(math.tan(math.radians(LIMIT_DEG)))


def draw(frame: Frame, ratio: float, ink: Ink) -> QImage:
    """Land and borders of a part of the map.

    Args:
        frame: Which part.
        ratio: Device pixels per logical pixel.
        ink: In which colours.
    """
    image = QImage(
        round(frame.width * ratio), round(frame.height * ratio), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(ink.water))
    world = _world(coarse=frame.scale < _COARSE_BELOW)
    area = frame.area()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(frame.width / 2, frame.height / 2)
    painter.scale(frame.scale, frame.scale)
    painter.translate(-frame.x, -frame.y)
    painter.setBrush(QColor(ink.land))
    # A line in the colour of the land closes the seams between countries.
    painter.setPen(_pen(ink.land))
    smallest = _SMALLEST_PX / frame.scale
    for ring in world.land:
        bounds = ring.bounds
        if bounds.intersects(area) and max(bounds.width(), bounds.height()) > smallest:
            painter.drawPolygon(ring.points)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink.border))
    for line in world.borders:
        if line.bounds.intersects(area):
            painter.drawPolyline(line.points)
    painter.end()
    return image


def _pen(colour: str) -> QPen:
    pen = QPen(QColor(colour), 1)
    pen.setCosmetic(True)
    return pen


@lru_cache(maxsize=2)
def _world(*, coarse: bool) -> _World:
    data = zlib.decompress((RESOURCES / "map" / "world.bin").read_bytes())
    land, offset = _lines(data, 0, coarse=coarse)
    borders, _ = _lines(data, offset, coarse=coarse)
    return _World(land, borders)


def _lines(data: bytes, offset: int, *, coarse: bool) -> tuple[list[_Line], int]:
    (count,) = struct.unpack_from("<I", data, offset)
    offset += 4
    found = []
    for _ in range(count):
        (length,) = struct.unpack_from("<I", data, offset)
        flat = struct.unpack_from(f"<{2 * length}h", data, offset + 4)
        offset += 4 + 4 * length
        points = [
            project(latitude / _UNITS_PER_DEGREE, longitude / _UNITS_PER_DEGREE)
            for longitude, latitude in zip(flat[::2], flat[1::2], strict=True)
        ]
        kept = _thinned(points) if coarse else points
        polygon = QPolygonF([QPointF(x, y) for x, y in kept])
        bounds = polygon.boundingRect()
        # A rectangle without a width touches nothing.
        found.append(_Line(bounds.adjusted(-1e-9, -1e-9, 1e-9, 1e-9), polygon))
    return found, offset


def _thinned(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Without points that lie very close to the one before; the ends stay."""
    kept = points[:1]
    for point in points[1:-1]:
        last = kept[-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= _COARSE:
            kept.append(point)
    return kept + points[-1:] if len(points) > 1 else kept
