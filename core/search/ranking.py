"""From a query and its vectors to hits."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core.catalog import embeddings
from core.catalog.connection import Connection
from core.errors import QueryError
from core.index.photo_index import PhotoIndex
from core.index.protocol import Ids, Vectors
from core.index.vectors import unpack_vectors
from core.records import Hit, PhotoTerm, SearchQuery, TextTerm
from core.search.combine import combine
from core.search.fusion import fuse
from core.search.names import NameMatches, find_named, words_of

_READ_IDS = 2000
_NOTHING = (np.empty(0, np.int64), np.empty(0, np.float32))


@dataclass(frozen=True, slots=True)
class Searchable:
    """A model's embeddings, to be searched.

    Attributes:
        model_id: Of the catalog.
        index: Holds the embeddings of that model.
    """

    model_id: int
    index: PhotoIndex


def rank(
    connection: Connection,
    query: SearchQuery,
    vectors: Sequence[Vectors | None],
    searchable: Searchable | None,
) -> tuple[Hit, ...]:
    """Answer a query.

    Every hit is a photo that was live in the catalog during this call, whatever the index says.
    Without `searchable` (the model is still loading) names alone are answered.

    Args:
        connection: To read the catalog.
        query: What is asked.
        vectors: Per term of the query: float32, shape (dimension,). None for photo terms, whose
            stored vectors are used.
        searchable: The model in use, or None while there is none.

    Raises:
        QueryError: the query cannot be carried out.
        CatalogError: the catalog cannot be read.

    Thread: the owner thread, when `searchable` is given.
    """
    if query.limit < 1:
        raise QueryError("A search must allow at least one hit.", "Use a limit of 1 or more.")
    names = _named(connection, query, alone=searchable is None)
    if searchable is None:
        return fuse((), {}, names, query.limit)
    vector = combine(_weighted(query, vectors, searchable.index))
    search = _Search(connection, searchable, vector, query.folder_id)
    ids, similarities = search.nearest(query.limit)
    semantic = ids.tolist()
    scores = dict(zip(semantic, similarities.tolist(), strict=True))
    scores.update(search.scores_of([i for i in (*names.strong, *names.weak) if i not in scores]))
    return fuse(semantic, scores, names, query.limit)


def _named(connection: Connection, query: SearchQuery, *, alone: bool) -> NameMatches:
    """Photos that match by name.

    Words beside a picture describe how the result should differ from it, so names count only
    where there is nothing but words, or nothing else to go by.
    """
    wanted = [term for term in query.terms if getattr(term, "weight", 1.0) > 0]
    texts = [term.text for term in wanted if isinstance(term, TextTerm)]
    if len(texts) < len(wanted) and not alone:
        return NameMatches()
    return find_named(connection, words_of(" ".join(texts)), query.folder_id)


def _weighted(
    query: SearchQuery, vectors: Sequence[Vectors | None], index: PhotoIndex
) -> list[tuple[float, Vectors]]:
    weighted: list[tuple[float, Vectors]] = []
    for term, vector in zip(query.terms, vectors, strict=True):
        if vector is None:
            if not isinstance(term, PhotoTerm):
                raise TypeError(f"{type(term).__name__} without a vector")
            vector = _stored(index, term.photo_id)  # noqa: PLW2901 - the same vector, found elsewhere
        weighted.append((term.weight, vector))
    return weighted


def _stored(index: PhotoIndex, photo_id: int) -> Vectors:
    _, found = index.vectors(np.array([photo_id], dtype=np.int64))
    if not len(found):
        raise QueryError(
            "This photo cannot be compared yet.",
            "Wait until it has been indexed; if it failed, see the list of failures.",
        )
    vector: Vectors = found[0]
    return vector


class _Search:
    """Nearest photos of one vector, checked against the catalog."""

    def __init__(
        self, connection: Connection, searchable: Searchable, vector: Vectors, folder_id: int | None
    ) -> None:
        self._connection = connection
        self._model_id = searchable.model_id
        self._index = searchable.index
        self._vector = vector
        self._folder_id = folder_id

    def nearest(self, limit: int) -> tuple[Ids, Vectors]:
        """Live photos, best first: ids and scores, at most `limit`.

        A little more is asked for than needed, and again more while too many of the answers are
        gone. Photos of a folder are first looked for among the best of all, which is enough for
        a folder that holds much of the library; then among the ids of the folder alone.
        """
        asked = limit + limit // 8 + 16
        allowed: Ids | None = None
        while True:
            ids, scores = self._found(asked, allowed)
            live = np.isin(ids, self._live(ids), assume_unique=True)
            if np.count_nonzero(live) >= limit or len(ids) < asked:
                return ids[live][:limit], scores[live][:limit]
            if self._folder_id is not None and allowed is None:
                allowed = self._folder_ids(self._folder_id)
            else:
                asked *= 4

    def scores_of(self, photo_ids: Sequence[int]) -> dict[int, float]:
        """Scores of those photos that have an embedding."""
        if not photo_ids:
            return {}
        ids, scores = self._found(len(photo_ids), np.unique(photo_ids))
        return dict(zip(ids.tolist(), scores.tolist(), strict=True))

    def _found(self, k: int, allowed: Ids | None) -> tuple[Ids, Vectors]:
        k = min(k, len(self._index))
        if not k:
            return _NOTHING
        ids, scores = self._index.search(self._vector[np.newaxis], k, allowed, self._read)[0]
        return ids, np.clip(scores, -1, 1)

    def _read(self, ids: Ids) -> Iterator[tuple[Ids, Vectors]]:
        for start in range(0, len(ids), _READ_IDS):
            some = ids[start : start + _READ_IDS].tolist()
            found = embeddings.for_ids(self._connection, self._model_id, some)
            yield (
                np.fromiter(found, np.int64, len(found)),
                unpack_vectors(b"".join(found.values()), self._index.dimension),
            )

    def _live(self, ids: Ids) -> Ids:
        # CROSS JOIN keeps SQLite from walking through all live photos instead.
        wanted = "SELECT p.id FROM json_each(?) w CROSS JOIN photos p ON p.id = w.value "
        listed = json.dumps(ids.tolist())
        if self._folder_id is None:
            return self._ids(wanted + "WHERE p.live = 1", [listed])
        return self._ids(
            wanted + "CROSS JOIN directories d ON d.id = p.directory_id "
            "WHERE p.live = 1 AND d.folder_id = ?",
            [listed, self._folder_id],
        )

    def _folder_ids(self, folder_id: int) -> Ids:
        # Answered by an index alone.
        ids = self._ids(
            "SELECT p.id FROM directories d CROSS JOIN photos p ON p.directory_id = d.id "
            "WHERE d.folder_id = ? AND p.live = 1",
            [folder_id],
        )
        return np.sort(ids)

    def _ids(self, statement: str, parameters: Sequence[object]) -> Ids:
        rows = self._connection.all(statement, parameters)
        return np.fromiter((row[0] for row in rows), np.int64, len(rows))
