"""Where the cells of the photo grid are: arithmetic alone, the same for ten photos or millions."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

MARGIN_PX = 12
GAP_PX = 8


@dataclass(frozen=True, slots=True)
class GridLayout:
    """Cells of one size in rows, in content coordinates (logical pixels from the top left).

    Left-over width is spread between the columns, so that the grid fills its width.

    Attributes:
        count: Number of cells.
        width: Width that is available.
        cell_width, cell_height: Size of a cell.
    """

    count: int
    width: int
    cell_width: int
    cell_height: int

    @property
    def columns(self) -> int:
        """Cells in a full row; at least 1, however narrow the window is."""
        return max(1, (self.width - 2 * MARGIN_PX + GAP_PX) // (self.cell_width + GAP_PX))

    @property
    def grid_rows(self) -> int:
        return -(-self.count // self.columns)

    @property
    def pitch_y(self) -> int:
        """From the top of a row to the top of the next."""
        return self.cell_height + GAP_PX

    @property
    def height(self) -> int:
        """Height of everything, with margins."""
        return self.grid_rows * self.pitch_y - GAP_PX + 2 * MARGIN_PX if self.count else 0

    def left_of(self, column: int) -> int:
        """Left edge of the cells of a column: the middle of an equal share of the width."""
        middle = MARGIN_PX + (2 * column + 1) * self._inner_width // (2 * self.columns)
        return middle - self.cell_width // 2

    @property
    def _inner_width(self) -> int:
        return max(1, self.width - 2 * MARGIN_PX)

    def rect(self, row: int) -> QRect:
        """Of the cell with this row number in the model."""
        grid_row, column = divmod(row, self.columns)
        return QRect(
            self.left_of(column),
            MARGIN_PX + grid_row * self.pitch_y,
            self.cell_width,
            self.cell_height,
        )

    def row_at(self, x: int, y: int) -> int:
        """The cell under a point, or -1 between cells."""
        grid_row, below = divmod(y - MARGIN_PX, self.pitch_y)
        if grid_row < 0 or below >= self.cell_height:
            return -1
        column = self._column_near(x)
        row = grid_row * self.columns + column
        left = self.left_of(column)
        return row if row < self.count and left <= x < left + self.cell_width else -1

    def nearest_row(self, x: int, y: int) -> int:
        """The cell nearest to a point, or -1 when there are none."""
        if not self.count:
            return -1
        grid_row = min(max(0, (y - MARGIN_PX) // self.pitch_y), self.grid_rows - 1)
        return min(grid_row * self.columns + self._column_near(x), self.count - 1)

    def rows_between(self, top: int, bottom: int) -> range:
        """Cells of all rows that touch the band from `top` to `bottom` (exclusive)."""
        if not self.count or bottom <= top:
            return range(0)
        first = max(0, (top - MARGIN_PX + GAP_PX) // self.pitch_y)
        last = max(-1, (bottom - 1 - MARGIN_PX) // self.pitch_y)
        return range(
            min(self.count, first * self.columns), min(self.count, (last + 1) * self.columns)
        )

    def runs_in(self, area: QRect) -> list[range]:
        """Cells that a rectangle touches, as runs of consecutive rows of the model."""
        band = self.rows_between(area.top(), area.bottom() + 1)
        columns = [c for c in range(self.columns) if self._touches(c, area)]
        if not band or not columns:
            return []
        if len(columns) == self.columns:
            return [band]
        runs = []
        for start in range(band.start, band.stop, self.columns):
            stop = min(start + columns[-1] + 1, self.count)
            if start + columns[0] < stop:
                runs.append(range(start + columns[0], stop))
        return runs

    def _touches(self, column: int, area: QRect) -> bool:
        left = self.left_of(column)
        return left <= area.right() and left + self.cell_width > area.left()

    def _column_near(self, x: int) -> int:
        column = (x - MARGIN_PX) * self.columns // self._inner_width
        return min(max(0, column), self.columns - 1)
