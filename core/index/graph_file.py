"""Reads a stored graph before hnswlib does, and refuses whatever would lead it astray.

hnswlib's loader believes every offset, size and link of its file, so a damaged or crafted one
makes it read and write anywhere in memory. A checksum finds damage; a library folder that came
from somebody else may hold a file whose checksum was made to fit. So each number that hnswlib
will follow is checked here, in the same pass that computes the checksum.
"""

import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.index.protocol import Ids

# level-0 offset, capacity, count, bytes per element, label offset, vector offset, top level,
# entry point, maxM, maxM0, M, level multiplier, ef_construction
_HEADER = struct.Struct("<6QiI3QdQ")
_BLOCK_BYTES = 8 << 20
_HIGHEST_LEVEL = 64


class GraphError(Exception):
    """The file is not a graph that can be loaded; a new one must be built."""


@dataclass(frozen=True, slots=True)
class GraphContents:
    """What a stored graph holds: its labels, and which of them are marked as deleted."""

    labels: Ids
    deleted: NDArray[np.bool_]


def digest_of(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check_graph(path: Path, dimension: int, m: int, digest: str) -> GraphContents:
    """Read a stored graph through and check everything that hnswlib will rely on.

    About 1 s per gigabyte, all of it outside of hnswlib; needs 20 MiB and 9 bytes an element.

    Args:
        path: A file that `Index.save_index` wrote.
        dimension: Of its vectors.
        m: The graph's M.
        digest: The SHA-256 that it must have.

    Raises:
        GraphError: with what is wrong.
        OSError: it cannot be read.
    """
    hasher = hashlib.sha256()
    with path.open("rb") as file:

        def read(size: int) -> bytes:
            part = file.read(size)
            hasher.update(part)
            return part

        count, top_level, entry = _check_header(read(_HEADER.size), dimension, m)
        _require(count * _element_type(dimension, m).itemsize < _size(file), "count")
        contents = _check_base(read, count, dimension, m)
        _check_upper(read(_size(file) - file.tell()), count, (top_level, entry), m)
    _require(hasher.hexdigest() == digest, "checksum")
    return contents


def _size(file: BinaryIO) -> int:
    position = file.tell()
    size = file.seek(0, 2)
    file.seek(position)
    return size


def _require(condition: object, what: str) -> None:
    if not condition:
        raise GraphError(f"wrong {what}")


def _element_type(dimension: int, m: int) -> np.dtype[np.void]:
    return np.dtype(
        [
            ("links", "<u2"),
            ("flags", "<u2"),
            ("link", "<u4", (2 * m,)),
            ("vector", "<f4", (dimension,)),
            ("label", "<i8"),
        ]
    )


def _check_header(header: bytes, dimension: int, m: int) -> tuple[int, int, int]:
    """Returns the number of elements, the top level and the entry point."""
    _require(len(header) == _HEADER.size, "length")
    level_0, _, count, size, label_at, vector_at, top, entry, *rest = _HEADER.unpack(header)
    element = _element_type(dimension, m)
    offsets = (level_0, vector_at, label_at, size)
    expected = (0, 4 + 8 * m, 4 + 8 * m + 4 * dimension, element.itemsize)
    _require(offsets == expected, "layout")
    _require(rest[:3] == [m, 2 * m, m], "number of links")
    _require(abs(rest[3] - 1 / np.log(m)) < 1e-9 and 0 < rest[4] < 1 << 16, "parameters")
    _require(0 < count < 1 << 31 and entry < count and 0 <= top <= _HIGHEST_LEVEL, "entry point")
    return count, top, entry


def _check_base(read: Callable[[int], bytes], count: int, dimension: int, m: int) -> GraphContents:
    element = _element_type(dimension, m)
    labels, deleted = np.empty(count, np.int64), np.empty(count, np.bool_)
    step = max(1, _BLOCK_BYTES // element.itemsize)
    for start in range(0, count, step):
        stop = min(count, start + step)
        block = read((stop - start) * element.itemsize)
        _require(len(block) == (stop - start) * element.itemsize, "length")
        elements = np.frombuffer(block, element)
        links = elements["links"]
        _require((links <= 2 * m).all(), "number of links")
        used = np.arange(2 * m) < links[:, np.newaxis]
        _require((elements["link"][used] < count).all(), "link")
        norms = np.einsum("ij,ij->i", elements["vector"], elements["vector"])
        _require((norms < 1.1).all(), "vector")  # not a number is not below either
        labels[start:stop] = elements["label"]
        deleted[start:stop] = elements["flags"] & 1
    _require((labels >= 0).all() and len(np.unique(labels)) == count, "label")
    return GraphContents(labels, deleted)


def _check_upper(stored: bytes, count: int, entry: tuple[int, int], m: int) -> None:
    """Check the link lists above level 0: per element a size in bytes, then M + 1 words a level."""
    _require(len(stored) % 4 == 0, "length")
    words = np.frombuffer(stored, "<u4")
    levels, lists = _walk_upper(words, count, m)
    top_level, entry_point = entry
    _require(levels.max() == top_level == levels[entry_point], "level")
    for level, starts in enumerate(lists, start=1):
        links = words[starts]
        _require((links <= m).all(), "number of links")
        neighbours = words[starts[:, np.newaxis] + np.arange(1, m + 1)]
        neighbours = neighbours[np.arange(m) < links[:, np.newaxis]]
        _require((neighbours < count).all(), "link")
        _require((levels[neighbours] >= level).all(), "level of a link")


def _walk_upper(words: NDArray[np.uint32], count: int, m: int) -> tuple[Ids, list[Ids]]:
    """The level of every element, and per level where the link lists begin in `words`."""
    levels = np.zeros(count, np.int64)
    filled = np.flatnonzero(words)
    starts: list[list[int]] = []
    element = place = 0
    while element < count:
        # Most elements are on level 0 alone and store a zero: go over those at once.
        following = int(np.searchsorted(filled, place))
        jump = int(filled[following]) - place if following < len(filled) else count - element
        skipped = min(jump, count - element)
        element, place = element + skipped, place + skipped
        if element == count:
            break
        level, left = divmod(int(words[place]), 4 * (m + 1))
        _require(not left and level <= _HIGHEST_LEVEL, "level")
        _require(place + 1 + level * (m + 1) <= len(words), "length")
        levels[element] = level
        starts += [[] for _ in range(level - len(starts))]
        for above in range(level):
            starts[above].append(place + 1 + above * (m + 1))
        element, place = element + 1, place + 1 + level * (m + 1)
    _require(place == len(words), "length")
    return levels, [np.array(one, np.int64) for one in starts]
