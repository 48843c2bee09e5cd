"""Tags, ratings, favourites, hidden photos, albums, and one history of every edit.

Each edit is one transaction with one step of the history: nobody sees half of it, a crash leaves
all or nothing, and `undo` takes back the whole. What changed nothing makes no step. Every edit
returns its step, or None when it changed nothing; and tells everybody who shows the library.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from core.catalog import albums, chosen, history, marks, tags
from core.catalog.editing import Edit, editing
from core.library.connected import Connected
from core.records import Album, Chosen, PhotoId, Step, Tag
from core.rpc import messages


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
    def tag_named(self, photo_ids: Sequence[int], paths: Sequence[Sequence[str]]) -> Step | None:
        """Set the tags of paths or aliases; those that are not there are made in the same step."""
        ...

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

    # ---- reads
    def tags(self) -> list[Tag]:
        with self._readers.borrow() as catalog:
            return tags.list_tags(catalog)

    def albums(self) -> list[Album]:
        with self._readers.borrow() as catalog:
            return albums.list_albums(catalog)

    def chosen(self, photo_ids: Sequence[int]) -> Chosen:
        with self._readers.borrow() as catalog:
            return chosen.look(catalog, photo_ids)

    def history(self, limit: int = 200) -> list[Step]:
        with self._readers.borrow() as catalog:
            return history.steps(catalog, limit)

    # ---- tags
    def make_tag(self, path: Sequence[str], colour: str = "") -> Tag:
        with self._editing_catalog() as edit:
            return tags.make(edit, path, colour)

    def tag(self, photo_ids: Sequence[int], tag_ids: Sequence[int]) -> Step | None:
        with self._editing_catalog() as edit:
            tags.attach(edit, tag_ids, photo_ids)
        return edit.step

    def tag_named(self, photo_ids: Sequence[int], paths: Sequence[Sequence[str]]) -> Step | None:
        with self._editing_catalog() as edit:
            tags.attach_named(edit, paths, photo_ids)
        return edit.step

    def untag(self, photo_ids: Sequence[int], tag_ids: Sequence[int]) -> Step | None:
        with self._editing_catalog() as edit:
            tags.detach(edit, tag_ids, photo_ids)
        return edit.step

    def rename_tag(self, tag_id: int, name: str) -> Step | None:
        with self._editing_catalog() as edit:
            tags.rename(edit, tag_id, name)
        return edit.step

    def move_tag(self, tag_id: int, parent_id: int | None) -> Step | None:
        with self._editing_catalog() as edit:
            tags.move(edit, tag_id, parent_id)
        return edit.step

    def colour_tag(self, tag_id: int, colour: str) -> Step | None:
        with self._editing_catalog() as edit:
            tags.recolour(edit, tag_id, colour)
        return edit.step

    def set_aliases(self, tag_id: int, aliases: Sequence[str]) -> Step | None:
        with self._editing_catalog() as edit:
            tags.set_aliases(edit, tag_id, aliases)
        return edit.step

    def remove_tag(self, tag_id: int) -> Step | None:
        with self._editing_catalog() as edit:
            tags.remove(edit, tag_id)
        return edit.step

    # ---- marks
    def rate(self, photo_ids: Sequence[int], rating: int) -> Step | None:
        with self._editing_catalog() as edit:
            marks.rate(edit, photo_ids, rating)
        return edit.step

    def favour(self, photo_ids: Sequence[int], *, on: bool) -> Step | None:
        with self._editing_catalog() as edit:
            marks.favour(edit, photo_ids, on=on)
        return edit.step

    def hide(self, photo_ids: Sequence[int], *, on: bool) -> Step | None:
        with self._editing_catalog() as edit:
            marks.hide(edit, photo_ids, on=on)
        return edit.step

    def rotate(self, photo_ids: Sequence[int], degrees: int) -> Step | None:
        with self._editing_catalog() as edit:
            marks.rotate(edit, photo_ids, degrees)
        return edit.step

    # ---- albums
    def make_album(self, name: str, query: str = "", photo_ids: Sequence[int] = ()) -> Album:
        with self._editing_catalog() as edit:
            return albums.make(edit, name, query, photo_ids)

    def rename_album(self, album_id: int, name: str) -> Step | None:
        with self._editing_catalog() as edit:
            albums.rename(edit, album_id, name)
        return edit.step

    def change_album(self, album_id: int, query: str) -> Step | None:
        with self._editing_catalog() as edit:
            albums.change_query(edit, album_id, query)
        return edit.step

    def remove_album(self, album_id: int) -> Step | None:
        with self._editing_catalog() as edit:
            albums.remove(edit, album_id)
        return edit.step

    def add_to_album(self, album_id: int, photo_ids: Sequence[int]) -> Step | None:
        with self._editing_catalog() as edit:
            albums.append(edit, album_id, photo_ids)
        return edit.step

    def take_from_album(self, album_id: int, photo_ids: Sequence[int]) -> Step | None:
        with self._editing_catalog() as edit:
            albums.take_out(edit, album_id, photo_ids)
        return edit.step

    def order_album(
        self, album_id: int, photo_ids: Sequence[int], before_id: PhotoId | None
    ) -> Step | None:
        with self._editing_catalog() as edit:
            albums.order(edit, album_id, photo_ids, before_id)
        return edit.step

    def cover_album(self, album_id: int, photo_id: PhotoId | None) -> Step | None:
        with self._editing_catalog() as edit:
            albums.choose_cover(edit, album_id, photo_id)
        return edit.step

    # ---- history
    def undo(self) -> Step | None:
        return self._turn(redo=False)

    def redo(self) -> Step | None:
        return self._turn(redo=True)

    def _turn(self, *, redo: bool) -> Step | None:
        while True:
            with self._editing_catalog() as edit:
                catalog = edit.connection
                step = history.next_to_redo(catalog) if redo else history.next_to_undo(catalog)
                if step is None:
                    return None
                if step.verb not in history.ENGINE_VERBS:
                    if redo:
                        edit.do_again(step)
                    else:
                        edit.take_back(step)
            if edit.step is not None:
                return edit.step
            reply = self._ask(messages.UndoStep(step.id, redo), messages.StepReply, None)
            if reply.step is not None:  # else somebody edited in this moment
                return reply.step

    @contextmanager
    def _editing_catalog(self) -> Iterator[Edit]:
        """One edit in one transaction; told when it is there and changed something."""
        with self._edit() as catalog, editing(catalog) as edit:
            yield edit
        if edit.step is not None:
            self._engine.announce(edit.event(self._engine.origin))
