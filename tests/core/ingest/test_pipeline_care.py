"""What the pipeline does when others fail it, a turn at a time."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.catalog import jobs, thumbnails
from core.errors import CatalogError, ServiceUnavailable
from tests.core.ingest.pipeline_story import File, Story


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Story]:
    made = Story(tmp_path, 1, monkeypatch)
    yield made
    made.close()


def add(story: Story, count: int) -> None:
    for code in range(1, count + 1):
        story.write(f"{code:04}.png", File(f"{code} camera"))
    story.scan()


def use(story: Story, *numbers: int) -> None:
    story.models.use([story.spec_ids[number] for number in numbers])


def embedded(story: Story) -> int:
    return len(story.models.index[story.spec_ids[0]])


def go_on(story: Story, *, model_is_behind: bool = False) -> None:
    """A turn, and what comes of it; nobody scans, and nobody wakes the pipeline."""
    story.clock.now_s += 0.3
    story.turn()
    while story.decoder.asked:
        story.decoder.answer(0)
    if len(story.models.asked) > int(model_is_behind):
        story.models.answer()
    while story.models.owner:
        story.models.turn()


@pytest.mark.expects_warnings
def test_jobs_that_cannot_be_read_once_are_looked_for_again(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(story, 1)
    use(story, 0)
    story.settle()
    add(story, 3)
    ordinary = jobs.take

    def locked(*given: Any, arrivals_only: bool = False) -> Any:
        if not arrivals_only:
            raise CatalogError("The library is locked.")
        return ordinary(*given, arrivals_only=True)

    monkeypatch.setattr(jobs, "take", locked)
    story.turn()
    monkeypatch.setattr(jobs, "take", ordinary)
    for _ in range(60):
        go_on(story)
    assert jobs.count(story.catalog, story.spec_ids[0]) == 0


@pytest.mark.expects_warnings
@pytest.mark.parametrize("what", ["decoder", "model"])
def test_a_bug_elsewhere_costs_its_photos_and_nothing_else(story: Story, what: str) -> None:
    add(story, 5)
    use(story, 0)
    story.turn()
    if what == "decoder":
        _, future = story.decoder.asked.pop(0)
    else:
        story.decoder.answer(0)
        while not story.models.asked:
            story.clock.now_s += 0.2
            story.turn()
        _, _, future = story.models.asked.pop(0)
    future.set_exception(RuntimeError("a bug"))
    story.settle()
    assert len(story.failed()) == 1
    assert embedded(story) == 4


def test_a_model_that_cannot_see_for_the_moment_is_not_asked_in_a_circle(story: Story) -> None:
    add(story, 40)
    use(story, 0)
    asked = 0
    for _ in range(200):
        story.turn()
        asked += len(story.decoder.asked)
        while story.decoder.asked:
            story.decoder.answer(0)
        while story.models.asked:
            story.models.next_error = ServiceUnavailable("Too little memory.")
            story.models.answer()
    assert asked < 40
    story.settle()
    assert embedded(story) == 40


def test_what_was_taken_for_a_model_that_is_given_up_is_not_decoded(story: Story) -> None:
    add(story, 60)
    use(story, 0)
    story.turn()
    begun = len(story.decoder.asked)
    story.models.use([])
    for _ in range(60):
        while story.decoder.asked:
            story.decoder.answer(0)
        while story.models.asked:
            story.models.answer()
        story.turn()
        begun += len(story.decoder.asked)
        story.clock.now_s += 1.0
    assert begun < 10
    use(story, 0)
    story.settle()
    assert embedded(story) == 60


def test_of_many_arrivals_the_first_does_not_wait_for_all_others(story: Story) -> None:
    use(story, 0)
    for code in range(1, 401):
        if code in (17, 18):  # the model has all that it can take, and the 17th is next
            story.scan(arrived=True)
            for _ in range(9):
                story.turn()
                while story.decoder.asked:
                    story.decoder.answer(0)
        story.write(f"{code}.png", File(f"{code} camera"))
    assert len(story.models.asked) == 2
    story.scan(arrived=True)
    for _ in range(200):
        go_on(story, model_is_behind=True)
        if (story.spec_ids[0], 17) in story.models.encoded:
            break
    assert 16 < len(story.models.encoded) < 80


def test_nothing_in_view_is_looked_up_while_the_backlog_is_held(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(story, 300)
    looked_up: list[int] = []
    ordinary = jobs.take_photos

    def take_photos(catalog: Any, model_id: int, wanted: Any, *given: Any) -> Any:
        looked_up.extend(wanted)
        return ordinary(catalog, model_id, wanted, *given)

    monkeypatch.setattr(jobs, "take_photos", take_photos)
    story.pipeline.hold_backlog(held=True)
    use(story, 0)
    story.pipeline.show([photo_id for photo_id, _ in story.live()])
    for _ in range(5):
        story.turn()
    assert (looked_up, story.decoder.asked) == ([], [])
    story.pipeline.hold_backlog(held=False)
    story.turn()
    assert looked_up != []


@pytest.mark.expects_warnings
def test_a_moved_photo_is_told_of_although_the_disk_is_full(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(story, 2)
    use(story, 0)
    story.settle()
    lost = next(photo_id for photo_id, name in story.live() if name == "0001.png")
    (story.folder / "0001.png").unlink()
    del story.on_disk["0001.png"]
    story.scan()
    story.write("back.png", File("1 camera"))
    story.scan()

    def full(*_given: Any) -> None:
        raise CatalogError("The disk is full.")

    monkeypatch.setattr(thumbnails, "delete", full)
    story.settle()
    assert thumbnails.delete is full
    assert (lost, "back.png") in list(story.live())
    assert embedded(story) == 2
    assert not story.board.is_waiting


def test_a_count_that_is_overtaken_is_put_right(story: Story) -> None:
    add(story, 5)
    use(story, 0)
    story.board.more_wait(3)  # told after they were done
    for _ in range(60):
        go_on(story)
    progress = story.board.status(story.statuses, "exact", scanner_busy=False, fresh=True).progress
    assert (progress.phase, progress.done, progress.total) == ("idle", 5, 5)


def test_what_is_written_is_counted_out_once(story: Story) -> None:
    add(story, 30)
    use(story, 0)
    while jobs.count(story.catalog, story.spec_ids[0]) == 30:
        story.turn()
        if story.decoder.asked:
            story.decoder.answer(0)
        if story.models.asked:
            story.models.answer()
        story.clock.now_s += 0.3
    left = jobs.count(story.catalog, story.spec_ids[0])
    assert left, "some are written, and cannot be found yet"
    story.recount(story.catalog)
    while story.models.owner:
        story.models.turn()
    progress = story.board.status(story.statuses, "exact", scanner_busy=False, fresh=True).progress
    assert (progress.phase, progress.done, progress.total) == ("indexing", 30 - left, 30)
