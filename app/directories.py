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
