"""The directories of a folder as a tree."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.paths import display_name
from core.records import DirectoryCount


@dataclass(slots=True)
class Directory:
    """One directory.

    Attributes:
        path: Relative to the folder, as bytes; empty for the folder itself.
        photos: Live photos in it and below it.
    """

    path: bytes
    name: str
    photos: int = 0
    children: "list[Directory]" = field(default_factory=list)

    def find(self, path: bytes) -> "Directory | None":
        """The directory at a path below this one."""
        if path == self.path:
            return self
        for child in self.children:
            if path == child.path or path.startswith(child.path + os.fsencode(os.sep)):
                return child.find(path)
        return None


def exclusion_of(path: bytes) -> str:
    """The pattern, as in .gitignore, that leaves out one directory and nothing else.

    Args:
        path: Relative to the folder.
    """
    name = os.fsdecode(path).replace(os.sep, "/").strip("/")
    return f"/{''.join(map(_literal, name))}/"


def _literal(character: str) -> str:
    if character in "\\*?[]":
        return f"\\{character}"
    # No pattern can name a line break, or a byte that is no text: it matches any one.
    return "?" if character in "\r\n" or "\ud800" <= character <= "\udfff" else character


def as_tree(counts: Sequence[DirectoryCount]) -> Directory:
    """Put directories under their parents, also those without photos of their own."""
    separator = os.fsencode(os.sep)
    known: dict[bytes, Directory] = {b"": Directory(b"", "")}

    def at(path: bytes) -> Directory:
        found = known.get(path)
        if found is None:
            above, _, last = path.rpartition(separator)
            found = known[path] = Directory(path, display_name(last))
            at(above).children.append(found)
        return found

    for count in counts:
        path = count.path.strip(separator)
        at(path).photos += count.photos
        while path:
            path = path.rpartition(separator)[0]
            at(path).photos += count.photos
    for directory in known.values():
        directory.children.sort(key=lambda child: child.name.casefold())
    return known[b""]
