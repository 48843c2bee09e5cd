"""What the viewer asks for, with a real engine."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from core.errors import MediaError, UsageError
from core.records import PhotoId, PhotoView
from tests.support.pictures import draw_picture, write_picture
from tests.support.running_library import RunningLibrary

LARGE = (1500, 1100)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    folder = tmp_path / "photos"
    folder.mkdir()
    write_picture(folder / "1 large.jpg", size=LARGE)
    first, *others = [draw_picture((80, 60), seed) for seed in range(3)]
    first.save(folder / "2 moving.gif", save_all=True, append_images=others, duration=60)
    (folder / "3 broken.png").write_bytes(b"\x89PNG\r\n\x1a\n no picture")
    library = RunningLibrary(tmp_path / "library")
    try:
        library.library.add_folder(folder)
        library.wait_idle()
        yield library
    finally:
        library.close()


def test_the_engine_answers_the_viewer(running: RunningLibrary, tmp_path: Path) -> None:
    library = running.library
    large, moving, broken = map(PhotoId, library.photo_ids(PhotoView(order="name")))
    tile = Image.open(io.BytesIO(library.tile(large, 0, 2, 2)))
    assert tile.size == (LARGE[0] - 1024, LARGE[1] - 1024)
    assert Image.open(io.BytesIO(library.tile(large, 1, 0, 0))).size == (512, 512)
    frames = library.frames(moving)
    assert len(frames.images) == 3
    assert frames.durations_ms == (60, 60, 60)
    assert not frames.cut
    assert library.frames(large).images == ()
    assert sum(library.histogram(moving)[3]) == 80 * 60
    for ask in (library.frames, library.histogram, lambda i: library.tile(i, 0, 0, 0)):
        with pytest.raises(MediaError, match="incomplete"):
            ask(broken)
        with pytest.raises(UsageError, match="no longer in the library"):
            ask(PhotoId(999))
    with pytest.raises(MediaError, match="no such part"):
        library.tile(large, 0, 9, 9)
