"""Where the cells of the photo grid are: arithmetic alone, the same for ten photos or millions."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRect

MARGIN_PX = 12
GAP_PX = 8


class GridLayout:
    """Cells of one size in lines, in content coordinates (logical pixels from the top left).

    The cells may stand in sections, each below a heading and on lines of its own. Left-over width
    is spread between the columns, so that the grid fills its width. Making one costs a pass over
    the sections; every question after that costs a search among them by halving.

    Attributes:
        count: Number of cells.
        width: Width that is available.
        cell_width, cell_height: Size of a cell.
        mirrored: The first column is at the right, as where one writes from right to left.
        columns: Cells in a full line; at least 1, however narrow the window is.
        lines: Lines of cells in all sections.
        pitch_y: From the top of a line to the top of the next.
        heading_px: Height of a heading; 0 without sections.
        height: Height of everything, with margins.
    """

    def __init__(
        self,
        count: int,
        width: int,
        cell_width: int,
        cell_height: int,
        sections: Sequence[int] = (),
        heading_px: int = 0,
        *,
        mirrored: bool = False,
    ) -> None:
        """Lay out.

        Args:
            count: Number of cells.
            width: Width that is available.
            cell_width: Width of a cell.
            cell_height: Height of a cell.
            sections: Number of cells of each section, in order; they add up to `count`. Empty
                for a grid without headings.
            heading_px: Height of the heading of a section.
            mirrored: Whether lines begin at the right.
        """
        self.mirrored = mirrored
        self.count = count
        self.width = width
        self.cell_width = cell_width
        self.cell_height = cell_height
        self.columns = max(1, (width - 2 * MARGIN_PX + GAP_PX) // (cell_width + GAP_PX))
        self.pitch_y = cell_height + GAP_PX
        self.heading_px = heading_px if sections else 0
        self._inner_width = max(1, width - 2 * MARGIN_PX)
        cells = sections or (count,)
        columns = self.columns
        self._first_rows = array("q", accumulate(cells, initial=0))
        self._first_lines = array("q", accumulate([-(-n // columns) for n in cells], initial=0))
        self._first_rows.pop()
        self.lines = self._first_lines.pop()
        headings = self.heading_px * len(sections)
        self.height = headings + self.lines * self.pitch_y - GAP_PX + 2 * MARGIN_PX if count else 0

    # ---- sections
    @property
    def sections(self) -> int:
        """Number of sections that have a heading."""
        return len(self._first_rows) if self.heading_px else 0

    def section_of(self, row: int) -> int:
        """The section that a cell stands in; 0 without sections."""
        return bisect_right(self._first_rows, row) - 1

    def rows_of(self, section: int) -> range:
        """The cells of a section."""
        return range(self._first_rows[section], self._end_row(section))

    def section_near(self, y: int) -> int:
        """The section that a height lies in; the first above everything."""
        low, high = 0, len(self._first_rows)
        while high - low > 1:
            middle = (low + high) // 2
            if self.top_of(middle) <= y:
                low = middle
            else:
                high = middle
        return low

    def top_of(self, section: int) -> int:
        """Where the heading of a section begins."""
        return MARGIN_PX + section * self.heading_px + self._first_lines[section] * self.pitch_y

    def _cells_top(self, section: int) -> int:
        return self.top_of(section) + self.heading_px

    def _end_row(self, section: int) -> int:
        last = section + 1 == len(self._first_rows)
        return self.count if last else self._first_rows[section + 1]

    def _end_line(self, section: int) -> int:
        last = section + 1 == len(self._first_rows)
        return self.lines if last else self._first_lines[section + 1]

    # ---- lines
    def line_of(self, row: int) -> int:
        """The line of a cell, counted over all sections."""
        section = self.section_of(row)
        return self._first_lines[section] + (row - self._first_rows[section]) // self.columns

    def column_of(self, row: int) -> int:
        return (row - self._first_rows[self.section_of(row)]) % self.columns

    def row_on(self, line: int, column: int) -> int:
        """The cell of a line in a column, or the last one of the line when it is too short.

        Lines beyond the first and the last one mean these.
        """
        line = min(max(0, line), self.lines - 1)
        section = bisect_right(self._first_lines, line) - 1
        below = line - self._first_lines[section]
        row = self._first_rows[section] + below * self.columns + column
        return min(row, self._end_row(section) - 1)

    # ---- places
    def left_of(self, column: int) -> int:
        """Left edge of the cells of a column: the middle of an equal share of the width."""
        middle = MARGIN_PX + (2 * column + 1) * self._inner_width // (2 * self.columns)
        left = middle - self.cell_width // 2
        return self.width - left - self.cell_width if self.mirrored else left

    def rect(self, row: int) -> QRect:
        """Of the cell with this row number in the model."""
        section = self.section_of(row)
        line, column = divmod(row - self._first_rows[section], self.columns)
        top = self._cells_top(section) + line * self.pitch_y
        return QRect(self.left_of(column), top, self.cell_width, self.cell_height)

    def row_at(self, x: int, y: int) -> int:
        """The cell under a point, or -1 between cells."""
        if not self.count:
            return -1
        section = self.section_near(y)
        line, below = divmod(y - self._cells_top(section), self.pitch_y)
        if line < 0 or below >= self.cell_height:
            return -1
        column = self._column_near(x)
        row = self._first_rows[section] + line * self.columns + column
        left = self.left_of(column)
        inside = row < self._end_row(section) and left <= x < left + self.cell_width
        return row if inside else -1

    def first_row_near(self, y: int) -> int:
        """The first cell of the line that is closest to a height, or -1 when there are none."""
        return self.row_on(self._line_near(y), 0) if self.count else -1

    def nearest_row(self, x: int, y: int) -> int:
        """The cell that is closest to a point, or -1 when there are none."""
        if not self.count:
            return -1
        return self.row_on(self._line_near(y), self._column_near(x))

    def rows_between(self, top: int, bottom: int) -> range:
        """Cells of all lines that touch the band from `top` to `bottom` (exclusive)."""
        if not self.count or bottom <= top:
            return range(0)
        lines = self._lines_between(top, bottom)
        return range(self._start_of(lines.start), self._start_of(lines.stop))

    def runs_in(self, area: QRect) -> list[range]:
        """Cells that a rectangle touches, as runs of consecutive rows of the model."""
        columns = [c for c in range(self.columns) if self._touches(c, area)]
        lines = self._lines_between(area.top(), area.bottom() + 1)
        if not self.count or not lines or not columns:
            return []
        if len(columns) == self.columns:
            return [range(self._start_of(lines.start), self._start_of(lines.stop))]
        runs = []
        for line in lines:
            start = self._start_of(line)
            stop = min(start + columns[-1] + 1, self._start_of(line + 1))
            if start + columns[0] < stop:
                runs.append(range(start + columns[0], stop))
        return runs

    def _start_of(self, line: int) -> int:
        """The first cell of a line; `count` after the last line."""
        return self.row_on(line, 0) if line < self.lines else self.count

    def _line_near(self, y: int) -> int:
        section = self.section_near(y)
        line = self._first_lines[section] + (y - self._cells_top(section)) // self.pitch_y
        return min(max(self._first_lines[section], line), self._end_line(section) - 1)

    def _lines_between(self, top: int, bottom: int) -> range:
        return range(self._lines_above(top), self._lines_down_to(bottom))

    def _lines_above(self, y: int) -> int:
        """Number of lines whose cells end at or above a height."""
        section = self.section_near(y)
        within = (y - self._cells_top(section) + GAP_PX) // self.pitch_y
        line = self._first_lines[section] + max(0, within)
        return min(line, self._end_line(section))

    def _lines_down_to(self, y: int) -> int:
        """Number of lines whose cells begin above a height."""
        section = self.section_near(y - 1)
        within = (y - 1 - self._cells_top(section)) // self.pitch_y + 1
        line = self._first_lines[section] + max(0, within)
        return min(line, self._end_line(section))

    def _touches(self, column: int, area: QRect) -> bool:
        left = self.left_of(column)
        return left <= area.right() and left + self.cell_width > area.left()

    def _column_near(self, x: int) -> int:
        if self.mirrored:
            x = self.width - 1 - x
        column = (x - MARGIN_PX) * self.columns // self._inner_width
        return min(max(0, column), self.columns - 1)
