"""Memory that was freed goes back to the system."""

import platform
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    platform.libc_ver()[0] != "glibc", reason="only the GNU C library keeps so much"
)

# One large piece teaches the C library to keep large ones; small ones between them stay.
STORY = """
import os
from core import memory
{begin}
del_me = bytearray(16 << 20)
del del_me
pairs = [[b"x" * (3 << 20), bytearray(100_000)] for _ in range(30)]
for pair in pairs:
    del pair[0]
{end}
with open("/proc/self/statm") as file:
    print(int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20)
"""


def used_mb(begin: str = "", end: str = "") -> int:
    """Megabytes that a process has in use after 90 MB were freed."""
    code = STORY.format(begin=begin, end=end)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    return int(done.stdout)


def test_large_pieces_are_not_kept() -> None:
    assert used_mb("memory.keep_little()") < used_mb() - 80


def test_what_is_kept_can_be_given_back() -> None:
    assert used_mb(end="memory.give_back()") < used_mb() - 80
