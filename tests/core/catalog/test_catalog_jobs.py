import math
from array import array

import msgspec
import pytest

from core.catalog import embeddings, failures, files, folders, identity, jobs, models, photos
from core.catalog.connection import Connection, writing
from core.catalog.jobs import Finished, Job
from core.catalog.models import Model
from core.records import Folder, PhotoFacts, PhotoView
from tests.core.catalog.conftest import put_photos

FACTS = PhotoFacts(
    40, 30, "JPEG", 5.0, "Camera", "Lens", 1.0, -2.0, (("Exposure", "1/60 s"), ("Odd", "\ud800"))
)


def finished(job: jobs.Job, vector: bytes = b"12345678", facts: PhotoFacts = FACTS) -> Finished:
    return Finished(job.photo_id, job.mtime_ns, facts, b"h" * 32, vector)


@pytest.fixture
def queued(engine: Connection, folder: Folder, model: Model) -> list[int]:
    ids = put_photos(engine, folder, b"d", [b"%d.jpg" % i for i in range(5)])
    assert jobs.enqueue_missing(engine, model.id) == 5
    return ids


def test_newest_first_without_those_in_work(
    engine: Connection, folder: Folder, model: Model, queued: list[int]
) -> None:
    assert [job.photo_id for job in jobs.take(engine, model.id, 2)] == [queued[4], queued[3]]
    taken = jobs.take(engine, model.id, 2, excluding={queued[4], queued[2]})
    assert [job.photo_id for job in taken] == [queued[3], queued[1]]
    assert taken[0].path == folder.path + b"/d/3.jpg"
    assert jobs.count(engine, model.id) == 5


def test_work_follows_the_order_of_views(engine: Connection, folder: Folder, model: Model) -> None:
    ids = put_photos(engine, folder, b"d", [b"%d.jpg" % i for i in range(4)])
    # One millisecond, another one, and a camera whose clock showed a later hour.
    for photo_id, sort_ns, zone_s in zip(
        ids, (9_000_900, 9_000_100, 10_000_000, 1_000_000), (0, 0, 0, 3600), strict=True
    ):
        engine.execute(
            "UPDATE photos SET sort_ns = ?, zone_s = ? WHERE id = ?", (sort_ns, zone_s, photo_id)
        )
    assert jobs.enqueue_missing(engine, model.id) == 4
    taken = [job.photo_id for job in jobs.take(engine, model.id, 4)]
    assert taken == list(photos.view_ids(engine, PhotoView()))
    assert taken == [ids[3], ids[2], ids[1], ids[0]]


