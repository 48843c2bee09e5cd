"""The whole engine over hostile files: each is listed once, searchable or with its reason."""

import os
from collections import Counter
from itertools import islice
from pathlib import Path

from core.records import PhotoView
from tests.hostile import corpus
from tests.support import fake_engine
from tests.support.running_library import RunningLibrary

STEP = 12
"""Every so many files of the corpus: the workers have had them all in another test."""


def test_every_file_is_searchable_or_listed_with_its_reason(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    expected = set()
    for name, content in islice(corpus.damaged_files(), 0, None, STEP):
        (folder / name).write_bytes(content)
        expected.add(name)
    directory = tmp_path / "library"
    running = RunningLibrary(directory, command=fake_engine.engine_command(directory))
    try:
        with corpus.OddEntries(folder):
            # What is no file at all is no photo; what is too long for one is listed as that.
            expected |= {"sparse.jpg", "sparse.tif"}
            running.library.add_folder(folder)
            running.wait_for(lambda status: status.photos >= len(expected))
            status = running.wait_idle()
            photos = running.library.photos(running.library.photo_ids(PhotoView()))
            failures = running.library.failures(limit=10_000)
    finally:
        running.close()
    names = Counter(os.fsdecode(photo.path.rpartition(b"/")[2]) for photo in photos)
    assert {name for name in names if names[name] > 1} == set()
    assert set(names) >= expected
    failed = Counter(failure.photo_id for failure in failures)
    assert set(failed.values()) == {1}
    assert status.failures == len(failures) > 50
    # One or the other, never both, never neither.
    assert {photo.id for photo in photos if not photo.embedded} == set(failed)
    assert all(failure.message.endswith(".") and failure.hint for failure in failures)
    assert not any("ended by this picture" in failure.message for failure in failures)
