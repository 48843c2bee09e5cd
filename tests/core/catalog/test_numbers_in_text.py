"""Long lists of numbers come from the catalog as text, and are read piece by piece."""

import pytest

from core.catalog.selecting import numbers_in


@pytest.mark.parametrize("count", [0, 1, 2, 11_000, 100_000])
def test_every_number_is_read_in_pieces_of_some_thousands(count: int) -> None:
    # Negative ones too, as clocks before 1970 have them.
    numbers = [number * 7919 % 1_000_003 - 500_000 for number in range(count)]
    pieces = list(numbers_in(",".join(map(str, numbers))))
    assert [number for piece in pieces for number in piece] == numbers
    assert all(0 < len(piece) < 20_000 for piece in pieces)