def test_enqueueing_twice_makes_no_second_job(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    assert jobs.enqueue_missing(engine, model.id) == 0
    assert jobs.enqueue(engine, model.id, [*queued, 12345]) == 0
    jobs.drop(engine, model.id)
    assert jobs.enqueue(engine, model.id, [queued[0], 12345]) == 1
    assert jobs.enqueue_missing(engine, model.id) == 4


def test_what_is_owed_is_counted_without_being_made(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    assert jobs.count_owed(engine, model.id) == 5
    jobs.drop(engine, model.id)
    assert jobs.enqueue(engine, model.id, queued[:2]) == 2
    assert jobs.count_owed(engine, model.id) == 5, "two that wait, and three that will"
    assert jobs.count(engine, model.id) == 2
    first, second = jobs.take(engine, model.id, 2)
    jobs.finish(engine, model.id, [finished(first)])
    fail(engine, model, second, "Broken.")
    assert jobs.count_owed(engine, model.id) == 3
    embeddings.outdate(engine, [first.photo_id])
    assert jobs.count_owed(engine, model.id) == 4


def test_finish_writes_everything(engine: Connection, model: Model, queued: list[int]) -> None:
    (job,) = jobs.take(engine, model.id, 1)
    assert jobs.finish(engine, model.id, [finished(job)]) == [(job.photo_id, 1, job.photo_id)]
    details = photos.details(engine, job.photo_id, model.id)
    assert details is not None
    assert details.photo.embedded
    assert (details.photo.width_px, details.photo.format, details.photo.taken_utc) == (
        40,
        "JPEG",
        5.0,
    )
    assert details.facts is not None
    assert details.facts.exif == (("Exposure", "1/60 s"), ("Odd", "\ufffd"))
    assert details.failure is None
    assert jobs.count(engine, model.id) == 4
    assert jobs.enqueue_missing(engine, model.id) == 0
    assert photos.view_ids(engine, PhotoView())[0] == job.photo_id, "5 s is newest of 1 to 5"
    assert engine.one("SELECT sort_ns FROM photos WHERE id = ?", (job.photo_id,)) == (5 * 10**9,)


@pytest.mark.parametrize("taken", [math.nan, math.inf, -1e300, 1e300, 253_402_300_799.0])
def test_times_beyond_the_catalog(
    engine: Connection, model: Model, queued: list[int], taken: float
) -> None:
    (job,) = jobs.take(engine, model.id, 1)
    result = finished(job, facts=PhotoFacts(1, 1, "JPEG", taken))
    assert jobs.finish(engine, model.id, [result]) == [(job.photo_id, 1, job.photo_id)]
    assert len(photos.view_ids(engine, PhotoView())) == 5


def test_a_result_of_an_older_file_is_dropped(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    old, other = jobs.take(engine, model.id, 2)
    with writing(engine):
        files.change(engine, [(old.photo_id, files.FoundFile(b"4.jpg", 1, 99, 1, 1))])
    jobs.enqueue(engine, model.id, [old.photo_id])
    assert jobs.finish(engine, model.id, [finished(old), finished(other)]) == [
        (other.photo_id, 1, other.photo_id)
    ]
    assert photos.facts(engine, old.photo_id) is None
    assert embeddings.for_ids(engine, model.id, [old.photo_id]) == {}
    again = [j for j in jobs.take(engine, model.id, 9) if j.photo_id == old.photo_id]
    assert [job.mtime_ns for job in again] == [99]


def test_failures(engine: Connection, folder: Folder, model: Model, queued: list[int]) -> None:
    taken = {job.photo_id: job for job in jobs.take(engine, model.id, 5)}
    job = taken[queued[0]]
    assert fail(engine, model, job, "Broken \udcff.", "Copy again.")
    assert not fail(engine, model, msgspec.structs.replace(job, photo_id=777), "Gone.")
    (failure,) = failures.list_failures(engine)
    assert failure.path == folder.path + b"/d/0.jpg"
    assert (failure.stage, failure.reason, failure.message) == (
        "decode",
        "unreadable",
        "Broken \ufffd.",
    )
    assert jobs.count(engine, model.id) == 4
    assert jobs.enqueue_missing(engine, model.id) == 0, "a failure is not tried again by itself"
    details = photos.details(engine, queued[0])
    assert details is not None
    assert details.failure == failure
    assert failures.clear(engine, [queued[1]]) == []
    assert failures.clear(engine) == [queued[0]]
    assert failures.count(engine) == 0
    assert jobs.enqueue(engine, model.id, [queued[0]]) == 1


def test_failures_of_missing_photos_are_not_listed(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    job = next(j for j in jobs.take(engine, model.id, 5) if j.photo_id == queued[0])
    assert fail(engine, model, job, "Broken.")
    with writing(engine):
        files.mark_missing(engine, queued[:1])
    assert failures.list_failures(engine) == []
    assert failures.count(engine) == 0


def test_embeddings_in_order_of_writing(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    for job in jobs.take(engine, model.id, 5):
        jobs.finish(engine, model.id, [finished(job, b"%08d" % job.photo_id)])
    chunks = list(embeddings.iterate(engine, model.id, chunk=2))
    assert [len(chunk.seqs) for chunk in chunks] == [2, 2, 1]
    written = array("q", [i for chunk in chunks for i in chunk.photo_ids])
    assert list(written) == queued[::-1]
    assert b"".join(chunk.vectors for chunk in chunks) == b"".join(b"%08d" % i for i in written)
    ids, seqs = embeddings.index_state(engine, model.id)
    assert list(ids) == queued
    assert max(seqs) == embeddings.last_seq(engine, model.id) == chunks[-1].seqs[-1]
    later = list(embeddings.iterate(engine, model.id, after_seq=chunks[0].seqs[-1]))
    assert list(later[0].photo_ids) == queued[2::-1]


def test_embeddings_of_missing_photos_are_left_out(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    jobs.finish(engine, model.id, [finished(job) for job in jobs.take(engine, model.id, 5)])
    with writing(engine):
        files.mark_missing(engine, queued[:2])
    assert embeddings.count(engine, model.id) == 3
    assert list(embeddings.index_state(engine, model.id)[0]) == queued[2:]
    (chunk,) = embeddings.iterate(engine, model.id)
    assert sorted(chunk.photo_ids) == queued[2:]


def test_replacing_an_embedding_gives_a_new_seq(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    with writing(engine):
        first = embeddings.put(engine, model.id, queued[0], b"a")
        second = embeddings.put(engine, model.id, queued[0], b"b")
    assert second > first
    assert embeddings.for_ids(engine, model.id, queued) == {queued[0]: b"b"}


def test_models_are_apart(engine: Connection, model: Model, queued: list[int]) -> None:
    other = models.get_or_create(engine, "arch/other", 8, "two")
    jobs.finish(engine, model.id, [finished(job) for job in jobs.take(engine, model.id, 5)])
    assert jobs.enqueue_missing(engine, other.id) == 5
    assert embeddings.count(engine, other.id) == 0
    assert embeddings.count(engine, model.id) == 5
    assert models.get_or_create(engine, "arch/weights", 4, "one") == model
    changed = models.get_or_create(engine, "arch/weights", 4, "changed")
    assert changed.id != model.id
    assert embeddings.count(engine, changed.id) == embeddings.count(engine, model.id) == 0
    assert jobs.count(engine, other.id) == 5
    assert [m.spec for m in models.list_models(engine)] == ["arch/other", "arch/weights"]


def test_removing_a_model(engine: Connection, model: Model, queued: list[int]) -> None:
    jobs.finish(engine, model.id, [finished(job) for job in jobs.take(engine, model.id, 3)])
    assert models.remove(engine, model.spec) == 3
    assert models.remove(engine, model.spec) == 0
    assert models.get(engine, model.spec) is None
    assert jobs.count(engine, model.id) == 0


def fail(engine: Connection, model: Model, job: Job, message: str, hint: str = "") -> bool:
    return jobs.fail(
        engine, model.id, job, stage="decode", reason="unreadable", said=(message, hint)
    )


def test_a_file_that_changed_meanwhile_has_not_failed(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    old = jobs.take(engine, model.id, 1)[0]
    with writing(engine):
        engine.execute("UPDATE photos SET mtime_ns = mtime_ns + 1 WHERE id = ?", (old.photo_id,))
    assert not fail(engine, model, old, "Half a file.")
    assert failures.get(engine, old.photo_id) is None
    assert jobs.take(engine, model.id, 1)[0].photo_id == old.photo_id, "the new content waits"


def test_failures_of_a_disk_that_was_away_are_forgotten_when_it_is_back(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    gone, broken = jobs.take(engine, model.id, 2)
    said = ("The file is not there.", "")
    jobs.fail(engine, model.id, gone, stage="decode", reason="gone", said=said)
    fail(engine, model, broken, "Broken.")
    folder = folders.list_folders(engine)[0]
    folders.set_offline(engine, folder.id, offline=True, message="unplugged")
    folders.set_offline(engine, folder.id, offline=False)
    assert [f.photo_id for f in failures.list_failures(engine)] == [broken.photo_id]


def test_arrivals_come_before_newer_photos(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    assert jobs.enqueue(engine, model.id, queued[:2], arrived=True) == 2
    assert jobs.enqueue(engine, model.id, queued[:2]) == 0, "and are not put back"
    spec = engine.one("SELECT spec FROM models WHERE id = ?", (model.id,))[0]
    assert jobs.count_arrivals(engine, [spec]) == 2
    assert jobs.count_arrivals(engine, ["not/used"]) == 0, "nobody waits for these"
    order = [queued[i] for i in (1, 0, 4, 3, 2)]
    taken = jobs.take(engine, model.id, 9)
    assert [(job.photo_id, job.arrived) for job in taken] == [
        (photo_id, photo_id in queued[:2]) for photo_id in order
    ]
    arrived = jobs.take(engine, model.id, 9, {queued[1]}, arrivals_only=True)
    assert [job.photo_id for job in arrived] == [queued[0]]
    wanted = jobs.take_photos(engine, model.id, [queued[2], 999, queued[4]], {queued[4]})
    assert [job.photo_id for job in wanted] == [queued[2]]
    assert jobs.count(engine, model.id) == 5


def test_jobs_on_a_disk_that_is_away_wait(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    engine.execute("UPDATE directories SET offline = 1")
    assert jobs.take(engine, model.id, 9) == []
    assert jobs.take_photos(engine, model.id, queued) == []
    jobs.drop(engine, model.id)
    assert jobs.enqueue_missing(engine, model.id) == 0
    engine.execute("UPDATE directories SET offline = 0")
    assert jobs.enqueue_missing(engine, model.id) == 5


@pytest.mark.parametrize("own", [True, False])
def test_two_photos_become_one_with_what_is_outdated(
    engine: Connection, model: Model, queued: list[int], own: bool
) -> None:
    kept, other = queued[:2]
    for photo_id in (kept, other) if own else (other,):
        with writing(engine):
            embeddings.put(engine, model.id, photo_id, b"v", b"digest")
    with writing(engine):
        embeddings.outdate(engine, [other])
    jobs.enqueue(engine, model.id, [other])
    with writing(engine):
        identity.absorb(engine, kept, other)
    outdated = engine.all("SELECT photo_id FROM outdated")
    # Its own embedding is current; the other's is as outdated as it was, and has a job.
    assert outdated == ([] if own else [(kept,)])
    waiting = [job.photo_id for job in jobs.take(engine, model.id, 9)]
    assert (kept in waiting) == (not own)
    assert len(embeddings.for_ids(engine, model.id, [kept, other])) == 1


def test_no_jobs_are_made_for_a_disk_that_is_away(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    folder = folders.list_folders(engine)[0]
    folders.set_offline(engine, folder.id, offline=True, message="unplugged")
    assert jobs.enqueue(engine, model.id, queued) == 0
    assert jobs.enqueue(engine, model.id, queued, arrived=True) == 0
    assert jobs.count(engine, model.id) == 0
    folders.set_offline(engine, folder.id, offline=False)
    assert jobs.enqueue_missing(engine, model.id) == 5


def test_the_result_of_a_photo_that_went_away_is_kept_and_not_told(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    went, stays = jobs.take(engine, model.id, 2)
    with writing(engine):
        files.mark_missing(engine, [went.photo_id])
    other = msgspec.structs.replace(finished(stays), content_hash=b"i" * 32)
    stored = jobs.finish(engine, model.id, [finished(went), other])
    assert [row.photo_id for row in stored] == [stays.photo_id]
    assert embeddings.count(engine, model.id) == 1
    with writing(engine):
        engine.execute("UPDATE photos SET live = 1 WHERE id = ?", (went.photo_id,))
    assert embeddings.count(engine, model.id) == 2, "nothing is to be done when it comes back"


def test_what_one_model_cannot_use_is_tried_again_when_another_can(
    engine: Connection, model: Model, queued: list[int]
) -> None:
    other = models.get_or_create(engine, "other/one", 4, "f")
    jobs.enqueue_missing(engine, other.id)
    (job,) = jobs.take(engine, model.id, 1)
    fail(engine, model, job, "Half a file.")
    (job,) = jobs.take_photos(engine, other.id, [job.photo_id])
    jobs.finish(engine, other.id, [finished(job)], [model.id])
    assert failures.get(engine, job.photo_id) is None
    assert jobs.take_photos(engine, model.id, [job.photo_id]) != []
    assert jobs.take_photos(engine, other.id, [job.photo_id]) == []


def test_a_few_jobs_are_made_without_a_look_at_every_photo(engine: Connection) -> None:
    statement = jobs._MAKE_JOBS.format(marks="?3, ?4")
    plan = [row[3] for row in engine.all(f"EXPLAIN QUERY PLAN {statement}", (1, 0, 1, 2))]
    assert "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)" in plan
