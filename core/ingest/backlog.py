"""Which photos are worked on next: what is in view, then arrivals, then the newest.

The catalog orders jobs, but a few hundred are taken from it at once, and whatever is urgent must
not wait behind these. So every news puts urgent jobs ahead of those that were taken.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence

from core.catalog import jobs
from core.catalog.connection import Connection
from core.catalog.jobs import Job
from core.ingest.targets import Target

TAKEN_AT_ONCE = 256


class Backlog:
    """Jobs that were taken and not begun, the most urgent first.

    Thread: one, except where a method says otherwise.
    """

    def __init__(self, depth: int, drained: Callable[[int], None]) -> None:
        """Prepare.

        Args:
            depth: With fewer jobs than this, more are taken.
            drained: Told the id of a model for which nothing is left.
        """
        self.target: Target | None = None
        """The model that the taken jobs belong to; they all belong to one."""
        self.taken: set[int] = set()
        """Photos that were taken and neither written nor given back."""
        self._depth = depth
        self._drained = drained
        self._jobs: deque[Job] = deque()
        self._look_again = True
        self._urgent_may_wait = False
        self._making_way = False
        self._lock = threading.Lock()
        self._targets: tuple[Target, ...] = ()
        self._in_view: dict[int, int] = {}
        self._news = True
        self._held = False

    # ---- from any thread

    def set_targets(self, targets: Sequence[Target]) -> None:
        """Take for these models, the first one first."""
        with self._lock:
            self._targets = tuple(targets)
            self._news = True

    def show(self, photo_ids: Sequence[int]) -> None:
        """These photos are in view, the most important first; the ones before are not any more."""
        with self._lock:
            self._in_view = {i: place for place, i in enumerate(photo_ids[:TAKEN_AT_ONCE])}
            self._news = True

    def look_again(self) -> None:
        """There may be jobs that were not there before."""
        with self._lock:
            self._news = True

    def hold(self, *, held: bool) -> None:
        """Take new arrivals alone, or everything."""
        with self._lock:
            self._news |= self._held != held
            self._held = held

    @property
    def is_held(self) -> bool:
        """Whether new arrivals alone are taken."""
        with self._lock:
            return self._held

    @property
    def targets(self) -> tuple[Target, ...]:
        """The models, the first one first."""
        with self._lock:
            return self._targets

    # ---- from its own thread

    def fill(self, catalog: Connection) -> None:
        """Take jobs as far as they are needed; move to the next model when one has none left."""
        with self._lock:
            targets, news, self._news = self._targets, self._news, False
            held = self._held
        self._look_again |= news
        self._urgent_may_wait |= news
        if self._jobs and self.target not in targets:
            self._give_back(list(self._jobs))  # nobody would look at them
        if self._making_way:
            if self.taken:
                return
            self._making_way = False
            self._look_again = self._urgent_may_wait = True
        if self._urgent_may_wait and self._urgent_count() < self._depth:
            self._take_urgent(catalog, targets, [] if held else list(self._in_view))
        if held:
            self._give_back([job for job in self._jobs if not job.arrived])
        elif len(self._jobs) < self._depth and not self._making_way:
            self._take(catalog, targets)

    def peek(self) -> Job | None:
        """The next job, which stays."""
        return self._jobs[0] if self._jobs else None

    def pop(self) -> Job:
        """The next job."""
        return self._jobs.popleft()

    def claim(self, target: Target, job: Job) -> None:
        """Somebody works on a job that was not taken from here."""
        self.target = target
        self.taken.add(job.photo_id)

    def done(self, photo_ids: Iterable[int]) -> None:
        """These are written, or stay in the catalog to be taken again."""
        self.taken.difference_update(photo_ids)

    def is_urgent(self, job: Job) -> bool:
        """Whether somebody looks at the photo, or it has just arrived."""
        return job.arrived or job.photo_id in self._in_view

    def _urgent_count(self) -> int:
        return sum(1 for job in self._jobs if self.is_urgent(job))

    def _take_urgent(
        self, catalog: Connection, targets: Sequence[Target], in_view: Sequence[int]
    ) -> None:
        if not targets:
            return
        self._urgent_may_wait = False
        current = self.target if self.taken and self.target in targets else targets[0]
        if current is None or (self.taken and current is not self.target):
            return  # the model was given up; what it was given comes back first
        if current is not targets[0] and self._urgent_jobs(catalog, targets[0], in_view):
            self._make_way()
            return
        found = self._urgent_jobs(catalog, current, in_view)
        if not found:
            return
        self.target = current
        ids = {job.photo_id for job in found}
        self.taken |= ids
        self._urgent_may_wait = len(found) >= TAKEN_AT_ONCE
        # One that was taken before may have become urgent since, and its file another.
        others = [job for job in self._jobs if job.photo_id not in ids]
        self._jobs = deque(sorted([*found, *others], key=self._rank))

    def _urgent_jobs(
        self, catalog: Connection, target: Target, in_view: Sequence[int]
    ) -> list[Job]:
        begun = self.taken - {job.photo_id for job in self._jobs}
        seen = jobs.take_photos(catalog, target.model_id, in_view, begun)
        known = begun | {job.photo_id for job in seen}
        limit = TAKEN_AT_ONCE
        arrived = jobs.take(catalog, target.model_id, limit, known, arrivals_only=True)
        return seen + arrived

    def _rank(self, job: Job) -> tuple[bool, int, bool]:
        place = self._in_view.get(job.photo_id)
        return place is None, place or 0, not job.arrived

    def _make_way(self) -> None:
        """Give back what was not begun: batches and writes belong to one model at a time."""
        self._give_back(list(self._jobs))
        self._making_way = True

    def _give_back(self, some: Sequence[Job]) -> None:
        gone = {job.photo_id for job in some}
        self.done(gone)
        self._jobs = deque(job for job in self._jobs if job.photo_id not in gone)

    def _take(self, catalog: Connection, targets: Sequence[Target]) -> None:
        look = self._look_again or self.target not in targets
        if not (look or self._jobs or self.taken):
            return
        self._look_again = False
        for target in targets:
            if self.taken and target is not self.target:
                continue  # one model at a time
            found = jobs.take(catalog, target.model_id, TAKEN_AT_ONCE, self.taken)
            if found:
                self.target = target
                self._jobs.extend(found)
                self.taken.update(job.photo_id for job in found)
                self._look_again = True
                return
            if not self.taken:
                self._drained(target.model_id)
        if self.taken:
            self._look_again = True
