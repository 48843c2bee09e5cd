"""Few sizes of batches, whatever number of pictures or texts comes.

For every size that it meets, oneDNN keeps code and scratch memory for each layer: with batches of
1 to 64 pictures in turn, the built-in model grew from 0.5 to 1.4 GB. Batches are therefore cut into
powers of two; a rest that nearly fills the next one is filled up with blanks.
"""

from collections.abc import Iterator

_WORTH_FILLING = 0.75


def pieces(count: int) -> Iterator[tuple[int, int]]:
    """Cut a batch: how many of it come next, and the size of the batch that they are sent in."""
    while count:
        size = 1 << (count.bit_length() - 1)
        if count >= 2 * size * _WORTH_FILLING:
            size *= 2
        taken = min(count, size)
        yield taken, size
        count -= taken
