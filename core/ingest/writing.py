"""Results on their way into the catalog: a few at a time, thumbnails first."""

import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.catalog import jobs, thumbnails
from core.catalog.connection import Connection
from core.catalog.jobs import Finished, Job
from core.errors import CatalogError, CoreError
from core.index.vectors import unpack_vectors
from core.ingest.targets import Target
from core.media.decoded import DecodedPhoto

log = logging.getLogger(__name__)

WRITE_EVERY_S: Final = 0.25
URGENT_EVERY_S: Final = 0.05
WRITE_ROWS: Final = 200


@dataclass(frozen=True, slots=True)
class Written:
    """Photos that have just been committed.

    Attributes:
        photo_ids, seqs: Shape (n,); `seqs` are the embeddings' sequence numbers.
        vectors: float32, shape (n, dimension), as they will be read back from the catalog.
        failed: Photos that were set aside with a reason.
        moved: Photos that turned out to be missing ones in another place, whose ids they took.
        kept: Photos whose file changed, but not what the model sees: their embeddings hold.
        dropped: Photos whose changed file cannot be used: their embeddings went.
    """

    model_id: int
    photo_ids: NDArray[np.int64]
    seqs: NDArray[np.int64]
    vectors: NDArray[np.float32]
    failed: tuple[int, ...]
    moved: int = 0
    kept: tuple[int, ...] = ()
    dropped: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Failed:
    job: Job
    stage: str
    reason: str
    error: CoreError


@dataclass(slots=True)
class Unwritten:
    """Results of one model that wait for the next transaction.

    Attributes:
        is_urgent: Somebody waits for one of them.
    """

    finished: list[Finished] = field(default_factory=list)
    failed: list[_Failed] = field(default_factory=list)
    thumbnails: list[tuple[int, int, bytes]] = field(default_factory=list)
    is_urgent: bool = False
    since_s: float = 0.0

    def __len__(self) -> int:
        return len(self.finished) + len(self.failed)

    def add(
        self, job: Job, photo: DecodedPhoto, input_hash: bytes, vector: bytes | None = None
    ) -> None:
        """A photo is done; without a vector, the embedding that it has holds."""
        self._open()
        self.finished.append(
            Finished(
                job.photo_id, job.mtime_ns, photo.facts, photo.content_hash, vector, input_hash
            )
        )
        if photo.thumbnail:
            self.thumbnails.append((job.photo_id, job.mtime_ns, photo.thumbnail))

    def set_aside(self, job: Job, stage: str, reason: str, error: CoreError) -> None:
        """A photo cannot be used."""
        self._open()
        self.failed.append(_Failed(job, stage, reason, error))

    def is_due(self, now: float, *, nothing_else: bool) -> bool:
        """Whether it is time to write; at once when `nothing_else` is under way."""
        if not len(self):
            return False
        if nothing_else or len(self) >= WRITE_ROWS:
            return True
        return now - self.since_s >= (URGENT_EVERY_S if self.is_urgent else WRITE_EVERY_S)

    @property
    def photo_ids(self) -> list[int]:
        return [item.photo_id for item in self.finished] + [f.job.photo_id for f in self.failed]

    def _open(self) -> None:
        if not len(self):
            self.since_s = time.monotonic()


def write(
    catalog: Connection,
    pictures: Connection,
    target: Target,
    done: Unwritten,
    other_models: Sequence[int] = (),
) -> tuple[Written, bool]:
    """Write results; returns what was written, and whether that was all.

    Photos that changed or went away meanwhile are left out; what changed waits again. When this
    raises, nothing was told of and all of it can be written once more.
    """
    # Thumbnails first: a photo that counts as finished has its thumbnail.
    thumbnails.put(pictures, done.thumbnails)
    failed = _fail(catalog, target, done.failed)
    # Last of what may raise: a photo that turned out to be another one cannot be finished twice.
    stored = jobs.finish(catalog, target.model_id, done.finished, other_models)
    moved = {row.finished_id: row.photo_id for row in stored if row.finished_id != row.photo_id}
    if moved:
        _move_thumbnails(pictures, moved, done.thumbnails)
    vector_of = {item.photo_id: item.vector for item in done.finished}
    vectors = [vector_of[row.finished_id] for row in stored]
    new = [row for row, vector in zip(stored, vectors, strict=True) if vector is not None]
    written = Written(
        target.model_id,
        np.array([row.photo_id for row in new], dtype=np.int64),
        np.array([row.seq for row in new], dtype=np.int64),
        unpack_vectors(b"".join(v for v in vectors if v is not None), target.dimension),
        failed=tuple(job.photo_id for job in failed),
        moved=len(moved),
        kept=tuple(row.photo_id for row, v in zip(stored, vectors, strict=True) if v is None),
        dropped=tuple(job.photo_id for job in failed if job.is_embedded),
    )
    return written, len(stored) + len(failed) == len(done)


def _move_thumbnails(
    pictures: Connection, moved: Mapping[int, int], found: Sequence[tuple[int, int, bytes]]
) -> None:
    """Give thumbnails to the photos that new ones turned out to be."""
    try:
        thumbnails.put(
            pictures, [(moved[i], mtime, image) for i, mtime, image in found if i in moved]
        )
        thumbnails.delete(pictures, list(moved))
    except CatalogError as error:  # they are made again when somebody looks at them
        log.warning("thumbnails of %d moved photos are not written: %s", len(moved), error)


def _fail(catalog: Connection, target: Target, items: list[_Failed]) -> list[Job]:
    return [
        item.job
        for item in items
        if jobs.fail(
            catalog,
            target.model_id,
            item.job,
            stage=item.stage,
            reason=item.reason,
            said=(item.error.message, item.error.hint),
        )
    ]
