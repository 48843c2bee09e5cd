"""`OrganisingLike` in memory, for tests of the window.

    library.make_tag(("Places", "Crete"), colour="#2f63d6")
    library.make_album("Best of", photo_ids=[3, 1, 2])

It obeys the contract: what changes nothing makes no step, every edit tells (`Edited`), and undo
takes back the whole. Many edits are cheap: what they change is replaced, and never changed.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import msgspec

from core.errors import UsageError
from core.records import Album, Chosen, Photo, PhotoId, PhotoView, Step, Tag, Verb
from tests.support.fake_catalog import FakeCatalog
from tests.support.fake_history import FakeHistory
from tests.support.organised_state import Marks, Organised


class FakeOrganising(FakeHistory):
    """`OrganisingLike` says what each method gives."""

    _catalog: FakeCatalog

    def __init__(self) -> None:
        super().__init__()
        self._now = Organised()
        self._last_tag = 0
        self._last_album = 0

    # ---- reads
    def tags(self) -> list[Tag]:
        self._enter("tags")
        with self._lock:
            found = [
                msgspec.structs.replace(tag, photos=len(self._live(self._with_tag(tag.id))))
                for tag in self._now.tags.values()
            ]
        return sorted(found, key=lambda tag: (tag.name.casefold(), tag.id))

    def albums(self) -> list[Album]:
        self._enter("albums")
        with self._lock:
            found = []
            for album in self._now.albums.values():
                members = self._live(self._now.members[album.id])
                cover = album.cover_id if album.cover_id in members else None
                first = PhotoId(members[0]) if members else None
                found.append(
                    msgspec.structs.replace(album, cover_id=cover or first, photos=len(members))
                )
        return sorted(found, key=lambda album: (album.name.casefold(), album.id))

    def chosen(self, photo_ids: Sequence[int]) -> Chosen:
        self._enter("chosen", tuple(photo_ids))
        wanted = set(photo_ids)
        with self._lock:
            tags = Counter({i: len(wanted & photos) for i, photos in self._now.tagged.items()})
            albums = Counter(
                {i: len(wanted.intersection(ids)) for i, ids in self._now.members.items()}
            )
            marks = [self._marks(photo_id) for photo_id in wanted]
        stars = Counter(mark.rating for mark in marks)
        return Chosen(
            len(wanted),
            tuple(pair for pair in tags.most_common() if pair[1]),
            tuple(pair for pair in albums.most_common() if pair[1]),
            (stars[0], stars[1], stars[2], stars[3], stars[4], stars[5]),
            sum(mark.favourite for mark in marks),
            sum(mark.hidden for mark in marks),
        )

    # ---- tags
    def make_tag(self, path: Sequence[str], colour: str = "") -> Tag:
        self._enter("make_tag", (tuple(path), colour))
        names = [_checked(name) for name in path]
        with self._lock:
            found = self._tag_of(names)
            if found is not None:
                return found
            tags = dict(self._now.tags)
            made = self._made(tags, names, colour)
            self._change(replace(self._now, tags=tags), "make-tag", names[-1], ())
            return made

    def tag(self, photo_ids: Sequence[int], tag_ids: Sequence[int]) -> Step | None:
        self._enter("tag", (tuple(photo_ids), tuple(tag_ids)))
        return self._set_tags(photo_ids, tag_ids, on=True)

    def tag_named(self, photo_ids: Sequence[int], paths: Sequence[Sequence[str]]) -> Step | None:
        self._enter("tag_named", (tuple(photo_ids), tuple(map(tuple, paths))))
        with self._lock:
            tags = dict(self._now.tags)
            found = [self._made(tags, [_checked(name) for name in path]) for path in paths]
            return self._set_tags(photo_ids, [tag.id for tag in found], on=True, tags=tags)

    def untag(self, photo_ids: Sequence[int], tag_ids: Sequence[int]) -> Step | None:
        self._enter("untag", (tuple(photo_ids), tuple(tag_ids)))
        return self._set_tags(photo_ids, tag_ids, on=False)

    def rename_tag(self, tag_id: int, name: str) -> Step | None:
        self._enter("rename_tag", (tag_id, name))
        tag = self._tag(tag_id)
        other = _child(self._now.tags, tag.parent_id, _checked(name))
        if other is not None and other.id != tag_id:
            raise UsageError(f"There is a tag called “{name}” already.", "Choose another name.")
        return self._put_tag(msgspec.structs.replace(tag, name=_checked(name)), "rename-tag")

    def move_tag(self, tag_id: int, parent_id: int | None) -> Step | None:
        self._enter("move_tag", (tag_id, parent_id))
        tag = self._tag(tag_id)
        if parent_id is not None and parent_id in self._below(tag_id):
            raise UsageError("A tag cannot be put below itself.", "Choose another place.")
        other = _child(self._now.tags, parent_id, tag.name)
        if other is not None and other.id != tag_id:
            raise UsageError(
                f"There is a tag called “{tag.name}” already.", "Give one of them another name."
            )
        return self._put_tag(msgspec.structs.replace(tag, parent_id=parent_id), "move-tag")

    def colour_tag(self, tag_id: int, colour: str) -> Step | None:
        self._enter("colour_tag", (tag_id, colour))
        return self._put_tag(
            msgspec.structs.replace(self._tag(tag_id), colour=colour), "colour-tag"
        )

    def set_aliases(self, tag_id: int, aliases: Sequence[str]) -> Step | None:
        self._enter("set_aliases", (tag_id, tuple(aliases)))
        wanted = tuple(sorted({_checked(alias) for alias in aliases}, key=str.casefold))
        for alias in wanted:
            other = self._alias(alias)
            if other is not None and other.id != tag_id:
                raise UsageError(f"“{alias}” is a word for “{other.name}”.", "Choose another word.")
        return self._put_tag(
            msgspec.structs.replace(self._tag(tag_id), aliases=wanted), "alias-tag"
        )

    def remove_tag(self, tag_id: int) -> Step | None:
        self._enter("remove_tag", tag_id)
        with self._lock:
            tag = self._now.tags.get(tag_id)
            if tag is None:
                return None
            gone = self._below(tag_id)
            photos = self._live(self._with_tag(tag_id))
            after = replace(
                self._now,
                tags={i: t for i, t in self._now.tags.items() if i not in gone},
                tagged={i: p for i, p in self._now.tagged.items() if i not in gone},
            )
            return self._change(after, "remove-tag", tag.name, photos)

    # ---- marks
    def rate(self, photo_ids: Sequence[int], rating: int) -> Step | None:
        self._enter("rate", (tuple(photo_ids), rating))
        return self._mark(photo_ids, "rate", str(rating), lambda mark: replace(mark, rating=rating))

    def favour(self, photo_ids: Sequence[int], *, on: bool) -> Step | None:
        self._enter("favour", (tuple(photo_ids), on))
        return self._mark(
            photo_ids, "favour" if on else "unfavour", "", lambda mark: replace(mark, favourite=on)
        )

    def hide(self, photo_ids: Sequence[int], *, on: bool) -> Step | None:
        self._enter("hide", (tuple(photo_ids), on))
        return self._mark(
            photo_ids, "hide" if on else "unhide", "", lambda mark: replace(mark, hidden=on)
        )

    def rotate(self, photo_ids: Sequence[int], degrees: int) -> Step | None:
        self._enter("rotate", (tuple(photo_ids), degrees))

        def turned(mark: Marks) -> Marks:
            return replace(mark, rotation=(mark.rotation + degrees) % 360)

        return self._mark(photo_ids, "rotate", str(degrees), turned)

    # ---- albums
    def make_album(self, name: str, query: str = "", photo_ids: Sequence[int] = ()) -> Album:
        self._enter("make_album", (name, query, tuple(photo_ids)))
        self._refuse_album(name, 0)
        with self._lock:
            self._last_album += 1
            number = self._last_album
            album = Album(number, _checked(name), query)
            members = () if query else tuple(dict.fromkeys(photo_ids))
            after = replace(
                self._now,
                albums={**self._now.albums, number: album},
                members={**self._now.members, number: members},
            )
            self._change(after, "make-album", album.name, members)
        first = PhotoId(members[0]) if members else None
        return msgspec.structs.replace(album, cover_id=first, photos=len(members))

    def rename_album(self, album_id: int, name: str) -> Step | None:
        self._enter("rename_album", (album_id, name))
        self._refuse_album(name, album_id)
        return self._put_album(
            msgspec.structs.replace(self._album(album_id), name=_checked(name)), "rename-album"
        )

    def change_album(self, album_id: int, query: str) -> Step | None:
        self._enter("change_album", (album_id, query))
        return self._put_album(
            msgspec.structs.replace(self._album(album_id), query=query), "change-album"
        )

    def remove_album(self, album_id: int) -> Step | None:
        self._enter("remove_album", album_id)
        with self._lock:
            album = self._now.albums.get(album_id)
            if album is None:
                return None
            after = replace(
                self._now,
                albums={i: a for i, a in self._now.albums.items() if i != album_id},
                members={i: m for i, m in self._now.members.items() if i != album_id},
            )
            return self._change(after, "remove-album", album.name, self._now.members[album_id])

    def add_to_album(self, album_id: int, photo_ids: Sequence[int]) -> Step | None:
        self._enter("add_to_album", (album_id, tuple(photo_ids)))
        with self._lock:
            album, members = self._filled(album_id)
            new = [i for i in dict.fromkeys(photo_ids) if i not in set(members)]
            return self._put_members(album, (*members, *new), "add-to-album", new)

    def take_from_album(self, album_id: int, photo_ids: Sequence[int]) -> Step | None:
        self._enter("take_from_album", (album_id, tuple(photo_ids)))
        with self._lock:
            album, members = self._filled(album_id)
            gone = set(photo_ids)
            kept = tuple(i for i in members if i not in gone)
            taken = [i for i in members if i in gone]
            return self._put_members(album, kept, "take-from-album", taken)

    def order_album(
        self, album_id: int, photo_ids: Sequence[int], before_id: PhotoId | None
    ) -> Step | None:
        self._enter("order_album", (album_id, tuple(photo_ids), before_id))
        with self._lock:
            album, members = self._filled(album_id)
            moved = [i for i in dict.fromkeys(photo_ids) if i in set(members)]
            rest = [i for i in members if i not in set(moved)]
            place = rest.index(before_id) if before_id in rest else len(rest)
            order = (*rest[:place], *moved, *rest[place:])
            return self._put_members(album, order, "order-album", moved)

    def cover_album(self, album_id: int, photo_id: PhotoId | None) -> Step | None:
        self._enter("cover_album", (album_id, photo_id))
        return self._put_album(
            msgspec.structs.replace(self._album(album_id), cover_id=photo_id), "cover-album"
        )

    # ---- for the other parts of the fake library
    def _organised(self, photo_ids: "array[int]", view: PhotoView) -> "array[int]":
        """The photos of a view, as far as tags, albums and marks decide on them and their order."""
        wanted = view.filter
        with self._lock:
            now = self._now
            chosen: Iterable[int] = photo_ids
            if now.marks or view.shelf == "hidden":
                hidden = {i for i, mark in now.marks.items() if mark.hidden}
                chosen = [i for i in chosen if (i in hidden) == (view.shelf == "hidden")]
            for tag_id in wanted.tag_ids:
                having = self._with_tag(tag_id)
                chosen = [i for i in chosen if i in having]
            if wanted.untagged:
                having = frozenset().union(*now.tagged.values())
                chosen = [i for i in chosen if i not in having]
            if wanted.album_id is not None:
                members = now.members.get(wanted.album_id, ())
                inside = set(chosen)
                order = {photo_id: place for place, photo_id in enumerate(members)}
                chosen = [i for i in chosen if i in order]
                if view.order == "album":
                    chosen = [i for i in members if i in inside]
            if wanted.favourite or wanted.min_rating or wanted.max_rating < 5:
                chosen = [i for i in chosen if self._is_marked(i, view)]
            if view.order == "rating":
                chosen = sorted(chosen, key=lambda i: -self._marks(i).rating)
        return chosen if isinstance(chosen, array) else array("q", chosen)

    def _is_marked(self, photo_id: int, view: PhotoView) -> bool:
        mark = self._marks(photo_id)
        fits = view.filter.min_rating <= mark.rating <= view.filter.max_rating
        return fits and (mark.favourite or not view.filter.favourite)

    def _with_marks(self, photo: Photo) -> Photo:
        mark = self._now.marks.get(photo.id)
        if mark is None:
            return photo
        return msgspec.structs.replace(
            photo, rating=mark.rating, favourite=mark.favourite, rotation=mark.rotation
        )

    def _tag_names(self, photo_id: int) -> tuple[str, ...]:
        with self._lock:
            having = [self._now.tags[i] for i, p in self._now.tagged.items() if photo_id in p]
        return tuple(sorted((tag.name for tag in having), key=str.casefold))

    # ---- within
    def _change(
        self,
        after: Organised,
        verb: Verb,
        subject: str,
        photo_ids: Sequence[int],
    ) -> Step | None:
        before = self._now
        if after == before:
            return None

        def back() -> None:
            self._now = before

        def again() -> None:
            self._now = after

        self._now = after
        tags = before.tags != after.tags or before.tagged != after.tagged
        albums = before.albums != after.albums or before.members != after.members
        marks = before.marks != after.marks
        parts = (
            *(("tags",) if tags else ()),
            *(("albums",) if albums else ()),
            *(("marks",) if marks else ()),
        )
        listed = verb != "make-tag"
        return self._did(verb, subject, photo_ids, parts, back, again, listed=listed)

    def _put_tag(self, tag: Tag, verb: Verb) -> Step | None:
        with self._lock:
            having = self._live(self._with_tag(tag.id))
            tags = {**self._now.tags, tag.id: tag}
            return self._change(replace(self._now, tags=tags), verb, tag.name, having)

    def _set_tags(
        self,
        photo_ids: Sequence[int],
        tag_ids: Sequence[int],
        *,
        on: bool,
        tags: dict[int, Tag] | None = None,
    ) -> Step | None:
        """Set tags or take them off; `tags` are all that there are from now on."""
        wanted = frozenset(photo_ids)
        with self._lock:
            known = self._now.tags if tags is None else tags
            tagged = dict(self._now.tagged)
            changed: set[int] = set()
            for tag_id in tag_ids:
                if tag_id not in known:
                    self._tag(tag_id)
                before = tagged.get(tag_id, frozenset())
                tagged[tag_id] = before | wanted if on else before - wanted
                changed |= before ^ tagged[tag_id]
            if not changed and known == self._now.tags:
                return None
            names = ", ".join(dict.fromkeys(known[tag_id].name for tag_id in tag_ids))
            verb: Verb = "tag" if on else "untag"
            after = replace(self._now, tags=known, tagged=tagged)
            return self._change(after, verb, names, sorted(changed))

    def _mark(
        self, photo_ids: Sequence[int], verb: Verb, subject: str, change: Callable[[Marks], Marks]
    ) -> Step | None:
        with self._lock:
            marks = dict(self._now.marks)
            changed = []
            for photo_id in photo_ids:
                before = self._marks(photo_id)
                after = change(before)
                if after != before:
                    marks[photo_id] = after
                    changed.append(photo_id)
            return self._change(replace(self._now, marks=marks), verb, subject, changed)

    def _put_album(self, album: Album, verb: Verb) -> Step | None:
        with self._lock:
            albums = {**self._now.albums, album.id: album}
            return self._change(replace(self._now, albums=albums), verb, album.name, ())

    def _put_members(
        self, album: Album, members: Sequence[int], verb: Verb, changed: Sequence[int]
    ) -> Step | None:
        after = replace(self._now, members={**self._now.members, album.id: tuple(members)})
        return self._change(after, verb, album.name, changed)

    def _tag(self, tag_id: int) -> Tag:
        tag = self._now.tags.get(tag_id)
        if tag is None:
            raise UsageError("That tag is gone.", "Look at the list of tags again.")
        return tag

    def _album(self, album_id: int) -> Album:
        album = self._now.albums.get(album_id)
        if album is None:
            raise UsageError("That album is gone.", "Look at the list of albums again.")
        return album

    def _filled(self, album_id: int) -> tuple[Album, tuple[int, ...]]:
        """An album that is filled by hand, and its photos."""
        album = self._album(album_id)
        if album.query:
            raise UsageError(
                f"“{album.name}” is a saved search.", "It holds what the search finds."
            )
        return album, self._now.members[album_id]

    def _refuse_album(self, name: str, album_id: int) -> None:
        for album in self._now.albums.values():
            if album.name.casefold() == _checked(name).casefold() and album.id != album_id:
                raise UsageError(
                    f"There is an album called “{album.name}” already.", "Choose another name."
                )

    def _made(self, tags: dict[int, Tag], names: Sequence[str], colour: str = "") -> Tag:
        """The tag of a path; put into `tags`, with those above it, where there is none."""
        found = self._tag_of(names)
        if found is not None:
            return found
        parent: int | None = None
        for place, name in enumerate(names, 1):
            known = _child(tags, parent, name)
            if known is None:
                self._last_tag += 1
                known = Tag(self._last_tag, parent, name, colour if place == len(names) else "")
                tags[known.id] = known
            parent = known.id
        assert parent is not None
        return tags[parent]

    def _tag_of(self, names: Sequence[str]) -> Tag | None:
        tag: Tag | None = None
        for name in names:
            tag = _child(self._now.tags, None if tag is None else tag.id, name)
            if tag is None:
                return self._alias(names[0]) if len(names) == 1 else None
        return tag

    def _alias(self, word: str) -> Tag | None:
        folded = word.casefold()
        tags = self._now.tags.values()
        return next((t for t in tags if folded in map(str.casefold, t.aliases)), None)

    def _below(self, tag_id: int) -> set[int]:
        """A tag and all below it."""
        found = {tag_id}
        while True:
            more = {t.id for t in self._now.tags.values() if t.parent_id in found} - found
            if not more:
                return found
            found |= more

    def _with_tag(self, tag_id: int) -> frozenset[int]:
        none: frozenset[int] = frozenset()
        return none.union(*(self._now.tagged.get(i, none) for i in self._below(tag_id)))

    def _marks(self, photo_id: int) -> Marks:
        return self._now.marks.get(photo_id, Marks())

    def _live(self, photo_ids: Iterable[int]) -> list[int]:
        return [i for i in photo_ids if self._catalog.exists(i)]


def _checked(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise UsageError("A name cannot be empty.", "Type some letters.")
    return words


def _child(tags: dict[int, Tag], parent_id: int | None, name: str) -> Tag | None:
    for tag in tags.values():
        if tag.parent_id == parent_id and tag.name.casefold() == name.casefold():
            return tag
    return None
