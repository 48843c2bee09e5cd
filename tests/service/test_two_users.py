"""Two users meet at one library: the second is told who has it, and nothing is damaged."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.catalog.connection import check_integrity, open_engine, open_reader
from tests.support.command_line import ROOT, Photosift, complaint

FIRST = 12345
HOLD = """
import os, sys
from pathlib import Path
from core.catalog.lock import LibraryLock
import psutil
# The other user may not be allowed to read the program: all of it is loaded before.
os.setgroups([])
os.setgid(int(sys.argv[2]))
os.setuid(int(sys.argv[2]))
with LibraryLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def library() -> Iterator[Path]:
    """A library of another user, in a folder that everybody may write to."""
    if not hasattr(os, "getuid") or os.getuid():
        pytest.skip("only root may be two users")
    with tempfile.TemporaryDirectory(dir="/tmp") as root:
        Path(root).chmod(0o755)
        place = Path(root) / "library"
        open_engine(place).close()
        for path in (place, *place.iterdir()):
            os.chown(path, FIRST, FIRST)
        place.chmod(0o777)
        yield place


def test_the_second_user_is_told_who_has_the_library(library: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(library), str(FIRST)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"held\n"
        second = Photosift(library)
        for words in (("search", "red"), ("library", "move", f"{library}-new")):
            told = complaint(second(*words), 1)
            assert f"in use by user {FIRST} (process {first.pid})" in told
        assert not (library / "logs").exists()  # no engine was even started
        first.kill()
    with closing(open_reader(library)) as catalog:
        assert check_integrity(catalog) == []
    assert second("library", "move", f"{library}-new").code == 0  # free, whatever the first left
    shutil.rmtree(f"{library}-new")
