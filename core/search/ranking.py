"""From a query and its vectors to hits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

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
from core.search.names import CANDIDATES, NameMatches, can_be_sure, find_named, words_of
from core.search.scope import Scope

_READ_IDS = 2000
_DEEPEST = 10_000
"""For more than so many, the index compares all of a large library."""
_NAMES_PER_HIT = 10
_MOST_NAMES = 10_000
"""So many names are looked at for more hits than were asked for: it keeps the owner busy."""
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


class Ranked(NamedTuple):
    """An answer.

    Attributes:
        more: Further photos would follow if the limit were higher.
        names_cut: Only the newest of many photos with such names were looked at.
    """

    hits: tuple[Hit, ...]
    more: bool
    names_cut: bool


def rank(
    connection: Connection,
    query: SearchQuery,
    vectors: Sequence[Vectors | None],
    searchable: Searchable | None,
) -> Ranked:
    """Answer a query.

    Every hit is a photo that views list at this moment, whatever the index says, and that meets the
    query's filter. A file that is stacked under another one stands for that one. Without
    `searchable` (the model is still loading) names alone are answered.

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
    scope = Scope(connection, query)
    names = _named(connection, query, scope, alone=searchable is None)
    limit = max(query.limit, len(names.strong)) if query.all_named else query.limit
    if searchable is None:
        found = len(names.strong) + len(names.weak)
        more = names.is_cut or found > limit
        return Ranked(fuse((), {}, names, limit), more, names.is_cut)
    vector = combine(_weighted(query, vectors, searchable.index))
    search = _Search(connection, searchable, vector, scope)
    ids, similarities, more = search.nearest(query.limit)
    semantic = ids.tolist()
    scores = dict(zip(semantic, similarities.tolist(), strict=True))
    named = (*names.strong, *names.weak)
    more = more or names.is_cut or len({*semantic, *named}) > limit
    scores.update(search.scores_of([i for i in named if i not in scores]))
    return Ranked(fuse(semantic, scores, names, limit), more, names.is_cut)


def _named(connection: Connection, query: SearchQuery, scope: Scope, *, alone: bool) -> NameMatches:
    """Photos that match by name.

    Words beside a picture describe how the result should differ from it, so names count only
    where there is nothing but words, or nothing else to go by.
    """
    wanted = [term for term in query.terms if getattr(term, "weight", 1.0) > 0]
    texts = [term.text for term in wanted if isinstance(term, TextTerm)]
    if len(texts) < len(wanted) and not alone:
        return NameMatches()
    words = words_of(" ".join(texts))
    if not words:
        return NameMatches()
    per_hit = _NAMES_PER_HIT if query.all_named and can_be_sure(words) else 1
    most = max(CANDIDATES, query.limit, min(per_hit * query.limit, _MOST_NAMES))
    return scope.named(find_named(connection, words, within=scope.condition(), most=most))


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
        self, connection: Connection, searchable: Searchable, vector: Vectors, scope: Scope
    ) -> None:
        self._connection = connection
        self._model_id = searchable.model_id
        self._index = searchable.index
        self._vector = vector
        self._scope = scope

    def nearest(self, limit: int) -> tuple[Ids, Vectors, bool]:
        """Photos in scope, best first: ids and scores, at most `limit`; whether there are more.

        A little more is asked for than needed, and again more while too many of the answers are
        gone. A scope is first looked for among the best of all, which is enough for one that holds
        much of the library; a small one, and one of which too little was found, among its ids.
        Half of what is wanted is enough where the index would have to compare all.
        """
        asked = limit + limit // 8 + 16
        if limit <= _DEEPEST:
            asked = min(asked, _DEEPEST)
        allowed = self._scope.few()
        while True:
            ids, scores = self._found(asked, allowed)
            shown, places = self._scope.shown(ids)
            is_all = len(ids) < asked
            is_enough = len(shown) >= limit or (asked == _DEEPEST and 2 * len(shown) >= limit)
            if is_all or is_enough:
                more = len(shown) > limit or not (is_all or len(ids) == len(self._index))
                return shown[:limit], scores[places][:limit], more
            if allowed is None and self._scope.is_narrow:
                allowed = self._scope.all()
            else:
                asked = min(4 * asked, _DEEPEST) if asked < _DEEPEST else 4 * asked

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
