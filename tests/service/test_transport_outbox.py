from core.events import Edited, FoldersChanged, ModelChanged, Notice, PhotosChanged, StatusChanged
from core.records import ModelStatus, Progress, Status
from core.service.outbox import EDITED_LIMIT, EVENTS_LIMIT, THUMBNAILS_LIMIT, Outbox


def status(done: int) -> StatusChanged:
    model = ModelStatus("a/b", "ready")
    progress = Progress("indexing", done=done)
    return StatusChanged(Status("1", 1, "", model, None, progress, (), 0, 0, 0, 0, "exact", 0))


def contents(outbox: Outbox) -> list[object]:
    """Everything that waits, in the order in which it would be sent."""
    outbox.answer(b"last")
    found: list[object] = []
    outbox.tell(Notice("info", "the end"))
    while (parcel := outbox.take()) != Notice("info", "the end"):
        found.append(parcel)
    found.remove(b"last")
    return found


def test_of_many_statuses_only_the_newest_waits() -> None:
    outbox = Outbox()
    for done in range(1000):
        assert outbox.tell(status(done))
    assert contents(outbox) == [status(999)]


def test_answers_go_before_events() -> None:
    outbox = Outbox()
    outbox.tell(FoldersChanged())
    outbox.answer(b"answer")
    assert contents(outbox) == [b"answer", FoldersChanged()]


def test_changes_of_photos_are_united_without_loss() -> None:
    outbox = Outbox()
    outbox.tell(PhotosChanged(listed=False, embedded=2, thumbnails=(1, 2)))
    outbox.tell(PhotosChanged(listed=True, embedded=3, thumbnails=(2, 3)))
    assert contents(outbox) == [PhotosChanged(listed=True, embedded=5, thumbnails=(1, 2, 3))]


def test_too_many_thumbnails_become_many() -> None:
    outbox = Outbox()
    outbox.tell(PhotosChanged(listed=False, thumbnails=tuple(range(THUMBNAILS_LIMIT))))
    outbox.tell(PhotosChanged(listed=False, thumbnails=(-1,)))
    assert contents(outbox) == [PhotosChanged(listed=True)]


def test_many_thumbnails_stay_many() -> None:
    outbox = Outbox()
    outbox.tell(PhotosChanged(listed=True))
    outbox.tell(PhotosChanged(listed=False, thumbnails=(1,)))
    assert contents(outbox) == [PhotosChanged(listed=True)]


def test_what_cannot_be_united_is_kept_in_order_up_to_a_limit() -> None:
    outbox = Outbox()
    told = [ModelChanged(str(i)) for i in range(EVENTS_LIMIT)]
    assert all(outbox.tell(event) for event in told)
    assert not outbox.tell(Notice("info", "one too many"))
    assert outbox.tell(status(1))
    assert [outbox.take() for _ in told] == told


def test_an_ended_outbox_gives_nothing_more() -> None:
    outbox = Outbox()
    outbox.answer(b"answer")
    outbox.end()
    assert outbox.take() is None


def test_edits_are_united_and_belong_to_nobody_when_two_made_them() -> None:
    outbox = Outbox()
    outbox.tell(Edited(("tags", "history"), (1, 2), origin="a"))
    outbox.tell(Edited(("tags", "history"), (2, 3), listed=True, origin="a"))
    assert outbox.take() == Edited(("tags", "history"), (1, 2, 3), listed=True, origin="a")
    outbox.tell(Edited(("tags",), (1,), origin="a"))
    outbox.tell(Edited(("marks",), (), origin="b"))
    assert outbox.take() == Edited(("tags", "marks"), ()), "many photos stay many"
    for number in range(EDITED_LIMIT + 1):
        outbox.tell(Edited(("marks",), (number,)))
    assert outbox.take() == Edited(("marks",))
