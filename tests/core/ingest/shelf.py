"""Two watched folders with real files, scanned and embedded without an engine."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from core.catalog import folders, jobs, models, names, photos, tags
from core.catalog.connection import Connection
from core.catalog.jobs import Finished
from core.ingest import recognition
from core.ingest.scan import ScanResult, scan_folder
from core.records import PhotoFacts, PhotoView
from tests.support import organised

SECOND = 1_000_000_000


class Shelf:
    """Two watched folders, and files whose times and contents differ."""

    def __init__(self, connection: Connection, one: Path, two: Path) -> None:
        self.connection = connection
        self.one, self.two = one, two
        for path in (one, two):
            path.mkdir()
        self.folders = [folders.add(connection, os.fsencode(path)) for path in (one, two)]
        self.model = models.get_or_create(connection, "m", 2, "f")
        self.left_out: dict[int, set[bytes]] = {}
        self.facts: Callable[[bytes], PhotoFacts] = lambda _path: PhotoFacts(1, 1, "JPEG")
        self._clock = 1_600_000_000 * SECOND + 123_456_789

    def put(self, path: Path, content: str = "") -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._clock += 7 * SECOND + 1001
        path.write_text(content or f"the picture {self._clock}")
        os.utime(path, ns=(self._clock, self._clock))
        return path

    def scan(
        self, *order: int, only: Sequence[bytes] | None = None, embed: bool = True
    ) -> list[ScanResult]:
        results = [
            scan_folder(
                self.connection,
                self.folders[number],
                on_found=lambda _: None,
                should_stop=lambda: False,
                only=only,
                left_out=self.left_out.setdefault(number, set()),
            )
            for number in order or (0, 1)
        ]
        if embed:
            self.embed()
        self.check()
        return results

    def embed(self) -> int:
        """Finish every job; returns how many there were."""
        jobs.enqueue_missing(self.connection, self.model.id)
        found = jobs.take(self.connection, self.model.id, 500)
        jobs.finish(
            self.connection,
            self.model.id,
            [
                Finished(
                    job.photo_id,
                    job.mtime_ns,
                    self.facts(job.path),
                    recognition.digest(job.path),
                    b"vvvv",
                )
                for job in found
            ],
        )
        return len(found)

    def places(self) -> dict[str, int]:
        ids = photos.view_ids(self.connection, PhotoView())
        base = os.fsencode(self.one.parent) + b"/"
        return {
            os.fsdecode(photo.path.removeprefix(base)): photo.id
            for photo in photos.rows(self.connection, ids)
        }

    def tag(self, photo_id: int, name: str) -> None:
        organised.set_tag(self.connection, organised.make_tag(self.connection, name).id, [photo_id])

    def tags(self, path: str) -> list[str]:
        return tags.names_of(self.connection, self.places()[path])

    def check(self) -> None:
        """What is counted, named and shown agrees."""
        connection = self.connection
        live = connection.one("SELECT count(*) FROM photos WHERE live = 1")[0]
        assert photos.count_live(connection) == names.count(connection) == live
        assert len(self.places()) == live
        for directory_id, count in connection.all("SELECT id, photos FROM directories"):
            counted = connection.one(
                "SELECT count(*) FROM photos WHERE directory_id = ? AND live = 1", (directory_id,)
            )[0]
            assert counted == count
        found = connection.all(
            "SELECT count(*) FROM names JOIN photos p ON p.id = names.rowid WHERE p.live = 1"
        )
        assert found == [(live,)]
        assert connection.all("PRAGMA foreign_key_check") == []
