"""Tries the photos that were in flight when the last engine died, one after the other.

`in_flight` says why, and what follows from it.
"""

from typing import NamedTuple

from core.catalog import jobs
from core.catalog.connection import Connection
from core.catalog.jobs import Job
from core.errors import CoreError
from core.ingest.backlog import Backlog
from core.ingest.in_flight import POISON, InFlight, Suspect, poison_error
from core.ingest.targets import Target


class Step(NamedTuple):
    """What to do next, with nothing else in flight.

    Attributes:
        job: The suspect; None for a plain picture, before the first one.
        condemned: Stage, reason and words of its failure, when it is not to be tried again.
    """

    target: Target
    job: Job | None
    condemned: tuple[str, str, CoreError] | None = None


class Trial:
    """Thread: the pipeline's."""

    def __init__(self, in_flight: InFlight, backlog: Backlog) -> None:
        self._in_flight = in_flight
        self._backlog = backlog
        self._is_well = False
        self._has_rest = False

    @property
    def is_on(self) -> bool:
        """Whether suspects are to be tried now, and there is a model to try them with."""
        return bool(self._in_flight.suspects and self._backlog.targets) and not self._has_rest

    def look_again(self) -> None:
        """The backlog may no longer be held, or a suspect have become an arrival; any thread."""
        self._has_rest = False

    def next(self, catalog: Connection) -> Step | None:
        """The next step; None when nobody is to be tried any more, or until `look_again`.

        Like all others, suspects wait while the backlog is held, unless they are arrivals.
        """
        is_held = self._backlog.is_held
        for suspect in self._in_flight.suspects:
            found = self._job_of(catalog, suspect)
            if found is None:
                self._in_flight.acquit(suspect.photo_id)
                continue
            target, job = found
            if is_held and not job.arrived:
                continue
            if suspect.is_condemned:
                self._backlog.claim(target, job)
                return Step(target, job, (suspect.stage, POISON, poison_error()))
            if not self._is_well:
                self._is_well = True
                return Step(target, None)
            self._backlog.claim(target, job)
            return Step(target, job)
        self._has_rest = True
        return None

    def passed(self, photo_id: int) -> None:
        """A photo came through; it is one like any other."""
        self._in_flight.acquit(photo_id)

    def _job_of(self, catalog: Connection, suspect: Suspect) -> tuple[Target, Job] | None:
        """Its job, for the first model that has one; None when it, or the file, is another."""
        for target in self._backlog.targets:
            for job in jobs.take_photos(catalog, target.model_id, [suspect.photo_id]):
                if job.mtime_ns == suspect.mtime_ns:
                    return target, job
        return None
