"""What the C library keeps of freed memory, and giving it back to the system.

The GNU C library keeps what was freed for the next time, which for work that comes rarely and takes
much is a waste. Elsewhere these functions do nothing.
"""

import ctypes
import sys
from typing import Final

# The numbers of `mallopt(3)`, and the sizes from which on memory is not kept.
_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
_KEPT_AT_THE_END_BYTES: Final = 8 << 20
_MAPPED_BYTES: Final = 1 << 20


def keep_little() -> None:
    """Give large pieces back as soon as they are freed; for a process, from its start on.

    Without it the limit from which on pieces are large grows to 32 MB with what is freed.
    """
    library = _c_library()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, _MAPPED_BYTES)
        library.mallopt(_TRIM_THRESHOLD, _KEPT_AT_THE_END_BYTES)


def give_back() -> None:
    """Give all that is kept back now. Takes milliseconds; thread: any."""
    library = _c_library()
    if library is not None:
        library.malloc_trim(0)


def _c_library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
