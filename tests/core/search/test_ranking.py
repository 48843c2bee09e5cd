"""Queries through catalog and index to hits."""

import numpy as np
import pytest

from core.catalog import files, folders
from core.catalog.connection import writing
from core.errors import QueryError
from core.index.photo_index import PhotoIndex
from core.index.protocol import Vectors
from core.records import FolderId, ImageTerm, PhotoId, PhotoTerm, SearchQuery, TextTerm
from core.search import ranking
from core.search.ranking import Searchable, rank
from tests.core.search.conftest import DIMENSION, Shelf


def toward(score: float) -> Vectors:
    """A unit vector with this cosine to `AXIS`."""
    vector = np.zeros(DIMENSION, np.float32)
    vector[0], vector[1] = score, np.sqrt(1 - score**2)
    return vector


AXIS = toward(1.0)


def ask(
    shelf: Shelf, text: str = "xyz", limit: int = 100, folder: int | None = None
) -> list[tuple[int, float | None]]:
    query = SearchQuery((TextTerm(text),), limit, FolderId(folder) if folder is not None else None)
    hits = rank(shelf.connection, query, [AXIS], shelf.searchable).hits
    return [(hit.photo_id, None if hit.score is None else round(hit.score, 2)) for hit in hits]


def test_best_first_with_cosines(shelf: Shelf) -> None:
    folder = shelf.folder("root")
    worse, better = shelf.photo(folder, "a.jpg", toward(0.3)), shelf.photo(folder, "b", toward(0.8))
    opposite = shelf.photo(folder, "c.jpg", -AXIS)
    assert ask(shelf) == [(better, 0.8), (worse, 0.3), (opposite, -1.0)]
    assert ask(shelf, limit=1) == [(better, 0.8)]


def test_photos_that_are_gone_are_replaced_by_the_next(shelf: Shelf) -> None:
    folder = shelf.folder("root")
    all_ids = [
        shelf.photo(folder, f"{number}.jpg", toward(1 - number / 200)) for number in range(150)
    ]
    with writing(shelf.connection):
        files.mark_missing(shelf.connection, all_ids[:120])
    assert [photo_id for photo_id, _ in ask(shelf, limit=10)] == all_ids[120:130]
    with writing(shelf.connection):
        shelf.connection.execute("DELETE FROM photos WHERE id = ?", (all_ids[121],))
    assert [photo_id for photo_id, _ in ask(shelf)] == [all_ids[120], *all_ids[122:]]


def test_removed_folder_is_not_answered(shelf: Shelf) -> None:
    one, other = shelf.folder("one"), shelf.folder("other")
    shelf.photo(one, "dog beach.jpg", AXIS)
    kept = shelf.photo(other, "dog beach.jpg", toward(0.1))
    folders.remove(shelf.connection, one)
    assert ask(shelf, "dog beach") == [(kept, 0.1)]


def test_folder_before_ranking(shelf: Shelf) -> None:
    one, other = shelf.folder("one"), shelf.folder("other")
    for number in range(60):
        shelf.photo(one, f"{number}.jpg", toward(0.9 - number / 100))
    few = [shelf.photo(other, f"{number}.jpg", toward(0.2 - number / 100)) for number in range(5)]
    assert [photo_id for photo_id, _ in ask(shelf, limit=4, folder=other)] == few[:4]
    assert [photo_id for photo_id, _ in ask(shelf, limit=9, folder=other)] == few
    assert len(ask(shelf, limit=50, folder=one)) == 50
    assert ask(shelf, folder=999) == []


def test_folder_of_that_name_comes_first(shelf: Shelf) -> None:
    folder = shelf.folder("root")
    best = shelf.photo(folder, "a.jpg", toward(0.9))
    far = shelf.photo(folder, "Lisbon 2019/b.jpg", toward(0.1))
    near = shelf.photo(folder, "Lisbon 2019/c.jpg", toward(0.2))
    waiting = shelf.photo(folder, "Lisbon 2019/d.jpg")
    assert ask(shelf, "Lisbon 2019") == [(near, 0.2), (far, 0.1), (waiting, None), (best, 0.9)]


