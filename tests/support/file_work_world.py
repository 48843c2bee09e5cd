"""A library over a folder with photos, for tests of work on files."""

import hashlib
import os
import time
from pathlib import Path

from PIL import Image

from core.catalog.connection import open_reader
from core.events import FileWorkChanged
from core.records import FileWork, Photo, PhotoView
from tests.support.running_library import PATIENCE_S, RunningLibrary

ENDED = ("finished", "cancelled")


def draw(path: Path, seed: int = 0, size: tuple[int, int] = (48, 36)) -> bytes:
    """Write a picture like no other; returns its bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.new("RGB", size, ((seed * 37) % 256, (seed * 91) % 256, (seed * 53) % 256))
    picture.putpixel((seed % size[0], seed % size[1]), (255, 255, 255))
    picture.save(path)
    return path.read_bytes()


def contents(top: Path) -> dict[str, int]:
    """How often each content lies below a directory, the quarantine included, by hash."""
    found: dict[str, int] = {}
    for directory, _, names in os.walk(top):
        for name in names:
            digest = hashlib.sha256(Path(directory, name).read_bytes()).hexdigest()
            found[digest] = found.get(digest, 0) + 1
    return found


def names_below(top: Path) -> set[str]:
    """Relative paths of the files below a directory that are not hidden."""
    return {
        str(path.relative_to(top))
        for path in top.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(top).parts)
    }


class FileWorld(RunningLibrary):
    """Waits for pieces of work as well."""

    def photos(self) -> dict[str, Photo]:
        """The live photos by path relative to nothing: their names."""
        ids = list(self.library.photo_ids(PhotoView()))
        return {photo.name: photo for photo in self.library.photos(ids)}

    def ids(self, *names: str) -> list[int]:
        """Ids of live photos."""
        known = self.photos()
        return [known[name].id for name in names]

    def ended(self, work: FileWork) -> FileWork:
        """Wait for the last word on a piece of work."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            for event in reversed(list(self.events)):
                if (
                    isinstance(event, FileWorkChanged)
                    and event.work.id == work.id
                    and event.work.state in ENDED
                ):
                    return event.work
            left_s = deadline - time.monotonic()
            assert left_s > 0, f"the work did not end: {self.library.file_work()}"
            with self._told:
                self._told.wait_for(lambda: self._news, min(left_s, 0.5))
                self._news = False

    def done(self, work: FileWork) -> FileWork:
        """Wait for the end of work in which nothing is to go wrong."""
        ended = self.ended(work)
        assert ended.state == "finished", ended
        assert not ended.problems, ended.problems
        return ended

    def embedded_at(self) -> dict[int, int]:
        """The last writing of each photo's embedding, which says whether it was redone."""
        catalog = open_reader(self.library.directory)
        try:
            return dict(catalog.all("SELECT photo_id, max(seq) FROM embeddings GROUP BY photo_id"))
        finally:
            catalog.close()
