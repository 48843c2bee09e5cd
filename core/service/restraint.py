"""When the engine leaves the computer to its user: on battery, under load, outside of its hours.

Searches, thumbnails in view and the watching of folders go on at all times.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

import psutil

from core.errors import CoreError
from core.settings import (
    ON_BATTERY,
    REST_AFTER,
    UNDER_LOAD,
    WORK_HOURS,
    default,
    minutes,
    minutes_of_day,
)

log = logging.getLogger(__name__)

LOOK_EVERY_S = 2.0
# Load is an average over this time, so that a page that is opened does not count.
LOAD_WINDOW_S = 20.0
# Shares of all cores. Apart from each other, so that work does not start and stop all the time.
BUSY_FROM, CALM_BELOW = 0.5, 0.25

CHARGER = "Waiting for the charger"
CALM = "Waiting until other programs need less"


@dataclass(frozen=True, slots=True)
class Restraint:
    """Why the work waits.

    Attributes:
        waiting_for: A sentence for the user; empty when nothing keeps the work from going on.
        arrivals_too: New photos wait as well, not the backlog alone.
    """

    waiting_for: str = ""
    arrivals_too: bool = False


class Sense(Protocol):
    """What is known of the computer."""

    def on_battery(self) -> bool: ...

    def load(self) -> float | None:
        """Share of all cores that other programs use; None while unknown."""
        ...

    def minute_of_day(self) -> int:
        """Of the clock on the wall."""
        ...


class Judge:
    """Decides from settings and the state of the computer. Thread: one."""

    def __init__(self, sense: Sense) -> None:
        self._sense = sense
        self._busy = False

    def decide(self, setting: Callable[[str], str]) -> Restraint:
        """Whether to wait at this moment.

        Args:
            setting: Gives the value of a setting.
        """
        busy = setting(UNDER_LOAD) == "pause" and self._is_busy()
        self._busy = busy
        if setting(ON_BATTERY) == "pause" and self._sense.on_battery():
            return Restraint(CHARGER, arrivals_too=True)
        if busy:
            return Restraint(CALM)
        return Restraint(outside_hours(setting(WORK_HOURS), self._sense.minute_of_day()))

    def _is_busy(self) -> bool:
        load = self._sense.load()
        if load is None:
            return self._busy
        return load > (CALM_BELOW if self._busy else BUSY_FROM)


def outside_hours(hours: str, minute: int) -> str:
    """What to wait for outside of `HH:MM-HH:MM`, else empty.

    The clock on the wall decides, so that a night with 23 or 25 hours needs no rule of its own.

    Args:
        hours: May go past midnight; empty, or nonsense, means at any time.
        minute: Since midnight.
    """
    try:
        times = minutes_of_day(hours)
    except ValueError:
        return ""
    if times is None:
        return ""
    begin, end = times
    inside = begin <= minute < end if begin < end else minute >= begin or minute < end
    return "" if inside else f"Waiting until {begin // 60:02}:{begin % 60:02}"


class Computer:
    """This computer. Thread: one.

    Args:
        own_pids: Processes of the engine besides its own: decode workers.
    """

    def __init__(self, own_pids: Callable[[], Iterable[int]]) -> None:
        self._own_pids = own_pids
        self._own = psutil.Process()
        self._samples: deque[tuple[float, float]] = deque()
        self._cores = psutil.cpu_count() or 1

    def on_battery(self) -> bool:
        """Whether it runs on battery; never on computers without one."""
        try:
            battery = psutil.sensors_battery()
        except (AttributeError, OSError, RuntimeError):  # not on every system
            return False
        return battery is not None and battery.power_plugged is False

    def minute_of_day(self) -> int:
        """Of the clock on the wall."""
        now = time.localtime()
        return 60 * now.tm_hour + now.tm_min

    def load(self) -> float | None:
        """Share of all cores that other programs used in the last 20 s; None while unknown."""
        now, used_s = time.monotonic(), self._used_by_others_s()
        if self._samples and now - self._samples[-1][0] > LOAD_WINDOW_S:
            self._samples.clear()  # it slept, or nobody asked
        self._samples.append((now, used_s))
        while len(self._samples) > 2 and now - self._samples[1][0] >= LOAD_WINDOW_S:
            self._samples.popleft()
        since, before_s = self._samples[0]
        if now - since < LOAD_WINDOW_S:
            return None
        return max(0.0, (used_s - before_s) / (now - since) / self._cores)

    def _used_by_others_s(self) -> float:
        """Seconds of computing since the start of the computer, without this program's."""
        times = psutil.cpu_times()._asdict()
        idle = ("idle", "iowait", "steal", "guest", "guest_nice")  # guests are in `user`, too
        used_s = sum(spent for kind, spent in times.items() if kind not in idle)
        own = self._own.cpu_times()
        # Workers that ended are among the children's time.
        used_s -= own.user + own.system + own.children_user + own.children_system
        for pid in self._own_pids():
            try:
                worker = psutil.Process(pid).cpu_times()
            except psutil.Error:
                continue
            used_s -= worker.user + worker.system
        return float(used_s)


