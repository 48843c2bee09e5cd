"""Which photos a query may answer with: those that views list, in its place and by its filter."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from core.catalog import stacks
from core.catalog.connection import Connection
from core.catalog.filters import among, conditions_of
from core.catalog.selecting import Selection
from core.index.protocol import Ids
from core.records import PhotoView, SearchQuery
from core.search.names import NameMatches


class Scope:
    """The photos that one query looks for. Thread: that of its connection."""

    def __init__(self, connection: Connection, query: SearchQuery) -> None:
        """Prepare; reads little."""
        self._connection = connection
        view = PhotoView(query.folder_id, query.directory, filter=query.filter)
        self._selection = Selection(connection, conditions_of(connection, view))
        self.is_narrow = not self._selection.is_whole
        """Whether it is less than the whole library."""

    def few(self) -> Ids | None:
        """The photos in scope and all files stacked under them, sorted, if these are few."""
        return None if self._selection.few() is None else self.all()

    def all(self) -> Ids:
        """As `few`, however many they are."""
        sql, parameters = self._selection.statement()
        ids = [row[0] for row in self._connection.all(f"SELECT p.id {sql}", parameters)]
        return np.unique(np.array(ids + stacks.below(self._connection, ids), dtype=np.int64))

    def condition(self) -> tuple[str, Sequence[object]]:
        """That a file `o` stands for a photo in scope, with parameters; empty if all may."""
        if not self.is_narrow:
            return "", ()
        return self._selection.holds("coalesce(o.lead_id, o.id)")

    def shown(self, ids: Ids) -> tuple[Ids, NDArray[np.int64]]:
        """The photos in scope that files stand for, each once at its first place.

        Args:
            ids: Any files, best first.

        Returns:
            Photo ids, and the places in `ids` that they were found at.
        """
        places = self._places(ids.tolist())
        count = len(places)
        return np.fromiter(places, np.int64, count), np.fromiter(places.values(), np.int64, count)

    def named(self, found: NameMatches) -> NameMatches:
        """Matches by name as the photos in scope that they stand for."""
        strong = self._places(found.strong)
        weak = [photo_id for photo_id in self._places(found.weak) if photo_id not in strong]
        return NameMatches(tuple(strong), tuple(weak), found.is_cut)

    def _places(self, ids: Sequence[int]) -> dict[int, int]:
        leads = stacks.leads(self._connection, ids)
        first: dict[int, int] = {}
        for place, photo_id in enumerate(ids):
            first.setdefault(leads.get(photo_id, photo_id), place)
        inside = self._inside(first)
        return {photo_id: place for photo_id, place in first.items() if photo_id in inside}

    def _inside(self, ids: Iterable[int]) -> set[int]:
        chosen = self._selection.narrowed(among(list(ids)))
        sql, parameters = chosen.statement()
        return {row[0] for row in self._connection.all(f"SELECT p.id {sql}", parameters)}
