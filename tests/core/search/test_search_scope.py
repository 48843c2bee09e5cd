"""A search within a filter, a directory, and among what views list."""

from collections.abc import Sequence

import numpy as np
import pytest

from core.catalog import selecting
from core.catalog.connection import writing
from core.index.protocol import Vectors
from core.records import FolderId, Hit, PhotoFilter, SearchQuery, TextTerm
from core.search import ranking
from core.search.ranking import rank
from tests.core.search.conftest import DIMENSION, Shelf

PHOTOS = 60


def direction(angle: float) -> Vectors:
    vector = np.zeros(DIMENSION, np.float32)
    vector[0], vector[1] = np.cos(angle), np.sin(angle)
    return vector


@pytest.fixture
def ids(shelf: Shelf) -> list[int]:
    """Photos of one folder, from the best answer to the worst; every third lies in `deep`."""
    folder = shelf.folder("all")
    return [
        shelf.photo(folder, f"{'deep/' * (i % 3 == 0)}P{i:03}.jpg", direction(i / PHOTOS))
        for i in range(PHOTOS)
    ]


@pytest.fixture(params=["few", "many"])
def _plan(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small scopes are searched exactly, large ones among the best of all."""
    if request.param == "many":
        monkeypatch.setattr(selecting, "FEW", 0)


def found(shelf: Shelf, text: str = "zzz", limit: int = 1000, **wanted: object) -> Sequence[Hit]:
    query = SearchQuery((TextTerm(text),), limit, **wanted)  # type: ignore[arg-type]
    return rank(shelf.connection, query, [direction(0.0)], shelf.searchable).hits


def found_ids(shelf: Shelf, limit: int = 1000, **wanted: object) -> list[int]:
    return [hit.photo_id for hit in found(shelf, "zzz", limit, **wanted)]


@pytest.mark.usefixtures("_plan")
@pytest.mark.parametrize("limit", [1, 5, 1000])
def test_only_what_meets_the_filter_is_found(shelf: Shelf, ids: list[int], limit: int) -> None:
    with writing(shelf.connection):
        shelf.connection.executemany(
            "INSERT INTO marks (photo_id, rating) VALUES (?, ?)", [(i, i % 5 + 1) for i in ids[9:]]
        )
    wanted = [i for i in ids[9:] if i % 5 + 1 >= 4]
    assert found_ids(shelf, limit, filter=PhotoFilter(min_rating=4)) == wanted[:limit]
    assert found_ids(shelf, limit, filter=PhotoFilter(name="p05")) == ids[50:60][:limit]
    assert found_ids(shelf, limit, filter=PhotoFilter(camera="none")) == []


@pytest.mark.usefixtures("_plan")
def test_only_what_is_in_the_directory_is_found(shelf: Shelf, ids: list[int]) -> None:
    other = shelf.photo(shelf.folder("other"), "deep/x.jpg", direction(0.01))
    assert found_ids(shelf, folder_id=FolderId(1), directory=b"deep") == ids[::3]
    assert found_ids(shelf, folder_id=FolderId(2)) == [other]
    assert found_ids(shelf, folder_id=FolderId(2), directory=b"none") == []


@pytest.mark.usefixtures("_plan")
def test_hidden_and_gone_photos_are_never_found(shelf: Shelf, ids: list[int]) -> None:
    with writing(shelf.connection):
        shelf.connection.execute("INSERT INTO marks (photo_id, hidden) VALUES (?, 1)", (ids[0],))
        shelf.connection.execute(
            "UPDATE photos SET live = 0, trashed_utc = 1.0 WHERE id = ?", (ids[1],)
        )
    assert found_ids(shelf, limit=4) == ids[2:6]
    assert found_ids(shelf, filter=PhotoFilter(name="P00")) == ids[2:10]


@pytest.mark.usefixtures("_plan")
def test_a_stacked_file_answers_as_the_one_that_leads_once(shelf: Shelf, ids: list[int]) -> None:
    with writing(shelf.connection):
        shelf.connection.execute("UPDATE photos SET lead_id = ? WHERE id = ?", (ids[40], ids[0]))
        shelf.connection.execute("UPDATE photos SET lead_id = ? WHERE id = ?", (ids[1], ids[2]))
    expected = [ids[40], *(i for i in ids if i not in {ids[0], ids[2], ids[40]})]
    hits = found(shelf)
    assert [hit.photo_id for hit in hits] == expected
    assert hits[0].score == pytest.approx(1.0), "of the file that was found"
    assert found_ids(shelf, limit=3) == expected[:3]
    # What is filtered is what is seen: the one that leads.
    assert found_ids(shelf, filter=PhotoFilter(name="P040")) == [ids[40]]
    assert found_ids(shelf, filter=PhotoFilter(name="P000")) == []
    named = found(shelf, "P000")
    assert (named[0].photo_id, named[0].by_name) == (ids[40], True)


@pytest.mark.usefixtures("_plan")
def test_a_common_name_is_looked_for_within_the_filter(
    shelf: Shelf, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranking, "CANDIDATES", 3)
    with writing(shelf.connection):
        shelf.connection.executemany(
            "INSERT INTO marks (photo_id, rating) VALUES (?, 5)", [(ids[0],), (ids[1],)]
        )
        shelf.connection.execute("UPDATE photos SET lead_id = ? WHERE id = ?", (ids[1], ids[2]))
    hits = found(shelf, "P0", limit=3, filter=PhotoFilter(min_rating=5))
    assert {(hit.photo_id, hit.by_name) for hit in hits} == {(ids[0], True), (ids[1], True)}
    inside = found(shelf, "P0", limit=3, folder_id=FolderId(1), directory=b"deep")
    assert sum(hit.by_name for hit in inside) == 3
