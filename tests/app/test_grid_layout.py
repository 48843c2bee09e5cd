import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from app.views.grid_layout import MARGIN_PX, GridLayout


@st.composite
def laid_out(draw: st.DrawFn) -> GridLayout:
    """With sections or without."""
    sections = draw(st.lists(st.integers(1, 60), max_size=12))
    count = sum(sections) if sections else draw(st.integers(0, 400))
    size = (draw(st.integers(1, 2500)), draw(st.integers(40, 530)), draw(st.integers(40, 560)))
    heading_px, mirrored = draw(st.integers(10, 60)), draw(st.booleans())
    return GridLayout(count, *size, sections, heading_px, mirrored=mirrored)


layouts = laid_out()


@given(layouts)
def test_cells_never_overlap_and_stay_inside(layout: GridLayout) -> None:
    rects = [layout.rect(row) for row in range(layout.count)]
    for row, rect in enumerate(rects):
        following = rects[row + 1 : row + 1 + layout.columns]
        assert not any(rect.intersects(other) for other in following)
        assert rect.bottom() < layout.height
        if layout.columns > 1:
            assert rect.left() >= 0
            assert rect.right() < layout.width


@given(layouts)
def test_every_cell_is_found_at_its_corners(layout: GridLayout) -> None:
    for row in range(layout.count):
        rect = layout.rect(row)
        for point in (rect.topLeft(), rect.bottomRight(), rect.center()):
            assert layout.row_at(point.x(), point.y()) == row
            assert layout.nearest_row(point.x(), point.y()) == row
        assert layout.row_at(rect.left() - 1, rect.center().y()) != row
        assert layout.row_at(rect.center().x(), rect.bottom() + 1) != row


@given(layouts, st.integers(-50, 4000), st.integers(1, 2000))
def test_a_band_holds_exactly_the_rows_that_touch_it(
    layout: GridLayout, top: int, height: int
) -> None:
    band = QRect(-600, top, layout.width + layout.cell_width + 1200, height)
    touching = [row for row in range(layout.count) if layout.rect(row).intersects(band)]
    assert touching == list(layout.rows_between(top, top + height))


@given(
    layouts,
    st.builds(
        QRect,
        st.integers(-20, 900),
        st.integers(-20, 900),
        st.integers(1, 700),
        st.integers(1, 700),
    ),
)
def test_a_rectangle_chooses_the_cells_it_touches(layout: GridLayout, area: QRect) -> None:
    chosen = [row for run in layout.runs_in(area) for row in run]
    touching = [row for row in range(layout.count) if layout.rect(row).intersects(area)]
    assert chosen == touching


@given(layouts)
def test_sections_begin_below_their_headings(layout: GridLayout) -> None:
    for section in range(layout.sections):
        top = layout.top_of(section)
        rows = layout.rows_of(section)
        assert layout.rect(rows.start).top() == top + layout.heading_px
        assert layout.section_near(top) == section
        assert all(layout.section_of(row) == section for row in rows)
        assert layout.row_at(layout.rect(rows.start).center().x(), top) == -1


@given(layouts)
def test_lines_hold_their_cells(layout: GridLayout) -> None:
    for row in range(layout.count):
        line, column = layout.line_of(row), layout.column_of(row)
        assert layout.row_on(line, column) == row
        assert layout.rect(layout.row_on(line, 0)).top() == layout.rect(row).top()
    if layout.count:
        assert layout.row_on(-5, 0) == 0
        assert layout.row_on(layout.lines + 5, layout.columns - 1) == layout.count - 1


@pytest.mark.parametrize("count", [0, 1, 1_000_000])
def test_the_height_follows_from_the_count(count: int) -> None:
    layout = GridLayout(count, 1000, 180, 200)
    assert layout.columns == 5
    expected = -(-count // 5) * layout.pitch_y - 8 + 2 * MARGIN_PX if count else 0
    assert layout.height == expected
