"""The list that a large photo is one of, and the photo's place in it while the list changes."""

from array import array


class ViewedList:
    """Photo ids (typecode `q`); the arrays that are handed in are not changed."""

    def __init__(self) -> None:
        self.ids: array[int] = array("q")
        self._alone = True

    def __len__(self) -> int:
        return len(self.ids)

    def begin(self, ids: "array[int]", photo_id: int) -> int:
        """Take a list; gives the place of the photo. One that is not listed is shown alone."""
        place = _place_of(ids, photo_id, 0)
        self._alone = place < 0
        self.ids = array("q", [photo_id]) if self._alone else ids
        return max(place, 0)

    def begin_with(self, ids: "array[int]") -> None:
        """Take a list whatever is shown."""
        self.ids, self._alone = ids, False

    def replace(self, ids: "array[int]", shown: list[tuple[int, int]]) -> list[int]:
        """Take the list as it is now.

        Args:
            ids: The new list.
            shown: Photos that are looked at, each with its place in the old list. One that is no
                longer listed stays where it was: nobody wants it to jump away.

        Returns:
            Their places in the new list.
        """
        if self._alone:
            return [place for _, place in shown]
        missing = [(i, at) for i, at in shown if _place_of(ids, i, at) < 0]
        if missing:
            ids = ids[:]
            for photo_id, place in sorted(missing, key=lambda one: one[1]):
                ids.insert(min(place, len(ids)), photo_id)
        self.ids = ids
        return [_place_of(ids, photo_id, place) for photo_id, place in shown]

    def find(self, photo_id: int, hint: int) -> int:
        """The place of a photo, or -1."""
        return _place_of(self.ids, photo_id, hint)


def _place_of(ids: "array[int]", photo_id: int, hint: int) -> int:
    """Cost: up to 20 ms for a list of a million, and nothing where the hint is right."""
    if 0 <= hint < len(ids) and ids[hint] == photo_id:
        return hint
    try:
        return ids.index(photo_id)
    except ValueError:
        return -1
