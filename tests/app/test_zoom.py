import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.zoom import LARGEST_SCALE, Zoom

sizes = st.builds(QSizeF, st.integers(1, 9000), st.integers(1, 9000))
viewports = st.builds(QSizeF, st.integers(50, 3000), st.integers(50, 3000))


def area(zoom: Zoom) -> QRectF:
    return QRectF(0, 0, zoom.viewport.width(), zoom.viewport.height())


@given(sizes, viewports)
def test_fitted_means_all_in_sight_and_centred(picture: QSizeF, viewport: QSizeF) -> None:
    zoom = Zoom(picture, viewport)
    assert area(zoom).adjusted(-0.01, -0.01, 0.01, 0.01).contains(zoom.target)
    offset = zoom.target.center() - area(zoom).center()
    assert abs(offset.x()) < 0.01
    assert abs(offset.y()) < 0.01
    assert not zoom.can_pan
    assert zoom.scale <= 1.0


def test_a_small_photo_is_not_blown_up_beyond_logical_pixels() -> None:
    assert Zoom(QSizeF(64, 64), QSizeF(1000, 800), ratio=2.0).scale == 2.0


@given(sizes, viewports, st.lists(st.floats(0.05, 20.0), max_size=6), st.floats(0.0, 1.0))
def test_no_gap_at_an_edge_while_the_photo_is_larger(
    picture: QSizeF, viewport: QSizeF, scales: list[float], where: float
) -> None:
    zoom = Zoom(picture, viewport)
    for scale in scales:
        zoom.zoom_to(scale, QPointF(viewport.width() * where, viewport.height() * (1 - where)))
        zoom.pan(QPointF(700 * where, -900 * where))
        target = zoom.target
        for low, high, length in (
            (target.left(), target.right(), viewport.width()),
            (target.top(), target.bottom(), viewport.height()),
        ):
            if high - low > length + 1:
                assert low <= 0.01
                assert high >= length - 0.01
            else:
                assert abs((low + high) / 2 - length / 2) < 0.51
        assert zoom.scale <= LARGEST_SCALE


def test_zooming_keeps_what_is_under_the_pointer() -> None:
    zoom = Zoom(QSizeF(4000, 3000), QSizeF(1000, 750))
    at = QPointF(400, 300)
    before = (at - zoom.target.topLeft()) / zoom.scale
    zoom.zoom_to(1.0, at)
    after = (at - zoom.target.topLeft()) / zoom.scale
    assert after.x() == pytest.approx(before.x())
    assert after.y() == pytest.approx(before.y())


def test_a_fitted_photo_stays_fitted_when_the_window_changes() -> None:
    zoom = Zoom(QSizeF(4000, 3000), QSizeF(1000, 750))
    zoom.resize(QSizeF(500, 750), 1.0)
    assert zoom.scale == pytest.approx(0.125)
    zoom.zoom_to(1.0)
    zoom.resize(QSizeF(1000, 750), 1.0)
    assert zoom.scale == 1.0
    zoom.zoom_to(0.0001)
    assert zoom.fits
