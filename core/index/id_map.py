"""A map from photo id to number that stays small: 16 bytes an entry, a fifth of a dict's."""

import numpy as np

from core.index.ordering import last_of_each, positions_in
from core.index.protocol import Ids

ABSENT = -1
_RECENT_LIMIT = 8192


class IdMap:
    """Ids to non-negative numbers, all at once in arrays. Thread: one at a time.

    A large sorted run and a small recent one, so that adding a few entries moves kilobytes.
    Removed entries stay behind as `ABSENT` until the next merge.
    """

    def __init__(self) -> None:
        self._count = 0
        self._keys = np.empty(0, np.int64)
        self._values = np.empty(0, np.int64)
        self._recent_keys = np.empty(0, np.int64)
        self._recent_values = np.empty(0, np.int64)

    def __len__(self) -> int:
        return self._count

    def get(self, ids: Ids) -> Ids:
        """The number of each id, `ABSENT` where there is none; shape of `ids`."""
        values = np.full(len(ids), ABSENT, dtype=np.int64)
        for keys, stored in self._runs():
            places, there = positions_in(keys, ids)
            values[there] = stored[places[there]]
        return values

    def put(self, ids: Ids, values: Ids) -> None:
        """Set numbers; where an id comes twice, the last one counts."""
        last = last_of_each(ids)
        ids, values = ids[last], values[last]
        self._count += int(np.count_nonzero(self.get(ids) == ABSENT))
        unknown = np.ones(len(ids), dtype=np.bool_)
        for keys, stored in self._runs():
            places, there = positions_in(keys, ids)
            stored[places[there]] = values[there]
            unknown &= ~there
        self._recent_keys, self._recent_values = _merged(
            (self._recent_keys, self._recent_values), (ids[unknown], values[unknown])
        )
        if len(self._recent_keys) > _RECENT_LIMIT:
            self._merge()

    def remove(self, ids: Ids) -> None:
        """Forget ids; those that are not there are passed over."""
        ids = np.unique(ids)
        for keys, stored in self._runs():
            places, there = positions_in(keys, ids)
            places = places[there]
            self._count -= int(np.count_nonzero(stored[places] != ABSENT))
            stored[places] = ABSENT
        if len(self._keys) > 2 * self._count + _RECENT_LIMIT:
            self._merge()

    def items(self) -> tuple[Ids, Ids]:
        """All ids, ascending, and their numbers; not to be written to."""
        self._merge()
        return self._keys, self._values

    def _runs(self) -> tuple[tuple[Ids, Ids], tuple[Ids, Ids]]:
        return (self._keys, self._values), (self._recent_keys, self._recent_values)

    def _merge(self) -> None:
        if not len(self._recent_keys) and len(self._keys) == self._count:
            return
        keys, values = _merged(*self._runs())
        kept = values != ABSENT
        self._keys, self._values = keys[kept], values[kept]
        self._recent_keys, self._recent_values = keys[:0].copy(), values[:0].copy()


def _merged(one: tuple[Ids, Ids], other: tuple[Ids, Ids]) -> tuple[Ids, Ids]:
    """Two sorted runs without a common key, as one."""
    keys = np.concatenate((one[0], other[0]))
    order = np.argsort(keys, kind="stable")
    return keys[order], np.concatenate((one[1], other[1]))[order]