def test_score_of_a_named_photo_below_the_limit(shelf: Shelf) -> None:
    folder = shelf.folder("root")
    for number in range(200):
        shelf.photo(folder, f"{number}.jpg", toward(0.9))
    named = shelf.photo(folder, "dog beach.jpg", toward(-0.5))
    assert ask(shelf, "a dog on the beach", limit=2)[0] == (named, -0.5)


def test_description_is_not_disturbed(shelf: Shelf) -> None:
    folder = shelf.folder("root")
    shelf.photo(folder, "on the road/a.jpg", toward(0.1))
    best = shelf.photo(folder, "b.jpg", toward(0.9))
    assert ask(shelf, "a dog on the beach")[0] == (best, 0.9)


def test_terms_are_combined(shelf: Shelf) -> None:
    folder = shelf.folder("root")
    one = shelf.photo(folder, "one.jpg", toward(1.0))
    middle = shelf.photo(folder, "middle.jpg", toward(np.sqrt(0.5)))
    two = shelf.photo(folder, "two.jpg", toward(0.0))
    both = SearchQuery((PhotoTerm(PhotoId(one)), ImageTerm(b"..")))
    hits = rank(shelf.connection, both, [None, toward(0.0)], shelf.searchable).hits
    assert hits[0].photo_id == middle
    assert hits[0].score == pytest.approx(1, abs=1e-3)
    away = SearchQuery((TextTerm("a"), PhotoTerm(PhotoId(one), -0.9)))
    hits = rank(shelf.connection, away, [toward(np.sqrt(0.5)), None], shelf.searchable).hits
    assert hits[0].photo_id == two


def test_words_beside_a_picture_are_no_name(shelf: Shelf) -> None:
    folder = shelf.folder("root")
    shelf.photo(folder, "Lisbon 2019/a.jpg", toward(0.1))
    best = shelf.photo(folder, "b.jpg", toward(0.9))
    query = SearchQuery((TextTerm("Lisbon 2019"), ImageTerm(b"..")))
    hits = rank(shelf.connection, query, [AXIS, AXIS], shelf.searchable).hits
    assert hits[0].photo_id == best
    # What should not be there is not looked for by name either, and spoils nothing.
    query = SearchQuery((TextTerm("Lisbon"), TextTerm("2019"), TextTerm("b", -0.1)))
    hits = rank(shelf.connection, query, [AXIS, AXIS, toward(0.0)], shelf.searchable).hits
    assert hits[0].by_name


def test_names_alone_without_a_model(shelf: Shelf) -> None:
    folder = shelf.folder("root")
    named = shelf.photo(folder, "beach.jpg", toward(0.1))
    shelf.photo(folder, "b.jpg", toward(0.9))
    hits = rank(shelf.connection, SearchQuery((TextTerm("beach"),)), [None], None).hits
    assert [(hit.photo_id, hit.score, hit.by_name) for hit in hits] == [(named, None, True)]
    assert rank(shelf.connection, SearchQuery((ImageTerm(b".."),)), [None], None).hits == ()


def test_empty_library(shelf: Shelf) -> None:
    assert ask(shelf, "Lisbon 2019") == []


@pytest.mark.parametrize(
    "query",
    [
        SearchQuery(()),
        SearchQuery((TextTerm("a"),), limit=0),
        SearchQuery((PhotoTerm(PhotoId(12345)),)),
        SearchQuery((TextTerm("a"), TextTerm("b", -1.0))),
    ],
)
def test_what_cannot_be_searched(shelf: Shelf, query: SearchQuery) -> None:
    vectors = [AXIS if isinstance(term, TextTerm) else None for term in query.terms]
    with pytest.raises(QueryError):
        rank(shelf.connection, query, vectors, shelf.searchable)


