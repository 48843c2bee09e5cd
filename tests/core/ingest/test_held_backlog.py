"""A backlog that is held gives arrivals alone."""

import pytest

from core.catalog import jobs
from core.catalog.jobs import Job
from core.ingest.backlog import Backlog
from core.ingest.targets import Target
from core.records import ModelInput


def job(photo_id: int, *, arrived: bool) -> Job:
    return Job(photo_id, b"/photo", 1, 1, arrived=arrived)


def test_what_was_taken_goes_back_and_comes_again(monkeypatch: pytest.MonkeyPatch) -> None:
    stored = [job(1, arrived=True), job(2, arrived=False), job(3, arrived=False)]

    def take(
        _catalog: object,
        _model: int,
        limit: int,
        excluding: set[int],
        *,
        arrivals_only: bool = False,
    ) -> list[Job]:
        free = [found for found in stored if found.photo_id not in excluding]
        return [found for found in free if found.arrived or not arrivals_only][:limit]

    def take_photos(
        _catalog: object, _model: int, wanted: list[int], excluding: set[int]
    ) -> list[Job]:
        return [f for f in stored if f.photo_id in wanted and f.photo_id not in excluding]

    monkeypatch.setattr(jobs, "take", take)
    monkeypatch.setattr(jobs, "take_photos", take_photos)
    backlog = Backlog(8, lambda _: None)
    catalog = object()

    def fill() -> set[int]:
        backlog.fill(catalog)  # type: ignore[arg-type]
        return set(backlog.taken)

    backlog.set_targets([Target(1, 2, ModelInput(8), lambda _: None)])  # type: ignore[arg-type,return-value]
    assert fill() == {1, 2, 3}
    backlog.hold(held=True)
    assert fill() == {1}
    backlog.show([3])
    assert fill() == {1}  # what is in view gets its thumbnail elsewhere
    stored.append(job(4, arrived=True))
    backlog.look_again()
    assert fill() == {1, 4}
    backlog.hold(held=False)
    assert fill() == {1, 2, 3, 4}
