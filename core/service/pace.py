"""How quickly this computer takes photos in, measured while it does: decoded and embedded.

What a stretch of work tells is kept only when the work was held up by nothing but the computer
itself: photos waited all the time, and nobody paused it.
"""

import logging
import platform
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import psutil

from core.catalog import settings_table
from core.catalog.connection import engine_connection
from core.errors import CoreError
from core.records import Speed
from core.settings import SPEED

log = logging.getLogger(__name__)

# A shorter stretch tells of the first batches, and of whatever else ran in that moment.
SHORTEST_S = 5.0
FEWEST = 64
# Fewer that wait than this, and the decode workers may have had nothing to do.
BUSY_FROM = 32
# After a silence the computer slept, or somebody paused the work.
SILENCE_S = 10.0


class Kept(msgspec.Struct, frozen=True):
    """As it stands in the settings."""

    machine: str
    speed: Speed


@dataclass(slots=True)
class _Stretch:
    spec: str
    device: str
    since_s: float
    last_s: float
    photos: int = 0
    encode_s: float = 0.0


class Pace:
    """Listens to the batches, and knows the speed that they make. Thread: any.

    Args:
        library: Whose settings keep it.
        waiting: Gives the number of photos that wait.
        kept: What an earlier engine measured, as it stands in the settings. What another
            computer measured does not count.
        clock: Seconds, of a clock that is never set.
    """

    def __init__(
        self,
        library: Path,
        waiting: Callable[[], int],
        kept: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library = library
        self._waiting = waiting
        self._clock = clock
        self._lock = threading.Lock()
        self._stretch: _Stretch | None = None
        self._speed = _of_this_machine(kept)
        self._unkept = False

    @property
    def speed(self) -> Speed | None:
        """The latest measurement on this computer; None before the first."""
        return self._speed

    def embedded(self, spec: str, device: str, photos: int, seconds: float) -> None:
        """So many photos were embedded just now, in so many seconds inside the model."""
        now = self._clock()
        busy = self._waiting() >= BUSY_FROM
        with self._lock:
            stretch = self._stretch
            if not busy:
                self._stretch = None
                # Of photos that are soon done, a rough figure is better than none for ever.
                if stretch is not None and self._speed is None and stretch.photos >= FEWEST:
                    self._take(stretch)
                return
            if (
                stretch is None
                or (stretch.spec, stretch.device) != (spec, device)
                or now - stretch.last_s > SILENCE_S + seconds
            ):
                # These photos were read before the stretch.
                self._stretch = _Stretch(spec, device, now, now)
                return
            stretch.photos += photos
            stretch.encode_s += seconds
            stretch.last_s = now
            if now - stretch.since_s >= SHORTEST_S and stretch.photos >= FEWEST:
                self._take(stretch)
                self._stretch = _Stretch(spec, device, now, now)

    def interrupt(self) -> None:
        """Somebody holds the work, or lets it go on: what was being measured does not count."""
        with self._lock:
            self._stretch = None

    def keep(self) -> None:
        """Write a new measurement down, so that the next engine knows it; it may wait."""
        with self._lock:
            speed, unkept = self._speed, self._unkept
            self._unkept = False
        if speed is None or not unkept:
            return
        text = msgspec.json.encode(Kept(this_machine(), speed)).decode()
        try:
            with engine_connection(self._library) as catalog:
                settings_table.put(catalog, SPEED, text)
        except CoreError as error:
            log.info("the speed is not kept this time: %s", error)
            with self._lock:
                self._unkept = True

    def _take(self, stretch: _Stretch) -> None:
        if stretch.last_s <= stretch.since_s:  # a clock of coarse steps
            return
        each_s = (stretch.last_s - stretch.since_s) / stretch.photos
        encode_s = stretch.encode_s / stretch.photos
        before = self._speed
        if before is not None and (before.model, before.device) == (stretch.spec, stretch.device):
            # One stretch may have had small pictures, and the next one large ones.
            each_s = (each_s + 1 / before.photos_per_s) / 2
            encode_s = (encode_s + before.encode_s) / 2
        speed = Speed(stretch.spec, stretch.device, round(1 / each_s, 3), round(encode_s, 6))
        self._speed, self._unkept = speed, True


def this_machine() -> str:
    """Names this computer, as far as its speed goes, in whatever network it is."""
    return f"{platform.node().partition('.')[0]} {psutil.cpu_count()}"


def _of_this_machine(kept: str) -> Speed | None:
    try:
        known = msgspec.json.decode(kept, type=Kept) if kept else None
    except msgspec.DecodeError:  # of a version to come, or edited by hand
        log.warning("the speed that was kept cannot be read: %.100r", kept)
        return None
    if known is None or known.machine != this_machine() or known.speed.photos_per_s <= 0:
        return None
    return known.speed
