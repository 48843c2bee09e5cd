"""Tags, ratings, favourites, hidden photos, albums, and one history of every edit.

Each edit is one transaction with one step of the history: nobody sees half of it, a crash leaves
all or nothing, and `undo` takes back the whole. What changed nothing makes no step. Every edit
returns its step, or None when it changed nothing; and tells everybody who shows the library.
"""

from collections.abc import Sequence
from typing import Protocol

from core.library.connected import Connected
from core.records import Album, Chosen, PhotoId, Step, Tag


class OrganisingLike(Protocol):
    """Edits of what the user says about photos; photo ids may be many (100,000 and more)."""

    # ---- reads
    def tags(self) -> list[Tag]:
        """All tags, by name."""
        ...

    def albums(self) -> list[Album]:
        """All albums, by name."""
        ...

    def chosen(self, photo_ids: Sequence[int]) -> Chosen:
        """What these photos have in common, and what only some have."""
        ...

    def history(self, limit: int = 200) -> list[Step]:
        """Steps, the latest first."""
        ...

    # ---- tags; a path is names from the top: ("Places", "Crete")
    def make_tag(self, path: Sequence[str], colour: str = "") -> Tag:
        """The tag of a path or alias, made with its parents where there is none."""
        ...

    def tag(self, photo_ids: Sequence[int], tag_ids: Sequence[int]) -> Step | None: ...
    def untag(self, photo_ids: Sequence[int], tag_ids: Sequence[int]) -> Step | None: ...
    def rename_tag(self, tag_id: int, name: str) -> Step | None: ...
    def move_tag(self, tag_id: int, parent_id: int | None) -> Step | None:
        """Below another tag, or to the top (None)."""
        ...

    def colour_tag(self, tag_id: int, colour: str) -> Step | None: ...
    def set_aliases(self, tag_id: int, aliases: Sequence[str]) -> Step | None: ...
    def remove_tag(self, tag_id: int) -> Step | None:
        """With the tags below it; photos lose them, and get them back by `undo`."""
        ...

    # ---- marks
    def rate(self, photo_ids: Sequence[int], rating: int) -> Step | None: ...
    def favour(self, photo_ids: Sequence[int], *, on: bool) -> Step | None: ...
    def hide(self, photo_ids: Sequence[int], *, on: bool) -> Step | None: ...
    def rotate(self, photo_ids: Sequence[int], degrees: int) -> Step | None:
        """Turn clockwise for display by 90, 180 or 270 degrees; files are not changed."""
        ...

    # ---- albums
    def make_album(self, name: str, query: str = "", photo_ids: Sequence[int] = ()) -> Album:
        """A new album; with `query` a saved search, else holding these photos in this order."""
        ...

    def rename_album(self, album_id: int, name: str) -> Step | None: ...
    def change_album(self, album_id: int, query: str) -> Step | None:
        """Another saved search."""
        ...

    def remove_album(self, album_id: int) -> Step | None: ...
    def add_to_album(self, album_id: int, photo_ids: Sequence[int]) -> Step | None:
        """Put photos at its end; those that are in it stay where they are."""
        ...

    def take_from_album(self, album_id: int, photo_ids: Sequence[int]) -> Step | None: ...
    def order_album(
        self, album_id: int, photo_ids: Sequence[int], before_id: PhotoId | None
    ) -> Step | None:
        """Put these photos of an album before another one of it, or at its end (None)."""
        ...

    def cover_album(self, album_id: int, photo_id: PhotoId | None) -> Step | None: ...

    # ---- history
    def undo(self) -> Step | None:
        """Take back the latest step that is done; returns it, or None when there is none."""
        ...

    def redo(self) -> Step | None:
        """Do again what was undone last; returns it, or None when there is nothing."""
        ...


class Organising(Connected):
    """`OrganisingLike` says what each method gives."""

    def tags(self) -> list[Tag]:
        raise NotImplementedError

    def albums(self) -> list[Album]:
        raise NotImplementedError

    def chosen(self, photo_ids: Sequence[int]) -> Chosen:
        raise NotImplementedError

    def history(self, limit: int = 200) -> list[Step]:
        raise NotImplementedError

    def make_tag(self, path: Sequence[str], colour: str = "") -> Tag:
        raise NotImplementedError

    def tag(self, photo_ids: Sequence[int], tag_ids: Sequence[int]) -> Step | None:
        raise NotImplementedError

    def untag(self, photo_ids: Sequence[int], tag_ids: Sequence[int]) -> Step | None:
        raise NotImplementedError

    def rename_tag(self, tag_id: int, name: str) -> Step | None:
        raise NotImplementedError

    def move_tag(self, tag_id: int, parent_id: int | None) -> Step | None:
        raise NotImplementedError

    def colour_tag(self, tag_id: int, colour: str) -> Step | None:
        raise NotImplementedError

    def set_aliases(self, tag_id: int, aliases: Sequence[str]) -> Step | None:
        raise NotImplementedError

    def remove_tag(self, tag_id: int) -> Step | None:
        raise NotImplementedError

    def rate(self, photo_ids: Sequence[int], rating: int) -> Step | None:
        raise NotImplementedError

    def favour(self, photo_ids: Sequence[int], *, on: bool) -> Step | None:
        raise NotImplementedError

    def hide(self, photo_ids: Sequence[int], *, on: bool) -> Step | None:
        raise NotImplementedError

    def rotate(self, photo_ids: Sequence[int], degrees: int) -> Step | None:
        raise NotImplementedError

    def make_album(self, name: str, query: str = "", photo_ids: Sequence[int] = ()) -> Album:
        raise NotImplementedError

    def rename_album(self, album_id: int, name: str) -> Step | None:
        raise NotImplementedError

    def change_album(self, album_id: int, query: str) -> Step | None:
        raise NotImplementedError

    def remove_album(self, album_id: int) -> Step | None:
        raise NotImplementedError

    def add_to_album(self, album_id: int, photo_ids: Sequence[int]) -> Step | None:
        raise NotImplementedError

    def take_from_album(self, album_id: int, photo_ids: Sequence[int]) -> Step | None:
        raise NotImplementedError

    def order_album(
        self, album_id: int, photo_ids: Sequence[int], before_id: PhotoId | None
    ) -> Step | None:
        raise NotImplementedError

    def cover_album(self, album_id: int, photo_id: PhotoId | None) -> Step | None:
        raise NotImplementedError

    def undo(self) -> Step | None:
        raise NotImplementedError

    def redo(self) -> Step | None:
        raise NotImplementedError
