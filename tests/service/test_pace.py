"""How quickly photos are taken in: what counts as a measurement, and what does not."""

from pathlib import Path

import msgspec
import pytest

from core.catalog import settings_table
from core.catalog.connection import engine_connection, open_reader
from core.records import Speed
from core.service.pace import BUSY_FROM, FEWEST, SHORTEST_S, SILENCE_S, Kept, Pace, this_machine
from core.settings import SPEED


class Clock:
    """Time that passes only when a test says so; and the photos that wait."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.waiting = 1000

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pace(clock: Clock, tmp_path: Path) -> Pace:
    return Pace(tmp_path, lambda: clock.waiting, clock=clock)


def work(
    pace: Pace, clock: Clock, batches: int, every_s: float = 0.5, model: str = "some/model"
) -> None:
    """Batches of ten photos, half of the time inside the model."""
    for _ in range(batches):
        clock.now_s += every_s
        pace.embedded(model, "cpu", 10, every_s / 2)


def test_a_stretch_of_work_tells_the_speed(pace: Pace, clock: Clock) -> None:
    work(pace, clock, 5)
    assert pace.speed is None, "too short to tell anything"
    work(pace, clock, 20)
    assert pace.speed == Speed("some/model", "cpu", 20.0, 0.025)


def test_a_few_photos_tell_nothing(pace: Pace, clock: Clock) -> None:
    work(pace, clock, 1 + (FEWEST - 1) // 10, every_s=SHORTEST_S)
    assert pace.speed is None


def test_a_backlog_that_is_soon_done_tells_a_rough_figure_and_no_more_than_once(
    pace: Pace, clock: Clock
) -> None:
    """Nothing would be read any more, and no model would ever be told with its time."""
    for backlog in (8, 30):
        clock.waiting = 10 * backlog
        work(pace, clock, backlog, every_s=0.2)
        clock.waiting = 0
        work(pace, clock, 1, every_s=0.2)
        assert pace.speed == Speed("some/model", "cpu", 50.0, 0.01)
        pace.embedded("some/model", "cpu", 10, 9.0)  # alone, it tells nothing


def test_photos_that_arrive_one_by_one_tell_nothing(pace: Pace, clock: Clock) -> None:
    """The model waited for them, not they for the model."""
    clock.waiting = BUSY_FROM - 1
    work(pace, clock, 200)
    assert pace.speed is None


@pytest.mark.parametrize("silent_s", [SILENCE_S + 1, 3600.0])
def test_a_silence_does_not_count(pace: Pace, clock: Clock, silent_s: float) -> None:
    work(pace, clock, 6)
    clock.now_s += silent_s
    work(pace, clock, 30)
    assert pace.speed is not None
    assert pace.speed.photos_per_s == 20.0


def test_a_pause_does_not_count(pace: Pace, clock: Clock) -> None:
    work(pace, clock, 6)
    pace.interrupt()
    clock.now_s += SILENCE_S / 2
    work(pace, clock, 30)
    assert pace.speed is not None
    assert pace.speed.photos_per_s == 20.0


def test_another_model_begins_anew(pace: Pace, clock: Clock) -> None:
    work(pace, clock, 30)
    work(pace, clock, 30, every_s=1.0, model="slow/model")
    assert pace.speed == Speed("slow/model", "cpu", 10.0, 0.05)


def test_stretches_of_one_model_are_put_together(pace: Pace, clock: Clock) -> None:
    work(pace, clock, 11)
    work(pace, clock, 10, every_s=1.0)
    assert pace.speed is not None
    assert 10.0 < pace.speed.photos_per_s < 20.0


def test_it_outlives_the_engine_on_this_computer_alone(clock: Clock, tmp_path: Path) -> None:
    pace = Pace(tmp_path, lambda: clock.waiting, clock=clock)
    pace.keep()  # nothing yet
    work(pace, clock, 30)
    with engine_connection(tmp_path):
        pace.keep()
    catalog = open_reader(tmp_path)
    kept = settings_table.get(catalog, SPEED)
    catalog.close()
    assert Pace(tmp_path, lambda: 0, kept).speed == pace.speed
    elsewhere = msgspec.json.decode(kept, type=Kept)
    other = msgspec.structs.replace(elsewhere, machine=f"not {this_machine()}")
    assert Pace(tmp_path, lambda: 0, msgspec.json.encode(other).decode()).speed is None


def test_a_computer_is_the_same_one_in_another_network(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {}
    for name in ("laptop", "laptop.local", "laptop.example.org", "desktop.local"):
        monkeypatch.setattr("platform.node", lambda name=name: name)
        names[name] = this_machine()
    assert len(set(names.values())) == 2
    assert names["desktop.local"] != names["laptop.local"] == names["laptop"]


@pytest.mark.expects_warnings
@pytest.mark.parametrize("kept", ["nonsense", "{}", '{"machine": 1}'])
def test_what_cannot_be_read_was_never_measured(tmp_path: Path, kept: str) -> None:
    assert Pace(tmp_path, lambda: 0, kept).speed is None


def test_batches_longer_than_a_silence_are_work(pace: Pace, clock: Clock) -> None:
    """A large model on a slow processor; after each batch photos waited for the model alone."""
    for _ in range(9):
        clock.now_s += SILENCE_S + 2
        pace.embedded("slow/model", "cpu", 10, SILENCE_S + 1)
    assert pace.speed is not None
    assert pace.speed.photos_per_s == pytest.approx(10 / (SILENCE_S + 2), abs=0.001)


def test_a_speed_of_nothing_is_none(clock: Clock, tmp_path: Path) -> None:
    kept = Kept(this_machine(), Speed("some/model", "cpu", 0.0, 0.0))
    text = msgspec.json.encode(kept).decode()
    assert Pace(tmp_path, lambda: clock.waiting, text, clock).speed is None
