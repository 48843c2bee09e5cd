"""`OrganisingLike` in memory, for tests of the window."""

from collections.abc import Sequence

from core.records import Album, Chosen, PhotoId, Step, Tag


class FakeOrganising:
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
