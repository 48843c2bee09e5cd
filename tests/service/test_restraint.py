"""What keeps the work waiting, decided from a computer that is made up."""

import threading
from collections.abc import Callable, Mapping
from types import SimpleNamespace

import psutil
import pytest

from core.errors import CatalogError
from core.service import restraint
from core.service.restraint import (
    CALM,
    CHARGER,
    LOAD_WINDOW_S,
    Brake,
    Computer,
    Judge,
    Restraint,
    Watchman,
    outside_hours,
)
from core.settings import ON_BATTERY, REST_AFTER, UNDER_LOAD, WORK_HOURS, default

PATIENCE_S = 60.0


class MadeUp:
    """A computer whose state a test says."""

    def __init__(self) -> None:
        self.unplugged = False
        self.busy: float | None = 0.0
        self.minute = 12 * 60

    def on_battery(self) -> bool:
        return self.unplugged

    def load(self) -> float | None:
        return self.busy

    def minute_of_day(self) -> int:
        return self.minute


def chosen(**values: str) -> Callable[[str], str]:
    return lambda name: values.get(name, default(name))


EVERYTHING = chosen(on_battery="pause", under_load="pause", work_hours="22:00-06:00")


def test_by_default_nothing_waits() -> None:
    computer = MadeUp()
    computer.unplugged, computer.busy = True, 1.0
    assert Judge(computer).decide(chosen()) == Restraint()


def test_the_charger_comes_first_and_holds_arrivals_too() -> None:
    computer = MadeUp()
    judge = Judge(computer)
    computer.unplugged, computer.busy = True, 1.0
    assert judge.decide(EVERYTHING) == Restraint(CHARGER, arrivals_too=True)
    computer.unplugged = False
    assert judge.decide(EVERYTHING) == Restraint(CALM)
    computer.busy = 0.0
    assert judge.decide(EVERYTHING) == Restraint("Waiting until 22:00")
    computer.minute = 23 * 60
    assert judge.decide(EVERYTHING) == Restraint()


def test_load_does_not_make_it_flap() -> None:
    computer, judge = MadeUp(), None
    judge = Judge(computer)
    said = []
    for load in (0.4, 0.6, 0.4, 0.3, None, 0.26, 0.2, 0.4, None, 0.49):
        computer.busy = load
        said.append(judge.decide(chosen(under_load="pause")).waiting_for == CALM)
    assert said == [False, True, True, True, True, True, False, False, False, False]


def test_load_is_forgotten_when_it_does_not_matter_any_more() -> None:
    computer = MadeUp()
    judge = Judge(computer)
    computer.busy = 0.9
    assert judge.decide(chosen(under_load="pause")).waiting_for
    assert not judge.decide(chosen()).waiting_for
    computer.busy = 0.4
    assert not judge.decide(chosen(under_load="pause")).waiting_for


@pytest.mark.parametrize(
    ("hours", "minute", "waits"),
    [
        ("", 0, ""),
        ("nonsense", 0, ""),
        ("09:00-17:00", 9 * 60, ""),
        ("09:00-17:00", 9 * 60 - 1, "Waiting until 09:00"),
        ("09:00-17:00", 17 * 60 - 1, ""),
        ("09:00-17:00", 17 * 60, "Waiting until 09:00"),
        ("22:00-06:00", 0, ""),
        ("22:00-06:00", 22 * 60, ""),
        ("22:00-06:00", 5 * 60 + 59, ""),
        ("22:00-06:00", 6 * 60, "Waiting until 22:00"),
        ("22:00-06:00", 21 * 60 + 59, "Waiting until 22:00"),
        ("00:00-06:00", 23 * 60, "Waiting until 00:00"),
    ],
)
def test_hours_go_by_the_clock_on_the_wall(hours: str, minute: int, waits: str) -> None:
    assert outside_hours(hours, minute) == waits


class Clockwork:
    """Processor times as the system and the processes tell them, on two cores."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        self.used = {"user": 50.0, "nice": 5.0, "system": 5.0}
        self.own = {1: 0.0, 2: 0.0}
        clock = SimpleNamespace(monotonic=lambda: self.now)
        patch.setattr("core.service.restraint.time", clock)
        patch.setattr(psutil, "cpu_count", lambda: 2)
        patch.setattr(psutil, "cpu_times", self._times)
        patch.setattr(
            psutil, "Process", lambda pid=1: SimpleNamespace(cpu_times=lambda: self._of(pid))
        )

    def _times(self) -> SimpleNamespace:
        told = {**self.used, "idle": 10 * self.now, "iowait": 7 * self.now, "steal": self.now}
        return SimpleNamespace(_asdict=lambda: told)

    def _of(self, pid: int) -> SimpleNamespace:
        if pid not in self.own:
            raise psutil.NoSuchProcess(pid)
        return SimpleNamespace(
            user=self.own[pid], system=0.0, children_user=0.0, children_system=0.0
        )

    def pass_by(self, seconds: float, *, others: float = 0.0, own: float = 0.0) -> None:
        """Let time pass; others and this program's processes use so many cores."""
        self.now += seconds
        self.used["user"] += seconds * others
        self.used["nice"] += seconds * own
        for pid in self.own:
            self.own[pid] += seconds * own / len(self.own)


