"""Disks in files, mounted for tests that are root on Linux; elsewhere these are skipped."""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.ingest.volumes import volume_of
from tests.support.running_library import PATIENCE_S

_SIZE_BYTES = 16 * 2**20


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


class LoopDisk:
    """A small ext4 file system in a sparse file, that can be mounted at one place at a time."""

    def __init__(self, image: Path, label: str) -> None:
        self.image = image
        self.point: Path | None = None
        image.parent.mkdir(parents=True, exist_ok=True)
        with image.open("wb") as stream:
            stream.truncate(_SIZE_BYTES)
        made = _run("mkfs.ext4", "-q", "-F", "-L", label, str(image))
        assert made.returncode == 0, made.stderr

    def copied(self, image: Path) -> "LoopDisk":
        """A copy of this disk, with its id."""
        assert self.point is None
        copy = LoopDisk(image, "copy")
        shutil.copyfile(self.image, image)
        return copy

    def mount(self, point: Path) -> Path:
        """Mount it; the place is made if there is none."""
        assert self.point is None
        point.mkdir(parents=True, exist_ok=True)
        done = _run("mount", "-o", "loop", str(self.image), str(point))
        if done.returncode:
            pytest.skip(f"no loop device can be mounted here: {done.stderr.strip()}")
        self.point = point
        return point

    def unmount(self) -> None:
        """Unmount it, as soon as nobody reads it any more."""
        point, pause = self.point, threading.Event()
        deadline = time.monotonic() + PATIENCE_S
        while point is not None:
            done = _run("umount", str(point))
            if done.returncode == 0:
                self.point = point = None
            elif "busy" not in done.stderr or time.monotonic() > deadline:
                raise AssertionError(done.stderr)
            else:
                pause.wait(0.1)  # a scan has a directory open

    def give_up(self) -> None:
        """Unmount it whatever happens, at the end of a test."""
        if self.point is not None:
            _run("umount", "-l", str(self.point))
            self.point = None


class LoopDisks:
    """Makes disks, and takes all of them away in the end."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.made: list[LoopDisk] = []

    def make(self, label: str) -> LoopDisk:
        disk = LoopDisk(self._directory / f"{label}.img", label)
        self.made.append(disk)
        return disk

    def copy(self, disk: LoopDisk) -> LoopDisk:
        copy = disk.copied(self._directory / f"{disk.image.stem} copy.img")
        self.made.append(copy)
        return copy


@contextmanager
def loop_disks(directory: Path) -> Iterator[LoopDisks]:
    """Disks for a test; skipped with a reason where they are not possible."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount disks")
    if not (shutil.which("mkfs.ext4") and shutil.which("mount")):
        pytest.skip("there is no mkfs.ext4 or mount here")
    disks = LoopDisks(directory)
    try:
        probe = disks.make("probe")
        if not volume_of(os.fsencode(probe.mount(directory / "probe"))).id:
            pytest.skip("neither udev nor the kernel tells the ids of disks here")
        probe.unmount()
        yield disks
    finally:
        for disk in disks.made:
            disk.give_up()
