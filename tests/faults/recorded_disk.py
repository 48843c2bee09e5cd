"""What a disk may hold after a power cut, from a record of what was done to it.

The rules are those of a journaling file system with ordered metadata: what was synced is there;
of every later write any sector may have reached the disk or not, in any order; names and sizes
change in order, and any sync takes the name changes before it along.
"""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

SECTOR_BYTES = 512
_HEAD = struct.Struct("=c3xIQqQ")


class Operation(NamedTuple):
    """`kind`: open, write, truncate, sync of a file, sync of a folder, rename, unlink."""

    kind: str
    path: str
    inode: int
    offset: int
    payload: bytes


def read_record(log: Path) -> list[Operation]:
    """Every operation in the order in which it was done."""
    return list(_parse(log.read_bytes()))


def _parse(raw: bytes) -> Iterator[Operation]:
    at = 0
    while at + _HEAD.size <= len(raw):
        kind, path_bytes, inode, offset, payload_bytes = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        path = raw[at : at + path_bytes].decode("utf-8", "surrogateescape")
        at += path_bytes
        yield Operation(kind.decode(), path, inode, offset, raw[at : at + payload_bytes])
        at += payload_bytes


@dataclass
class _File:
    """One inode: what is safely on the disk, and what was done since."""

    synced: bytes = b""
    since: list[Operation] = field(default_factory=list)


class Disk:
    """Plays a record; `after_power_cut` gives one of the states that may be left."""

    def __init__(self) -> None:
        self._files: list[_File] = []
        self._by_inode: dict[int, int] = {}  # place in `_files` of the inode's present file
        self._latest: dict[str, int] = {}  # and by name, as programs see it
        self._names: dict[str, int] = {}  # as it is safely on the disk
        self._unsynced_names: list[tuple[str, str, int | str]] = []

    def apply(self, operation: Operation) -> None:
        """Do one operation."""
        kind, path, inode = operation.kind, operation.path, operation.inode
        if kind in "sd":
            self._sync_names()
        if kind == "o":
            # An inode's number is used again after its file was deleted.
            if inode not in self._by_inode:
                self._by_inode[inode] = len(self._files)
                self._files.append(_File())
            file = self._by_inode[inode]
            if self._latest.get(path) != file:
                self._latest[path] = file
                self._unsynced_names.append(("o", path, file))
        elif kind == "r":
            self._forget(operation.payload.decode())
            if path in self._latest:
                self._latest[operation.payload.decode()] = self._latest.pop(path)
            self._unsynced_names.append(("r", path, operation.payload.decode()))
        elif kind == "u":
            self._forget(path)
            self._unsynced_names.append(("u", path, ""))
        elif inode in self._by_inode:
            file = self._by_inode[inode]
            if kind == "s":
                self._files[file] = _File(operation.payload)
            else:
                self._files[file].since.append(operation)

    def _forget(self, path: str) -> None:
        """A name goes; its inode may belong to another file soon."""
        file = self._latest.pop(path, None)
        self._by_inode = {inode: f for inode, f in self._by_inode.items() if f != file}

    def _sync_names(self) -> None:
        for change in self._unsynced_names:
            _change_name(self._names, *change)
        self._unsynced_names.clear()

    def after_power_cut(self, rng: random.Random) -> dict[str, bytes]:
        """Content by path of one possible disk."""
        names = dict(self._names)
        for change in self._unsynced_names[: rng.randint(0, len(self._unsynced_names))]:
            _change_name(names, *change)
        luck = rng.choice([0.0, 0.5, 0.9, 1.0])
        return {path: _surviving(self._files[file], luck, rng) for path, file in names.items()}


def _change_name(names: dict[str, int], kind: str, path: str, target: int | str) -> None:
    if isinstance(target, int):
        names[path] = target
        return
    file = names.pop(path, None)
    if kind == "r" and file is not None:
        names[target] = file


def _surviving(file: _File, luck: float, rng: random.Random) -> bytes:
    content = bytearray(file.synced)
    for operation in file.since:
        if operation.kind == "t":
            if rng.random() < luck:
                del content[operation.offset :]
                content.extend(bytes(operation.offset - len(content)))
            continue
        for start in range(0, len(operation.payload), SECTOR_BYTES):
            if rng.random() < luck:
                piece = operation.payload[start : start + SECTOR_BYTES]
                at = operation.offset + start
                content.extend(bytes(max(0, at - len(content))))
                content[at : at + len(piece)] = piece
    return bytes(content)
