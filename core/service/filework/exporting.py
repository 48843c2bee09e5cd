"""Writes copies of photos into a directory: as they are, or encoded anew by decode workers."""

import os
import secrets
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as WaitTimeoutError
from contextlib import suppress
from typing import Final, NamedTuple

from core.catalog import marks, quarantine
from core.catalog.connection import Connection
from core.catalog.quarantine import PhotoFile
from core.errors import CoreError
from core.media.export_pool import ExportPool
from core.records import ExportOptions, FileProblem
from core.service.filework import disk, naming
from core.service.filework.troubles import problem_of, shown
from core.service.filework.works import Work

_ENDINGS: Final = {"jpeg": b".jpg", "png": b".png", "webp": b".webp"}
_LOOK_EVERY_S: Final = 0.2
_BATCH: Final = 64


class _Begun(NamedTuple):
    """A file, the name of its copy, or why it gets none, and its content to come.

    Attributes:
        image: None for a file that is copied as it is.
    """

    file: PhotoFile
    name: bytes
    problem: str
    image: "Future[bytes] | None" = None


class Exporter:
    """One export. Thread: that of the work."""

    def __init__(self, photo_ids: Sequence[int], target: bytes, options: ExportOptions) -> None:
        """Prepare.

        Raises:
            QueryError: The pattern cannot be read.
        """
        self._photo_ids = list(dict.fromkeys(photo_ids))
        self._target = target
        self._options = options
        self._pattern = naming.Pattern(options.name_pattern or "{name}")

    def run(self, catalog: Connection, work: Work) -> None:
        """Export them all; a file that cannot be is told, and the others go on.

        A few are encoded at once, but they get their names in the order in which they were asked
        for, since names that are taken are numbered.

        Raises:
            StoppedError: It was given up; what is written stays, and is whole.
        """
        facts = naming.facts_of(catalog, self._photo_ids)
        pool = ExportPool(len(self._photo_ids)) if self._is_encoded else None
        ahead = 0 if pool is None else pool.workers
        begun: deque[_Begun] = deque()
        try:
            for file, degrees in self._files(catalog, work):
                work.check()
                begun.append(self._begin(file, degrees, facts, pool))
                if len(begun) > ahead:
                    self._finish(begun.popleft(), work)
            while begun:
                self._finish(begun.popleft(), work)
        finally:
            if pool is not None:
                pool.close()
            disk.sync_directory(self._target)

    def _files(self, catalog: Connection, work: Work) -> Iterator[tuple[PhotoFile, int]]:
        """Each file, and by how many degrees it is turned; unknown photos count as done."""
        for start in range(0, len(self._photo_ids), _BATCH):
            batch = self._photo_ids[start : start + _BATCH]
            files = quarantine.photo_files(catalog, batch)
            turned = marks.rotations(catalog, batch)
            work.report(len(batch) - len(files))
            for file in files:
                yield file, turned.get(file.photo_id, 0)

    @property
    def _is_encoded(self) -> bool:
        """Whether a worker has to look into files."""
        return self._options.format != "original" or self._options.keep_metadata != "all"

    def _begin(
        self,
        file: PhotoFile,
        degrees: int,
        facts: dict[int, naming.Facts],
        pool: ExportPool | None,
    ) -> _Begun:
        _, ending = disk.split_ending(file.file_name)
        ending = _ENDINGS.get(self._options.format, ending)
        name, problem = naming.checked(self._pattern.name(facts[file.photo_id]), ending)
        if file.is_taken:
            problem = "The file is not there any more."
        if problem or pool is None:
            return _Begun(file, name, problem)
        return _Begun(file, name, problem, pool.export(file.path, self._options, degrees))

    def _finish(self, begun: _Begun, work: Work) -> None:
        work.check()
        work.report(current=shown(begun.file.file_name))
        work.report(1, problems=self._write(begun, work))

    def _write(self, begun: _Begun, work: Work) -> list[FileProblem]:
        file = begun.file
        if begun.problem:
            return [FileProblem(shown(file.file_name), begun.problem)]
        part = os.path.join(self._target, b".photosift-" + secrets.token_hex(8).encode() + b".part")  # noqa: PTH118
        try:
            if begun.image is None:
                disk.copy(file.path, part, work.check)
            else:
                image = _wait(begun.image, work)
                disk.write_new(part, image, os.stat(file.path).st_mtime_ns)  # noqa: PTH116 - bytes
            self._name(part, begun.name)
        except OSError as error:
            return [problem_of(file.path, error)]
        except CoreError as error:
            return [FileProblem(shown(file.file_name), error.message, error.hint)]
        except (CancelledError, WaitTimeoutError):
            return [FileProblem(shown(file.file_name), "It could not be decoded in time.")]
        finally:
            with suppress(OSError):
                os.unlink(part)  # noqa: PTH108 - bytes
        return []

    def _name(self, part: bytes, name: bytes) -> None:
        """Give a whole file its name, numbered when that is taken."""
        number, chosen = 1, name
        while True:
            try:
                disk.rename(part, os.path.join(self._target, chosen))  # noqa: PTH118 - bytes
            except FileExistsError:
                number += 1
                chosen = disk.numbered(name, number)
            else:
                return


def _wait(future: "Future[bytes]", work: Work) -> bytes:
    while True:
        try:
            return future.result(_LOOK_EVERY_S)
        except WaitTimeoutError:
            if future.done():
                raise
            work.check()