@pytest.fixture
def clockwork(monkeypatch: pytest.MonkeyPatch) -> Clockwork:
    return Clockwork(monkeypatch)


def observed(clockwork: Clockwork, computer: Computer, **load: float) -> float | None:
    """The load after a window of looking every two seconds."""
    found = computer.load()
    for _ in range(12):
        clockwork.pass_by(2.0, **load)
        found = computer.load()
    return found


def test_only_other_programs_count_as_load(clockwork: Clockwork) -> None:
    computer = Computer(lambda: [2, 3])  # the third ended in this moment
    assert computer.load() is None
    assert observed(clockwork, computer, own=2.0) == pytest.approx(0.0)
    assert observed(clockwork, computer, own=1.0, others=1.0) == pytest.approx(0.5)
    assert observed(clockwork, computer, others=2.0) == pytest.approx(1.0)


def test_load_is_unknown_after_a_sleep(clockwork: Clockwork) -> None:
    computer = Computer(lambda: [2])
    assert observed(clockwork, computer, others=2.0) == pytest.approx(1.0)
    clockwork.pass_by(LOAD_WINDOW_S + 1)
    assert computer.load() is None
    assert observed(clockwork, computer) == pytest.approx(0.0)


@pytest.mark.parametrize(
    ("battery", "waits"),
    [
        (None, False),
        (SimpleNamespace(power_plugged=True), False),
        (SimpleNamespace(power_plugged=None), False),
        (SimpleNamespace(power_plugged=False), True),
    ],
)
def test_computers_without_a_battery_are_never_on_it(
    monkeypatch: pytest.MonkeyPatch, battery: object, waits: bool
) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery, raising=False)
    assert Computer(list).on_battery() is waits
    monkeypatch.delattr(psutil, "sensors_battery")
    assert Computer(list).on_battery() is False


def test_the_real_computer_can_be_asked() -> None:
    computer = Computer(list)
    assert computer.load() is None
    assert 0 <= computer.minute_of_day() < 24 * 60
    assert computer.on_battery() in {True, False}


class Held:
    """A pipeline and a scanner that remember what they were told."""

    def __init__(self) -> None:
        self.runs = True
        self.held = False

    def pause(self) -> None:
        self.runs = False

    def resume(self) -> None:
        self.runs = True

    def hold(self, *, held: bool) -> None:
        self.held = held

    hold_backlog = hold


def test_two_reasons_do_not_undo_each_other() -> None:
    pipeline, scanner = Held(), Held()
    brake = Brake(pipeline, scanner)

    def state() -> tuple[bool, bool, bool, bool]:
        return pipeline.runs, pipeline.held, scanner.runs, scanner.held

    going = (True, False, True, False)
    brake.paused(paused=True)
    assert state() == (False, False, False, False)
    brake.restrained(Restraint(CALM))
    brake.paused(paused=False)
    assert state() == (True, True, True, True)
    brake.cancelled(cancelled=True)
    brake.restrained(Restraint())
    assert state() == (False, False, True, False)
    brake.restrained(Restraint(CHARGER, arrivals_too=True))
    brake.cancelled(cancelled=False)
    assert state() == (False, True, True, True)
    brake.paused(paused=True)
    brake.restrained(Restraint())
    assert state() == (False, False, False, False)
    brake.paused(paused=False)
    assert state() == going


def test_settings_are_looked_at_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restraint, "LOOK_EVERY_S", 0.01)
    values: Mapping[str, str] = {WORK_HOURS: "22:00-23:00"}
    told: list[Restraint] = []
    changed, locked = threading.Event(), threading.Event()

    def setting(name: str) -> str:
        if locked.is_set():
            raise CatalogError("The library is locked.")
        return values.get(name, default(name))

    def decided(found: Restraint) -> None:
        told.append(found)
        changed.set()

    rests: list[float] = []
    watchman = Watchman(setting, MadeUp(), decided, rests.append)
    watchman.start()
    try:
        assert told == [Restraint("Waiting until 22:00")]  # before anything else begins
        locked.set()
        changed.clear()
        values = {ON_BATTERY: "pause", UNDER_LOAD: "pause", REST_AFTER: "2"}
        locked.clear()
        assert changed.wait(PATIENCE_S)
    finally:
        watchman.close()
    assert told[1:] == [Restraint()]
    assert set(rests) <= {600.0, 120.0}


@pytest.mark.parametrize(("value", "told"), [("0", []), ("nonsense", [600.0]), ("0.5", [30.0])])
def test_when_the_image_encoder_may_rest(value: str, told: list[float]) -> None:
    rests: list[float] = []
    watchman = Watchman(chosen(rest_after_min=value), MadeUp(), lambda _: None, rests.append)
    watchman.start()
    watchman.close()
    assert rests[:1] == told
