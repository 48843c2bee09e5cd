"""Where photos were taken, gathered in cells of a grid for the map."""

import math
from typing import Final

from core.catalog.connection import Connection
from core.catalog.filters import conditions_of, in_box
from core.catalog.selecting import Selection
from core.errors import QueryError
from core.records import Box, PhotoView, PlaceCluster

_SMALLEST_DEG: Final = 1e-6  # a tenth of a metre
_IDS: Final = 2**28


def clusters(
    connection: Connection, view: PhotoView, box: Box, cell_deg: float
) -> list[PlaceCluster]:
    """Photos of a view that were taken inside `box`, one cluster for each cell of the grid.

    Cells begin at the South Pole and at 180 degrees west; none reaches over the meridian of 180
    degrees. Those with the most photos come first.

    Raises:
        QueryError: The size of a cell is no number above zero.
    """
    if not (math.isfinite(cell_deg) and cell_deg > 0):
        raise QueryError("A cell of the map has no size.", "Use a size in degrees above 0.")
    cell = max(cell_deg, _SMALLEST_DEG)
    selection = Selection(connection, [*conditions_of(connection, view), in_box(box)], view.shelf)
    rows = selection.gathered(
        # Time and id in one number give the newest.
        f"max(p.clock_ms / 1000 * {_IDS} + p.id), count(*), avg(p.latitude), avg(p.longitude), "
        "min(p.latitude), min(p.longitude), max(p.latitude), max(p.longitude), "
        # The North Pole and 180 degrees east belong to the last cells.
        f"min(CAST((p.latitude + 90) / {cell!r} AS INTEGER), {_last(180.0, cell)}) AS line, "
        f"min(CAST((p.longitude + 180) / {cell!r} AS INTEGER), {_last(360.0, cell)}) AS place",
        "GROUP BY line, place ORDER BY 2 DESC, 1 DESC",
    )
    return [PlaceCluster(row[2], row[3], row[1], row[0] % _IDS, Box(*row[4:8])) for row in rows]


def _last(degrees: float, cell: float) -> int:
    return max(0, math.ceil(degrees / cell) - 1)
