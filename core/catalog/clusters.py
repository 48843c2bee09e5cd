"""Where photos were taken, gathered in cells of a grid for the map."""

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

from core.catalog.connection import Connection
from core.catalog.filters import TILE, TILE_DEG, TILE_ROW, conditions_of, in_box
from core.catalog.selecting import Selection
from core.errors import QueryError
from core.records import Box, PhotoView, PlaceCluster

_SMALLEST_DEG: Final = 1e-6  # a tenth of a metre
_IDS: Final = 2**28
# Time and id in one number give the newest.
_NEWEST: Final = f"max(p.clock_ms / 1000 * {_IDS} + p.id), count(*)"
_EXTENT: Final = (
    "total(p.latitude), total(p.longitude), "
    "min(p.latitude), min(p.longitude), max(p.latitude), max(p.longitude)"
)
_WIDE: Final = 16
"""From so many tiles across, a cell's middle and edges are those of its tiles."""


def clusters(
    connection: Connection, view: PhotoView, box: Box, cell_deg: float
) -> list[PlaceCluster]:
    """Photos of a view that were taken inside `box`, one cluster for each cell of the grid.

    Cells begin at the South Pole and at 180 degrees west; none reaches over the meridian of 180
    degrees. Those with the most photos come first. Cells of 360 degrees by a power of two cost
    least; from 5.625 degrees on, their middles and boxes are rounded to 0.36 degrees.

    Raises:
        QueryError: The size of a cell is no number above zero.
    """
    if not (math.isfinite(cell_deg) and cell_deg > 0):
        raise QueryError("A cell of the map has no size.", "Use a size in degrees above 0.")
    cell = max(cell_deg, _SMALLEST_DEG)
    selection = Selection(connection, [*conditions_of(connection, view), in_box(box)], view.shelf)
    across = cell / TILE_DEG
    if across < 1 or not math.log2(across).is_integer():
        rows = _by_cell(selection, cell)
    elif across < _WIDE:
        rows = selection.on_map(f"{TILE}, {_NEWEST}, {_EXTENT}", "GROUP BY 1")
    else:
        tiles = selection.on_map(f"{TILE}, {_NEWEST}", "GROUP BY 1")
        rows = [(*row, *_extent(row[0], row[2], box)) for row in tiles]
    if across >= 1 and math.log2(across).is_integer():
        rows = _merged(rows, int(across), cell)
    rows.sort(key=lambda row: (-row[2], -row[1]))
    return [
        PlaceCluster(row[3] / row[2], row[4] / row[2], row[2], row[1] % _IDS, Box(*row[5:]))
        for row in rows
    ]


def _by_cell(selection: Selection, cell: float) -> list[Any]:
    # The North Pole and 180 degrees east belong to the last cells.
    line = f"min(CAST((p.latitude + 90) / {cell!r} AS INTEGER), {_last(180.0, cell)})"
    place = f"min(CAST((p.longitude + 180) / {cell!r} AS INTEGER), {_last(360.0, cell)})"
    rows = selection.on_map(f"{line}, {_NEWEST}, {_EXTENT}, {place}", f"GROUP BY {line}, {place}")
    return [row[:-1] for row in rows]


def _extent(tile: int, photos: int, box: Box) -> tuple[float, ...]:
    """What `_EXTENT` says of photos, as if each were in the middle of its tile."""
    south, west = tile // TILE_ROW * TILE_DEG - 90, tile % TILE_ROW * TILE_DEG - 180
    # The next tile begins at the edge.
    north, east = (math.nextafter(edge + TILE_DEG, -math.inf) for edge in (south, west))
    south, north = max(south, box.south), min(north, box.north, 90.0)
    if -180 <= box.west <= box.east <= 180:
        west, east = max(west, box.west), min(east, box.east)
    east = min(east, 180.0)
    return (south + north) / 2 * photos, (west + east) / 2 * photos, south, west, north, east


def _merged(tiles: Sequence[Any], across: int, cell: float) -> list[Any]:
    """Rows of tiles as rows of cells, which are so many tiles wide and high."""
    last_line, last_place = _last(180.0, cell), _last(360.0, cell)
    cells: defaultdict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in tiles:
        line, place = row[0] // TILE_ROW // across, row[0] % TILE_ROW // across
        cells[min(line, last_line), min(place, last_place)].append(row)
    merged: list[Any] = []
    for key, rows in cells.items():
        _, newest, photos, *extent = zip(*rows, strict=True)
        sums = (sum(values) for values in (photos, *extent[:2]))
        edges = (*map(min, extent[2:4]), *map(max, extent[4:]))
        merged.append((key, max(newest), *sums, *edges))
    return merged


def _last(degrees: float, cell: float) -> int:
    return max(0, math.ceil(degrees / cell) - 1)
