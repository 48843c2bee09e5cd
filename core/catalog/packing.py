"""Packs long runs of photo ids and numbers for the history, so that an edit of many stays small."""

import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

# Ids that follow each other differ by little: what is left shrinks to a byte or two for each.
_LEVEL = 1

Runs = list[tuple[float, float, int]]
"""Numbers as (first, difference, how many): few for what was counted up or is all the same."""


def pack_ids(photo_ids: Sequence[int]) -> bytes:
    """Ids in their order, as compressed differences (int64, little-endian)."""
    differences = array("q", (b - a for a, b in pairwise((0, *photo_ids))))
    return zlib.compress(_little_endian(differences).tobytes(), _LEVEL)


def unpack_ids(packed: bytes) -> "array[int]":
    """Ids (typecode `q`) as they were packed."""
    found = array("q")
    found.frombytes(zlib.decompress(packed))
    found = _little_endian(found)
    last = 0
    for place, difference in enumerate(found):
        last += difference
        found[place] = last
    return found


def _little_endian(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def pack_numbers(numbers: Iterable[float]) -> Runs:
    """Numbers in their order as runs; unpacked they are exactly what they were."""
    runs: Runs = []
    first, step, count = 0.0, 0.0, 0
    for number in numbers:
        if count == 1:
            step = number - first
        if count and first + step * count == number:
            count += 1
            continue
        if count:
            runs.append((first, step, count))
        first, step, count = number, 0.0, 1
    if count:
        runs.append((first, step, count))
    return runs


def unpack_numbers(runs: Runs) -> Iterator[float]:
    """Numbers as they were packed."""
    for first, step, count in runs:
        for place in range(count):
            yield first + step * place
