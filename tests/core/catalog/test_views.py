"""Every filter, order and grouping, against what plain Python says about the same photos."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.catalog import clusters, filters, selecting, traits, views
from core.catalog.connection import Connection, open_engine
from core.records import (
    Box,
    FolderId,
    Grouping,
    Orientation,
    PhotoFilter,
    PhotoOrder,
    PhotoView,
    Shelf,
)
from tests.core.catalog import shelf_model as model

SEEDS = (1, 2, 3)
_EDGES = st.sampled_from([-90.0, -10.0, 0.0, 10.0, 48.0, 48.5, 90.0])
_TURNS = st.sampled_from([-190.0, -180.0, -10.0, 0.0, 11.5, 11.55, 170.0, 179.9, 180.0, 190.0])
_BOXES = st.builds(Box, _EDGES, _TURNS, _EDGES, _TURNS)
_SECONDS = st.sampled_from([1_600_000_000.0, 1_600_000_000.5, 1_600_086_400.0, 0.0, -1e18, 1e300])


def _maybe(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | values


# Few conditions at a time: all together, no photo would be left.
_CONDITIONS: dict[str, st.SearchStrategy[object]] = {
    "tag_ids": st.lists(st.sampled_from([1, 2, 3, 4, 9]), max_size=2).map(tuple),
    "untagged": st.booleans(),
    "album_id": st.just(model.ALBUM),
    "min_rating": st.integers(0, 5),
    "max_rating": st.integers(0, 5),
    "favourite": st.booleans(),
    "formats": st.lists(st.sampled_from([*model.FORMATS, "GIF"]), max_size=3).map(tuple),
    "orientation": st.sampled_from(get_args(Orientation)),
    "min_px": st.sampled_from([0, 90_000, 90_001]),
    "max_px": st.sampled_from([0, 120_000]),
    "min_bytes": st.integers(0, 5),
    "max_bytes": st.integers(0, 5),
    "has_place": st.booleans(),
    "camera": st.sampled_from([*model.CAMERAS, "none"]),
    "lens": st.sampled_from(model.LENSES),
    "taken_from_utc": _SECONDS,
    "taken_before_utc": _SECONDS,
    "added_since_utc": st.sampled_from([0.0, 1001.0, 1002.5, 1e9]),
    "box": _BOXES,
    "screenshots": st.booleans(),
    "name": st.sampled_from(["i", "IMG", "img_", "0%", "ÜBER", "Ë", "b", "_", "nothing", "zo"]),
}


@st.composite
def wanted_filters(draw: st.DrawFn) -> PhotoFilter:
    names = draw(st.lists(st.sampled_from(sorted(_CONDITIONS)), max_size=3, unique=True))
    return PhotoFilter(**{name: draw(_CONDITIONS[name]) for name in names})  # type: ignore[arg-type]


_VIEWS = st.builds(
    PhotoView,
    folder_id=st.sampled_from([None, None, FolderId(1), FolderId(2)]),
    directory=st.sampled_from([b"", b"", b"a", b"a/b", b"none"]),
    order=st.sampled_from(get_args(PhotoOrder)),
    filter=wanted_filters(),
    shelf=st.sampled_from(["photos", "photos", "photos", *get_args(Shelf)]),
    grouping=st.sampled_from(["none", *get_args(Grouping)]),
)


@pytest.fixture(scope="module")
def catalogs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Connection]]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"  # photos without a date go by the computer's zone
    time.tzset()
    opened = []
    for seed in SEEDS:
        opened.append(open_engine(Path(tmp_path_factory.mktemp("views")) / "library"))
        model.put(opened[-1], model.made_up(seed))
    yield opened
    for connection in opened:
        connection.close()
    os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
    time.tzset()


@pytest.fixture(params=["collected", "walked", "given up"])
def plan(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each way in which photos are looked for, for all of them have to agree."""
    if request.param != "collected":
        monkeypatch.setattr(selecting, "FEW", 3)
    if request.param == "given up":
        monkeypatch.setattr(selecting, "_WALK_S", -1.0)
        monkeypatch.setattr(selecting, "_STEPS", 1)
        monkeypatch.setattr(views, "_NEAR", 2)
    return str(request.param)


_CHECKED = settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@_CHECKED
@given(seed=st.sampled_from(range(len(SEEDS))), view=_VIEWS, limit=st.integers(0, 12))
def test_views_list_what_they_should(
    catalogs: list[Connection], plan: str, seed: int, view: PhotoView, limit: int
) -> None:
    photos = model.made_up(SEEDS[seed])
    expected = model.listed(photos, view)
    ids = [photo.id for photo in expected]
    assert list(views.view_ids(catalogs[seed], view)) == ids
    assert list(views.first_ids(catalogs[seed], view, limit)) == ids[:limit]
    assert views.sections(catalogs[seed], view) == model.sections(expected, view)
    first = model.sections(expected[:limit], view)
    assert views.runs(catalogs[seed], ids[:limit], view.grouping) == first
    by_month = msgspec.structs.replace(view, order="newest", grouping="month")
    months = model.sections(model.listed(photos, by_month), by_month)
    assert views.months(catalogs[seed], view) == months


