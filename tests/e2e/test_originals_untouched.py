"""Whatever is done with a library, the photos on the disk stay as they are."""

import hashlib
import os
import signal
from pathlib import Path

import psutil
import pytest

from core.events import EngineBack
from core.records import PhotoView, SearchQuery, TextTerm
from tests.support.command_line import Photosift
from tests.support.pictures import SUFFIXES, camera_exif, draw_picture, write_picture
from tests.support.running_library import PATIENCE_S, RunningLibrary

Original = tuple[str, int, int, int, str]


def originals(folder: Path) -> dict[str, Original]:
    """Kind, size, times, mode and content of everything in a folder, hidden files included."""
    found: dict[str, Original] = {}
    for path in sorted([folder, *folder.rglob("*")]):
        status = path.lstat()
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        kind = "folder" if path.is_dir() else "file"
        found[str(path.relative_to(folder))] = (
            kind,
            status.st_size,
            status.st_mtime_ns,
            status.st_mode,
            digest,
        )
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that nobody may write, with a file of each format and some that are damaged."""
    root = tmp_path / "photos"
    below = root / "2019" / "trip"
    below.mkdir(parents=True)
    for number, (format_name, suffix) in enumerate(SUFFIXES.items()):
        path = below / f"{format_name}{suffix}"
        picture = draw_picture((64, 48), number)
        write_picture(path, format_name, picture=picture, exif=camera_exif(orientation=6))
    (root / "cut.jpg").write_bytes((below / "JPEG.jpg").read_bytes()[:300])
    (root / "words.jpg").write_text("no picture")
    (root / "notes.txt").write_text("no picture either")
    for path in [*root.rglob("*"), root]:
        path.chmod(0o555 if path.is_dir() else 0o444)
        os.utime(path, ns=(1_500_000_000_000_000_000, 1_500_000_000_123_456_789))
    return root


@pytest.mark.expects_warnings
def test_originals_stay_as_they_are(
    running: RunningLibrary, photosift: Photosift, folder: Path
) -> None:
    before = originals(folder)
    summary = photosift("index", folder, "--json").json("index")
    assert (summary["photos"], summary["failures"]) == (len(SUFFIXES), 2)
    library = running.library
    for photo_id in library.photo_ids(PhotoView()):
        if library.details(photo_id).failure is None:  # type: ignore[arg-type, union-attr]
            library.rendition(photo_id, 0)  # type: ignore[arg-type]
    library.search(SearchQuery((TextTerm("red"),)))
    library.retry_failures()
    library.scan()
    running.wait_idle()
    photosift("doctor", "--json").json("doctor")
    photosift("similar", folder / "2019" / "trip" / "HEIF.heic", "--json").json("similar")
    photosift("models", "evaluate", folder)
    engine = psutil.Process(library.status().pid)
    engine.send_signal(signal.SIGKILL)
    engine.wait(PATIENCE_S)
    running.wait_for_event(EngineBack)
    running.wait_for(lambda status: status.embedded == len(SUFFIXES))
    assert photosift("remove", folder).code == 0
    assert originals(folder) == before