def test_graph_and_catalog_together(shelf: Shelf) -> None:
    generator = np.random.default_rng(1)
    folder, other = shelf.folder("one"), shelf.folder("two")
    shelf.index = PhotoIndex(shelf.root / "graph", "m", DIMENSION, exact_limit=50)
    shelf.searchable = Searchable(shelf.model_id, shelf.index)
    rows = generator.standard_normal((300, DIMENSION)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    for number, row in enumerate(rows):
        shelf.photo(other if number % 10 == 0 else folder, f"photo_{number}.jpg", row)
    shelf.index.build_step()
    shelf.index.wait_saved()
    assert shelf.index.kind == "hnsw, building"
    order = np.argsort(-rows @ AXIS)
    assert [photo_id - 1 for photo_id, _ in ask(shelf, limit=20)] == order[:20].tolist()
    in_other = [row for row in order.tolist() if row % 10 == 0]
    assert [photo_id - 1 for photo_id, _ in ask(shelf, limit=20, folder=other)] == in_other[:20]
    ((photo_id, score),) = ask(shelf, "photo_123", limit=1)
    assert (photo_id, score) == (124, round(float(rows[123] @ AXIS), 2))


def test_all_photos_of_a_named_folder_are_given(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranking, "CANDIDATES", 3)
    folder = shelf.folder("root")
    trip = [shelf.photo(folder, f"Lisbon 2019/{n}.jpg", toward(n / 100)) for n in range(12)]
    shelf.photo(folder, "elsewhere.jpg", AXIS)

    def ranked(text: str, limit: int, *, all_named: bool) -> ranking.Ranked:
        query = SearchQuery((TextTerm(text),), limit, all_named=all_named)
        return rank(shelf.connection, query, [AXIS], shelf.searchable)

    found = ranked("Lisbon 2019", 2, all_named=True)
    assert [hit.photo_id for hit in found.hits] == trip[::-1], "and nothing else"
    assert (found.more, found.names_cut) == (True, False)
    found = ranked("Lisbon 2019", 1, all_named=True)
    assert [hit.photo_id for hit in found.hits] == trip[:1:-1], "ten times the limit at most"
    assert (found.more, found.names_cut) == (True, True)
    found = ranked("Lisbon 2019", 2, all_named=False)
    assert len(found.hits) == 2
    assert len(ranked("Lisbon", 2, all_named=True).hits) == 2, "which may be meant as a word"
    found = ranked("Lisbon 2019", 20, all_named=True)
    assert len(found.hits) == 13
    assert (found.more, found.names_cut) == (False, False)
    monkeypatch.setattr(ranking, "_MOST_NAMES", 7)
    found = ranked("Lisbon 2019", 5, all_named=True)
    assert [hit.photo_id for hit in found.hits] == trip[:4:-1], "and no more than may be looked at"
    assert (found.more, found.names_cut) == (True, True)
    assert len(ranked("Lisbon 2019", 9, all_named=True).hits) == 9, "which never is below the limit"


@pytest.mark.parametrize(("limit", "more"), [(4, True), (5, False), (6, False)])
def test_an_answer_says_whether_it_was_cut(shelf: Shelf, limit: int, more: bool) -> None:
    folder = shelf.folder("root")
    for number in range(5):
        shelf.photo(folder, f"{number}.jpg", toward(number / 10))
    query = SearchQuery((TextTerm("xyz"),), limit)
    assert rank(shelf.connection, query, [AXIS], shelf.searchable).more is more


def test_many_hits_do_not_compare_everything(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranking, "_DEEPEST", 20)
    folder = shelf.folder("root")
    ids = [shelf.photo(folder, f"{n}.jpg", toward(1 - n / 100)) for n in range(60)]
    with writing(shelf.connection):
        files.mark_missing(shelf.connection, ids[:8])
    query = SearchQuery((TextTerm("xyz"),), 20)
    found = rank(shelf.connection, query, [AXIS], shelf.searchable)
    assert [hit.photo_id for hit in found.hits] == ids[8:20]
    assert found.more
    with writing(shelf.connection):
        files.mark_missing(shelf.connection, ids[8:15])
    found = rank(shelf.connection, query, [AXIS], shelf.searchable)
    assert [hit.photo_id for hit in found.hits] == ids[15:35], "less than half is too little"