def test_raws_below_their_jpegs_are_found_by_indexes_alone(catalogs: list[Connection]) -> None:
    (condition,) = filters.filter_conditions(catalogs[0], PhotoFilter(formats=("RAW",)))
    selection = selecting.Selection(catalogs[0], [condition])
    assert condition.source is not None
    for sql, parameters in (
        (condition.source.ids, condition.source.parameters),
        ("SELECT p.id " + selection.covered[0], selection.covered[1]),
    ):
        steps = catalogs[0].all(f"EXPLAIN QUERY PLAN {sql}", parameters)
        reads = [row[3] for row in steps if row[3].startswith(("SCAN", "SEARCH"))]
        assert reads
        assert all("USING COVERING INDEX" in step for step in reads), reads


@_CHECKED
@given(
    seed=st.sampled_from(range(len(SEEDS))),
    view=_VIEWS,
    box=_BOXES,
    cell_deg=st.sampled_from([0.1, 1.0, 1.40625, 5.625, 7.0, 45.0, 360.0, 400.0]),
)
def test_places_gather_what_was_taken_there(
    catalogs: list[Connection], plan: str, seed: int, view: PhotoView, box: Box, cell_deg: float
) -> None:
    photos = model.listed(model.made_up(SEEDS[seed]), view)
    there = {p.id: p for p in photos if p.place is not None and model.in_box(p.place, box)}
    found = clusters.clusters(catalogs[seed], view, box, cell_deg)
    assert sum(cluster.photos for cluster in found) == len(there)
    assert [cluster.photos for cluster in found] == sorted(
        (cluster.photos for cluster in found), reverse=True
    )
    for cluster in found:
        inside = [p for p in there.values() if p.place and model.in_box(p.place, cluster.box)]
        assert len(inside) == cluster.photos, "cells do not overlap"
        newest = max(inside, key=lambda p: (p.clock_ms,))
        assert cluster.photo_id in [p.id for p in inside if p.clock_ms == newest.clock_ms]
        assert cluster.box.north - cluster.box.south <= cell_deg
        assert cluster.box.east - cluster.box.west <= cell_deg
        middle = [sum(p.place[i] for p in inside if p.place) / len(inside) for i in (0, 1)]
        rounded = 0.18 if cell_deg in {5.625, 45.0, 360.0} else 1e-9
        assert [cluster.latitude, cluster.longitude] == pytest.approx(middle, abs=rounded)


@_CHECKED
@given(
    seed=st.sampled_from(range(len(SEEDS))),
    view=_VIEWS,
    name=st.sampled_from(["i", "IMG_", "über", "ÜB", "z", "Zoë", "screenshot", "x", "%", "a_"]),
)
def test_type_ahead_finds_the_first_of_a_view(
    catalogs: list[Connection], plan: str, seed: int, view: PhotoView, name: str
) -> None:
    photos = model.listed(model.made_up(SEEDS[seed]), view)
    expected = [p.id for p in photos if p.name.casefold().startswith(name.casefold())]
    found = views.position_of(catalogs[seed], name, view)
    assert found == (expected[0] if expected else None)


@_CHECKED
@given(
    seed=st.sampled_from(range(len(SEEDS))),
    ids=st.lists(st.integers(0, 45), max_size=60),
    order=st.sampled_from(get_args(PhotoOrder)),
)
def test_hits_in_another_order(
    catalogs: list[Connection], plan: str, seed: int, ids: list[int], order: PhotoOrder
) -> None:
    photos = model.listed(model.made_up(SEEDS[seed]), PhotoView(order=order))
    expected = [photo.id for photo in photos if photo.id in ids]
    assert list(views.in_order(catalogs[seed], ids, order)) == expected


@pytest.mark.parametrize("seed", range(len(SEEDS)))
def test_values_are_counted_of_what_views_list(catalogs: list[Connection], seed: int) -> None:
    photos = model.listed(model.made_up(SEEDS[seed]), PhotoView())
    for kind, values in (
        ("camera", [p.camera for p in photos]),
        ("lens", [p.lens for p in photos]),
        ("format", [name for p in photos for name in p.formats]),
    ):
        found = traits.counts(catalogs[seed], kind)  # type: ignore[arg-type]  # one of the three
        assert [(one.value, one.photos) for one in found] == model.counts(values)
