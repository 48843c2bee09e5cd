"""Which tags are meant by what was typed. No widgets, no I/O."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.paths import search_fold
from core.records import Tag

SEPARATOR = "/"
_BETWEEN_TAGS = ","
_LIKELY = 3


@dataclass(frozen=True, slots=True)
class TagPath:
    """A tag with its place.

    Attributes:
        names: From the top down.
    """

    tag: Tag
    names: tuple[str, ...]

    @property
    def words(self) -> str:
        """`Places/Crete`."""
        return SEPARATOR.join(self.names)


@dataclass(frozen=True, slots=True)
class Match:
    """A tag that may be meant; `likely` when something of it begins with what was typed."""

    path: TagPath
    likely: bool


class TagIndex:
    """All tags, ready to be looked up while somebody types: a few ms for ten thousand."""

    def __init__(self, tags: Iterable[Tag] = ()) -> None:
        by_id = {tag.id: tag for tag in tags}
        self.paths = {tag_id: TagPath(tag, _names(tag, by_id)) for tag_id, tag in by_id.items()}
        self._folded = [
            (
                path,
                search_fold(path.tag.name),
                search_fold(path.words),
                tuple(map(search_fold, path.tag.aliases)),
            )
            for path in self.paths.values()
        ]

    def path_of(self, tag_id: int) -> TagPath | None:
        return self.paths.get(tag_id)

    def find(self, typed: str) -> TagPath | None:
        """The tag that is spelled so: by its path, its name if there is one such, or an alias."""
        wanted = search_fold(SEPARATOR.join(split_path(typed)))
        same_path = [path for path, _, words, _ in self._folded if words == wanted]
        same_alias = [path for path, _, _, aliases in self._folded if wanted in aliases]
        same_name = [path for path, name, _, _ in self._folded if name == wanted]
        found = same_path or same_alias or (same_name if len(same_name) == 1 else [])
        return found[0] if found else None

    def matches(self, typed: str, limit: int = 6) -> list[Match]:
        """Tags that may be meant, the likeliest first."""
        wanted = search_fold(typed.strip())
        if not wanted:
            return []
        found = []
        for path, name, words, aliases in self._folded:
            rank = _rank(wanted, name, words, aliases)
            if rank is not None:
                found.append((rank, -path.tag.photos, words, path))
        found.sort(key=lambda match: match[:3])
        return [Match(path, rank <= _LIKELY) for rank, _, _, path in found[:limit]]


def split_path(typed: str) -> tuple[str, ...]:
    """The names of a path as it was typed, from the top down."""
    parts = (" ".join(part.split()) for part in typed.split(SEPARATOR))
    return tuple(part for part in parts if part)


def split_tags(typed: str) -> list[str]:
    """What was typed for several tags, one by one."""
    parts = (part.strip() for part in typed.split(_BETWEEN_TAGS))
    return [part for part in parts if split_path(part)]


def _rank(wanted: str, name: str, words: str, aliases: Sequence[str]) -> int | None:
    """How well a tag fits, 0 is best; None: not at all."""
    spellings = (name, *aliases)
    if wanted in spellings or wanted == words:
        return 0
    if any(spelling.startswith(wanted) for spelling in spellings):
        return 1
    if words.startswith(wanted):
        return 2
    if any(part.startswith(wanted) for part in words.replace(SEPARATOR, " ").split()):
        return 3
    if any(wanted in spelling for spelling in (words, *aliases)):
        return 4
    return 5 if _in_order(wanted, words) else None


def _in_order(wanted: str, words: str) -> bool:
    """Whether the letters stand there in this order, whatever is between them."""
    rest = iter(words)
    return all(letter in rest for letter in wanted if not letter.isspace())


def _names(tag: Tag, by_id: dict[int, Tag]) -> tuple[str, ...]:
    names = [tag.name]
    above, seen = tag.parent_id, {tag.id}
    while above is not None and above in by_id and above not in seen:
        seen.add(above)
        names.insert(0, by_id[above].name)
        above = by_id[above].parent_id
    return tuple(names)
