"""How one list of ids differs from the next, in a few milliseconds for a million."""

from array import array
from typing import Final, NamedTuple

_PIECE: Final = 8192
"""Rows that are compared at once: what is copied for it stays in the processor's cache."""


class IdChange(NamedTuple):
    """From row `first` on, `removed` old ids give way to `inserted` new ones."""

    first: int
    removed: int
    inserted: int


def compare(old: "array[int]", new: "array[int]") -> IdChange | None:
    """The one run of rows outside which both lists agree; None when they are equal."""
    if old == new:
        return None
    shorter = min(len(old), len(new))
    head = _agreeing(old, new, shorter, from_end=False)
    tail = _agreeing(old, new, shorter - head, from_end=True)
    return IdChange(head, len(old) - head - tail, len(new) - head - tail)


def _agreeing(old: "array[int]", new: "array[int]", limit: int, *, from_end: bool) -> int:
    """Number of rows, `limit` at most, at the start or the end that are the same in both.

    Slices of arrays are copied and compared in C; halving finds the place within the first piece
    that differs.
    """
    agreed, step = 0, _PIECE
    while agreed < limit and step > 0:
        step = min(step, limit - agreed)
        if _equal_run(old, new, agreed, step, from_end=from_end):
            agreed += step
        else:
            step //= 2
    return agreed


def _equal_run(
    old: "array[int]", new: "array[int]", start: int, length: int, *, from_end: bool
) -> bool:
    if not from_end:
        return old[start : start + length] == new[start : start + length]
    old_end, new_end = len(old) - start, len(new) - start
    return old[old_end - length : old_end] == new[new_end - length : new_end]
