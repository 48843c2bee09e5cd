"""What edits do, in plain Python: the model that the catalog is held against."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from core.catalog.connection import Connection
from core.errors import UsageError


class ModelTag(NamedTuple):
    parent: int | None
    name: str
    colour: str = ""


class ModelAlbum(NamedTuple):
    name: str
    query: str = ""
    cover: int | None = None


class ModelMarks(NamedTuple):
    rating: int = 0
    favourite: int = 0
    hidden: int = 0
    rotation: int = 0


@dataclass(frozen=True)
class State:
    """Everything that an edit can change, at one moment."""

    tags: dict[int, ModelTag] = field(default_factory=dict)
    aliases: dict[str, int] = field(default_factory=dict)
    tagged: frozenset[tuple[int, int]] = frozenset()  # tag, photo
    albums: dict[int, ModelAlbum] = field(default_factory=dict)
    members: dict[int, tuple[int, ...]] = field(default_factory=dict)
    marks: dict[int, ModelMarks] = field(default_factory=dict)


def state_of(catalog: Connection) -> State:
    """What a catalog says."""
    members: dict[int, list[int]] = {}
    for album_id, photo_id in catalog.all(
        "SELECT album_id, photo_id FROM album_photos ORDER BY position, photo_id"
    ):
        members.setdefault(album_id, []).append(photo_id)
    return State(
        {
            i: ModelTag(*row)
            for i, *row in catalog.all("SELECT id, parent_id, name, colour FROM tags")
        },
        dict(catalog.all("SELECT alias, tag_id FROM tag_aliases")),
        frozenset(catalog.all("SELECT tag_id, photo_id FROM photo_tags")),
        {
            i: ModelAlbum(*row)
            for i, *row in catalog.all("SELECT id, name, query, cover_id FROM albums")
        },
        {album_id: tuple(ids) for album_id, ids in members.items()},
        {
            i: ModelMarks(*row)
            for i, *row in catalog.all(
                "SELECT photo_id, rating, favourite, hidden, rotation FROM marks"
            )
        },
    )


class Model:
    """Edits and their history. Each edit says whether it changed anything.

    Attributes:
        photos: Those that there are.
        now: The present state.
        steps: The state before and after each step, and the step's own.
    """

    def __init__(self, photos: Collection[int], start: State) -> None:
        self.photos = set(photos)
        self.now = start
        self.steps: list[tuple[State, State, str]] = []
        self.last_tag = max(start.tags, default=0)
        self.last_album = max(start.albums, default=0)

    def undo(self) -> bool:
        """Take back the last step that is done."""
        for place in reversed(range(len(self.steps))):
            before, after, state = self.steps[place]
            if state == "done":
                self.now, self.steps[place] = before, (before, after, "undone")
                return True
        return False

    def redo(self) -> bool:
        """Do the first step again that is undone."""
        for place, (before, after, state) in enumerate(self.steps):
            if state == "undone":
                self.now, self.steps[place] = after, (before, after, "done")
                return True
        return False

    def _become(self, after: State) -> bool:
        if after == self.now:
            return False
        kept = [(a, b, "dropped" if state == "undone" else state) for a, b, state in self.steps]
        self.steps = [*kept, (self.now, after, "done")]
        self.now = after
        return True

    # ---- tags
    def make_tag(self, path: Sequence[str], colour: str) -> bool:
        tags = dict(self.now.tags)
        if len(path) == 1 and self._child(None, path[0]) is None and self._alias(path[0]):
            return False
        parent: int | None = None
        for place, name in enumerate(path):
            known = self._child(parent, name, tags)
            if known is None:
                self.last_tag = known = self.last_tag + 1
                tags[known] = ModelTag(parent, name, colour if place == len(path) - 1 else "")
            parent = known
        return self._become(replace(self.now, tags=tags))

    def tag(self, photos: Sequence[int], tags: Sequence[int], *, on: bool) -> bool:
        self._need(*tags)
        pairs = {(tag, photo) for tag in tags for photo in photos if photo in self.photos}
        tagged = self.now.tagged | pairs if on else self.now.tagged - pairs
        return self._become(replace(self.now, tagged=tagged))

    def rename_tag(self, tag: int, name: str) -> bool:
        self._need(tag)
        self._refuse(self._child(self.now.tags[tag].parent, name), tag)
        return self._put_tag(tag, self.now.tags[tag]._replace(name=name))

    def move_tag(self, tag: int, parent: int | None) -> bool:
        self._need(tag, *(() if parent is None else (parent,)))
        if parent in self._below(tag):
            raise UsageError("")
        self._refuse(self._child(parent, self.now.tags[tag].name), tag)
        return self._put_tag(tag, self.now.tags[tag]._replace(parent=parent))

    def colour_tag(self, tag: int, colour: str) -> bool:
        self._need(tag)
        return self._put_tag(tag, self.now.tags[tag]._replace(colour=colour))

    def set_aliases(self, tag: int, words: Sequence[str]) -> bool:
        self._need(tag)
        first = {word.casefold(): word for word in reversed(words)}
        for word in first.values():
            self._refuse(self._alias(word), tag)
        kept = {word: owner for word, owner in self.now.aliases.items() if owner != tag}
        return self._become(replace(self.now, aliases=kept | dict.fromkeys(first.values(), tag)))

    def remove_tag(self, tag: int) -> bool:
        if tag not in self.now.tags:
            return False
        gone = self._below(tag)
        return self._become(
            replace(
                self.now,
                tags={i: t for i, t in self.now.tags.items() if i not in gone},
                aliases={w: i for w, i in self.now.aliases.items() if i not in gone},
                tagged=frozenset(pair for pair in self.now.tagged if pair[0] not in gone),
            )
        )

    # ---- marks
    def mark(self, photos: Sequence[int], **values: int) -> bool:
        marks = dict(self.now.marks)
        for photo in self.photos.intersection(photos):
            before = marks.get(photo, ModelMarks())
            turn = values.get("turn", 0)
            given = {name: value for name, value in values.items() if name != "turn"}
            after = before._replace(**given)._replace(rotation=(before.rotation + turn) % 360)
            marks[photo] = after
        said = {photo: mark for photo, mark in marks.items() if any(mark)}
        return self._become(replace(self.now, marks=said))

    # ---- albums
    def make_album(self, name: str, query: str, photos: Sequence[int]) -> bool:
        self._refuse(self._album(name), 0)
        if query and photos:
            raise UsageError("")
        self.last_album += 1
        albums = self.now.albums | {self.last_album: ModelAlbum(name, query)}
        return self._become(
            replace(self._with(self.last_album, self._known(photos)), albums=albums)
        )

    def rename_album(self, album: int, name: str) -> bool:
        self._need_album(album)
        self._refuse(self._album(name), album)
        return self._put_album(album, self.now.albums[album]._replace(name=name))

    def cover_album(self, album: int, photo: int | None) -> bool:
        self._need_album(album, is_filled=True)
        if photo is not None and photo not in self.now.members.get(album, ()):
            raise UsageError("")
        return self._put_album(album, self.now.albums[album]._replace(cover=photo))

    def remove_album(self, album: int) -> bool:
        if album not in self.now.albums:
            return False
        albums = {i: a for i, a in self.now.albums.items() if i != album}
        return self._become(replace(self._with(album, ()), albums=albums))

    def add_to_album(self, album: int, photos: Sequence[int]) -> bool:
        self._need_album(album, is_filled=True)
        before = self.now.members.get(album, ())
        new = [photo for photo in self._known(photos) if photo not in before]
        return self._become(self._with(album, (*before, *new)))

    def take_from_album(self, album: int, photos: Sequence[int]) -> bool:
        self._need_album(album, is_filled=True)
        before = self.now.members.get(album, ())
        return self._become(self._with(album, [i for i in before if i not in photos]))

    def order_album(self, album: int, photos: Sequence[int], target: int | None) -> bool:
        self._need_album(album, is_filled=True)
        before = self.now.members.get(album, ())
        moved = [photo for photo in dict.fromkeys(photos) if photo in before]
        behind = before[before.index(target) :] if target in before else ()
        anchor = next((photo for photo in behind if photo not in moved), None)
        rest = [photo for photo in before if photo not in moved]
        place = len(rest) if anchor is None else rest.index(anchor)
        return self._become(self._with(album, [*rest[:place], *moved, *rest[place:]]))

    # ---- within
    def _child(
        self, parent: int | None, name: str, tags: dict[int, ModelTag] | None = None
    ) -> int | None:
        for tag_id, tag in (self.now.tags if tags is None else tags).items():
            if tag.parent == parent and tag.name.casefold() == name.casefold():
                return tag_id
        return None

    def _alias(self, word: str) -> int | None:
        known = self.now.aliases.items()
        return next((tag for alias, tag in known if alias.casefold() == word.casefold()), None)

    def _album(self, name: str) -> int | None:
        known = self.now.albums.items()
        return next((i for i, a in known if a.name.casefold() == name.casefold()), None)

    def _below(self, tag: int) -> set[int]:
        found = {tag}
        for _ in self.now.tags:
            found |= {i for i, t in self.now.tags.items() if t.parent in found}
        return found

    def _known(self, photos: Sequence[int]) -> list[int]:
        return [photo for photo in dict.fromkeys(photos) if photo in self.photos]

    def _need(self, *tags: int) -> None:
        if not self.now.tags.keys() >= set(tags):
            raise UsageError("")

    def _need_album(self, album: int, *, is_filled: bool = False) -> None:
        if album not in self.now.albums or (is_filled and self.now.albums[album].query):
            raise UsageError("")

    def _refuse(self, other: int | None, own: int) -> None:
        if other is not None and other != own:
            raise UsageError("")

    def _put_tag(self, tag_id: int, tag: ModelTag) -> bool:
        return self._become(replace(self.now, tags=self.now.tags | {tag_id: tag}))

    def _put_album(self, album_id: int, album: ModelAlbum) -> bool:
        return self._become(replace(self.now, albums=self.now.albums | {album_id: album}))

    def _with(self, album: int, photos: Sequence[int]) -> State:
        members = {i: ids for i, ids in self.now.members.items() if i != album}
        return replace(self.now, members=members | ({album: tuple(photos)} if photos else {}))
