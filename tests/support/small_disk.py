"""File systems of a few megabytes, for what happens when there is no room or no right to write."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, size_kb: int) -> Iterator["SmallDisk"]:
    """A file system of that size, mounted at `place`; skips the test where nobody may mount."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root of a Linux machine may mount a small disk")
    place.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting is not allowed here")
    try:
        yield SmallDisk(place)
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


class SmallDisk:
    """A mounted file system and what can be done to it."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._filler = place / "filler"

    def fill(self, but_kb: int = 0) -> None:
        """Leave that much room."""
        with self._filler.open("ab", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(4096))
        if but_kb:
            os.truncate(self._filler, max(0, self._filler.stat().st_size - but_kb * 1024))

    def make_room(self) -> None:
        """Take away what `fill` left."""
        self._filler.unlink()

    def remount(self, options: str) -> None:
        """Change it while it is in use: `ro`, `rw`, `size=8m`."""
        command = ["mount", "-o", f"remount,{options}", str(self.place)]
        subprocess.run(command, check=True)