class Watchman:
    """Looks every few seconds, on a thread of its own, and tells what has changed.

    Args:
        setting: Gives the value of a setting; raises CoreError.
        sense: What is known of the computer.
        decided: Told of every change, on this thread.
        idle: Told with every look after how many seconds without use an encoder may rest; not
            where it never may.
        looked: Called after every look.
    """

    def __init__(
        self,
        setting: Callable[[str], str],
        sense: Sense,
        decided: Callable[[Restraint], None],
        idle: Callable[[float], None],
        looked: Callable[[], None] = lambda: None,
    ) -> None:
        self._setting = setting
        self._judge = Judge(sense)
        self._decided = decided
        self._idle = idle
        self._looked = looked
        self._known = Restraint()
        self._has_failed = False
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watchman")

    def start(self) -> None:
        """Look once, so that nothing begins that has to wait, and start the thread."""
        self._look()
        self._thread.start()

    def close(self) -> None:
        """End and join."""
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._closing.wait(LOOK_EVERY_S):
            self._look()
            self._looked()

    def _look(self) -> None:
        try:
            restraint = self._judge.decide(self._setting)
            rest_after = self._setting(REST_AFTER)
        except CoreError as error:  # locked for a moment; what was decided stays
            log.info("settings are not read this time: %s", error)
            return
        except Exception:  # the state of a computer comes in many forms, and restraint is optional
            if not self._has_failed:
                log.exception("The computer cannot be asked whether the work should wait")
            self._has_failed = True
            return
        if restraint != self._known:
            self._known = restraint
            log.info("%s", restraint.waiting_for or "the work goes on")
            self._decided(restraint)
        after_s = 60 * _minutes_or_default(rest_after)
        if after_s > 0:
            self._idle(after_s)


def _minutes_or_default(value: str) -> float:
    try:
        return minutes(value)
    except ValueError:
        return minutes(default(REST_AFTER))


class Indexing(Protocol):
    """The pipeline, as far as it can be held."""

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def hold_backlog(self, *, held: bool) -> None: ...


class Scanning(Protocol):
    """The scanner, as far as it can be held."""

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def hold(self, *, held: bool) -> None: ...


class Brake:
    """Everything that may hold the work, in one place: it goes on when nothing does.

    Thread: any.
    """

    def __init__(self, pipeline: Indexing, scanner: Scanning) -> None:
        self._pipeline = pipeline
        self._scanner = scanner
        self._lock = threading.Lock()
        self._paused = False
        self._cancelled = False
        self._restraint = Restraint()

    def paused(self, *, paused: bool) -> None:
        """The user wants the work to rest, or to go on."""
        with self._lock:
            self._paused = paused
            self._settle()

    def cancelled(self, *, cancelled: bool) -> None:
        """The user gave the work up, or takes it up again; scans are cancelled by the scanner."""
        with self._lock:
            self._cancelled = cancelled
            self._settle()

    def restrained(self, restraint: Restraint) -> None:
        """The computer is needed otherwise, or free again."""
        with self._lock:
            self._restraint = restraint
            self._settle()

    def _settle(self) -> None:
        waits = bool(self._restraint.waiting_for)
        self._pipeline.hold_backlog(held=waits)
        self._scanner.hold(held=waits)
        if self._paused or self._cancelled or self._restraint.arrivals_too:
            self._pipeline.pause()
        else:
            self._pipeline.resume()
        if self._paused:
            self._scanner.pause()
        else:
            self._scanner.resume()
